package network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** Fully connected network with any number of layers; here it is built with the sizes 2, 2 and 1. */
public final class Network {

    /** one fully connected layer */
    private static class Layer {
        final double[][] w;
        final double[] b;
        final DoubleUnaryOperator f;
        final DoubleUnaryOperator derivative;
        double[] x, z, a, delta;

        Layer(double[][] w, double[] b, DoubleUnaryOperator f, DoubleUnaryOperator derivative) {
            this.w = w;
            this.b = b;
            this.f = f;
            this.derivative = derivative;
        }

        double[] propagate(double[] input) {
            x = input;
            z = new double[b.length];
            a = new double[b.length];
            for (int j = 0; j < b.length; j++) {
                z[j] = b[j];
                for (int i = 0; i < x.length; i++) z[j] += w[j][i] * x[i];
                a[j] = f.applyAsDouble(z[j]);
            }
            return a;
        }

        double[] backpropagate(double[] gradientOfOutput) {
            delta = new double[b.length];
            double[] gradientOfInput = new double[x.length];
            for (int j = 0; j < b.length; j++) {
                delta[j] = gradientOfOutput[j] * derivative.applyAsDouble(z[j]);
                for (int i = 0; i < x.length; i++) gradientOfInput[i] += w[j][i] * delta[j];
            }
            return gradientOfInput;
        }
    }

    private static List<Layer> build(Parameters p) {
        List<Layer> layers = new ArrayList<>();
        double[][] w = {{p.w1(), p.w2()}, {p.w3(), p.w4()}};
        layers.add(new Layer(w, new double[] {p.b1(), p.b2()}, DoubleUnaryOperator.identity(), z -> 1));
        layers.add(new Layer(
                new double[][] {{p.w5(), p.w6()}}, new double[] {p.b3()}, Network::sigmoid, z -> sigmoid(z) * sigmoid(-z)));
        return layers;
    }

    private static double run(List<Layer> layers, double... input) {
        double[] signal = input;
        for (Layer layer : layers) signal = layer.propagate(signal);
        return signal[0];
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        List<Layer> layers = build(p);
        double a3 = run(layers, x1, x2);
        Layer hidden = layers.get(0), out = layers.get(1);
        return new Activations(hidden.z[0], hidden.a[0], hidden.z[1], hidden.a[1], out.z[0], a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        List<Layer> layers = build(p);
        double a3 = run(layers, e.x1(), e.x2());
        double[] signal = {(a3 - e.y()) / (a3 * (1 - a3))};
        for (int i = layers.size() - 1; i >= 0; i--) signal = layers.get(i).backpropagate(signal);
        double[] h = layers.get(0).delta, o = layers.get(1).delta, a = layers.get(1).x;
        return new Gradients(
                h[0] * e.x1(), h[0] * e.x2(), h[1] * e.x1(), h[1] * e.x2(), o[0] * a[0], o[0] * a[1], h[0], h[1], o[0]);
    }

    public static double sigmoid(double z) {
        return z < -40 ? Math.exp(z) : 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        if (y != 1 && y != 0) throw new IllegalArgumentException("Label must be 0 or 1.");
        return y == 1 ? -Math.log(a3) : -Math.log(1 - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("Data must not be empty.");
        List<Layer> layers = build(p);
        double sum = 0;
        for (Example e : data) sum += loss(run(layers, e.x1(), e.x2()), e.y());
        return sum / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha > 0 && alpha < Double.POSITIVE_INFINITY) {
            return new Parameters(
                    p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
                    p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                    p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
        }
        throw new IllegalArgumentException("Alpha must be positive and finite.");
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw new IllegalArgumentException("Data must not be empty.");
        if (steps < 0) throw new IllegalArgumentException("Steps must not be negative.");
        if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("Alpha must be positive and finite.");
        for (int step = 0; step < steps; step++) {
            Gradients sum = null;
            for (Example e : data) {
                Gradients g = backward(p, e).times(1.0 / data.size());
                if (sum == null) sum = g;
                else sum = sum.plus(g);
            }
            p = update(p, sum, alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] r = new double[4];
        for (int i = 0; i < 4; i++) r[i] = 0.1 * (1 + random.nextInt(10));
        return new Parameters(r[0], r[1], r[0], r[1], r[2], r[2], r[3], r[3], 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] r = new double[6];
        for (int i = 0; i < 6; i++) {
            // uniform with the variance 2 / (in + out)
            double limit = Math.sqrt(6.0 / (i < 4 ? 4 : 3));
            r[i] = limit * (2 * random.nextDouble() - 1);
        }
        return new Parameters(r[0], r[1], r[2], r[3], r[4], r[5], 0, 0, 0);
    }
}
