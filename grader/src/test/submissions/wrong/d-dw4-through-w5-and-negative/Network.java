package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A feed-forward network kept as a chain of {@link Stage}s; each stage knows how
 * to go forward and how to hand the derivative back.
 */
public final class Network {

    private sealed interface Stage permits Affine, Squash {
        double[] ahead(double[] in);

        double[] behind(double[] in, double[] slopeOfOutput);
    }

    private record Affine(double[][] weights, double[] bias) implements Stage {
        @Override
        public double[] ahead(double[] in) {
            double[] out = new double[bias.length];
            for (int i = 0; i < out.length; i++) {
                double sum = 0;
                for (int j = 0; j < in.length; j++) {
                    sum += weights[i][j] * in[j];
                }
                out[i] = sum + bias[i];
            }
            return out;
        }

        @Override
        public double[] behind(double[] in, double[] slopeOfOutput) {
            double[] slope = new double[in.length];
            for (int j = 0; j < in.length; j++) {
                for (int i = 0; i < bias.length; i++) {
                    slope[j] += weights[i][j] * slopeOfOutput[i];
                }
            }
            return slope;
        }
    }

    private record Squash() implements Stage {
        @Override
        public double[] ahead(double[] in) {
            double[] out = in.clone();
            for (int i = 0; i < out.length; i++) {
                out[i] = sigmoid(out[i]);
            }
            return out;
        }

        @Override
        public double[] behind(double[] in, double[] slopeOfOutput) {
            double[] slope = slopeOfOutput.clone();
            for (int i = 0; i < slope.length; i++) {
                double s = sigmoid(in[i]);
                slope[i] *= s * (1 - s);
            }
            return slope;
        }
    }

    private static Stage[] stages(Parameters p) {
        return new Stage[] {
            new Affine(new double[][] {{p.w1(), p.w2()}, {p.w3(), p.w4()}}, new double[] {p.b1(), p.b2()}),
            new Squash(),
            new Affine(new double[][] {{p.w5(), p.w6()}}, new double[] {p.b3()}),
            new Squash()
        };
    }

    private static double[][] throughAll(Stage[] stages, double... input) {
        double[][] seen = new double[stages.length + 1][];
        seen[0] = input;
        for (int k = 0; k < stages.length; k++) {
            seen[k + 1] = stages[k].ahead(seen[k]);
        }
        return seen;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][] seen = throughAll(stages(p), x1, x2);
        return new Activations(seen[1][0], seen[2][0], seen[1][1], seen[2][1], seen[3][0], seen[4][0]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Stage[] stages = stages(p);
        double[][] seen = throughAll(stages, e.x1(), e.x2());
        double[][] slope = new double[stages.length][];
        slope[3] = new double[] {seen[4][0] - e.y()};
        for (int k = 2; k > 0; k--) {
            slope[k] = stages[k].behind(seen[k], slope[k + 1]);
        }
        double[] hidden = slope[1];
        double a2 = seen[2][1];
        double fourth = -slope[3][0] * p.w5() * a2 * (1 - a2) * e.x2();
        return new Gradients(
                hidden[0] * e.x1(),
                hidden[0] * e.x2(),
                hidden[1] * e.x1(),
                fourth,
                slope[3][0] * seen[2][0],
                slope[3][0] * seen[2][1],
                hidden[0],
                hidden[1],
                slope[3][0]);
    }

    public static double sigmoid(double z) {
        return z < -700 ? 0 : 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        if (y == 0 || y == 1) {
            double distance = Math.abs(a3 - y);
            return -Math.log1p(-distance);
        }
        throw new IllegalArgumentException("The label must be zero or one.");
    }

    public static double cost(Parameters p, List<Example> data) {
        failIf(data.isEmpty(), "The data set must not be empty.");
        Stage[] stages = stages(p);
        return data.stream()
                .mapToDouble(e -> loss(throughAll(stages, e.x1(), e.x2())[4][0], e.y()))
                .average()
                .getAsDouble();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        failIf(!(alpha > 0 && alpha < Double.POSITIVE_INFINITY), "The learning rate must be positive and finite.");
        Gradients move = g.times(-alpha);
        Gradients target =
                move.plus(new Gradients(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()));
        return new Parameters(
                target.dw1(), target.dw2(), target.dw3(), target.dw4(), target.dw5(), target.dw6(),
                target.db1(), target.db2(), target.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        failIf(data.isEmpty(), "The data set must not be empty.");
        failIf(steps < 0, "The number of steps must not be negative.");
        failIf(!(alpha > 0 && alpha < Double.POSITIVE_INFINITY), "The learning rate must be positive and finite.");
        if (steps == 0) {
            return p;
        }
        Parameters before = train(p, data, alpha, steps - 1);
        Gradients sum = data.stream().map(e -> backward(before, e)).reduce((g, h) -> g.plus(h)).orElseThrow();
        return update(before, sum.times(1.0 / data.size()), alpha);
    }

    private static void failIf(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double strength = 0.1 * (1 + random.nextInt(9));
        return new Parameters(strength, strength, strength, strength, strength, strength, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = new double[6];
        for (int i = 0; i < 6; i++) {
            w[i] = random.nextGaussian() / Math.sqrt(2);
        }
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }
}
