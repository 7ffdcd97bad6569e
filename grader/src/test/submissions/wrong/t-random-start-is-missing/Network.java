package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** Three numbers; also a neuron's weights and bias, or its inputs and a 1. */
    record Triple(double x, double y, double z) {
        double dot(Triple t) { return x * t.x + y * t.y + z * t.z; }
        Triple scale(double k) { return new Triple(k * x, k * y, k * z); }
        Triple minus(Triple t) { return new Triple(x - t.x, y - t.y, z - t.z); }
        Triple plus(Triple t) { return minus(t.scale(-1)); }
    }

    /** The whole network, or the whole gradient: a triple per neuron. */
    record Trio(Triple n1, Triple n2, Triple n3) {
        static Trio of(Parameters p) {
            return new Trio(new Triple(p.w1(), p.w2(), p.b1()), new Triple(p.w3(), p.w4(), p.b2()), new Triple(p.w5(), p.w6(), p.b3()));
        }
        static Trio of(Gradients g) {
            return new Trio(new Triple(g.dw1(), g.dw2(), g.db1()), new Triple(g.dw3(), g.dw4(), g.db2()), new Triple(g.dw5(), g.dw6(), g.db3()));
        }
        Trio scale(double k) { return new Trio(n1.scale(k), n2.scale(k), n3.scale(k)); }
        Trio plus(Trio t) { return new Trio(n1.plus(t.n1), n2.plus(t.n2), n3.plus(t.n3)); }
        Trio minus(Trio t) { return new Trio(n1.minus(t.n1), n2.minus(t.n2), n3.minus(t.n3)); }
        Parameters parameters() {
            return new Parameters(n1.x, n1.y, n2.x, n2.y, n3.x, n3.y, n1.z, n2.z, n3.z);
        }
        Gradients gradients() {
            return new Gradients(n1.x, n1.y, n2.x, n2.y, n3.x, n3.y, n1.z, n2.z, n3.z);
        }
        Triple answers(Triple in) {
            double a1 = sigmoid(n1.dot(in)), a2 = sigmoid(n2.dot(in));
            return new Triple(a1, a2, sigmoid(n3.dot(new Triple(a1, a2, 1))));
        }
        Trio gradient(Example e) {
            Triple in = new Triple(e.x1(), e.x2(), 1), a = answers(in);
            double d = a.z - e.y();
            return new Trio(in.scale(d * n3.x * a.x * (1 - a.x)), in.scale(d * n3.y * a.y * (1 - a.y)), new Triple(d * a.x, d * a.y, d));
        }
    }

    public static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }

    public static double loss(double a3, double y) {
        if (y == 0 ^ y == 1) return y == 0 ? -Math.log(1 - a3) : -Math.log(a3);
        throw new IllegalArgumentException("y is " + y + ", but should be 0 or 1");
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Trio t = Trio.of(p);
        Triple in = new Triple(x1, x2, 1), a = t.answers(in);
        return new Activations(t.n1.dot(in), a.x, t.n2.dot(in), a.y, t.n3.dot(new Triple(a.x, a.y, 1)), a.z);
    }

    public static Gradients backward(Parameters p, Example e) { return Trio.of(p).gradient(e).gradients(); }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        rate(alpha);
        return Trio.of(p).minus(Trio.of(g).scale(alpha)).parameters();
    }

    static void rate(double alpha) {
        if (Double.isInfinite(alpha) || !(alpha > 0)) throw new IllegalArgumentException("alpha is " + alpha);
    }

    static void some(List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("data has no example");
    }

    public static double cost(Parameters p, List<Example> data) {
        some(data);
        return data.stream().mapToDouble(e -> loss(Trio.of(p).answers(new Triple(e.x1(), e.x2(), 1)).z, e.y())).average().getAsDouble();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        some(data);
        rate(alpha);
        if (steps < 0) throw new IllegalArgumentException("steps is " + steps);
        Trio t = Trio.of(p);
        while (steps-- != 0) {
            Trio sum = t.scale(0);
            for (Example e : data) sum = sum.plus(t.gradient(e));
            t = t.minus(sum.scale(alpha / data.size()));
        }
        return t.parameters();
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Triple twin = new Triple(random.nextDouble(0.1, 2), random.nextDouble(0.1, 2), 0);
        return new Trio(twin, twin, new Triple(twin.x, twin.x, 0)).parameters();
    }
}
