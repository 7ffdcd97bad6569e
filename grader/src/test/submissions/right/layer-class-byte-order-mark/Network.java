package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** hidden and output layer, either of weights or of derivatives */
    private static final class Stack {
        final Layer hidden, output;

        Stack(Layer hidden, Layer output) {
            this.hidden = hidden;
            this.output = output;
        }

        Stack(double w1, double w2, double w3, double w4, double w5, double w6, double b1, double b2, double b3) {
            this(
                    new Layer(new double[] {w1, w3}, new double[] {w2, w4}, new double[] {b1, b2}),
                    new Layer(new double[] {w5}, new double[] {w6}, new double[] {b3}));
        }

        Stack(Parameters p) {
            this(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
        }

        Stack(Gradients g) {
            this(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());
        }

        Stack shifted(Stack by, double factor) {
            return new Stack(hidden.shifted(by.hidden, factor), output.shifted(by.output, factor));
        }

        Stack derivatives(Example e) {
            double[] x = {e.x1(), e.x2()};
            double[] a = Layer.activations(hidden.sums(x));
            double[] answer = Layer.activations(output.sums(a));
            double[] dzOutput = {answer[0] - e.y()};
            double[] dzHidden = output.toInputs(dzOutput);
            for (int unit = 0; unit < hidden.size(); unit++) {
                dzHidden[unit] *= a[unit] * (1 - a[unit]);
            }
            return new Stack(Layer.derivatives(dzHidden, x), Layer.derivatives(dzOutput, a));
        }

        Parameters parameters() {
            return new Parameters(
                    hidden.first(0), hidden.second(0), hidden.first(1), hidden.second(1), output.first(0),
                    output.second(0), hidden.bias(0), hidden.bias(1), output.bias(0));
        }

        Gradients gradients() {
            return new Gradients(
                    hidden.first(0), hidden.second(0), hidden.first(1), hidden.second(1), output.first(0),
                    output.second(0), hidden.bias(0), hidden.bias(1), output.bias(0));
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] drawn = random.doubles(2, 0.3, 0.9).toArray();
        Layer hidden = new Layer(
                new double[] {drawn[0], drawn[0]}, new double[] {drawn[1], drawn[1]}, new double[] {0.01, 0.01});
        double v = random.nextDouble(0.3, 0.9);
        Layer output = new Layer(new double[] {v}, new double[] {v}, new double[] {0.01});
        return new Stack(hidden, output).parameters();
    }

    public static Parameters randomStart(RandomGenerator random) {
        Layer hidden = new Layer(glorot(random, 2), glorot(random, 2), new double[] {0.01, 0.01});
        Layer output = new Layer(glorot(random, 1), glorot(random, 1), new double[] {0.01});
        return new Stack(hidden, output).parameters();
    }

    // uniform within the square root of 6 / (inputs + outputs)
    private static double[] glorot(RandomGenerator random, int units) {
        double bound = Math.sqrt(6.0 / (2 + units));
        return random.doubles(units, -bound, bound).toArray();
    }

    public static double sigmoid(double z) {
        return Math.exp(-Math.max(-z, 0)) / (1 + Math.exp(-Math.abs(z)));
    }

    public static double loss(double a3, double y) {
        if (y == 0) {
            a3 = 1 - a3;
        } else if (y != 1) {
            throw new IllegalArgumentException("label: " + y);
        }
        return -Math.log(a3);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Stack net = new Stack(p);
        double[] z = net.hidden.sums(new double[] {x1, x2});
        double[] a = Layer.activations(z);
        double[] top = net.output.sums(a);
        return new Activations(z[0], a[0], z[1], a[1], top[0], Layer.activations(top)[0]);
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Stack(p).derivatives(e).gradients();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (badRate(alpha)) {
            throw new IllegalArgumentException("rate: " + alpha);
        }
        return new Stack(p).shifted(new Stack(g), -alpha).parameters();
    }

    private static boolean badRate(double alpha) {
        return Double.isNaN(alpha) || Double.isInfinite(alpha) || alpha <= 0;
    }

    public static double cost(Parameters p, List<Example> data) {
        double[] losses = new double[data.size()];
        if (losses.length == 0) {
            throw new IllegalArgumentException("no data");
        }
        int i = 0;
        for (Example e : data) {
            losses[i++] = loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return java.util.Arrays.stream(losses).average().getAsDouble();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no data");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps: " + steps);
        }
        if (badRate(alpha)) {
            throw new IllegalArgumentException("rate: " + alpha);
        }
        Stack net = new Stack(p);
        for (int s = 0; s < steps; s++) {
            Stack moved = net;
            for (Example e : data) {
                moved = moved.shifted(net.derivatives(e), -alpha / data.size());
            }
            net = moved;
        }
        return net.parameters();
    }
}
