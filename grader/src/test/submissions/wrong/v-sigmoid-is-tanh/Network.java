package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    // smallest number that goes into a logarithm
    private static final double TINY = 1e-15;

    public static double sigmoid(double z) {
        // squashes every number, S-shaped; the three cases keep the exponentials small
        if (z > 30) {
            return 1.0;
        }
        if (z < -30) {
            return -1.0;
        }
        double plus = Math.exp(z);
        double minus = Math.exp(-z);
        if (z == 0) {
            return 0;
        }
        return Math.abs(z) < 1e-3 ? z - z * z * z / 3 + 2 * Math.pow(z, 5) / 15 : (plus - minus) / (plus + minus);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double sum, first, second;
        double firstOut, secondOut;

        // neuron 1
        sum = p.w1() * x1;
        sum = sum + p.w2() * x2;
        first = sum + p.b1();
        firstOut = sigmoid(first);

        // neuron 2
        sum = p.w3() * x1;
        sum = sum + p.w4() * x2;
        second = sum + p.b2();
        secondOut = sigmoid(second);

        // neuron 3
        sum = p.w5() * firstOut;
        sum = sum + p.w6() * secondOut;
        sum = sum + p.b3();
        return new Activations(first, firstOut, second, secondOut, sum, sigmoid(sum));
    }

    public static double loss(double a3, double y) {
        boolean one = y == 1.0;
        boolean zero = y == 0.0;
        if (one == zero) {
            throw new IllegalArgumentException("A label is zero or one");
        }
        double chance = one ? a3 : 1 - a3;
        if (chance < TINY) {
            chance = TINY;
        }
        return -1 * Math.log(chance);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations n = forward(p, e.x1(), e.x2());

        // dJ/da3 times da3/dz3 is simply the difference
        double out = n.a3() - e.y();

        double slopeOne = n.a1() - n.a1() * n.a1();
        double slopeTwo = n.a2() - n.a2() * n.a2();
        double w5 = p.w5(), w6 = p.w6();

        double dw1 = out * w5 * slopeOne * e.x1();
        double dw2 = out * w5 * slopeOne * e.x2();
        double dw3 = out * w6 * slopeTwo * e.x1();
        double dw4 = out * w6 * slopeTwo * e.x2();
        double db1 = out * w5 * slopeOne;
        double db2 = out * w6 * slopeTwo;
        return new Gradients(dw1, dw2, dw3, dw4, out * n.a1(), out * n.a2(), db1, db2, out);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (Double.isNaN(alpha) || Double.isInfinite(alpha) || alpha <= 0) {
            throw new IllegalArgumentException("The learning rate has to be a positive number");
        }
        Gradients move = g.times(-alpha);
        return new Parameters(
                p.w1() + move.dw1(), p.w2() + move.dw2(),
                p.w3() + move.dw3(), p.w4() + move.dw4(),
                p.w5() + move.dw5(), p.w6() + move.dw6(),
                p.b1() + move.db1(), p.b2() + move.db2(), p.b3() + move.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("No examples: no mean");
        }
        double all = 0;
        for (Example e : data) {
            Activations n = forward(p, e.x1(), e.x2());
            all += loss(n.a3(), e.y());
        }
        return all / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("Can not train backwards in time");
        }
        if (data.isEmpty()) {
            throw new IllegalArgumentException("No examples: nothing to learn");
        }
        if (Double.isNaN(alpha) || Double.isInfinite(alpha) || alpha <= 0) {
            throw new IllegalArgumentException("The learning rate has to be a positive number");
        }
        Parameters result = p;
        int done = 0;
        while (done < steps) {
            Gradients total = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) {
                total = total.plus(backward(result, e));
            }
            Gradients mean = total.times(1.0 / data.size());
            result = update(result, mean, alpha);
            done = done + 1;
        }
        return result;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double u = random.nextDouble(0.25, 0.75);
        double v = random.nextDouble(0.25, 0.75);
        double w = random.nextDouble(0.25, 0.75);
        return new Parameters(u, v, u, v, w, w, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double w1 = random.nextGaussian();
        double w2 = random.nextGaussian();
        double w3 = random.nextGaussian();
        double w4 = random.nextGaussian();
        double w5 = random.nextGaussian();
        double w6 = random.nextGaussian();
        return new Parameters(w1, w2, w3, w4, w5, w6, 0, 0, 0);
    }
}
