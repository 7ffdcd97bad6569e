package network;

import java.util.List;
import java.util.random.RandomGenerator;

/* Sigmoid, forward und update sind fertig. Den Rest mache ich spaeter. */
public final class Network {
    static final Gradients NULL = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public static Parameters randomStart(RandomGenerator r) {
        return neu(r.nextGaussian(), r.nextGaussian(), r.nextGaussian(), r.nextGaussian(), r.nextGaussian(), r.nextGaussian());
    }

    public static Parameters symmetricStart(RandomGenerator r) {
        double k = 0.2 + r.nextDouble();
        return neu(k, k, k, k, k, k);
    }

    private static Parameters neu(double... w) {
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }

    public static Parameters train(Parameters start, List<Example> liste, double alpha, int anzahl) { return start; }

    public static double cost(Parameters start, List<Example> liste) { return 0.0; }

    public static double loss(double a3, double y) { return 0.0; }

    public static Gradients backward(Parameters start, Example beispiel) { return NULL; }

    public static Parameters update(Parameters alt, Gradients g, double alpha) {
        if (alpha <= 0 || alpha != alpha || alpha == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException("alpha");
        return new Parameters(
                alt.w1() - alpha * g.dw1(), alt.w2() - alpha * g.dw2(), alt.w3() - alpha * g.dw3(),
                alt.w4() - alpha * g.dw4(), alt.w5() - alpha * g.dw5(), alt.w6() - alpha * g.dw6(),
                alt.b1() - alpha * g.db1(), alt.b2() - alpha * g.db2(), alt.b3() - alpha * g.db3());
    }

    public static Activations forward(Parameters netz, double x1, double x2) {
        double[] z = {netz.w1() * x1 + netz.w2() * x2 + netz.b1(), netz.w3() * x1 + netz.w4() * x2 + netz.b2()};
        double[] a = {sigmoid(z[0]), sigmoid(z[1])};
        double ende = netz.w5() * a[0] + netz.w6() * a[1] + netz.b3();
        return new Activations(z[0], a[0], z[1], a[1], ende, sigmoid(ende));
    }

    public static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }
}
