package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {
    private static final String ERR = "invalid argument: ";

    private enum Status { OK, EMPTY, ALPHA, STEPS, LABEL }

    private static void ensure(Status s) {
        if (s != Status.OK) throw new IllegalArgumentException(ERR + s);
    }

    private static Status alphaStatus(double alpha) {
        return Double.isFinite(alpha) && alpha > 0 ? Status.OK : Status.ALPHA;
    }

    private static Status listStatus(List<?> list) {
        return list.isEmpty() ? Status.EMPTY : Status.OK;
    }

    public static double sigmoid(double z) {
        if (z < -700) return 0;
        if (z > 700) return 1;
        return 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        ensure(y == 0 || y == 1 ? Status.OK : Status.LABEL);
        double l = 0;
        if (y > 0) l -= Math.log(a3);
        else l -= Math.log(1 - a3);
        return l;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double a1, a2, z1, z2, z3;
        return new Activations(
                z1 = p.b1() + p.w1() * x1 + p.w2() * x2,
                a1 = sigmoid(z1),
                z2 = p.b2() + p.w3() * x1 + p.w4() * x2,
                a2 = sigmoid(z2),
                z3 = p.b3() + p.w5() * a1 + p.w6() * a2,
                sigmoid(z3));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations f = forward(p, e.x1(), e.x2());
        return new Gradients(
                (f.a3() - e.y()) * p.w5() * f.a1() * (1 - f.a1()) * e.x2(),
                (f.a3() - e.y()) * p.w5() * f.a1() * (1 - f.a1()) * e.x2(),
                (f.a3() - e.y()) * p.w6() * f.a2() * (1 - f.a2()) * e.x1(),
                (f.a3() - e.y()) * p.w6() * f.a2() * (1 - f.a2()) * e.x2(),
                (f.a3() - e.y()) * f.a1(),
                (f.a3() - e.y()) * f.a2(),
                (f.a3() - e.y()) * p.w5() * f.a1() * (1 - f.a1()),
                (f.a3() - e.y()) * p.w6() * f.a2() * (1 - f.a2()),
                f.a3() - e.y());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        ensure(alphaStatus(alpha));
        return move(p, g.times(-alpha));
    }

    private static Parameters move(Parameters p, Gradients by) {
        return new Parameters(p.w1() + by.dw1(), p.w2() + by.dw2(), p.w3() + by.dw3(), p.w4() + by.dw4(),
                p.w5() + by.dw5(), p.w6() + by.dw6(), p.b1() + by.db1(), p.b2() + by.db2(), p.b3() + by.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        ensure(listStatus(data));
        double m = 0;
        for (int i = data.size() - 1; i >= 0; i--) {
            m += loss(forward(p, data.get(i).x1(), data.get(i).x2()).a3(), data.get(i).y());
        }
        return m * (1.0 / data.size());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        ensure(listStatus(data));
        ensure(alphaStatus(alpha));
        ensure(steps < 0 ? Status.STEPS : Status.OK);
        Parameters q = p;
        for (; steps != 0; --steps) {
            Gradients total = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (int i = data.size() - 1; i >= 0; i--) total = total.plus(backward(q, data.get(i)));
            q = move(q, total.times(-alpha / data.size()));
        }
        return q;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double s = random.nextBoolean() ? 0.5 : -0.5;
        return new Parameters(s, -s, s, -s, s, s, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
                random.nextDouble(), -random.nextDouble(), 1 + random.nextDouble(),
                -1 - random.nextDouble(), 2 + random.nextDouble(), -2 - random.nextDouble(), 0, 0, 0);
    }
}
