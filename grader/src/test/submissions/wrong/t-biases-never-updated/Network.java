package network;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** A neuron with two inputs. */
    private static final class Neuron {
        double left;
        double right;
        double bias;
        double in1, in2, sum, out;

        Neuron(double left, double right, double bias) {
            this.left = left;
            this.right = right;
            this.bias = bias;
        }

        Neuron fire(double in1, double in2) {
            this.in1 = in1;
            this.in2 = in2;
            this.sum = left * in1 + right * in2 + bias;
            this.out = sigmoid(sum);
            return this;
        }

        double slope() {
            return out * (1 - out);
        }

        void learn(double gradLeft, double gradRight, double rate) {
            this.left -= rate * gradLeft;
            this.right -= rate * gradRight;
        }
    }

    private static final class Brain {
        final Neuron one, two, three;

        Brain(Parameters p) {
            one = new Neuron(p.w1(), p.w2(), p.b1());
            two = new Neuron(p.w3(), p.w4(), p.b2());
            three = new Neuron(p.w5(), p.w6(), p.b3());
        }

        void show(double x1, double x2) {
            three.fire(one.fire(x1, x2).out, two.fire(x1, x2).out);
        }

        Gradients blame(double y) {
            double third = three.out - y;
            double first = third * three.left * one.slope();
            double second = third * three.right * two.slope();
            return new Gradients(first * one.in1, first * one.in2, second * two.in1, second * two.in2,
                    third * three.in1, third * three.in2, first, second, third);
        }

        Parameters freeze() {
            return new Parameters(one.left, one.right, two.left, two.right, three.left, three.right,
                    one.bias, two.bias, three.bias);
        }
    }

    private static class BadInput extends IllegalArgumentException {
        BadInput(String text) {
            super(text);
        }
    }

    public static double sigmoid(double z) {
        return 0.5 + 0.5 * Math.tanh(0.5 * z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Brain b = new Brain(p);
        b.show(x1, x2);
        return new Activations(b.one.sum, b.one.out, b.two.sum, b.two.out, b.three.sum, b.three.out);
    }

    public static Gradients backward(Parameters p, Example e) {
        Brain b = new Brain(p);
        b.show(e.x1(), e.x2());
        return b.blame(e.y());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (Double.isNaN(alpha) || Double.isInfinite(alpha) || alpha <= 0) throw new BadInput("learning rate " + alpha);
        Brain b = new Brain(p);
        b.one.learn(g.dw1(), g.dw2(), alpha);
        b.two.learn(g.dw3(), g.dw4(), alpha);
        b.three.learn(g.dw5(), g.dw6(), alpha);
        return b.freeze();
    }

    public static double loss(double a3, double y) {
        if (y == 1) return -Math.log(a3);
        if (y == 0) return -Math.log1p(-a3);
        throw new BadInput("label " + y);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.size() == 0) throw new BadInput("cost of nothing");
        Brain b = new Brain(p);
        List<Double> losses = new ArrayList<>();
        data.forEach(e -> {
            b.show(e.x1(), e.x2());
            losses.add(loss(b.three.out, e.y()));
        });
        return losses.stream().mapToDouble(d -> d).sum() / losses.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.size() == 0) throw new BadInput("nothing to learn from");
        if (Double.isNaN(alpha) || Double.isInfinite(alpha) || alpha <= 0) throw new BadInput("learning rate " + alpha);
        if (steps < 0) throw new BadInput("steps " + steps);
        for (int epoch = 1; epoch <= steps; ++epoch) {
            final Brain b = new Brain(p);
            Gradients all = null;
            for (Example e : data) {
                b.show(e.x1(), e.x2());
                Gradients here = b.blame(e.y());
                all = all == null ? here : all.plus(here);
            }
            p = update(p, all.times(1d / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Brain b = new Brain(randomStart(random));
        b.two.left = b.one.left;
        b.two.right = b.one.right;
        b.three.right = b.three.left;
        return b.freeze();
    }

    public static Parameters randomStart(RandomGenerator random) {
        double w = random.nextDouble() + 0.05;
        return new Parameters(w, -w, 2 * w, -3 * w, 1.5 * w, -0.5 * w, 0, 0, 0);
    }
}
