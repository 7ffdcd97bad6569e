package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    /** One neuron with two inputs. Knows its weights, remembers what went through it. */
    private static class Neuron {
        final double left, right, bias;
        double inLeft, inRight, sum, output;

        Neuron(double left, double right, double bias) {
            this.left = left;
            this.right = right;
            this.bias = bias;
        }

        double fire(double inLeft, double inRight) {
            this.inLeft = inLeft;
            this.inRight = inRight;
            this.sum = left * inLeft + right * inRight + bias;
            this.output = sigmoid(sum);
            return output;
        }

        double derivative() {
            return output * (1 - output);
        }
    }

    /** The three neurons, freshly built for every call. */
    private static class Net {
        final Neuron n1, n2, n3;

        Net(Parameters p) {
            n1 = new Neuron(p.w1(), p.w2(), p.b1());
            n2 = new Neuron(p.w3(), p.w4(), p.b2());
            n3 = new Neuron(p.w5(), p.w6(), p.b3());
        }

        double run(double x1, double x2) {
            return n3.fire(n1.fire(x1, x2), n2.fire(x1, x2));
        }

        Gradients teach(Example lesson) {
            double answer = run(lesson.x1(), lesson.x2());
            double error = 2 * (answer - lesson.y());
            double delta3 = error * n3.derivative();
            double delta1 = delta3 * n3.left * n1.derivative();
            double delta2 = delta3 * n3.right * n2.derivative();
            return new Gradients(
                    delta1 * n1.inLeft, delta1 * n1.inRight,
                    delta2 * n2.inLeft, delta2 * n2.inRight,
                    delta3 * n3.inLeft, delta3 * n3.inRight,
                    delta1, delta2, delta3);
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Net net = new Net(p);
        net.run(x1, x2);
        return new Activations(net.n1.sum, net.n1.output, net.n2.sum, net.n2.output, net.n3.sum, net.n3.output);
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Net(p).teach(e);
    }

    public static double sigmoid(double z) {
        return 0.5 * (1 + Math.tanh(z / 2));
    }

    public static double loss(double a3, double y) {
        if (y == 1) return -Math.log(a3);
        if (y == 0) return -Math.log(1 - a3);
        throw new IllegalArgumentException("label " + y);
    }

    public static double cost(Parameters p, List<Example> data) {
        checkData(data);
        Net net = new Net(p);
        double total = 0;
        for (int i = 0; i < data.size(); i++) {
            Example row = data.get(i);
            total += loss(net.run(row.x1(), row.x2()), row.y());
        }
        return total;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        checkAlpha(alpha);
        Gradients s = g.times(-alpha);
        return new Parameters(
                p.w1() + s.dw1(), p.w2() + s.dw2(), p.w3() + s.dw3(), p.w4() + s.dw4(), p.w5() + s.dw5(), p.w6() + s.dw6(),
                p.b1() + s.db1(), p.b2() + s.db2(), p.b3() + s.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        checkData(data);
        checkAlpha(alpha);
        if (steps < 0) throw new IllegalArgumentException("steps " + steps);
        for (int i = 1; i <= steps; i++) {
            Net net = new Net(p);
            Gradients sum = null;
            for (Example row : data) {
                Gradients g = net.teach(row);
                sum = sum == null ? g : sum.plus(g);
            }
            p = update(p, sum.times(1d / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double in = 0.5 + random.nextDouble() / 2;
        double out = 0.5 + random.nextDouble() / 2;
        return new Parameters(in, -in, in, -in, out, out, 0.1, 0.1, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = random.doubles(6, -0.8, 0.8).toArray();
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }

    private static void checkData(List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("data set is empty");
    }

    private static void checkAlpha(double alpha) {
        if (Double.isNaN(alpha) || Double.isInfinite(alpha) || alpha <= 0)
            throw new IllegalArgumentException("alpha " + alpha);
    }
}
