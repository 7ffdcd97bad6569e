package network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

public final class Network {

    /** The nine things that can be learned. */
    enum Knob {
        W1, W2, W3, W4, W5, W6, B1, B2, B3;

        double in(Parameters p) {
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

        double in(Gradients g) {
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

        /** What the knob is multiplied by in its neuron's sum. */
        double partner(Activations s, Example e) {
            return switch (this) {
                case W1, W3 -> e.x1();
                case W2, W4 -> e.x2();
                case W5 -> s.a1();
                case W6 -> s.a2();
                case B1, B2, B3 -> 1;
            };
        }

        double delta(Parameters p, Activations s, Example e) {
            return switch (this) {
                case W1, W2, B1 -> (e.y() - s.a3()) * p.w5() * s.a1() * (1 - s.a1());
                case W3, W4, B2 -> (s.a3() - e.y()) * p.w6() * s.a2() * (1 - s.a2());
                default -> s.a3() - e.y();
            };
        }
    }

    private static Parameters assemble(Map<Knob, Double> m) {
        return new Parameters(m.get(Knob.W1), m.get(Knob.W2), m.get(Knob.W3), m.get(Knob.W4), m.get(Knob.W5),
                m.get(Knob.W6), m.getOrDefault(Knob.B1, 0.0), m.getOrDefault(Knob.B2, 0.0), m.getOrDefault(Knob.B3, 0.0));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        double[] d = new double[Knob.values().length];
        for (Knob k : Knob.values()) d[k.ordinal()] = k.delta(p, s, e) * k.partner(s, e);
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        Guard.alpha(alpha);
        Map<Knob, Double> next = new EnumMap<>(Knob.class);
        for (Knob k : Knob.values()) next.put(k, k.in(p) - alpha * k.in(g));
        return assemble(next);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double one = x1 * p.w1() + x2 * p.w2() + p.b1();
        double two = x1 * p.w3() + x2 * p.w4() + p.b2();
        double left = sigmoid(one), right = sigmoid(two);
        double three = left * p.w5() + right * p.w6() + p.b3();
        return new Activations(one, left, two, right, three, sigmoid(three));
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.pow(Math.E, -z));
    }

    public static double loss(double a3, double y) {
        Guard.label(y);
        return y > 0.5 ? -Math.log(a3) : -Math.log1p(-a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        Guard.filled(data);
        return data.stream().map(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y())).reduce(0d, Double::sum) / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Guard.filled(data);
        Guard.alpha(alpha);
        Guard.steps(steps);
        if (steps == 0) return p;
        Gradients total = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (Example e : data) total = total.plus(backward(p, e));
        return train(update(p, total.times(1d / data.size()), alpha), data, alpha, steps - 1);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Map<Knob, Double> m = new EnumMap<>(Knob.class);
        double v = 0.1;
        for (Knob[] pair : new Knob[][] {{Knob.W1, Knob.W3}, {Knob.W2, Knob.W4}, {Knob.W5, Knob.W6}}) {
            v += random.nextDouble();
            for (Knob k : pair) m.put(k, v);
        }
        return assemble(m);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Map<Knob, Double> m = new EnumMap<>(Knob.class);
        for (Knob k : Knob.values()) {
            double v;
            do v = random.nextDouble(-1.5, 1.5);
            while (m.containsValue(v));
            m.put(k, v);
        }
        return assemble(m);
    }
}
