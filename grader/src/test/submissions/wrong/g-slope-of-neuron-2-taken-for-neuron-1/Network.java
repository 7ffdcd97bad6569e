package network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

public final class Network {

    /** The hidden neurons, and how to reach their own numbers. */
    enum Side {
        UPPER {
            @Override double first(Parameters p) { return p.w1(); }
            @Override double second(Parameters p) { return p.w2(); }
            @Override double shift(Parameters p) { return p.b1(); }
            @Override double onward(Parameters p) { return p.w5(); }
            @Override double level(Activations s) { return s.a1(); }
            @Override double steepness(Activations s) { return s.a2() * (1 - s.a2()); }
        },
        LOWER {
            @Override double first(Parameters p) { return p.w3(); }
            @Override double second(Parameters p) { return p.w4(); }
            @Override double shift(Parameters p) { return p.b2(); }
            @Override double onward(Parameters p) { return p.w6(); }
            @Override double level(Activations s) { return s.a2(); }
            @Override double steepness(Activations s) { return s.a2() * (1 - s.a2()); }
        };

        abstract double first(Parameters p);
        abstract double second(Parameters p);
        abstract double shift(Parameters p);
        abstract double onward(Parameters p);
        abstract double level(Activations s);
        abstract double steepness(Activations s);

        double total(Parameters p, double x1, double x2) {
            return first(p) * x1 + second(p) * x2 + shift(p);
        }
    }

    public static double sigmoid(double z) {
        final double t = Math.exp(-Math.abs(z));
        return (z < 0 ? t : 1) / (1 + t);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Map<Side, Double> z = new EnumMap<>(Side.class);
        double z3 = p.b3();
        for (Side side : Side.values()) {
            z.put(side, side.total(p, x1, x2));
            z3 += side.onward(p) * sigmoid(z.get(side));
        }
        return new Activations(
                z.get(Side.UPPER), sigmoid(z.get(Side.UPPER)),
                z.get(Side.LOWER), sigmoid(z.get(Side.LOWER)),
                z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        if (Double.compare(Math.abs(y), 1) == 0 && y > 0) {
            return -Math.log(a3);
        }
        if (Double.compare(Math.abs(y), 0) == 0) {
            return -Math.log(1 - a3);
        }
        throw new IllegalArgumentException("expected the label 0 or 1");
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations state = forward(p, e.x1(), e.x2());
        double top = state.a3() - e.y();
        Map<Side, Double> delta = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            delta.put(side, top * side.onward(p) * side.steepness(state));
        }
        double upper = delta.get(Side.UPPER);
        double lower = delta.get(Side.LOWER);
        return new Gradients(
                upper * e.x1(), upper * e.x2(),
                lower * e.x1(), lower * e.x2(),
                top * Side.UPPER.level(state), top * Side.LOWER.level(state),
                upper, lower, top);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        Checks.ALPHA.pass(alpha > 0 && alpha != Double.POSITIVE_INFINITY);
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(),
                p.b2() - alpha * g.db2(),
                p.b3() - alpha * g.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        Checks.DATA.pass(!data.isEmpty());
        double mean = 0;
        for (Example e : data) {
            mean += loss(forward(p, e.x1(), e.x2()).a3(), e.y()) / data.size();
        }
        return mean;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Checks.DATA.pass(!data.isEmpty());
        Checks.STEPS.pass(steps >= 0);
        Checks.ALPHA.pass(alpha > 0 && alpha != Double.POSITIVE_INFINITY);
        Parameters walker = p;
        int made = 0;
        do {
            if (made == steps) {
                return walker;
            }
            Gradients pull = backward(walker, data.get(0));
            for (Example e : data.subList(1, data.size())) {
                pull = pull.plus(backward(walker, e));
            }
            walker = update(walker, pull.times(1.0 / data.size()), alpha);
            made++;
        } while (true);
    }

    private enum Checks {
        ALPHA, DATA, STEPS;

        void pass(boolean fine) {
            if (!fine) {
                throw new IllegalArgumentException("not acceptable: " + name().toLowerCase());
            }
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] in = {0.5 + random.nextDouble(), -0.5 - random.nextDouble()};
        double on = in[0] - in[1];
        return new Parameters(in[0], in[1], in[0], in[1], on, on, 0.05, 0.05, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double scale = 0.01;
        double a = random.nextGaussian(), b = random.nextGaussian(), c = random.nextGaussian();
        double d = random.nextGaussian(), e = random.nextGaussian(), f = random.nextGaussian();
        return new Parameters(scale * a, scale * b, scale * c, scale * d, scale * e, scale * f, 0, 0, 0);
    }
}
