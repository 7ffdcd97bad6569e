package network;

import java.util.LinkedList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collector;

/** Everything is delegated to three static nested classes: Check, Maths, Learner. */
public final class Network {

    private static final class Check {
        static void label(double y) {
            switch ((int) (2 * y)) {
                case 0:
                case 2:
                    if (y == 0 || y == 1) return;
                    break;
                default:
            }
            throw new IllegalArgumentException("label: " + y);
        }

        static <T> List<T> filled(List<T> list) {
            if (list.size() > 0) return list;
            throw new IllegalArgumentException("list: empty");
        }

        static void rate(double alpha) {
            if (Double.isFinite(alpha) && Math.signum(alpha) == 1.0) return;
            throw new IllegalArgumentException("alpha: " + alpha);
        }

        static void count(int steps) {
            if (steps >= 0) return;
            throw new IllegalArgumentException("steps: " + steps);
        }
    }

    private static final class Maths {
        static float logistic(float z) {
            if (z < -80) return 0;
            return 1.0f / (1.0f + (float) Math.exp(-z));
        }

        static double xent(double a3, double y) {
            double right = y == 0 ? 1 - a3 : a3;
            return 0 - Math.log(right);
        }

        static double weigh(double[] w, double... in) {
            double z = 0;
            for (int i = 0; i < in.length; i++) z += w[i] * in[i];
            return z;
        }
    }

    private static final class Learner {
        final Parameters at;

        Learner(Parameters at) {
            this.at = at;
        }

        Gradients about(Example e) {
            Activations o = forward(at, e.x1(), e.x2());
            double top = o.a3() - e.y();
            double[] d = {top * at.w5() * (1 - o.a1()) * o.a1(), top * at.w6() * (1 - o.a2()) * o.a2()};
            return new Gradients(
                    e.x1() * d[0], e.x2() * d[0], e.x1() * d[1], e.x2() * d[1], o.a1() * top, o.a2() * top, d[0], d[1], top);
        }

        Learner next(List<Example> data, double alpha) {
            LinkedList<Gradients> pile = new LinkedList<>();
            data.forEach(e -> pile.add(about(e)));
            while (pile.size() > 1) pile.addLast(pile.removeFirst().plus(pile.removeFirst()));
            return new Learner(update(at, pile.getFirst().times(1.0 / data.size()), alpha));
        }
    }

    public static double sigmoid(double z) {
        return Maths.logistic((float) z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = Maths.weigh(new double[] {p.w1(), p.w2(), p.b1()}, x1, x2, 1);
        double z2 = Maths.weigh(new double[] {p.w3(), p.w4(), p.b2()}, x1, x2, 1);
        double z3 = Maths.weigh(new double[] {p.w5(), p.w6(), p.b3()}, sigmoid(z1), sigmoid(z2), 1);
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        Check.label(y);
        return Maths.xent(a3, y);
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Learner(p).about(e);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        Check.rate(alpha);
        double[] one = {1, -alpha};
        return new Parameters(
                Maths.weigh(one, p.w1(), g.dw1()), Maths.weigh(one, p.w2(), g.dw2()), Maths.weigh(one, p.w3(), g.dw3()),
                Maths.weigh(one, p.w4(), g.dw4()), Maths.weigh(one, p.w5(), g.dw5()), Maths.weigh(one, p.w6(), g.dw6()),
                Maths.weigh(one, p.b1(), g.db1()), Maths.weigh(one, p.b2(), g.db2()), Maths.weigh(one, p.b3(), g.db3()));
    }

    public static double cost(Parameters p, List<Example> data) {
        return Check.filled(data).stream()
                .collect(Collector.of(
                        () -> new double[2],
                        (box, e) -> {
                            box[0] += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
                            box[1]++;
                        },
                        (l, r) -> new double[] {l[0] + r[0], l[1] + r[1]},
                        box -> box[0] / box[1]));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Check.filled(data);
        Check.rate(alpha);
        Check.count(steps);
        Learner learner = new Learner(p);
        for (int i = 0; i < steps; i++) learner = learner.next(data, alpha);
        return learner.at;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = 0;
        while (w == 0) w = random.nextGaussian();
        return new Parameters(w, w, w, w, w, w, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double limit = Math.sqrt(6.0 / 4);
        double[] w = random.doubles(-limit, limit).limit(6).toArray();
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }
}
