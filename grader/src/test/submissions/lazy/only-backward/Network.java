package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Only the chain rule so far. */
public final class Network {

    public static Gradients backward(Parameters p, Example e) {
        double[] z = new double[4];
        double[] a = new double[4];
        double[] delta = new double[4];

        z[1] = p.w1() * e.x1() + p.w2() * e.x2() + p.b1();
        z[2] = p.w3() * e.x1() + p.w4() * e.x2() + p.b2();
        for (int neuron = 1; neuron <= 2; neuron++) {
            a[neuron] = 1 / (1 + Math.exp(-z[neuron]));
        }
        z[3] = p.w5() * a[1] + p.w6() * a[2] + p.b3();
        a[3] = 1 / (1 + Math.exp(-z[3]));

        delta[3] = a[3] - e.y();
        delta[2] = p.w6() * delta[3] * (a[2] - a[2] * a[2]);
        delta[1] = p.w5() * delta[3] * (a[1] - a[1] * a[1]);

        return new Gradients(
                delta[1] * e.x1(), delta[1] * e.x2(),
                delta[2] * e.x1(), delta[2] * e.x2(),
                delta[3] * a[1], delta[3] * a[2],
                delta[1], delta[2], delta[3]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        throw new UnsupportedOperationException("not written yet (1)");
    }

    public static Parameters randomStart(RandomGenerator random) {
        throw new UnsupportedOperationException("not written yet (2)");
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        throw new UnsupportedOperationException("not written yet (3)");
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        throw new UnsupportedOperationException("not written yet (4)");
    }

    public static double sigmoid(double z) {
        throw new UnsupportedOperationException("not written yet (5)");
    }

    public static double loss(double a3, double y) {
        throw new UnsupportedOperationException("not written yet (6)");
    }

    public static double cost(Parameters p, List<Example> data) {
        throw new UnsupportedOperationException("not written yet (7)");
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        throw new UnsupportedOperationException("not written yet (8)");
    }
}
