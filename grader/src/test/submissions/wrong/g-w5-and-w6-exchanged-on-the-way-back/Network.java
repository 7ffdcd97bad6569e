package network;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Lab 3, everything in arrays per neuron: HIDDEN = 2 neurons, IN = 2 inputs. */
public final class Network {
    private static final int HIDDEN = 2, IN = 2;

    public static double sigmoid(double z) {
        return Math.min(1, 1 / (1 + Math.exp(-z)));
    }

    private static double[][] unpackHidden(Parameters p) {
        // [neuron][input], the bias comes last
        return new double[][] {{p.w1(), p.w2(), p.b1()}, {p.w3(), p.w4(), p.b2()}};
    }

    private static double[] unpackOutput(Parameters p) {
        // newest weight first, like a stack
        return new double[] {p.b3(), p.w6(), p.w5()};
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][] hid = unpackHidden(p);
        double[] out = unpackOutput(p);
        double[] x = {x1, x2};
        double[] z = new double[HIDDEN + 1];
        z[HIDDEN] = out[0];
        for (int j = 0; j < HIDDEN; j++) {
            z[j] = hid[j][IN];
            for (int i = 0; i < IN; i++) z[j] += hid[j][i] * x[i];
            z[HIDDEN] += out[HIDDEN - j] * sigmoid(z[j]);
        }
        double[] a = Arrays.stream(z).map(Network::sigmoid).toArray();
        return new Activations(z[0], a[0], z[1], a[1], z[2], a[2]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations fwd = forward(p, e.x1(), e.x2());
        double[] x = {e.x1(), e.x2()};
        double[] a = {fwd.a1(), fwd.a2()};
        double[] out = unpackOutput(p);
        double dOut = fwd.a3() - e.y();

        double[][] dHid = new double[HIDDEN][IN + 1];
        double[] dTop = new double[HIDDEN];
        for (int j = 0; j < HIDDEN; j++) {
            dTop[j] = dOut * a[j];
            double d = dOut * out[j + 1] * a[j] * (1 - a[j]);
            for (int i = 0; i < IN; i++) dHid[j][i] = d * x[i];
            dHid[j][IN] = d;
        }
        return new Gradients(dHid[0][0], dHid[0][1], dHid[1][0], dHid[1][1], dTop[0], dTop[1],
                dHid[0][IN], dHid[1][IN], dOut);
    }

    public static double loss(double a3, double y) {
        final double[] answers = {1 - a3, a3};
        if (!(y == 0 || y == 1)) throw new IllegalArgumentException("Label out of range: " + y);
        return -Math.log(answers[(int) y]);
    }

    public static double cost(Parameters p, List<Example> data) {
        requireNonEmpty(data);
        double[] losses = new double[data.size()];
        Arrays.setAll(losses, i -> {
            Example e = data.get(i);
            return loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        });
        return Arrays.stream(losses).sum() / losses.length;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        requirePositive(alpha);
        double[] before = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        double[] slope = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
        double[] after = new double[before.length];
        Arrays.setAll(after, i -> before[i] - alpha * slope[i]);
        return pack(after);
    }

    private static Parameters pack(double[] v) {
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        requireNonEmpty(data);
        requirePositive(alpha);
        if (steps < 0) throw new IllegalArgumentException("Step count out of range: " + steps);
        Example[] batch = data.toArray(Example[]::new);
        Parameters[] history = {p, p};
        for (int t = 0; t < steps; t++) {
            Gradients[] each = new Gradients[batch.length];
            for (int i = 0; i < batch.length; i++) each[i] = backward(history[0], batch[i]);
            Gradients whole = Arrays.stream(each).reduce(Gradients::plus).get();
            history[1] = update(history[0], whole.times(1.0 / batch.length), alpha);
            history[0] = history[1];
        }
        return history[0];
    }

    private static void requireNonEmpty(List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("Empty training set");
    }

    private static void requirePositive(double alpha) {
        if (!Double.isFinite(alpha) || Math.signum(alpha) != 1) throw new IllegalArgumentException("Step size out of range: " + alpha);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] v = new double[9];
        Arrays.fill(v, 0, 4, random.nextDouble(0.1, 1));
        Arrays.fill(v, 4, 6, random.nextDouble(0.1, 1));
        return pack(v);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] v;
        do {
            v = Arrays.copyOf(random.doubles(6, -1.5, 1.5).toArray(), 9);
        } while (Arrays.stream(v, 0, 6).distinct().count() < 6);
        return pack(v);
    }
}
