package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    // no loops at all, only calls

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty() || steps < 0 || !goodAlpha(alpha))
            throw new IllegalArgumentException("train(" + data.size() + " examples, " + alpha + ", " + steps + ")");
        return again(p, data, alpha, steps);
    }

    private static Parameters again(Parameters p, List<Example> data, double alpha, int todo) {
        return todo == 0 ? p : again(update(p, sumFrom(0, p, data).times(1.0 / data.size()), alpha), data, alpha, todo - 1);
    }

    private static Gradients sumFrom(int i, Parameters p, List<Example> data) {
        Gradients mine = backward(p, data.get(i));
        return i == data.size() - 1 ? mine : mine.plus(sumFrom(i + 1, p, data));
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty())
            throw new IllegalArgumentException("cost of nothing");
        return costFrom(data.size() - 1, p, data) / data.size();
    }

    private static double costFrom(int i, Parameters p, List<Example> data) {
        if (i < 0)
            return 0;
        Example x = data.get(i);
        return costFrom(i - 1, p, data) + loss(forward(p, x.x1(), x.x2()).a3(), x.y());
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        double d3 = s.a3() - e.y();
        double d1 = d3 * p.w5() * sPrime(s.z1());
        double d2 = d3 * p.w6();
        return join(hidden(e, d1, s.z1()), hidden(e, d2, s.z2()), new double[] {d3 * s.a1(), d3 * s.a2(), d3});
    }

    // {by first weight, by second weight, by bias}
    private static double[] hidden(Example e, double d, double z) {
        return new double[] {d * sPrime(z) * e.x1(), d * sPrime(z) * e.x2(), d * sPrime(z)};
    }

    private static Gradients join(double[] n1, double[] n2, double[] n3) {
        return new Gradients(n1[0], n1[1], n2[0], n2[1], n3[0], n3[1], n1[2], n2[2], n3[2]);
    }

    private static double sPrime(double z) {
        return sigmoid(z) * (1 - sigmoid(z));
    }

    public static double sigmoid(double z) {
        return z < 0 ? 1 - sigmoid(-z) : 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return hiddenDone(p, p.w1() * x1 + p.w2() * x2 + p.b1(), p.w3() * x1 + p.w4() * x2 + p.b2());
    }

    private static Activations hiddenDone(Parameters p, double z1, double z2) {
        return allDone(z1, sigmoid(z1), z2, sigmoid(z2), p);
    }

    private static Activations allDone(double z1, double a1, double z2, double a2, Parameters p) {
        double z3 = p.w5() * a1 + p.w6() * a2 + p.b3();
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        if (y == 1)
            return -Math.log(a3);
        else if (y == 0)
            return loss(1 - a3, 1);
        else
            throw new IllegalArgumentException("loss for label " + y);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!goodAlpha(alpha))
            throw new IllegalArgumentException("update with " + alpha);
        return new Parameters(
            p.w1() - g.dw1() * alpha, p.w2() - g.dw2() * alpha,
            p.w3() - g.dw3() * alpha, p.w4() - g.dw4() * alpha,
            p.w5() - g.dw5() * alpha, p.w6() - g.dw6() * alpha,
            p.b1() - g.db1() * alpha, p.b2() - g.db2() * alpha, p.b3() - g.db3() * alpha);
    }

    private static boolean goodAlpha(double alpha) {
        return 0 < alpha && alpha < 1 / 0.0;
    }

    public static Parameters randomStart(RandomGenerator random) {
        return fill(random, new double[6], 0);
    }

    private static Parameters fill(RandomGenerator random, double[] w, int k) {
        if (k == w.length)
            return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
        w[k] = random.nextGaussian(0, 0.8);
        return fill(random, w, k + 1);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Parameters r = randomStart(random);
        return r.w1() * r.w2() * r.w5() == 0
            ? symmetricStart(random)
            : new Parameters(r.w1(), r.w2(), r.w1(), r.w2(), r.w5(), r.w5(), 0, 0, 0);
    }
}
