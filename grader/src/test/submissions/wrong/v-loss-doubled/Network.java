package network;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Vectorised version: a batch holds columns with one entry per example, all neurons work on whole columns. A single
 * example is a batch of the size 1.
 */
public final class Network {

    private static final class Batch {
        final int size;
        final double[] x1, x2, y;
        final double[] z1, z2, z3, a1, a2, a3;

        Batch(int size) {
            this.size = size;
            double[][] columns = new double[9][size];
            x1 = columns[0];
            x2 = columns[1];
            y = columns[2];
            z1 = columns[3];
            z2 = columns[4];
            z3 = columns[5];
            a1 = columns[6];
            a2 = columns[7];
            a3 = columns[8];
        }

        static Batch of(List<Example> data) {
            Batch batch = new Batch(Optional.of(data.size())
                    .filter(n -> n > 0)
                    .orElseThrow(() -> new IllegalArgumentException("batch size 0")));
            int row = 0;
            for (Example e : data) {
                batch.x1[row] = e.x1();
                batch.x2[row] = e.x2();
                batch.y[row++] = e.y();
            }
            return batch;
        }

        Batch through(Parameters p) {
            affine(z1, p.w1(), x1, p.w2(), x2, p.b1());
            affine(z2, p.w3(), x1, p.w4(), x2, p.b2());
            activate(z1, a1);
            activate(z2, a2);
            affine(z3, p.w5(), a1, p.w6(), a2, p.b3());
            activate(z3, a3);
            return this;
        }

        private void affine(double[] to, double u, double[] s, double v, double[] t, double c) {
            for (int row = 0; row < size; row++) {
                to[row] = u * s[row] + v * t[row] + c;
            }
        }

        private void activate(double[] from, double[] to) {
            for (int row = 0; row < size; row++) {
                to[row] = sigmoid(from[row]);
            }
        }

        private double[] errorOf(double[] error, double weight, double[] a) {
            double[] back = new double[size];
            for (int row = 0; row < size; row++) {
                back[row] = error[row] * weight * a[row] * (1 - a[row]);
            }
            return back;
        }

        private double mean(double[] error, double[] input) {
            double sum = 0;
            for (int row = 0; row < size; row++) {
                sum += input == null ? error[row] : error[row] * input[row];
            }
            return sum / size;
        }

        Gradients meanGradient(Parameters p) {
            double[] error = new double[size];
            affine(error, 1, a3, -1, y, 0);
            double[] error1 = errorOf(error, p.w5(), a1);
            double[] error2 = errorOf(error, p.w6(), a2);
            return new Gradients(
                    mean(error1, x1), mean(error1, x2), mean(error2, x1), mean(error2, x2), mean(error, a1), mean(error, a2),
                    mean(error1, null), mean(error2, null), mean(error, null));
        }

        double meanLoss() {
            double[] losses = new double[size];
            for (int row = 0; row < size; row++) {
                losses[row] = loss(a3[row], y[row]);
            }
            return mean(losses, null);
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Batch b = Batch.of(List.of(new Example(x1, x2, 0))).through(p);
        return new Activations(b.z1[0], b.a1[0], b.z2[0], b.a2[0], b.z3[0], b.a3[0]);
    }

    public static Gradients backward(Parameters p, Example e) {
        return Batch.of(List.of(e)).through(p).meanGradient(p);
    }

    public static double cost(Parameters p, List<Example> data) {
        return Batch.of(data).through(p).meanLoss();
    }

    public static double sigmoid(double z) {
        return 1 / (1 + 1 / Math.exp(z));
    }

    public static double loss(double a3, double y) {
        double odds = Optional.of(y)
                .filter(label -> label <= 1 && label * label == label)
                .map(label -> label > 0 ? a3 : 1 - a3)
                .orElseThrow(() -> new IllegalArgumentException("label " + y));
        return -Math.log(odds * odds);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        double rate = Optional.of(alpha)
                .filter(Double::isFinite)
                .filter(r -> r > 0)
                .orElseThrow(() -> new IllegalArgumentException("rate " + alpha));
        return new Parameters(
                p.w1() - rate * g.dw1(),
                p.w2() - rate * g.dw2(),
                p.w3() - rate * g.dw3(),
                p.w4() - rate * g.dw4(),
                p.w5() - rate * g.dw5(),
                p.w6() - rate * g.dw6(),
                p.b1() - rate * g.db1(),
                p.b2() - rate * g.db2(),
                p.b3() - rate * g.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Batch batch = Batch.of(data).through(p);
        Parameters best = update(p, new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0), alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("steps " + steps);
        }
        while (steps --> 0) {
            best = update(best, batch.through(best).meanGradient(best), alpha);
        }
        return best;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double v = 0.25 + random.nextDouble() / 2;
        return new Parameters(v, v / 2, v, v / 2, 1 - v, 1 - v, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double w1 = random.nextDouble(), w2 = random.nextDouble(), w3 = random.nextDouble();
        double w4 = -random.nextDouble(), w5 = -random.nextDouble(), w6 = -random.nextDouble();
        return new Parameters(w1, w4, w5, w2, w3, w6, 0, 0, 0);
    }
}
