package network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

public final class Network {

    enum Slot {
        W1(Parameters::w1, Gradients::dw1), W2(Parameters::w2, Gradients::dw2),
        W3(Parameters::w3, Gradients::dw3), W4(Parameters::w4, Gradients::dw4),
        W5(Parameters::w5, Gradients::dw5), W6(Parameters::w6, Gradients::dw6),
        B1(Parameters::b1, Gradients::db1), B2(Parameters::b2, Gradients::db2),
        B3(Parameters::b3, Gradients::db3);

        final Function<Parameters, Double> value;
        final Function<Gradients, Double> gradient;

        Slot(Function<Parameters, Double> value, Function<Gradients, Double> gradient) {
            this.value = value;
            this.gradient = gradient;
        }
    }

    private static Map<Slot, Double> read(Parameters p) {
        Map<Slot, Double> map = new EnumMap<>(Slot.class);
        for (Slot s : Slot.values()) map.put(s, s.value.apply(p));
        return map;
    }

    private static Map<Slot, Double> read(Gradients g) {
        Map<Slot, Double> map = new EnumMap<>(Slot.class);
        for (Slot s : Slot.values()) map.put(s, s.gradient.apply(g));
        return map;
    }

    private static Parameters write(Map<Slot, Double> m) {
        return new Parameters(
            m.get(Slot.W1), m.get(Slot.W2), m.get(Slot.W3), m.get(Slot.W4), m.get(Slot.W5), m.get(Slot.W6),
            m.getOrDefault(Slot.B1, 0.0), m.getOrDefault(Slot.B2, 0.0), m.getOrDefault(Slot.B3, 0.0));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        double rate = checked(alpha);
        Map<Slot, Double> theta = read(p);
        Map<Slot, Double> delta = read(g);
        delta.replaceAll((slot, d) -> rate * d);
        delta.forEach((slot, d) -> theta.merge(slot, -rate * d, Double::sum));
        return write(theta);
    }

    private static double checked(double alpha) {
        if (alpha > 0 && Double.isFinite(alpha)) return alpha;
        throw new IllegalArgumentException("learning rate: " + alpha);
    }

    public static double sigmoid(double z) {
        double e = Math.exp(z < 0 ? z : -z);
        return z < 0 ? e / (1 + e) : 1 / (1 + e);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        var m = read(p);
        var sum1 = m.get(Slot.W1) * x1 + m.get(Slot.W2) * x2 + m.get(Slot.B1);
        var sum2 = m.get(Slot.W3) * x1 + m.get(Slot.W4) * x2 + m.get(Slot.B2);
        var sum3 = m.get(Slot.W5) * sigmoid(sum1) + m.get(Slot.W6) * sigmoid(sum2) + m.get(Slot.B3);
        return new Activations(sum1, sigmoid(sum1), sum2, sigmoid(sum2), sum3, sigmoid(sum3));
    }

    public static Gradients backward(Parameters p, Example e) {
        var act = forward(p, e.x1(), e.x2());
        var map = new EnumMap<Slot, Double>(Slot.class);
        map.put(Slot.B3, act.a3() - e.y());
        map.put(Slot.W6, map.get(Slot.B3) * act.a2());
        map.put(Slot.W5, map.get(Slot.B3) * act.a1());
        map.put(Slot.B2, map.get(Slot.W6) * p.w6() * (1 - act.a2()));
        map.put(Slot.B1, map.get(Slot.W5) * p.w5() * (1 - act.a1()));
        map.put(Slot.W4, map.get(Slot.B2) * e.x2());
        map.put(Slot.W3, map.get(Slot.B2) * e.x1());
        map.put(Slot.W2, map.get(Slot.B1) * e.x2());
        map.put(Slot.W1, map.get(Slot.B1) * e.x1());
        Double[] d = map.values().toArray(new Double[0]);
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    public static double loss(double a3, double y) {
        Double probability = Map.of(1.0, a3, 0.0, 1 - a3).get(y + 0.0);
        if (probability == null) throw new IllegalArgumentException("y is " + y);
        return -Math.log(probability);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("data is empty");
        double total = 0;
        for (var e : data) total -= Math.log(e.y() == 1 ? forward(p, e.x1(), e.x2()).a3() : 1 - forward(p, e.x1(), e.x2()).a3());
        return total / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        checked(alpha);
        if (data.isEmpty()) throw new IllegalArgumentException("data is empty");
        if (steps < 0) throw new IllegalArgumentException("steps is " + steps);
        for (int i = 0; i < steps; i++) {
            var mean = new EnumMap<Slot, Double>(Slot.class);
            for (var e : data)
                read(backward(p, e)).forEach((slot, d) -> mean.merge(slot, d / data.size(), Double::sum));
            var d = mean.values().iterator();
            p = update(p, new Gradients(d.next(), d.next(), d.next(), d.next(), d.next(), d.next(), d.next(), d.next(), d.next()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double in = random.nextDouble(0.4, 1.6);
        double out = random.nextDouble(0.4, 1.6);
        Map<Slot, Double> m = new EnumMap<>(Slot.class);
        for (Slot s : Slot.values()) m.put(s, s.compareTo(Slot.W5) < 0 ? in : s.compareTo(Slot.B1) < 0 ? out : 0.0);
        return write(m);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Map<Slot, Double> m = new EnumMap<>(Slot.class);
        for (Slot s : Slot.values()) m.put(s, random.nextGaussian() / 2);
        return write(m);
    }
}
