package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    // one row per neuron, the bias is the last number of the row
    public static Activations forward(Parameters p, double x1, double x2) {
        float[] in = {(float) x1, (float) x2};
        float[][] w = {
            {(float) p.w1(), (float) p.w2(), (float) p.b1()},
            {(float) p.w3(), (float) p.w4(), (float) p.b2()},
            {(float) p.w5(), (float) p.w6(), (float) p.b3()},
        };
        float[] z = new float[3];
        float[] a = new float[3];
        for (int n = 0; n < 3; n++) {
            float[] from = n < 2 ? in : a;
            z[n] = w[n][0] * from[0] + w[n][1] * from[1] + w[n][2];
            a[n] = (float) sigmoid(z[n]);
        }
        return new Activations(z[0], a[0], z[1], a[1], z[2], a[2]);
    }

    public static double loss(double a3, double y) {
        if (y < 0 || y > 1 || y % 1 != 0) {
            throw new IllegalArgumentException("label should be 0 or 1, got " + y);
        }
        if (Double.isNaN(y)) throw new IllegalArgumentException("label is not a number");
        return (int) y == 1 ? -Math.log(a3) : -Math.log(1 - a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations act = forward(p, e.x1(), e.x2());
        double[] a = {act.a1(), act.a2(), act.a3()};
        double[] next = {p.w5(), p.w6()};
        double[] in = {e.x1(), e.x2()};
        double diff = a[2] - e.y();
        double[][] dw = new double[3][2];
        double[] db = new double[3];
        db[2] = diff;
        for (int n = 0; n < 2; n++) {
            dw[2][n] = diff * a[n];
            db[n] = diff * next[n] * a[n] * (1 - a[n]);
            for (int k = 0; k < 2; k++) {
                dw[n][k] = db[n] * in[k];
            }
        }
        return new Gradients(dw[0][0], dw[0][1], dw[1][0], dw[1][1], dw[2][0], dw[2][1], db[0], db[1], db[2]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        boolean usable = alpha > 0 && !Double.isInfinite(alpha);
        if (usable) {
            return new Parameters(
                    p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(),
                    p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
                    p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                    p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
        }
        throw new IllegalArgumentException("can't use the learning rate " + alpha);
    }

    public static double cost(Parameters p, List<Example> data) {
        double total = 0;
        for (var example : data) {
            var answer = forward(p, example.x1(), example.x2()).a3();
            total += loss(answer, example.y());
        }
        if (data.size() > 0) {
            return total / data.size();
        }
        throw new IllegalArgumentException("can't average an empty list");
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (!(alpha > 0 && !Double.isInfinite(alpha))) throw new IllegalArgumentException("can't use the learning rate " + alpha);
        if (steps < 0 || data.size() == 0) throw new IllegalArgumentException("can't train like this");
        var size = 1.0 / data.size();
        var model = p;
        for (var i = 1; i <= steps; i++) {
            var first = true;
            Gradients mean = null;
            for (var example : data) {
                var part = backward(model, example).times(size);
                mean = first ? part : mean.plus(part);
                first = false;
            }
            model = update(model, mean, alpha);
        }
        return model;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        var hidden = random.nextFloat() / 2 + 0.25f;
        var out = random.nextFloat() / 2 + 0.25f;
        return new Parameters(hidden, hidden, hidden, hidden, out, out, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        var w = new double[6];
        for (var i = 0; i < 6; i++) {
            w[i] = random.nextGaussian() * 0.8;
        }
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }
}
