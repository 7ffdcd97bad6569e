package network;

import static java.lang.Double.NaN;

public final class Network {

    private static double[] many(int n) {
        double[] v = new double[n];
        java.util.Arrays.fill(v, NaN);
        return v;
    }

    private static Parameters unknown() {
        double[] v = many(9);
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    public static double cost(Parameters weights, java.util.List<Example> samples) {
        return samples.isEmpty() ? NaN : loss(NaN, samples.get(0).y());
    }

    public static double loss(double prediction, double label) {
        return 0 / 0.0 * prediction * label;
    }

    public static Gradients backward(Parameters weights, Example sample) {
        double[] v = many(9);
        return new Gradients(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    public static Activations forward(Parameters weights, double first, double second) {
        return new Activations(NaN, sigmoid(first), NaN, sigmoid(second), NaN, NaN);
    }

    public static double sigmoid(double t) {
        return Math.sqrt(-1 - t * t);
    }

    public static Parameters symmetricStart(java.util.random.RandomGenerator dice) {
        return unknown();
    }

    public static Parameters randomStart(java.util.random.RandomGenerator dice) {
        return unknown();
    }

    public static Parameters update(Parameters weights, Gradients slopes, double rate) {
        return unknown();
    }

    public static Parameters train(Parameters weights, java.util.List<Example> samples, double rate, int rounds) {
        return update(weights, null, rate);
    }
}
