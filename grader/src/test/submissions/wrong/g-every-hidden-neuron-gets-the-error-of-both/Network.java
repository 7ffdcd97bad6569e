package network;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.random.RandomGenerator;

public final class Network {

    static final int HIDDEN = 2;

    private enum Weight {
        W1(0, 0), W2(0, 1), W3(1, 0), W4(1, 1);

        final int neuron, input;

        Weight(int neuron, int input) {
            this.neuron = neuron;
            this.input = input;
        }

        double get(Parameters p) {
            return switch (this) {
                case W1 -> p.w1();
                case W2 -> p.w2();
                case W3 -> p.w3();
                case W4 -> p.w4();
            };
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] z = {p.b1(), p.b2()};
        for (Weight w : Weight.values()) z[w.neuron] += w.get(p) * (w.input == 0 ? x1 : x2);
        double a1 = sigmoid(z[0]);
        double a2 = sigmoid(z[1]);
        double z3 = p.w5() * a1 + p.w6() * a2 + p.b3();
        return new Activations(z[0], a1, z[1], a2, z3, sigmoid(z3));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations r = forward(p, e.x1(), e.x2());
        double delta = r.a3() - e.y();
        double[] out = {p.w5(), p.w6()}, a = {r.a1(), r.a2()};
        double[] db = new double[HIDDEN];
        double error = 0;
        for (int i = 0; i < HIDDEN; i++) error += out[i] * delta * a[i] * (1 - a[i]);
        for (int i = 0; i < HIDDEN; i++) db[i] = error;
        double[] dw = new double[Weight.values().length];
        for (Weight w : Weight.values()) dw[w.ordinal()] = db[w.neuron] * (w.input == 0 ? e.x1() : e.x2());
        return new Gradients(dw[0], dw[1], dw[2], dw[3], delta * a[0], delta * a[1], db[0], db[1], delta);
    }

    public static double sigmoid(double z) {
        return z < -40 ? Math.exp(z) : Math.pow(1 + Math.exp(-z), -1);
    }

    public static double loss(double a3, double y) {
        try {
            return -Math.log(List.of(1 - a3, a3).get(List.of(0.0, 1.0).indexOf(y + 0.0)));
        } catch (IndexOutOfBoundsException unknown) {
            throw new IllegalArgumentException("unknown label " + y, unknown);
        }
    }

    public static double cost(Parameters p, List<Example> data) {
        Iterator<Example> i = data.iterator();
        try {
            double sum = 0;
            do {
                Example e = i.next();
                sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
            } while (i.hasNext());
            return sum / data.size();
        } catch (NoSuchElementException nothing) {
            throw new IllegalArgumentException("no data", nothing);
        }
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0 & alpha < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("strange alpha " + alpha);
        Gradients m = g.times(alpha);
        return new Parameters(p.w1() - m.dw1(), p.w2() - m.dw2(), p.w3() - m.dw3(), p.w4() - m.dw4(),
                p.w5() - m.dw5(), p.w6() - m.dw6(), p.b1() - m.db1(), p.b2() - m.db2(), p.b3() - m.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        int n = data.size();
        if (n == 0) throw new IllegalArgumentException("no data");
        if (steps < 0) throw new IllegalArgumentException("strange steps " + steps);
        Parameters theta = update(p, new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0), alpha);
        for (int s = 0; s < steps; s++) {
            Iterator<Example> i = data.iterator();
            Gradients g = backward(theta, i.next());
            while (i.hasNext()) g = g.plus(backward(theta, i.next()));
            theta = update(theta, g.times(1.0 / n), alpha);
        }
        return theta;
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = new double[6];
        int filled = 0;
        outer:
        while (filled < w.length) {
            double next = random.nextDouble(-0.8, 0.8);
            for (int k = 0; k < filled; k++) {
                if (w[k] == next) continue outer;
            }
            w[filled++] = next;
        }
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double v = random.nextBoolean() ? 0.2 : 0.8;
        return new Parameters(v, 0.5, v, 0.5, -v, -v, 0, 0, 0);
    }
}
