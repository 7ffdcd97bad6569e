package network;

import java.util.EnumMap;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** The nine unknowns. Everything that is done nine times is a loop over these. */
    enum Unknown {
        W1, W2, W3, W4, W5, W6, B1, B2, B3;

        double of(Parameters p) {
            return switch (this) {
                case W1 -> p.w1();
                case W2 -> p.w2();
                case W3 -> p.w3();
                case W4 -> p.w4();
                case W5 -> p.w5();
                case W6 -> p.w6();
                case B1 -> p.b1();
                case B2 -> p.b2();
                case B3 -> p.b3();
            };
        }

        double of(Gradients g) {
            return switch (this) {
                case W1 -> g.dw1();
                case W2 -> g.dw2();
                case W3 -> g.dw3();
                case W4 -> g.dw4();
                case W5 -> g.dw5();
                case W6 -> g.dw6();
                case B1 -> g.db1();
                case B2 -> g.db2();
                case B3 -> g.db3();
            };
        }

        /** derivative of the sum z in which this unknown stands */
        double factor(Activations a, Example e) {
            return switch (this) {
                case W1, W3 -> e.x1();
                case W2, W4 -> e.x2();
                case W5 -> a.a1();
                case W6 -> a.a2();
                default -> 1;
            };
        }

        /** the way from z3 back to the sum in which this unknown stands */
        double way(Parameters p, Activations a) {
            return switch (this) {
                case W1, W2, B1 -> p.w5() * bend(a.a1());
                case W3, W4, B2 -> p.w6() * bend(a.a2());
                case W5, W6, B3 -> 1;
            };
        }
    }

    private static double bend(double s) {
        return s * (1 - s);
    }

    private static EnumMap<Unknown, Double> table() {
        return new EnumMap<>(Unknown.class);
    }

    private static Parameters parameters(EnumMap<Unknown, Double> t) {
        return new Parameters(
                t.get(Unknown.W1), t.get(Unknown.W2), t.get(Unknown.W3), t.get(Unknown.W4), t.get(Unknown.W5), t.get(Unknown.W6),
                t.get(Unknown.B1), t.get(Unknown.B2), t.get(Unknown.B3));
    }

    private static Gradients gradients(EnumMap<Unknown, Double> t) {
        double[] d = t.values().stream().mapToDouble(v -> v).toArray();
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    public static double sigmoid(double z) {
        double s = 1 / (1 + Math.exp(-Math.abs(z)));
        return z < 0 ? 1 - s : s;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = Math.fma(p.w1(), x1, Math.fma(p.w2(), x2, p.b1()));
        double z2 = Math.fma(p.w3(), x1, Math.fma(p.w4(), x2, p.b2()));
        double z3 = Math.fma(p.w5(), sigmoid(z1), Math.fma(p.w6(), sigmoid(z2), p.b3()));
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        double no = y, yes = 1 - y;
        if (no * yes != 0) {
            throw new IllegalArgumentException("label " + y);
        } else if (no == 0) {
            return -yes * Math.log(a3);
        }
        return -no * Math.log(1 - a3);
    }

    /** J by a3 */
    private static double pull(double a3, double y) {
        return y / (1 - a3) - (1 - y) / a3;
    }

    public static Gradients backward(Parameters p, Example e) {
        var a = forward(p, e.x1(), e.x2());
        var t = table();
        for (var u : Unknown.values()) {
            t.put(u, pull(a.a3(), e.y()) * bend(a.a3()) * u.way(p, a) * u.factor(a, e));
        }
        return gradients(t);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha * 0 == 0) || alpha <= 0) {
            throw new IllegalArgumentException("alpha " + alpha);
        }
        var t = table();
        for (var u : Unknown.values()) {
            t.put(u, u.of(p) - alpha * u.of(g));
        }
        return parameters(t);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("data " + data);
        }
        double sum = 0, lost = 0; // what rounding has taken away
        for (var e : data) {
            double term = loss(forward(p, e.x1(), e.x2()).a3(), e.y()) - lost;
            double next = sum + term;
            lost = next - sum - term;
            sum = next;
        }
        return sum / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("data " + data);
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps " + steps);
        }
        if (!(alpha * 0 == 0) || alpha <= 0) {
            throw new IllegalArgumentException("alpha " + alpha);
        }
        var q = p;
        for (int n = 1; n <= steps; n++) {
            var mean = table();
            for (var e : data) {
                var g = backward(q, e);
                for (var u : Unknown.values()) {
                    mean.merge(u, u.of(g) / data.size(), Double::sum);
                }
            }
            q = update(q, gradients(mean), alpha);
        }
        return q;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        var t = table();
        for (var u : Unknown.values()) {
            switch (u) {
                case W3, W4 -> t.put(u, t.get(Unknown.values()[u.ordinal() - 2]));
                case W6 -> t.put(u, t.get(Unknown.W5));
                case B1, B2, B3 -> t.put(u, 0.0);
                default -> t.put(u, 0.1 + random.nextDouble());
            }
        }
        return parameters(t);
    }

    public static Parameters randomStart(RandomGenerator random) {
        var t = table();
        for (var u : Unknown.values()) {
            t.put(u, u.compareTo(Unknown.B1) < 0 ? 2 * random.nextDouble() - 1 : 0.0);
        }
        return parameters(t);
    }
}
