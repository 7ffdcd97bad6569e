package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Recursive, with a linked list of my own: no loops, no arrays, no assignments. */
public final class Network {

    private record Chain(double head, Chain tail) {
        static Chain of(double... numbers) {
            return from(0, numbers);
        }

        private static Chain from(int i, double[] numbers) {
            return i == numbers.length ? null : new Chain(numbers[i], from(i + 1, numbers));
        }

        static double dot(Chain u, Chain v) {
            return u == null || v == null ? 0 : u.head * v.head + dot(u.tail, v.tail);
        }

        static Chain combine(Chain u, double k, Chain v) {
            return u == null ? null : new Chain(u.head + k * v.head, combine(u.tail, k, v.tail));
        }

        double nth(int n) {
            return n == 1 ? head : tail.nth(n - 1);
        }

        static Chain pack(Parameters p) {
            return of(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
        }

        static Chain pack(Gradients g) {
            return of(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());
        }

        Parameters unpack() {
            return new Parameters(nth(1), nth(2), nth(3), nth(4), nth(5), nth(6), nth(7), nth(8), nth(9));
        }
    }

    public static double sigmoid(double z) {
        return z < -600 ? 0 : 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return second(
                p,
                Chain.dot(Chain.of(p.w1(), p.w2(), p.b1()), Chain.of(x1, x2, 1)),
                Chain.dot(Chain.of(p.w3(), p.w4(), p.b2()), Chain.of(x1, x2, 1)));
    }

    private static Activations second(Parameters p, double z1, double z2) {
        return third(z1, z2, Chain.dot(Chain.of(p.w5(), p.w6(), p.b3()), Chain.of(sigmoid(z1), sigmoid(z2), 1)));
    }

    private static Activations third(double z1, double z2, double z3) {
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    private static double bits(double probability) {
        return -Math.log(probability) / Math.log(2);
    }

    public static double loss(double a3, double y) {
        return y == 1 ? bits(a3) : bits(y == 0 ? 1 - a3 : refuse("label"));
    }

    private static double refuse(String what) {
        throw new IllegalArgumentException(what);
    }

    public static Gradients backward(Parameters p, Example e) {
        return output(p, e, forward(p, e.x1(), e.x2()));
    }

    private static Gradients output(Parameters p, Example e, Activations a) {
        return hidden(p, e, a, (a.a3() - e.y()) / Math.log(2));
    }

    private static Gradients hidden(Parameters p, Example e, Activations a, double d3) {
        return all(e, a, d3 * p.w5() * a.a1() * (1 - a.a1()), d3 * p.w6() * a.a2() * (1 - a.a2()), d3);
    }

    private static Gradients all(Example e, Activations a, double d1, double d2, double d3) {
        return new Gradients(d1 * e.x1(), d1 * e.x2(), d2 * e.x1(), d2 * e.x2(), d3 * a.a1(), d3 * a.a2(), d1, d2, d3);
    }

    public static double cost(Parameters p, List<Example> data) {
        return data.isEmpty() ? refuse("data") : total(p, data) / data.size();
    }

    private static double total(Parameters p, List<Example> data) {
        return data.isEmpty() ? 0 : one(p, data.get(0)) + total(p, data.subList(1, data.size()));
    }

    private static double one(Parameters p, Example e) {
        return loss(forward(p, e.x1(), e.x2()).a3(), e.y());
    }

    private static double rate(double alpha) {
        return alpha > 0 && alpha < 1 / 0d ? alpha : refuse("alpha");
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        return Chain.combine(Chain.pack(p), -rate(alpha), Chain.pack(g)).unpack();
    }

    private static Gradients total(Parameters p, List<Example> data, Gradients sofar) {
        return data.isEmpty() ? sofar : total(p, data.subList(1, data.size()), sofar.plus(backward(p, data.get(0))));
    }

    private static Gradients nothing() {
        return new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        return data.isEmpty() || steps < 0
                ? update(p, nothing(), refuse("data or steps"))
                : repeat(p, data, rate(alpha), steps);
    }

    private static Parameters repeat(Parameters p, List<Example> data, double alpha, int steps) {
        return steps == 0
                ? p
                : repeat(update(p, total(p, data, nothing()).times(1d / data.size()), alpha), data, alpha, steps - 1);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return twins(random.nextDouble(0.3, 0.7), random.nextDouble(0.3, 0.7), random.nextDouble(0.3, 0.7));
    }

    private static Parameters twins(double u, double v, double w) {
        return new Parameters(u, v, u, v, w, w, 0, 0, 0);
    }

    private static Chain draw(int n, RandomGenerator random) {
        return n == 0 ? Chain.of(0, 0, 0) : new Chain(random.nextGaussian(), draw(n - 1, random));
    }

    public static Parameters randomStart(RandomGenerator random) {
        return draw(6, random).unpack();
    }
}
