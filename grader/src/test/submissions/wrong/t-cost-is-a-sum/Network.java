package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Two layers, each one a record that knows how to go forward and back. */
public final class Network {

    private record Layer(double[][] weight, double[] bias) {
        double[] sums(double[] input) {
            double[] z = bias.clone();
            for (int n = 0; n < z.length; n++)
                for (int i = 0; i < input.length; i++)
                    z[n] += weight[n][i] * input[i];
            return z;
        }

        /** Sends the neurons' errors to the layer's inputs. */
        double[] sendBack(double[] delta) {
            double[] back = new double[weight[0].length];
            for (int i = 0; i < back.length; i++)
                for (int n = 0; n < delta.length; n++)
                    back[i] += weight[n][i] * delta[n];
            return back;
        }
    }

    private static Layer hiddenLayer(Parameters p) {
        return new Layer(new double[][] {{p.w1(), p.w2()}, {p.w3(), p.w4()}}, new double[] {p.b1(), p.b2()});
    }

    private static Layer outputLayer(Parameters p) {
        return new Layer(new double[][] {{p.w5(), p.w6()}}, new double[] {p.b3()});
    }

    private static double[] squash(double[] z) {
        double[] a = new double[z.length];
        for (int n = 0; n < a.length; n++) a[n] = sigmoid(z[n]);
        return a;
    }

    public static double sigmoid(double z) {
        if (z > 700) return 1;
        if (z < -700) return 0;
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] z = hiddenLayer(p).sums(new double[] {x1, x2});
        double[] a = squash(z);
        double[] top = outputLayer(p).sums(a);
        return new Activations(z[0], a[0], z[1], a[1], top[0], squash(top)[0]);
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] x = {e.x1(), e.x2()};
        double[] a = squash(hiddenLayer(p).sums(x));
        double[] delta = squash(outputLayer(p).sums(a));
        delta[0] -= e.y();
        double[] h = outputLayer(p).sendBack(delta);
        for (int n = 0; n < 2; n++) h[n] *= a[n] * (1 - a[n]);
        return new Gradients(h[0] * x[0], h[0] * x[1], h[1] * x[0], h[1] * x[1],
                delta[0] * a[0], delta[0] * a[1], h[0], h[1], delta[0]);
    }

    public static double loss(double a3, double y) {
        if (!(y == 0 || y == 1)) throw new IllegalArgumentException("the label is " + y);
        double wrongness = Math.log(y == 0 ? 1 - a3 : a3);
        return 0 - wrongness;
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("no examples, no cost");
        Layer hidden = hiddenLayer(p), output = outputLayer(p);
        double j = 0;
        for (Example e : data) {
            double[] a = squash(hidden.sums(new double[] {e.x1(), e.x2()}));
            j += loss(squash(output.sums(a))[0], e.y());
        }
        return j;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        demandRate(alpha);
        Gradients d = g.times(-alpha);
        return new Parameters(p.w1() + d.dw1(), p.w2() + d.dw2(), p.w3() + d.dw3(), p.w4() + d.dw4(),
                p.w5() + d.dw5(), p.w6() + d.dw6(), p.b1() + d.db1(), p.b2() + d.db2(), p.b3() + d.db3());
    }

    private static void demandRate(double alpha) {
        switch (Double.compare(alpha, 0)) {
            case 1:
                if (alpha <= Double.MAX_VALUE) return;
            default:
                throw new IllegalArgumentException("the learning rate is " + alpha);
        }
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        demandRate(alpha);
        if (steps < 0) throw new IllegalArgumentException("there are " + steps + " steps");
        if (data.isEmpty()) throw new IllegalArgumentException("no examples, no training");
        Gradients none = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (; steps > 0; steps--) {
            Gradients g = none;
            for (Example e : data) g = g.plus(backward(p, e).times(1.0 / data.size()));
            p = update(p, g, alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double u;
        do u = random.nextGaussian(); while (u == 0);
        return new Parameters(u, -u, u, -u, u, u, u, u, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = random.doubles().limit(6).map(u -> 2 * u - 1).toArray();
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }
}
