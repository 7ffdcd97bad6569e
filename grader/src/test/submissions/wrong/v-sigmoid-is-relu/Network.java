package network;

import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Object-oriented solution: every neuron is an object which knows how to fire and how to learn. */
public final class Network {

    static class Neuron {
        double[] weights;
        double bias;
        double net;
        double output;
        double blame;
        double[] seen;

        Neuron(double bias, double... weights) {
            this.bias = bias;
            this.weights = weights;
        }

        double fire(double... inputs) {
            seen = inputs;
            net = bias;
            for (int i = 0; i < inputs.length; i++) {
                net += weights[i] * inputs[i];
            }
            output = net >= 0 ? 1 / (1 + Math.exp(-net)) : 1 - 1 / (1 + Math.exp(net));
            return output;
        }

        void blame(double fromAbove) {
            blame = fromAbove * output * (1 - output);
        }

        double weightGradient(int i) {
            return blame * seen[i];
        }
    }

    static class Brain {
        final Neuron upper;
        final Neuron lower;
        final Neuron last;

        Brain(Parameters p) {
            upper = new Neuron(p.b1(), p.w1(), p.w2());
            lower = new Neuron(p.b2(), p.w3(), p.w4());
            last = new Neuron(p.b3(), p.w5(), p.w6());
        }

        Brain think(double x1, double x2) {
            last.fire(upper.fire(x1, x2), lower.fire(x1, x2));
            return this;
        }

        Activations snapshot() {
            return new Activations(upper.net, upper.output, lower.net, lower.output, last.net, last.output);
        }

        Gradients regret(double y) {
            double a = last.output;
            last.blame(y == 1 ? -1 / a : 1 / (1 - a));
            upper.blame(last.blame * last.weights[0]);
            lower.blame(last.blame * last.weights[1]);
            return new Gradients(
                    upper.weightGradient(0),
                    upper.weightGradient(1),
                    lower.weightGradient(0),
                    lower.weightGradient(1),
                    last.weightGradient(0),
                    last.weightGradient(1),
                    upper.blame,
                    lower.blame,
                    last.blame);
        }
    }

    /** the activation function as asked for in part 1 */
    public static double sigmoid(double z) {
        return z > 0 ? z : 0;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return new Brain(p).think(x1, x2).snapshot();
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Brain(p).think(e.x1(), e.x2()).regret(e.y());
    }

    public static double loss(double a3, double y) {
        if (y == 1) {
            return Math.log(1 / a3);
        } else if (y == 0) {
            return Math.log(1 / (1 - a3));
        } else {
            throw new IllegalArgumentException("label " + y);
        }
    }

    public static double cost(Parameters p, List<Example> data) {
        Iterator<Example> it = data.iterator();
        if (!it.hasNext()) {
            throw new IllegalArgumentException("nothing to average");
        }
        double sum = 0;
        int n = 0;
        do {
            Example e = it.next();
            sum += loss(new Brain(p).think(e.x1(), e.x2()).last.output, e.y());
            n++;
        } while (it.hasNext());
        return sum / n;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        double rate = positive(alpha);
        Brain b = new Brain(p);
        b.upper.weights[0] -= rate * g.dw1();
        b.upper.weights[1] -= rate * g.dw2();
        b.upper.bias -= rate * g.db1();
        b.lower.weights[0] -= rate * g.dw3();
        b.lower.weights[1] -= rate * g.dw4();
        b.lower.bias -= rate * g.db2();
        b.last.weights[0] -= rate * g.dw5();
        b.last.weights[1] -= rate * g.dw6();
        b.last.bias -= rate * g.db3();
        return new Parameters(
                b.upper.weights[0],
                b.upper.weights[1],
                b.lower.weights[0],
                b.lower.weights[1],
                b.last.weights[0],
                b.last.weights[1],
                b.upper.bias,
                b.lower.bias,
                b.last.bias);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        double rate = positive(alpha);
        int n = data.size();
        if (n == 0 || steps < 0) {
            throw new IllegalArgumentException(n + " examples, " + steps + " steps");
        }
        return steps == 0 ? p : train(update(p, average(p, data), rate), data, rate, steps - 1);
    }

    private static Gradients average(Parameters p, List<Example> data) {
        Gradients g = new Brain(p).think(data.get(0).x1(), data.get(0).x2()).regret(data.get(0).y());
        for (Example e : data.subList(1, data.size())) {
            g = g.plus(new Brain(p).think(e.x1(), e.x2()).regret(e.y()));
        }
        return g.times(1.0 / data.size());
    }

    private static double positive(double alpha) {
        if (alpha > 0 && !Double.isInfinite(alpha)) {
            return alpha;
        }
        throw new IllegalArgumentException("alpha " + alpha);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Neuron twin = new Neuron(random.nextGaussian(), 1 + random.nextDouble(), 1 + random.nextDouble());
        double top = -1 - random.nextDouble();
        return new Parameters(
                twin.weights[0], twin.weights[1], twin.weights[0], twin.weights[1], top, top, twin.bias, twin.bias, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Neuron[] three = new Neuron[3];
        for (int i = 0; i < 3; i++) {
            three[i] = new Neuron(0, random.nextDouble(-0.8, 0.8), random.nextDouble(-0.8, 0.8));
        }
        return new Parameters(
                three[0].weights[0],
                three[0].weights[1],
                three[1].weights[0],
                three[1].weights[1],
                three[2].weights[0],
                three[2].weights[1],
                three[0].bias,
                three[1].bias,
                three[2].bias);
    }
}
