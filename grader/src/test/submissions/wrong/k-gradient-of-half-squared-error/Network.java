package network;

import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    private static abstract class Loss {
        final double target;

        Loss(double target) {
            this.target = target;
        }

        abstract double value(double guess);

        double slope(double guess) {
            return guess - target;
        }

        static Loss towards(double target) {
            if (target == 0) {
                return new Loss(target) {
                    @Override
                    double value(double guess) {
                        return -Math.log(1 - guess);
                    }
                };
            }
            if (target == 1) {
                return new Loss(target) {
                    @Override
                    double value(double guess) {
                        return -Math.log(guess);
                    }
                };
            }
            throw new IllegalArgumentException("target " + target + " is neither 0 nor 1");
        }
    }

    private static abstract class Activation {
        abstract double of(double z);

        abstract double slopeFrom(double a);
    }

    private static final Activation LOGISTIC = new Activation() {
        @Override
        double of(double z) {
            return 1 / (1 + Math.exp(-z));
        }

        @Override
        double slopeFrom(double a) {
            return a * (1 - a);
        }
    };

    public static double sigmoid(double z) {
        return LOGISTIC.of(z);
    }

    public static double loss(double a3, double y) {
        return Loss.towards(y).value(a3);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = p.b1();
        z1 += p.w1() * x1;
        z1 += p.w2() * x2;
        double z2 = p.b2();
        z2 += p.w3() * x1;
        z2 += p.w4() * x2;
        double z3 = p.b3();
        z3 += p.w5() * LOGISTIC.of(z1);
        z3 += p.w6() * LOGISTIC.of(z2);
        return new Activations(z1, LOGISTIC.of(z1), z2, LOGISTIC.of(z2), z3, LOGISTIC.of(z3));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations now = forward(p, e.x1(), e.x2());
        double out = Loss.towards(e.y()).slope(now.a3());
        out *= LOGISTIC.slopeFrom(now.a3());
        double up = out * p.w5();
        up *= LOGISTIC.slopeFrom(now.a1());
        double down = out * p.w6();
        down *= LOGISTIC.slopeFrom(now.a2());
        Gradients first = new Gradients(up * e.x1(), up * e.x2(), 0, 0, 0, 0, up, 0, 0);
        Gradients second = new Gradients(0, 0, down * e.x1(), down * e.x2(), 0, 0, 0, down, 0);
        Gradients third = new Gradients(0, 0, 0, 0, out * now.a1(), out * now.a2(), 0, 0, out);
        return first.plus(second).plus(third);
    }

    private static final class Mean {
        private Gradients slope = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        private double loss;
        private int count;

        static Mean over(Collection<Example> examples, Parameters p) {
            if (examples.isEmpty()) {
                throw new IllegalArgumentException("the mean of no examples");
            }
            Mean m = new Mean();
            for (Example e : examples) {
                m.count++;
                m.loss += Network.loss(forward(p, e.x1(), e.x2()).a3(), e.y());
                m.slope = m.slope.plus(backward(p, e));
            }
            return m;
        }

        double loss() {
            return loss / count;
        }

        Gradients slope() {
            return slope.times(1.0 / count);
        }
    }

    public static double cost(Parameters p, List<Example> data) {
        return Mean.over(data, p).loss();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("cannot go back in time");
        }
        Parameters next = update(p, Mean.over(data, p).slope(), alpha);
        return steps == 0 ? p : train(next, data, alpha, steps - 1);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(0 < alpha && alpha <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("bad step size");
        }
        Gradients move = g.times(-alpha);
        double b1 = p.b1() + move.db1();
        double b2 = p.b2() + move.db2();
        double b3 = p.b3() + move.db3();
        return new Parameters(
                move.dw1() + p.w1(),
                move.dw2() + p.w2(),
                move.dw3() + p.w3(),
                move.dw4() + p.w4(),
                move.dw5() + p.w5(),
                move.dw6() + p.w6(),
                b1, b2, b3);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double in = Math.max(0.2, random.nextDouble());
        double out = Math.max(0.2, random.nextDouble());
        return new Parameters(in, -in, in, -in, out, out, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] sixth = new double[6];
        for (int i = 0; i < 6; i++) {
            sixth[i] = (i + random.nextDouble()) / 3 - 1;
        }
        return new Parameters(sixth[3], sixth[0], sixth[5], sixth[2], sixth[1], sixth[4], 0, 0, 0);
    }
}
