package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    public static class BadInput extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        public final String which;

        public BadInput(String which, Object got) {
            super(which + " cannot be " + got);
            this.which = which;
        }
    }

    // ------------------------------------------------------------------ starts

    public static Parameters randomStart(RandomGenerator random) {
        return different(random, new double[0]);
    }

    private static Parameters different(RandomGenerator random, double[] soFar) {
        if (soFar.length == 6) {
            return new Parameters(soFar[0], soFar[1], soFar[2], soFar[3], soFar[4], soFar[5], 0.2, -0.2, 0.1);
        }
        double candidate = 3 * random.nextDouble() - 1.5;
        if (contains(soFar, candidate, 0)) {
            return different(random, soFar);
        }
        double[] longer = java.util.Arrays.copyOf(soFar, soFar.length + 1);
        longer[soFar.length] = candidate;
        return different(random, longer);
    }

    private static boolean contains(double[] values, double wanted, int from) {
        return from < values.length && (values[from] == wanted || contains(values, wanted, from + 1));
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double a = random.nextDouble();
        double b = random.nextDouble();
        return a * b == 0 ? symmetricStart(random) : new Parameters(a, b, a, b, a + b, a + b, 0.2, 0.2, 0.1);
    }

    // ---------------------------------------------------------------- training

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) {
            throw new BadInput("steps", steps);
        } else if (steps == 0) {
            checkAlpha(alpha);
            checkData(data);
            return p;
        } else {
            Parameters oneEarlier = train(p, data, alpha, steps - 1);
            Gradients all = sumOfGradients(oneEarlier, data);
            return update(oneEarlier, all.times(1.0 / data.size()), alpha);
        }
    }

    /** Half of the list plus the other half, down to single examples. */
    private static Gradients sumOfGradients(Parameters p, List<Example> part) {
        int n = part.size();
        return n == 1
                ? backward(p, part.get(0))
                : sumOfGradients(p, part.subList(0, n / 2)).plus(sumOfGradients(p, part.subList(n / 2, n)));
    }

    private static double sumOfLosses(Parameters p, List<Example> part) {
        int n = part.size();
        if (n > 1) {
            return sumOfLosses(p, part.subList(0, n / 2)) + sumOfLosses(p, part.subList(n / 2, n));
        }
        Example only = part.get(0);
        return loss(forward(p, only.x1(), only.x2()).a3(), only.y());
    }

    public static double cost(Parameters p, List<Example> data) {
        checkData(data);
        return sumOfLosses(p, data) / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        checkAlpha(alpha);
        double w1 = p.w1() - alpha * g.dw1(), w2 = p.w2() - alpha * g.dw2(), b1 = p.b1() - alpha * g.db1();
        double w3 = p.w3() - alpha * g.dw3(), w4 = p.w4() - alpha * g.dw4(), b2 = p.b2() - alpha * g.db2();
        double w5 = p.w5() - alpha * g.dw5(), w6 = p.w6() - alpha * g.dw6(), b3 = p.b3() - alpha * g.db3();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    // ----------------------------------------------------------------- network

    /** Calls itself once: the negative half is the mirror image of the positive one. */
    public static double sigmoid(double z) {
        return z < 0 ? mirror(sigmoid(-z), z) : 1 / (1 + Math.exp(-z));
    }

    private static double mirror(double ofMinusZ, double z) {
        return ofMinusZ * Math.exp(z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return fromHidden(p, p.w1() * x1 + p.w2() * x2 + p.b1(), p.w3() * x1 + p.w4() * x2 + p.b2());
    }

    private static Activations fromHidden(Parameters p, double z1, double z2) {
        return fromActivations(p, z1, sigmoid(z1), z2, sigmoid(z2));
    }

    private static Activations fromActivations(Parameters p, double z1, double a1, double z2, double a2) {
        return fromOutput(z1, a1, z2, a2, p.w5() * a1 + p.w6() * a2 + p.b3());
    }

    private static Activations fromOutput(double z1, double a1, double z2, double a2, double z3) {
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        if (y == 1) {
            return -Math.log(a3);
        }
        if (y == 0) {
            return loss(1 - a3, 1);
        }
        throw new BadInput("y", y);
    }

    public static Gradients backward(Parameters p, Example e) {
        return throughOutput(p, e, forward(p, e.x1(), e.x2()));
    }

    private static Gradients throughOutput(Parameters p, Example e, Activations f) {
        double d = f.a3() - e.y();
        return throughHidden(e, f, d, d * p.w5() * slope(f.a1()), d * p.w6() * slope(f.a2()));
    }

    private static Gradients throughHidden(Example e, Activations f, double d, double left, double right) {
        return new Gradients(
                left * e.x1(), left * e.x2(), right * e.x1(), right * e.x2(), d * f.a1(), d * f.a2(), left, right, d);
    }

    private static double slope(double a) {
        return a * (1 - a);
    }

    private static void checkAlpha(double alpha) {
        if (!(alpha > 0 && alpha <= Double.MAX_VALUE)) {
            throw new BadInput("alpha", alpha);
        }
    }

    private static void checkData(List<Example> data) {
        if (data.isEmpty()) {
            throw new BadInput("data", data);
        }
    }

    private Network() {
    }
}
