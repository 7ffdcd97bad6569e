package network;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    public static double cost(Parameters p, List<Example> data) {
        Example[] rows = rows(data);
        double[] j = new double[rows.length];
        Arrays.setAll(j, i -> loss(forward(p, rows[i].x1(), rows[i].x2()).a3(), rows[i].y()));
        return Arrays.stream(j).average().orElse(Double.NaN);
    }

    private static Example[] rows(List<Example> data) {
        Example[] rows = data.toArray(Example[]::new);
        if (rows.length < 1) throw new IllegalArgumentException("at least one row, please");
        return rows;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Example[] rows = rows(data);
        rate(alpha);
        if (steps >= 0) {
            Parameters now = p;
            for (int t = 0; t < steps; t++) {
                Gradients g = backward(now, rows[0]);
                for (int i = 1; i < rows.length; i++) g = backward(now, rows[i]).plus(g);
                now = update(now, g.times(1.0 / rows.length), alpha);
            }
            return now;
        }
        throw new IllegalArgumentException("no negative steps, please");
    }

    private static double rate(double alpha) {
        return switch (Double.compare(alpha, 0.0)) {
            case 1 -> {
                if (Double.isNaN(alpha) || Double.isInfinite(alpha))
                    throw new IllegalArgumentException("an ordinary rate, please");
                yield alpha;
            }
            default -> throw new IllegalArgumentException("a positive rate, please");
        };
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        double r = rate(alpha);
        return new Parameters(
                p.w1() - r * g.dw1(),
                p.w2() - r * g.dw2(),
                p.w3() - r * g.dw3(),
                p.w4() - r * g.dw4(),
                p.w5() - r * g.dw5(),
                p.w6() - r * g.dw6(),
                p.b1() - r * g.db1(),
                p.b2() - r * g.db2(),
                p.b3() - r * g.db3());
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations n = forward(p, e.x1(), e.x2());
        double top = (n.a3() - e.y());
        return new Slope()
                .output(top, n.a1(), n.a2())
                .hiddenOne(top * p.w5() * n.a1() * (1 - n.a1()), e)
                .hiddenTwo(top * p.w6() * n.a2() * (1 - n.a2()), e)
                .build();
    }

    public static double loss(double a3, double y) {
        final double p;
        if (y == 1d) p = a3;
        else if (y == 0d) p = 1d - a3;
        else throw new IllegalArgumentException("a label of 0 or 1, please");
        return -Math.log(p);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] z = new double[4], a = new double[4];
        z[1] = p.w1() * x1 + p.w2() * x2 + p.b1();
        z[2] = p.w3() * x1 + p.w4() * x2 + p.b2();
        for (int i = 1; i < 3; i++) a[i] = sigmoid(z[i]);
        z[3] = p.w5() * a[1] + p.w6() * a[2] + p.b3();
        a[3] = sigmoid(z[3]);
        return new Activations(z[1], a[1], z[2], a[2], z[3], a[3]);
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] steps = random.doubles(6, 0.05, 0.5).toArray();
        Arrays.parallelPrefix(steps, Double::sum);
        return new Parameters(steps[0], -steps[1], steps[2], -steps[3], steps[4], -steps[5], 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double size = 0.2 + 0.6 * random.nextDouble();
        return new Parameters(size, size * size, size, size * size, 1 - size, 1 - size, 0, 0, 0);
    }
}
