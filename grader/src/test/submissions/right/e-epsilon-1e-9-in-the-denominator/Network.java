package network;

import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/** From the lecture: dJ/da3 = (a3 - y) / (a3 * (1 - a3)). */
public final class Network {

    private static final class Layer {
        private final double[] weights;
        private final int inputs;

        private double[] in;
        private double[] z;
        private double[] a;

        /** Row by row: weights of the neuron, then its bias. */
        Layer(int inputs, double... weights) {
            this.inputs = inputs;
            this.weights = weights;
        }

        int size() {
            return weights.length / (inputs + 1);
        }

        double[] feed(double... values) {
            in = values;
            z = new double[size()];
            a = new double[size()];
            for (int n = 0; n < size(); n++) {
                int row = n * (inputs + 1);
                z[n] = weights[row + inputs];
                for (int i = 0; i < inputs; i++) z[n] += weights[row + i] * in[i];
                a[n] = sigmoid(z[n]);
            }
            return a;
        }

        /** From dJ/da to dJ/dz of this layer. */
        double[] throughSigmoid(double... byA) {
            double[] byZ = new double[size()];
            for (int n = 0; n < byZ.length; n++) byZ[n] = byA[n] * a[n] * (1 - a[n]);
            return byZ;
        }

        /** From dJ/dz of this layer to dJ/da of the one before. */
        double[] toInputs(double[] byZ) {
            double[] byIn = new double[inputs];
            for (int i = 0; i < inputs; i++)
                for (int n = 0; n < byZ.length; n++) byIn[i] += byZ[n] * weights[n * (inputs + 1) + i];
            return byIn;
        }
    }

    private static Layer hiddenLayer(Parameters p) {
        return new Layer(2, p.w1(), p.w2(), p.b1(), p.w3(), p.w4(), p.b2());
    }

    private static Layer outputLayer(Parameters p) {
        return new Layer(2, p.w5(), p.w6(), p.b3());
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Layer hidden = hiddenLayer(p), output = outputLayer(p);
        output.feed(hidden.feed(x1, x2));
        return new Activations(hidden.z[0], hidden.a[0], hidden.z[1], hidden.a[1], output.z[0], output.a[0]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Layer hidden = hiddenLayer(p), output = outputLayer(p);
        double a3 = output.feed(hidden.feed(e.x1(), e.x2()))[0];
        double byA3 = (a3 - e.y()) / (a3 * (1 - a3) + 1e-9);
        double[] top = output.throughSigmoid(byA3);
        double[] low = hidden.throughSigmoid(output.toInputs(top));
        return new Gradients(
                low[0] * hidden.in[0],
                low[0] * hidden.in[1],
                low[1] * hidden.in[0],
                low[1] * hidden.in[1],
                top[0] * output.in[0],
                top[0] * output.in[1],
                low[0],
                low[1],
                top[0]);
    }

    public static double sigmoid(double z) {
        return 1.0 / (1.0 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        if (y == 0.0 || y == 1.0) {
            double hit = y * a3 + (1.0 - y) * (1.0 - a3);
            return -Math.log(hit);
        }
        throw new IllegalArgumentException("Label out of range: " + y);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("List is empty");
        double sum = 0.0;
        for (Iterator<Example> i = data.iterator(); i.hasNext(); ) {
            Example next = i.next();
            sum += loss(forward(p, next.x1(), next.x2()).a3(), next.y());
        }
        return sum / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        requirePositive(alpha);
        Gradients scaled = g.times(alpha);
        return new Parameters(
                p.w1() - scaled.dw1(),
                p.w2() - scaled.dw2(),
                p.w3() - scaled.dw3(),
                p.w4() - scaled.dw4(),
                p.w5() - scaled.dw5(),
                p.w6() - scaled.dw6(),
                p.b1() - scaled.db1(),
                p.b2() - scaled.db2(),
                p.b3() - scaled.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        requirePositive(alpha);
        if (data.isEmpty()) throw new IllegalArgumentException("List is empty");
        if (steps < 0) throw new IllegalArgumentException("Steps out of range: " + steps);
        Parameters current = p;
        int remaining = steps;
        while (remaining > 0) {
            Gradients all = null;
            for (Example e : data) {
                Gradients g = backward(current, e);
                all = all == null ? g : all.plus(g);
            }
            current = update(current, all.times(1.0 / data.size()), alpha);
            remaining--;
        }
        return current;
    }

    private static void requirePositive(double alpha) {
        if (!(alpha > 0.0) || alpha == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException("Alpha out of range: " + alpha);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double weight = random.nextDouble() * 0.5 + 0.25;
        double other = random.nextDouble() * 0.5 + 0.25;
        return new Parameters(weight, other, weight, other, weight, weight, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = new double[6];
        int filled = 0;
        while (filled < w.length) {
            double candidate = random.nextDouble() * 2 - 1;
            boolean known = false;
            for (int i = 0; i < filled; i++) known |= w[i] == candidate;
            if (!known) w[filled++] = candidate;
        }
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }
}
