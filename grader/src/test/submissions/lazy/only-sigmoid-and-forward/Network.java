package network;

import java.util.*;
import java.util.random.*;

public final class Network {
    public static double sigmoid(double z) {
        final double half = z / 2;
        return Math.exp(half) > 1e100 ? 1 : Math.exp(half) / (Math.exp(half) + Math.exp(-half));
    }

    public static Activations forward(Parameters q, double left, double right) {
        final var z1 = left * q.w1() + right * q.w2() + q.b1();
        final var z2 = left * q.w3() + right * q.w4() + q.b2();
        final var z3 = sigmoid(z1) * q.w5() + sigmoid(z2) * q.w6() + q.b3();
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static double loss(double guess, double truth) { throw new UnsupportedOperationException("TODO: J"); }

    public static Gradients backward(Parameters q, Example pair) { throw new UnsupportedOperationException("TODO: chain rule"); }

    public static Parameters update(Parameters q, Gradients d, double rate) { throw new UnsupportedOperationException("TODO: descent"); }

    public static double cost(Parameters q, List<Example> pairs) { throw new UnsupportedOperationException("TODO: mean of J"); }

    public static Parameters train(Parameters q, List<Example> pairs, double rate, int rounds) {
        throw new UnsupportedOperationException("TODO: many times");
    }

    public static Parameters symmetricStart(RandomGenerator coin) { throw new UnsupportedOperationException("TODO: equal"); }

    public static Parameters randomStart(RandomGenerator coin) { throw new UnsupportedOperationException("TODO: different"); }
}
