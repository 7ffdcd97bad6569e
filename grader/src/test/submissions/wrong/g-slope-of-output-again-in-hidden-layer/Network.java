package network;

import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

public final class Network {

    private final DenseLayer hidden;
    private final DenseLayer output;

    private Network(Parameters p) {
        hidden = new DenseLayer(new double[][] {{p.w1(), p.w2()}, {p.w3(), p.w4()}}, new double[] {p.b1(), p.b2()});
        output = new DenseLayer(new double[][] {{p.w5(), p.w6()}}, new double[] {p.b3()});
    }

    private double predict(double... x) {
        return output.activate(hidden.activate(x))[0];
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Network net = new Network(p);
        double a3 = net.predict(x1, x2);
        return new Activations(net.hidden.z[0], net.hidden.a[0], net.hidden.z[1], net.hidden.a[1], net.output.z[0], a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        Network net = new Network(p);
        double prediction = net.predict(e.x1(), e.x2());
        DenseLayer out = net.output;
        DenseLayer hid = net.hidden;
        // cross-entropy + sigmoid: the slope cancels in the last layer
        out.delta = new double[] {prediction - e.y()};
        hid.setError(out.errorBelow());
        return new Gradients(
                hid.weightGradient(0, 0),
                hid.weightGradient(0, 1),
                hid.weightGradient(1, 0),
                hid.weightGradient(1, 1),
                out.weightGradient(0, 0),
                out.weightGradient(0, 1),
                hid.delta[0],
                hid.delta[1],
                out.delta[0]);
    }

    public static double sigmoid(double z) {
        final double power = Math.exp(z);
        if (Double.isInfinite(power)) {
            return 1;
        }
        return power / (power + 1);
    }

    public static double loss(double a3, double y) {
        if (y != 0) {
            if (y != 1) {
                throw new IllegalArgumentException(String.format("y is %s", y));
            }
            return -Math.log(a3);
        }
        return -Math.log(1 - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        double cost = 0;
        Network net = new Network(p);
        int n = requireExamples(data);
        for (Example e : data) {
            cost += loss(net.predict(e.x1(), e.x2()), e.y()) / n;
        }
        return cost;
    }

    private static int requireExamples(List<Example> data) {
        int n = Objects.requireNonNull(data).size();
        if (n == 0) {
            throw new IllegalArgumentException("the list is empty");
        }
        return n;
    }

    private static double requireRate(double alpha) {
        if (Double.compare(alpha, 0) <= 0 || Double.compare(alpha, Double.MAX_VALUE) > 0) {
            throw new IllegalArgumentException(String.format("alpha is %s", alpha));
        }
        return alpha;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        double r = requireRate(alpha);
        return new Parameters(
                p.w1() - r * g.dw1(), p.w2() - r * g.dw2(), p.w3() - r * g.dw3(), p.w4() - r * g.dw4(),
                p.w5() - r * g.dw5(), p.w6() - r * g.dw6(),
                p.b1() - r * g.db1(), p.b2() - r * g.db2(), p.b3() - r * g.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        int n = requireExamples(data);
        requireRate(alpha);
        if (steps < 0) {
            throw new IllegalArgumentException(String.format("steps is %d", steps));
        }
        Parameters[] path = new Parameters[steps + 1];
        path[0] = p;
        for (int i = 1; i <= steps; i++) {
            Gradients mean = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) {
                mean = backward(path[i - 1], e).plus(mean);
            }
            path[i] = update(path[i - 1], mean.times(1.0 / n), alpha);
        }
        return path[steps];
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] h = {random.nextGaussian(), random.nextGaussian()};
        double o = random.nextGaussian();
        return new Parameters(h[0], h[1], h[0], h[1], o, o, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[][] w = new double[3][2];
        for (double[] unit : w) {
            unit[0] = random.nextGaussian();
            unit[1] = random.nextGaussian();
        }
        return new Parameters(w[0][0], w[0][1], w[1][0], w[1][1], w[2][0], w[2][1], 0, 0, 0);
    }
}
