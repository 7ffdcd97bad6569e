package network;

import java.util.random.RandomGenerator;

/** Two weights and a bias. */
final class Perceptron {

    private final double u, v, bias;

    private Perceptron(double u, double v, double bias) {
        this.u = u;
        this.v = v;
        this.bias = bias;
    }

    static Perceptron with(double u, double v, double bias) {
        return new Perceptron(u, v, bias);
    }

    static Perceptron random(RandomGenerator random) {
        return with(0.1 + random.nextExponential() / 4, -0.1 - random.nextExponential() / 4, 0);
    }

    static double squash(double z) {
        if (z >= 0) {
            return 1 / (1 + Math.exp(-z));
        }
        return Math.exp(z) / (1 + Math.exp(z));
    }

    double u() {
        return u;
    }

    double v() {
        return v;
    }

    double bias() {
        return bias;
    }

    double excitation(double s, double t) {
        return u * s + v * t + bias;
    }

    double fire(double s, double t) {
        return squash(excitation(s, t));
    }

    double steepness(double s, double t) {
        return fire(s, t) * (1 - fire(s, t));
    }

    Perceptron stretched(double k) {
        return with(k * u, k * v, k * bias);
    }
}
