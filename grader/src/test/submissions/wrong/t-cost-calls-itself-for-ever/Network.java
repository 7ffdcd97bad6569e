package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    // ===== cost: recursive mean =====
    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("cost(): data is empty");
        }
        int n = data.size();
        int half = n / 2;
        double front = cost(p, data.subList(0, n - half));
        double back = half == 0 ? 0 : cost(p, data.subList(n - half, n));
        return ((n - half) * front + half * back) / n;
    }

    public static double loss(double a3, double y) {
        String label = y == 1 ? "yes" : y == 0 ? "no" : "?";
        return switch (label) {
            case "yes" -> -Math.log(a3);
            case "no" -> -Math.log(1 - a3);
            default -> throw new IllegalArgumentException("loss(): y is " + y);
        };
    }

    // ===== train: recursive as well, halving the batch =====
    private static Gradients total(Parameters p, List<Example> data) {
        int n = data.size();
        if (n == 1) {
            return backward(p, data.get(0));
        }
        return total(p, data.subList(0, n / 2)).plus(total(p, data.subList(n / 2, n)));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("train(): data is empty");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("train(): steps is " + steps);
        }
        if (!allowed(alpha)) {
            throw new IllegalArgumentException("train(): alpha is " + alpha);
        }
        if (steps > 1) {
            int half = steps / 2;
            return train(train(p, data, alpha, half), data, alpha, steps - half);
        }
        return steps == 0 ? p : update(p, total(p, data).times(1.0 / data.size()), alpha);
    }

    private static boolean allowed(double alpha) {
        return 0 < alpha && alpha <= Double.MAX_VALUE;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!allowed(alpha)) {
            throw new IllegalArgumentException("update(): alpha is " + alpha);
        }
        Parameters q = new Parameters(
            less(p.w1(), alpha, g.dw1()), less(p.w2(), alpha, g.dw2()), less(p.w3(), alpha, g.dw3()),
            less(p.w4(), alpha, g.dw4()), less(p.w5(), alpha, g.dw5()), less(p.w6(), alpha, g.dw6()),
            less(p.b1(), alpha, g.db1()), less(p.b2(), alpha, g.db2()), less(p.b3(), alpha, g.db3()));
        return q;
    }

    private static double less(double value, double alpha, double slope) {
        return value - alpha * slope;
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static double sigma(double w, double x, double v, double y, double b) {
        return sigmoid(z(w, x, v, y, b));
    }

    private static double z(double w, double x, double v, double y, double b) {
        return w * x + v * y + b;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double a1 = sigma(p.w1(), x1, p.w2(), x2, p.b1());
        double a2 = sigma(p.w3(), x1, p.w4(), x2, p.b2());
        return new Activations(
            z(p.w1(), x1, p.w2(), x2, p.b1()), a1,
            z(p.w3(), x1, p.w4(), x2, p.b2()), a2,
            z(p.w5(), a1, p.w6(), a2, p.b3()), sigma(p.w5(), a1, p.w6(), a2, p.b3()));
    }

    public static Gradients backward(Parameters p, Example e) {
        double a1 = sigma(p.w1(), e.x1(), p.w2(), e.x2(), p.b1());
        double a2 = sigma(p.w3(), e.x1(), p.w4(), e.x2(), p.b2());
        double a3 = sigma(p.w5(), a1, p.w6(), a2, p.b3());
        Gradients unit1 = new Gradients(e.x1(), e.x2(), 0, 0, 0, 0, 1, 0, 0);
        Gradients unit2 = new Gradients(0, 0, e.x1(), e.x2(), 0, 0, 0, 1, 0);
        Gradients unit3 = new Gradients(0, 0, 0, 0, a1, a2, 0, 0, 1);
        return unit3
            .plus(unit1.times(p.w5() * a1 * (1 - a1)))
            .plus(unit2.times(p.w6() * a2 * (1 - a2)))
            .times(a3 - e.y());
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(any(random), any(random), any(random), any(random), any(random), any(random), 0, 0, 0);
    }

    private static double any(RandomGenerator random) {
        double w = random.nextDouble(-1.5, 1.5);
        return Math.abs(w) > 0.01 ? w : any(random);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = any(random);
        return new Parameters(w, w, w, w, -w, -w, 0, 0, 0);
    }
}
