package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** A fully connected layer: rows are neurons. */
    static class Dense {
        private final double[][] rows;
        private final double[] offsets;
        private double[] input;
        private double[] sums;
        private double[] output;

        Dense(double[][] rows, double[] offsets) {
            this.rows = rows;
            this.offsets = offsets;
        }

        double[] push(double[] in) {
            input = in;
            sums = new double[rows.length];
            output = new double[rows.length];
            for (int r = 0; r < rows.length; r++) {
                sums[r] = offsets[r];
                for (int c = 0; c < in.length; c++) {
                    sums[r] += rows[r][c] * in[c];
                }
                output[r] = sigmoid(sums[r]);
            }
            return output;
        }

        /** Takes what arrives at the outputs, gives the deltas of this layer's sums. */
        double[] deltas(double[] arriving) {
            double[] d = new double[rows.length];
            for (int r = 0; r < d.length; r++) {
                d[r] = arriving[r] * output[r] * (1 - output[r]);
            }
            return d;
        }

        /** What the layer in front of this one receives. */
        double[] pull(double[] deltas) {
            double[] back = new double[input.length];
            for (int c = 0; c < back.length; c++) {
                for (int r = 0; r < deltas.length; r++) {
                    back[c] += rows[r][c] * deltas[r];
                }
            }
            return back;
        }

        double weightGradient(double[] deltas, int r, int c) {
            return deltas[r] * input[c];
        }
    }

    private static Dense[] layers(Parameters p) {
        Dense hidden = new Dense(new double[][] {{p.w1(), p.w2()}, {p.w3(), p.w4()}}, new double[] {p.b1(), p.b2()});
        Dense out = new Dense(new double[][] {{p.w5(), p.w6()}}, new double[] {p.b3()});
        return new Dense[] {hidden, out};
    }

    private static Dense[] run(Parameters p, double... x) {
        Dense[] net = layers(p);
        double[] signal = x;
        for (Dense layer : net) {
            signal = layer.push(signal);
        }
        return net;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Dense[] net = run(p, x1, x2);
        return new Activations(
                net[0].sums[0], net[0].output[0],
                net[0].sums[1], net[0].output[1],
                net[1].sums[0], net[1].output[0]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Dense[] net = run(p, e.x1(), e.x2());
        double[][] delta = new double[net.length][];
        double[] arriving = {net[1].output[0] - e.y()};
        for (int k = net.length - 1; k >= 0; k--) {
            delta[k] = net[k].deltas(arriving);
            arriving = net[k].pull(delta[k]);
        }
        return new Gradients(
                net[0].weightGradient(delta[0], 0, 0),
                net[0].weightGradient(delta[0], 0, 1),
                net[0].weightGradient(delta[0], 1, 0),
                net[0].weightGradient(delta[0], 1, 1),
                net[1].weightGradient(delta[1], 0, 0),
                net[1].weightGradient(delta[1], 0, 1),
                delta[0][0],
                delta[0][1],
                delta[1][0]);
    }

    public static double sigmoid(double z) {
        double power = Math.exp(-z);
        if (Double.isInfinite(power)) {
            return 0.0;
        }
        return 1.0 / (1.0 + power);
    }

    public static double loss(double a3, double y) {
        if (y != 0) {
            if (y != 1) {
                throw new IllegalArgumentException("unknown class " + y);
            }
            return -Math.log(a3);
        }
        return -Math.log(1 - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("the batch is empty");
        }
        return batchLoss(p, data, 0) / data.size();
    }

    private static double batchLoss(Parameters p, List<Example> data, int from) {
        double result = 0;
        for (int i = from; i < data.size(); i++) {
            double guess = run(p, data.get(i).x1(), data.get(i).x2())[1].output[0];
            result += loss(guess, data.get(i).y());
        }
        return result;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        checkRate(alpha);
        return new Parameters(
                down(p.w1(), g.dw1(), alpha), down(p.w2(), g.dw2(), alpha), down(p.w3(), g.dw3(), alpha),
                down(p.w4(), g.dw4(), alpha), down(p.w5(), g.dw5(), alpha), down(p.w6(), g.dw6(), alpha),
                down(p.b1(), g.db1(), alpha), down(p.b2(), g.db2(), alpha), down(p.b3(), g.db3(), alpha));
    }

    private static double down(double value, double slope, double rate) {
        return value - rate * slope;
    }

    private static void checkRate(double rate) {
        if (!(rate > 0) || rate == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("unusable rate " + rate);
        }
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        checkRate(alpha);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("the batch is empty");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps below zero");
        }
        for (int epoch = 0; epoch < steps; epoch++) {
            Gradients batch = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (int i = 0; i < data.size(); i++) {
                batch = batch.plus(backward(p, data.get(i)));
            }
            p = update(p, batch.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] row = {random.nextDouble() + 0.1, random.nextDouble() + 0.1};
        double up = random.nextDouble() + 0.1;
        return new Parameters(row[0], row[1], row[0], row[1], up, up, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[][] r = new double[3][2];
        for (double[] row : r) {
            for (int c = 0; c < 2; c++) {
                row[c] = random.nextGaussian() * Math.sqrt(0.5);
            }
        }
        return new Parameters(r[0][0], r[0][1], r[1][0], r[1][1], r[2][0], r[2][1], 0, 0, 0);
    }
}
