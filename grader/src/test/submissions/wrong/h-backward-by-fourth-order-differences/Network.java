package network;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

public final class Network {

    /** Five-point stencil. */
    static final class Stencil {
        private static final double STEP = 2e-3;
        private static final int[] OFFSET = {-2, -1, 1, 2};
        private static final double[] WEIGHT = {1, -8, 8, -1};

        private Stencil() {}

        static double slope(DoubleUnaryOperator f, double at) {
            double s = 0;
            for (int k = 0; k < OFFSET.length; k++) {
                s += WEIGHT[k] * f.applyAsDouble(at + OFFSET[k] * STEP);
            }
            return s / (12 * STEP);
        }
    }

    /** Mutable copy of the nine parameters. */
    static final class Point {
        final double[] x;

        Point(Parameters p) {
            x = new double[] {p.w1(), p.w2(), p.b1(), p.w3(), p.w4(), p.b2(), p.w5(), p.w6(), p.b3()};
        }

        Point(Point other) {
            x = Arrays.copyOf(other.x, 9);
        }

        Point with(int i, double v) {
            Point copy = new Point(this);
            copy.x[i] = v;
            return copy;
        }

        double net(int neuron, double left, double right) {
            int o = 3 * neuron;
            return x[o] * left + x[o + 1] * right + x[o + 2];
        }

        double answer(double left, double right) {
            return sigmoid(net(2, sigmoid(net(0, left, right)), sigmoid(net(1, left, right))));
        }

        Parameters asParameters() {
            return new Parameters(x[0], x[1], x[3], x[4], x[6], x[7], x[2], x[5], x[8]);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Point point = new Point(randomStart(random));
        System.arraycopy(point.x, 0, point.x, 3, 3);
        point.x[7] = point.x[6];
        return point.asParameters();
    }

    public static Parameters randomStart(RandomGenerator random) {
        Point point = new Point(new Parameters(0, 0, 0, 0, 0, 0, 0, 0, 0));
        for (int i : new int[] {0, 1, 3, 4, 6, 7}) {
            point.x[i] = random.nextDouble(0.1, 1.1) * (random.nextBoolean() ? 1 : -1);
        }
        return point.asParameters();
    }

    public static double sigmoid(double z) {
        return Math.tanh(z / 2) / 2 + 0.5;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Point point = new Point(p);
        double z1 = point.net(0, x1, x2), z2 = point.net(1, x1, x2);
        double a1 = sigmoid(z1), a2 = sigmoid(z2), z3 = point.net(2, a1, a2);
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static Gradients backward(Parameters p, Example e) {
        Point here = new Point(p);
        double[] d = IntStream.range(0, 9)
                .mapToDouble(i -> Stencil.slope(
                        v -> loss(here.with(i, v).answer(e.x1(), e.x2()), e.y()), here.x[i]))
                .toArray();
        return new Gradients(d[0], d[1], d[3], d[4], d[6], d[7], d[2], d[5], d[8]);
    }

    public static double loss(double a3, double y) {
        if (y == 1) {
            return -Math.log(a3);
        } else if (y != 0) {
            throw new IllegalArgumentException("Unknown label: " + y);
        } else {
            return -Math.log1p(-a3);
        }
    }

    public static double cost(Parameters p, List<Example> data) {
        Point point = new Point(p);
        return data.stream()
                .mapToDouble(e -> loss(point.answer(e.x1(), e.x2()), e.y()))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("No data"));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!rateIsFine(alpha)) throw new IllegalArgumentException("Rate: " + alpha);
        Point point = new Point(p);
        double[] d = {g.dw1(), g.dw2(), g.db1(), g.dw3(), g.dw4(), g.db2(), g.dw5(), g.dw6(), g.db3()};
        Arrays.setAll(point.x, i -> point.x[i] - alpha * d[i]);
        return point.asParameters();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (!rateIsFine(alpha)) throw new IllegalArgumentException("Rate: " + alpha);
        if (data.isEmpty()) throw new IllegalArgumentException("No data");
        if (steps < 0) throw new IllegalArgumentException("Steps: " + steps);
        Parameters theta = p;
        int step = 0;
        while (step++ < steps) {
            Gradients sum = backward(theta, data.get(0));
            for (Example e : data.subList(1, data.size())) sum = backward(theta, e).plus(sum);
            theta = update(theta, sum.times(Math.pow(data.size(), -1)), alpha);
        }
        return theta;
    }

    private static boolean rateIsFine(double alpha) {
        return !Double.isNaN(alpha) && !Double.isInfinite(alpha) && alpha > 0;
    }
}
