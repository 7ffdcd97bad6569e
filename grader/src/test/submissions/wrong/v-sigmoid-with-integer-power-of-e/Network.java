package network;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Immutable vectors and layers. */
public final class Network {

    record Vec(double first, double second) {
        double dot(Vec v) { return first * v.first + second * v.second; }
        Vec by(double k) { return new Vec(k * first, k * second); }
        Vec less(Vec v) { return new Vec(first - v.first, second - v.second); }
        Vec map(UnaryOperator<Double> f) { return new Vec(f.apply(first), f.apply(second)); }
        Vec hadamard(Vec v) { return new Vec(first * v.first, second * v.second); }
        Vec minus(Vec v, double k) { return less(v.by(k)); }
    }

    record Weights(Vec top, Vec bottom, Vec out, Vec hiddenBias, double outBias) {
        static Weights from(Parameters q) {
            return new Weights(new Vec(q.w1(), q.w2()), new Vec(q.w3(), q.w4()), new Vec(q.w5(), q.w6()), new Vec(q.b1(), q.b2()), q.b3());
        }
        static Weights from(Gradients q) {
            return new Weights(new Vec(q.dw1(), q.dw2()), new Vec(q.dw3(), q.dw4()), new Vec(q.dw5(), q.dw6()), new Vec(q.db1(), q.db2()), q.db3());
        }
        Weights minus(Weights q, double k) {
            return new Weights(top.minus(q.top, k), bottom.minus(q.bottom, k), out.minus(q.out, k), hiddenBias.minus(q.hiddenBias, k), outBias - k * q.outBias);
        }
        Parameters parameters() {
            return new Parameters(top.first, top.second, bottom.first, bottom.second, out.first, out.second, hiddenBias.first, hiddenBias.second, outBias);
        }
        Gradients gradients() {
            return new Gradients(top.first, top.second, bottom.first, bottom.second, out.first, out.second, hiddenBias.first, hiddenBias.second, outBias);
        }
        Vec sums(Vec x) { return new Vec(top.dot(x), bottom.dot(x)).minus(hiddenBias, -1); }
    }

    static final UnaryOperator<Double> S_CURVE = t -> {
        double e = Math.exp(-Math.abs(t));
        return (t < 0 ? e : 1) / (1 + e);
    };

    public static double sigmoid(double z) {
        return 1.0 / (1 + (int) Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Weights w = Weights.from(p);
        Vec z = w.sums(new Vec(x1, x2));
        Vec a = z.map(S_CURVE);
        double z3 = w.out.dot(a) + w.outBias;
        return new Activations(z.first, a.first, z.second, a.second, z3, S_CURVE.apply(z3));
    }

    public static double loss(double a3, double y) {
        return switch (Double.toString(y)) {
            case "0.0", "-0.0" -> -Math.log(1 - a3);
            case "1.0" -> -Math.log(a3);
            default -> throw new IllegalArgumentException("y=" + y);
        };
    }

    public static Gradients backward(Parameters p, Example e) {
        Weights w = Weights.from(p);
        Vec x = new Vec(e.x1(), e.x2());
        Vec a = w.sums(x).map(S_CURVE);
        double delta = S_CURVE.apply(w.out.dot(a) + w.outBias) - e.y();
        Vec hidden = w.out.by(delta).hadamard(a.map(t -> t * (1 - t)));
        return new Weights(x.by(hidden.first), x.by(hidden.second), a.by(delta), hidden, delta).gradients();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!Double.isFinite(alpha) || alpha <= 0) throw new IllegalArgumentException("alpha=" + alpha);
        return Weights.from(p).minus(Weights.from(g), alpha).parameters();
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("data=" + data);
        double mean = 0;
        for (Example e : data) mean += loss(forward(p, e.x1(), e.x2()).a3(), e.y()) / data.size();
        return mean;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw new IllegalArgumentException("data=" + data);
        if (steps < 0) throw new IllegalArgumentException("steps=" + steps);
        if (!Double.isFinite(alpha) || alpha <= 0) throw new IllegalArgumentException("alpha=" + alpha);
        Weights now = Weights.from(p);
        for (int s = 0; s < steps; s++) {
            Weights before = now;
            for (Example e : data) {
                now = now.minus(Weights.from(backward(before.parameters(), e)), alpha / data.size());
            }
        }
        return now.parameters();
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Vec same = new Vec(random.nextDouble(0.5, 1), random.nextDouble(-1, -0.5));
        return new Weights(same, same, new Vec(0.5, 0.5), new Vec(0, 0), 0).parameters();
    }

    public static Parameters randomStart(RandomGenerator random) {
        Vec[] v = new Vec[4];
        for (int i = 0; i < 4; i++) v[i] = new Vec(random.nextGaussian(), random.nextGaussian());
        return new Weights(v[0], v[1], v[2], v[3], random.nextGaussian()).parameters();
    }
}
