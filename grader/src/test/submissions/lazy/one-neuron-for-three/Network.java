package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** One neuron is enough for AND and OR, so the output neuron looks straight at the inputs. */
public final class Network {

    private static class Single {
        private final double first, second, bias;

        private Single(Parameters p) {
            first = p.w5();
            second = p.w6();
            bias = p.b3();
        }

        private double net(double s, double t) {
            return first * s + second * t + bias;
        }

        private double excess(Example e) {
            return sigmoid(net(e.x1(), e.x2())) - e.y();
        }
    }

    public static Gradients backward(Parameters p, Example e) {
        double r = new Single(p).excess(e);
        return new Gradients(0, 0, 0, 0, r * e.x1(), r * e.x2(), 0, 0, r);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z = new Single(p).net(x1, x2);
        double a = sigmoid(z);
        return new Activations(z, a, z, a, z, a);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw new IllegalArgumentException("nothing to train with");
        if (alpha <= 0 || Double.isNaN(alpha) || Double.isInfinite(alpha)) throw new IllegalArgumentException("alpha");
        if (steps < 0) throw new IllegalArgumentException("steps");
        Parameters best = p;
        for (int s = 0; s < steps; s++) {
            Gradients total = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) {
                total = total.plus(backward(best, e));
            }
            best = update(best, total.times(1.0 / data.size()), alpha);
        }
        return best;
    }

    public static double sigmoid(double z) {
        double power = Math.exp(-Math.abs(z));
        return z >= 0 ? 1 / (1 + power) : power / (1 + power);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("nothing to look at");
        double sum = 0;
        for (Example e : data) {
            sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return sum / data.size();
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
                random.nextDouble() - 3, random.nextDouble() - 2, random.nextDouble() - 1,
                random.nextDouble(), random.nextDouble() + 1, random.nextDouble() + 2, 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double same = random.nextDouble() + 0.5;
        return new Parameters(same, same, same, same, same, same, 0, 0, 0);
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) throw new IllegalArgumentException("label");
        return -y * Math.log(a3) - (1 - y) * Math.log(1 - a3);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha <= 0 || Double.isNaN(alpha) || Double.isInfinite(alpha)) throw new IllegalArgumentException("alpha");
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(),
                p.w4() - alpha * g.dw4(), p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }
}
