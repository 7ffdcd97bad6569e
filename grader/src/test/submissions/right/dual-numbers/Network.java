package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Forward mode: no chain rule is written down anywhere but in Dual. */
public final class Network {
    private static final double SMALL = 0.01;

    public static Gradients backward(Parameters p, Example e) {
        return gradients(lossOf(seeds(p), e));
    }

    private static Gradients gradients(Dual J) {
        return new Gradients(
                J.by(0), J.by(1), J.by(2), J.by(3), J.by(4), J.by(5), J.by(6), J.by(7), J.by(8));
    }

    private static Dual[] seeds(Parameters p) {
        return new Dual[] {
            Dual.seeded(p.w1(), 0), Dual.seeded(p.w2(), 1), Dual.seeded(p.w3(), 2),
            Dual.seeded(p.w4(), 3), Dual.seeded(p.w5(), 4), Dual.seeded(p.w6(), 5),
            Dual.seeded(p.b1(), 6), Dual.seeded(p.b2(), 7), Dual.seeded(p.b3(), 8)
        };
    }

    private static Dual lossOf(Dual[] t, Example e) {
        Dual answer = pass(t, e.x1(), e.x2())[5];
        Dual chance = e.y() == 1 ? answer : answer.oneMinus();
        return chance.ln().neg();
    }

    private static Dual[] pass(Dual[] t, double x1, double x2) {
        Dual u = Dual.constant(x1), v = Dual.constant(x2);
        Dual z1 = affine(t[0], u, t[1], v, t[6]), a1 = squash(z1);
        Dual z2 = affine(t[2], u, t[3], v, t[7]), a2 = squash(z2);
        Dual z3 = affine(t[4], a1, t[5], a2, t[8]);
        return new Dual[] {z1, a1, z2, a2, z3, squash(z3)};
    }

    private static Dual affine(Dual m, Dual u, Dual n, Dual v, Dual shift) {
        return m.mul(u).add(n.mul(v)).add(shift);
    }

    private static Dual squash(Dual z) {
        return Dual.constant(1).add(z.neg().exp()).inverse();
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Dual[] all = pass(seeds(p), x1, x2);
        return new Activations(
                all[0].value, all[1].value, all[2].value, all[3].value, all[4].value, all[5].value);
    }

    public static double sigmoid(double z) {
        return squash(Dual.constant(z)).value;
    }

    public static double loss(double a3, double y) {
        Dual answer = Dual.constant(a3);
        if (y == 1) {
            return answer.ln().neg().value;
        }
        if (y != 0) {
            throw new IllegalArgumentException("Unknown class " + y);
        }
        return answer.oneMinus().ln().neg().value;
    }

    private static Dual meanLoss(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("Need at least one example");
        }
        Dual[] t = seeds(p);
        return data.stream()
                .map(e -> lossOf(t, e))
                .reduce(Dual.constant(0), Dual::add)
                .mul(Dual.constant(data.size()).inverse());
    }

    public static double cost(Parameters p, List<Example> data) {
        data.forEach(e -> loss(0.5, e.y())); // only the labels are looked at
        return meanLoss(p, data).value;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        requireRate(alpha);
        if (data.isEmpty() || steps < 0) {
            throw new IllegalArgumentException(data.isEmpty() ? "Need at least one example" : "Steps below zero");
        }
        return steps == 0 ? p : train(update(p, gradients(meanLoss(p, data)), alpha), data, alpha, steps - 1);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        requireRate(alpha);
        Gradients s = g.times(-alpha);
        return new Parameters(
                p.w1() + s.dw1(), p.w2() + s.dw2(), p.w3() + s.dw3(), p.w4() + s.dw4(), p.w5() + s.dw5(),
                p.w6() + s.dw6(), p.b1() + s.db1(), p.b2() + s.db2(), p.b3() + s.db3());
    }

    private static void requireRate(double alpha) {
        boolean good = 0 < alpha && alpha <= Double.MAX_VALUE;
        if (!good) {
            throw new IllegalArgumentException("Not a learning rate: " + alpha);
        }
    }

    /** Small numbers keep the sigmoids away from their flat ends. */
    public static Parameters randomStart(RandomGenerator random) {
        double[] r = random.doubles(6, -SMALL, SMALL).toArray();
        return new Parameters(r[0], r[1], r[2], r[3], r[4], r[5], 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] r = random.doubles(3, SMALL / 2, SMALL).toArray();
        return new Parameters(r[0], r[1], r[0], r[1], r[2], r[2], 0, 0, 0);
    }
}
