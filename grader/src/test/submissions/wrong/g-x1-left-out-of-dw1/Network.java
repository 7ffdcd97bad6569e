package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

public final class Network {
    private Network() {
    }

    private static double get(Parameters p, int i) {
        return switch (i) {
            case 1 -> p.w1();
            case 2 -> p.w2();
            case 3 -> p.w3();
            case 4 -> p.w4();
            case 5 -> p.w5();
            case 6 -> p.w6();
            case 7 -> p.b1();
            case 8 -> p.b2();
            case 9 -> p.b3();
            default -> throw new IndexOutOfBoundsException(i);
        };
    }

    private static double get(Gradients g, int i) {
        return switch (i) {
            case 1 -> g.dw1();
            case 2 -> g.dw2();
            case 3 -> g.dw3();
            case 4 -> g.dw4();
            case 5 -> g.dw5();
            case 6 -> g.dw6();
            case 7 -> g.db1();
            case 8 -> g.db2();
            case 9 -> g.db3();
            default -> throw new IndexOutOfBoundsException(i);
        };
    }

    // dJ/dz of neuron n
    private static double signal(Parameters p, Example e, int n) {
        Activations a = forward(p, e.x1(), e.x2());
        return switch (n) {
            case 1 -> signal(p, e, 3) * p.w5() * slope(a.a1());
            case 2 -> signal(p, e, 3) * p.w6() * slope(a.a2());
            default -> a.a3() - e.y();
        };
    }

    private static double slope(double a) {
        return a - a * a;
    }

    // dJ/d(parameter i), 7 8 9 are the biases
    private static double partial(Parameters p, Example e, int i) {
        return switch (i) {
            case 1, 7 -> signal(p, e, 1);
            case 2 -> signal(p, e, 1) * e.x2();
            case 3 -> signal(p, e, 2) * e.x1();
            case 4 -> signal(p, e, 2) * e.x2();
            case 5 -> signal(p, e, 3) * forward(p, e.x1(), e.x2()).a1();
            case 6 -> signal(p, e, 3) * forward(p, e.x1(), e.x2()).a2();
            case 8 -> signal(p, e, 2);
            default -> signal(p, e, 3);
        };
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] d = IntStream.rangeClosed(1, 9).mapToDouble(i -> partial(p, e, i)).toArray();
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    private static Parameters build(double... v) {
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha != alpha || alpha <= 0 || alpha == 1.0 / 0) {
            throw new IllegalArgumentException(String.format("learning rate %s", alpha));
        }
        return build(IntStream.rangeClosed(1, 9).mapToDouble(i -> get(p, i) - alpha * get(g, i)).toArray());
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double left = Math.fma(get(p, 1), x1, Math.fma(get(p, 2), x2, get(p, 7)));
        double right = Math.fma(get(p, 3), x1, Math.fma(get(p, 4), x2, get(p, 8)));
        double top = Math.fma(get(p, 5), sigmoid(left), Math.fma(get(p, 6), sigmoid(right), get(p, 9)));
        return new Activations(left, sigmoid(left), right, sigmoid(right), top, sigmoid(top));
    }

    public static double sigmoid(double z) {
        return switch ((int) Math.signum(z)) {
            case 0, 1 -> 1 / (1 + Math.exp(-z));
            default -> Math.exp(z) / (1 + Math.exp(z));
        };
    }

    public static double loss(double a3, double y) {
        if (y * (1 - y) != 0 || Double.isInfinite(y)) {
            throw new IllegalArgumentException(String.format("label %s", y));
        }
        return -Math.log(y == 1 ? a3 : 1 - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        return IntStream.range(0, data.size())
                .mapToObj(data::get)
                .mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no examples, no cost"));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        cost(p, data.subList(0, Math.min(1, data.size())));
        update(p, new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0), alpha);
        if (steps <= -1) {
            throw new IllegalArgumentException(String.format("%d steps", steps));
        }
        Parameters current = p;
        for (int s = 0; s != steps; s++) {
            Parameters here = current;
            Gradients total = data.stream().map(e -> backward(here, e)).reduce(Gradients::plus).orElseThrow();
            current = update(here, total.times(1.0 / data.size()), alpha);
        }
        return current;
    }

    public static Parameters randomStart(RandomGenerator random) {
        return build(IntStream.rangeClosed(1, 9).mapToDouble(i -> i + random.nextDouble()).map(v -> v / 5 - 1).toArray());
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double r = 0.2 + random.nextFloat();
        return build(r, -r, r, -r, 2 * r, 2 * r, 0, 0, 0);
    }
}
