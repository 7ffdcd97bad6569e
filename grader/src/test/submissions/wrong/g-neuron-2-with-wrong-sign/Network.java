package network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

/** Forward pushes what it did on a stack, backward pops it. */
public class Network {

    private static abstract class Memo {
        abstract double undo(double error, double[] out);
    }

    /** z = b + u s + v t; gradients go to the places at, at+1 and bias of out */
    private static class Affine extends Memo {
        final double s, t, z;
        final int at, bias;

        Affine(int at, int bias, double u, double s, double v, double t, double b) {
            this.at = at;
            this.bias = bias;
            this.s = s;
            this.t = t;
            z = b + u * s + v * t;
        }

        @Override
        double undo(double error, double[] out) {
            out[at] = error * s;
            out[at + 1] = error * t;
            return out[bias] = error;
        }
    }

    private static class Squash extends Memo {
        final double a;

        Squash(double z) {
            a = sigmoid(z);
        }

        @Override
        double undo(double error, double[] out) {
            return error * a * (1 - a);
        }
    }

    private static double[] push(Deque<Memo> stack, Affine affine) {
        Squash squash = new Squash(affine.z);
        stack.push(affine);
        stack.push(squash);
        return new double[] {affine.z, squash.a};
    }

    private static double[][] climb(Deque<Memo> stack, Parameters p, double x1, double x2) {
        double[] n1 = push(stack, new Affine(0, 6, p.w1(), x1, p.w2(), x2, p.b1()));
        double[] n2 = push(stack, new Affine(2, 7, p.w3(), x1, p.w4(), x2, p.b2()));
        double[] n3 = push(stack, new Affine(4, 8, p.w5(), n1[1], p.w6(), n2[1], p.b3()));
        return new double[][] {n1, n2, n3};
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][] n = climb(new ArrayDeque<>(), p, x1, x2);
        return new Activations(n[0][0], n[0][1], n[1][0], n[1][1], n[2][0], n[2][1]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Deque<Memo> stack = new ArrayDeque<>();
        double answer = climb(stack, p, e.x1(), e.x2())[2][1];
        double[] out = new double[9];

        stack.pop(); // the last squash and the logarithm cancel
        double error = answer - e.y();
        stack.pop().undo(error, out);

        double second = stack.pop().undo((e.y() - answer) * p.w6(), out);
        stack.pop().undo(second, out);

        double first = stack.pop().undo((answer - e.y()) * p.w5(), out);
        stack.pop().undo(first, out);

        return new Gradients(out[0], out[1], out[2], out[3], out[4], out[5], out[6], out[7], out[8]);
    }

    public static double sigmoid(double z) {
        double t = Math.exp(-z);
        t = 1 + t;
        t = 1 / t;
        return t;
    }

    public static double loss(double a3, double y) {
        for (int label = 0; label < 2; label++) {
            if (label == y) {
                return -Math.log(label == 0 ? 1 - a3 : a3);
            }
        }
        throw new IllegalArgumentException("label neither 0 nor 1");
    }

    private static int count(List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("data without examples");
        }
        return data.size();
    }

    private static Parameters shifted(Parameters p, Gradients g, double by) {
        if (!(by < 0) || Double.isInfinite(by)) {
            throw new IllegalArgumentException("alpha " + -by);
        }
        return new Parameters(
                p.w1() + by * g.dw1(),
                p.w2() + by * g.dw2(),
                p.w3() + by * g.dw3(),
                p.w4() + by * g.dw4(),
                p.w5() + by * g.dw5(),
                p.w6() + by * g.dw6(),
                p.b1() + by * g.db1(),
                p.b2() + by * g.db2(),
                p.b3() + by * g.db3());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        return shifted(p, g, -alpha);
    }

    public static double cost(Parameters p, List<Example> data) {
        double mean = 0, n = count(data);
        for (Example e : data) {
            mean += loss(climb(new ArrayDeque<>(), p, e.x1(), e.x2())[2][1], e.y()) / n;
        }
        return mean;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        int n = count(data);
        if (steps < 0) {
            throw new IllegalArgumentException("steps " + steps);
        }
        Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        shifted(p, g, -alpha);
        if (steps == 0) {
            return p;
        }
        Parameters before = train(p, data, alpha, steps - 1);
        for (Example e : data) {
            g = g.plus(backward(before, e));
        }
        return update(before, g.times(1.0 / n), alpha);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = Math.exp(-random.nextDouble());
        return new Parameters(w, w / 2, w, w / 2, -w, -w, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Deque<Double> d = new ArrayDeque<>();
        while (d.size() < 6) {
            double w = Math.sin(6 * random.nextDouble());
            if (w != 0 && !d.contains(w)) {
                d.push(w);
            }
        }
        return new Parameters(d.pop(), d.pop(), d.pop(), d.pop(), d.pop(), d.pop(), 0, 0, 0);
    }
}
