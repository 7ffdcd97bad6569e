package network;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

public class Network {
    static class Pass implements Supplier<Gradients> {
        Parameters p; Example e; Activations s;

        Pass(Parameters p, Example e) { this.p = p; this.e = e; this.s = forward(p, e.x1(), e.x2()); }

        double topError() { return e.y() == 1 ? -(1 - s.a3()) : s.a3(); }

        double hiddenError(boolean first) {
            double a = first ? s.a1() : s.a2();
            double w = first ? p.w5() : p.w6();
            double error = s.a3() * s.a3() - e.y() * e.y();
            return (a - Math.pow(a, 3)) * w * error;
        }

        @Override public Gradients get() {
            double t = topError(), h = hiddenError(true), k = hiddenError(false);
            return new Gradients(h * e.x1(), h * e.x2(), k * e.x1(), k * e.x2(), t * s.a1(), t * s.a2(), h, k, t);
        }
    }

    static class Average {
        double sum; long n;

        void add(double d) { sum += d; n++; }

        double get() { if (n == 0) throw new IllegalArgumentException("average of nothing"); return sum / n; }
    }

    static class Trainer implements Iterator<Parameters> {
        Parameters now; List<Example> data; double alpha; int left;

        Trainer(Parameters start, List<Example> data, double alpha, int steps) {
            if (data.isEmpty() || steps < 0) throw new IllegalArgumentException("data / steps");
            now = start; this.data = data; this.alpha = checked(alpha); left = steps;
        }

        @Override public boolean hasNext() { return left > 0; }

        @Override public Parameters next() {
            left--;
            Gradients total = new Pass(now, data.get(0)).get();
            for (int i = 1; i < data.size(); ++i) total = total.plus(new Pass(now, data.get(i)).get());
            return now = update(now, total.times(1 / (double) data.size()), alpha);
        }
    }

    static double checked(double alpha) {
        if (alpha > 0 && Double.isFinite(alpha)) return alpha;
        throw new IllegalArgumentException("alpha");
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Trainer trainer = new Trainer(p, data, alpha, steps);
        trainer.forEachRemaining(q -> { });
        return trainer.now;
    }

    public static Gradients backward(Parameters p, Example e) { return new Pass(p, e).get(); }

    public static double cost(Parameters p, List<Example> data) {
        Average average = new Average();
        for (Example e : data) average.add(loss(new Pass(p, e).s.a3(), e.y()));
        return average.get();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        double minus = -checked(alpha);
        return new Parameters(
            minus * g.dw1() + p.w1(), minus * g.dw2() + p.w2(), minus * g.dw3() + p.w3(), minus * g.dw4() + p.w4(),
            minus * g.dw5() + p.w5(), minus * g.dw6() + p.w6(), minus * g.db1() + p.b1(), minus * g.db2() + p.b2(), minus * g.db3() + p.b3());
    }

    public static double loss(double a3, double y) {
        if (y != 1) a3 = 1 - a3;
        if (y != 1 && y != 0) throw new IllegalArgumentException("label");
        return -Math.log(a3);
    }

    public static double sigmoid(double z) { return Math.exp(z - Math.max(z, 0)) / (Math.exp(-Math.max(z, 0)) + Math.exp(z - Math.max(z, 0))); }

    public static Activations forward(Parameters p, double x1, double x2) {
        Supplier<Double> z1 = () -> p.w1() * x1 + p.w2() * x2 + p.b1(), z2 = () -> p.w3() * x1 + p.w4() * x2 + p.b2();
        Supplier<Double> a1 = () -> sigmoid(z1.get()), a2 = () -> sigmoid(z2.get());
        Supplier<Double> z3 = () -> p.w5() * a1.get() + p.w6() * a2.get() + p.b3(), a3 = () -> sigmoid(z3.get());
        return new Activations(z1.get(), a1.get(), z2.get(), a2.get(), z3.get(), a3.get());
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = random.doubles(6, 0.1, 0.9).sorted().toArray();
        return new Parameters(w[5], -w[0], w[4], -w[1], w[3], -w[2], 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] w = random.doubles(3, 0.1, 0.9).sorted().toArray();
        return new Parameters(w[0], w[1], w[0], w[1], w[2], w[2], 0, 0, 0);
    }
}
