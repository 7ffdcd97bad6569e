package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** The network, recorded on a tape: w1..w6, b1..b3 are places 0..8. */
    private static final class Recording {
        final Tape tape = new Tape();
        final int z1, a1, z2, a2, z3, a3;

        Recording(Parameters p, double x1, double x2) {
            double[] theta = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
            for (double t : theta) {
                tape.leaf(t);
            }
            int in1 = tape.leaf(x1);
            int in2 = tape.leaf(x2);
            z1 = tape.sum(tape.prod(0, in1), tape.prod(1, in2), 6);
            a1 = tape.squash(z1);
            z2 = tape.sum(tape.prod(2, in1), tape.prod(3, in2), 7);
            a2 = tape.squash(z2);
            z3 = tape.sum(tape.prod(4, a1), tape.prod(5, a2), 8);
            a3 = tape.squash(z3);
        }

        Gradients differentiate(double y) {
            double answer = tape.get(a3);
            double seed = (answer - y) / (answer * (1 - answer));
            double[] d = tape.sweep(z3, seed);
            return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Recording r = new Recording(p, x1, x2);
        Tape t = r.tape;
        return new Activations(t.get(r.z1), t.get(r.a1), t.get(r.z2), t.get(r.a2), t.get(r.z3), t.get(r.a3));
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Recording(p, e.x1(), e.x2()).differentiate(e.y());
    }

    public static double sigmoid(double z) {
        return z > 0 ? 1 / (1 + Math.exp(-z)) : 1 - 1 / (1 + Math.exp(z));
    }

    public static double loss(double a3, double y) {
        boolean one = y == 1, zero = y == 0;
        if (one == zero) throw new IllegalArgumentException("y = " + y);
        double right = one ? a3 : 1 - a3;
        return -Math.log(right);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        refuseUnless(alpha > 0 && !Double.isInfinite(alpha), "alpha");
        return new Parameters(
                Math.fma(-alpha, g.dw1(), p.w1()),
                Math.fma(-alpha, g.dw2(), p.w2()),
                Math.fma(-alpha, g.dw3(), p.w3()),
                Math.fma(-alpha, g.dw4(), p.w4()),
                Math.fma(-alpha, g.dw5(), p.w5()),
                Math.fma(-alpha, g.dw6(), p.w6()),
                Math.fma(-alpha, g.db1(), p.b1()),
                Math.fma(-alpha, g.db2(), p.b2()),
                Math.fma(-alpha, g.db3(), p.b3()));
    }

    public static double cost(Parameters p, List<Example> data) {
        refuseUnless(!data.isEmpty(), "data");
        return data.stream()
                .mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()))
                .average()
                .getAsDouble();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        refuseUnless(alpha > 0 && !Double.isInfinite(alpha), "alpha");
        refuseUnless(!data.isEmpty(), "data");
        refuseUnless(steps >= 0, "steps");
        Gradients g;
        for (; steps > 0; steps--, p = update(p, g.times(1.0 / data.size()), alpha)) {
            g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) g = g.plus(backward(p, e));
        }
        return p;
    }

    private static void refuseUnless(boolean fine, String what) {
        if (!fine) throw new IllegalArgumentException(what);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
                random.nextDouble(-1, -.6), random.nextDouble(-.6, -.3), random.nextDouble(-.3, 0),
                random.nextDouble(.01, .3), random.nextDouble(.3, .6), random.nextDouble(.6, 1), 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double s = 1 - random.nextDouble();
        return new Parameters(s, s / 2, s, s / 2, s / 3, s / 3, s, s, s);
    }
}
