package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    private static Dual[] lift(Parameters p) {
        double[] raw = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        var lifted = new Dual[raw.length];
        for (var i = 0; i < raw.length; i++) lifted[i] = Dual.variable(raw[i], i);
        return lifted;
    }

    private static Dual[] flow(Dual[] t, double x1, double x2) {
        var left = Dual.constant(x1);
        var right = Dual.constant(x2);
        var z1 = t[0].times(left).plus(t[1].times(right)).plus(t[6]);
        var z2 = t[2].times(left).plus(t[3].times(right)).plus(t[7]);
        var z3 = t[4].times(z1.sigmoid()).plus(t[5].times(z2.sigmoid())).plus(t[8]);
        return new Dual[] {z1, z2, z3};
    }

    public static double sigmoid(double z) {
        var t = Math.tanh(z * 0.5);
        return t * 0.5 + 0.5;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        var z = flow(lift(p), x1, x2);
        return new Activations(z[0].v(), z[0].sigmoid().v(), z[1].v(), z[1].sigmoid().v(), z[2].v(), z[2].sigmoid().v());
    }

    private static Dual lossOf(Dual answer, double y) {
        if (y == 1) return answer.negLog();
        if (y == 0) return answer.oneMinus().negLog();
        throw new IllegalArgumentException("expected a label 0 or 1 but got " + y);
    }

    public static double loss(double a3, double y) {
        return lossOf(Dual.constant(a3), y).v();
    }

    public static Gradients backward(Parameters p, Example e) {
        var d = lossOf(flow(lift(p), e.x1(), e.x2())[2].sigmoid(), e.y()).d();
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    private static Dual costOf(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("expected at least one example");
        var theta = lift(p);
        var total = Dual.constant(0);
        for (var e : data) total = total.plus(lossOf(flow(theta, e.x1(), e.x2())[2].sigmoid(), e.y()));
        return total.times(Dual.constant(1.0 / data.size()));
    }

    public static double cost(Parameters p, List<Example> data) {
        return costOf(p, data).v();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) throw new IllegalArgumentException("expected steps >= 0 but got " + steps);
        if (data.isEmpty()) throw new IllegalArgumentException("expected at least one example");
        if (badRate(alpha)) throw new IllegalArgumentException("expected a rate but got " + alpha);
        var state = p;
        for (var step = 0; step <= steps; step++) {
            var d = costOf(state, data).d();
            state = update(state, new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]), alpha);
        }
        return state;
    }

    private static boolean badRate(double alpha) {
        return Double.isNaN(alpha) || alpha <= 0 || Double.isInfinite(alpha);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (badRate(alpha)) throw new IllegalArgumentException("expected a rate but got " + alpha);
        var r = -alpha;
        return new Parameters(
                r * g.dw1() + p.w1(), r * g.dw2() + p.w2(), r * g.dw3() + p.w3(), r * g.dw4() + p.w4(),
                r * g.dw5() + p.w5(), r * g.dw6() + p.w6(), r * g.db1() + p.b1(), r * g.db2() + p.b2(), r * g.db3() + p.b3());
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        var s = random.nextDouble() / 2 + 0.25;
        var t = s * s;
        return new Parameters(s, t, s, t, 1, 1, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        var step = 0.1 + random.nextDouble();
        var flip = random.nextBoolean() ? 1 : -1;
        return new Parameters(flip * step, 2 * step, -flip * step, -2 * step, 3 * step, -3 * step, 0, 0, 0);
    }
}
