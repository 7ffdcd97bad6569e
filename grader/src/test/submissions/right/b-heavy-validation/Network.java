package network;

import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** The public methods check; the private ones, whose names end in Unchecked, compute. */
public final class Network {

    private Network() {
        throw new IllegalStateException("utility class");
    }

    public static double sigmoid(double z) {
        return sigmoidUnchecked(Require.number(z, "z"));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return forwardUnchecked(Require.parameters(p), Require.number(x1, "x1"), Require.number(x2, "x2"));
    }

    public static double loss(double a3, double y) {
        Require.probability(a3);
        Require.label(y);
        return lossUnchecked(a3, y);
    }

    public static Gradients backward(Parameters p, Example e) {
        return backwardUnchecked(Require.parameters(p), Require.example(e));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        Require.parameters(p);
        Objects.requireNonNull(g, "the gradients are null");
        return updateUnchecked(p, g, Require.learningRate(alpha));
    }

    public static double cost(Parameters p, List<Example> data) {
        List<Example> checked = Require.examples(data);
        return costUnchecked(Require.parameters(p), checked);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Require.parameters(p);
        Require.learningRate(alpha);
        Require.steps(steps);
        return trainUnchecked(p, Require.examples(data), alpha, steps);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Objects.requireNonNull(random, "no generator");
        double in = away(random), out = away(random);
        Parameters p = new Parameters(in, in, in, in, out, out, 0, 0, 0);
        assert p.w1() == p.w3() && p.w2() == p.w4() && p.w5() == p.w6() && p.b1() == p.b2();
        return Require.parameters(p);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Objects.requireNonNull(random, "no generator");
        double[] w = random.doubles(6).map(u -> 2 * u - 1).toArray();
        for (int i = 1; i < w.length; i++) {
            for (int j = 0; j < i; j++) {
                if (Double.compare(w[i], w[j]) == 0) {
                    return randomStart(random);
                }
            }
        }
        return Require.parameters(new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0.1, -0.1, 0));
    }

    private static double away(RandomGenerator random) {
        double w = random.nextGaussian();
        return Math.abs(w) < 0.01 || Math.abs(w) > 2.5 ? away(random) : w;
    }

    private static double sigmoidUnchecked(double z) {
        double result;
        if (Double.compare(z, 0.0) >= 0) {
            result = 1.0 / (1.0 + Math.exp(-z));
        } else {
            double ez = Math.exp(z);
            result = ez / (ez + 1.0);
        }
        assert !(result < 0.0) && !(result > 1.0) : result;
        return result;
    }

    private static Activations forwardUnchecked(Parameters p, double x1, double x2) {
        double z1 = Math.fma(p.w1(), x1, p.w2() * x2) + p.b1();
        double z2 = Math.fma(p.w3(), x1, p.w4() * x2) + p.b2();
        double a1 = sigmoidUnchecked(z1), a2 = sigmoidUnchecked(z2);
        double z3 = Math.fma(p.w5(), a1, p.w6() * a2) + p.b3();
        return new Activations(z1, a1, z2, a2, z3, sigmoidUnchecked(z3));
    }

    private static double lossUnchecked(double a3, double y) {
        double likelihood = Math.abs(1.0 - y - a3);
        // never the logarithm of 0
        return -Math.log(Math.max(likelihood, Double.MIN_NORMAL));
    }

    private static Gradients backwardUnchecked(Parameters p, Example e) {
        Activations a = forwardUnchecked(p, e.x1(), e.x2());
        double error = a.a3() - e.y();
        Gradients unit = new Gradients(
                p.w5() * a.a1() * (1.0 - a.a1()) * e.x1(),
                p.w5() * a.a1() * (1.0 - a.a1()) * e.x2(),
                p.w6() * a.a2() * (1.0 - a.a2()) * e.x1(),
                p.w6() * a.a2() * (1.0 - a.a2()) * e.x2(),
                a.a1(),
                a.a2(),
                p.w5() * a.a1() * (1.0 - a.a1()),
                p.w6() * a.a2() * (1.0 - a.a2()),
                1.0);
        return unit.times(error);
    }

    private static Parameters updateUnchecked(Parameters p, Gradients g, double alpha) {
        Gradients step = Objects.requireNonNull(g.times(alpha));
        return new Parameters(
                p.w1() - step.dw1(),
                p.w2() - step.dw2(),
                p.w3() - step.dw3(),
                p.w4() - step.dw4(),
                p.w5() - step.dw5(),
                p.w6() - step.dw6(),
                p.b1() - step.db1(),
                p.b2() - step.db2(),
                p.b3() - step.db3());
    }

    private static double costUnchecked(Parameters p, List<Example> data) {
        double sum = 0.0;
        for (Example e : data) {
            sum += lossUnchecked(forwardUnchecked(p, e.x1(), e.x2()).a3(), e.y());
        }
        return sum / data.size();
    }

    private static Parameters trainUnchecked(Parameters p, List<Example> data, double alpha, int steps) {
        Parameters current = p;
        for (int step = 0; step < steps; step++) {
            Gradients mean = null;
            for (Example e : data) {
                Gradients share = backwardUnchecked(current, e).times(1.0 / data.size());
                mean = mean == null ? share : mean.plus(share);
            }
            current = updateUnchecked(current, Objects.requireNonNull(mean), alpha);
        }
        return current;
    }
}
