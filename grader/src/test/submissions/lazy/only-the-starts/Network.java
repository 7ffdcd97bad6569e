package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** Three numbers at least 0.1 away from zero. */
    private static double[] three(RandomGenerator random) {
        double[] v = new double[3];
        for (int i = 0; i < v.length; ) {
            double candidate = random.nextGaussian();
            if (Math.abs(candidate) >= 0.1) {
                v[i++] = candidate;
            }
        }
        return v;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] v = three(random);
        return new Parameters(v[0], v[1], v[0], v[1], v[2], v[2], 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] u = three(random), v = three(random);
        Parameters p = new Parameters(u[0], u[1], u[2], v[0], v[1], v[2], 0, 0, 0);
        boolean repeated = java.util.stream.DoubleStream.concat(
                                java.util.stream.DoubleStream.of(u), java.util.stream.DoubleStream.of(v))
                        .distinct()
                        .count()
                < 6;
        return repeated ? randomStart(random) : p;
    }

    // -- still to do

    public static double sigmoid(double z) {
        throw new UnsupportedOperationException("sigmoid");
    }

    public static double loss(double a3, double y) {
        throw new UnsupportedOperationException("loss");
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        throw new UnsupportedOperationException("forward");
    }

    public static Gradients backward(Parameters p, Example e) {
        throw new UnsupportedOperationException("backward");
    }

    public static double cost(Parameters p, List<Example> data) {
        throw new UnsupportedOperationException("cost");
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        throw new UnsupportedOperationException("update");
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        throw new UnsupportedOperationException("train");
    }
}
