package network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

// names -> numbers, everything goes through maps
public final class Network {

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        check("data", data.size(), 1, Integer.MAX_VALUE);
        check("steps", steps, 0, Integer.MAX_VALUE);
        check("alpha", alpha, Double.MIN_VALUE, Double.MAX_VALUE);
        Map<String, Double> mean = new LinkedHashMap<>();
        for (Example e : data)
            for (Map.Entry<String, Double> d : named(backward(p, e)).entrySet())
                mean.merge(d.getKey(), d.getValue() / data.size(), (a, b) -> a + b);
        for (int k = 0; k < steps; k++) {
            p = update(p, gradients(mean), alpha);
        }
        return p;
    }

    private static void check(String name, double number, double least, double most) {
        if (number >= least && number <= most) return;
        throw new IllegalArgumentException(name + " = " + number + " is not between " + least + " and " + most);
    }

    private static Map<String, Double> named(Gradients g) {
        Map<String, Double> m = new LinkedHashMap<>();
        m.put("w1", g.dw1());
        m.put("w2", g.dw2());
        m.put("w3", g.dw3());
        m.put("w4", g.dw4());
        m.put("w5", g.dw5());
        m.put("w6", g.dw6());
        m.put("b1", g.db1());
        m.put("b2", g.db2());
        m.put("b3", g.db3());
        return m;
    }

    private static Gradients gradients(Map<String, Double> m) {
        return new Gradients(m.get("w1"), m.get("w2"), m.get("w3"), m.get("w4"), m.get("w5"), m.get("w6"),
                m.get("b1"), m.get("b2"), m.get("b3"));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        check("alpha", alpha, Double.MIN_VALUE, Double.MAX_VALUE);
        Map<String, Double> minus = named(g.times(alpha));
        return new Parameters(p.w1() - minus.get("w1"), p.w2() - minus.get("w2"), p.w3() - minus.get("w3"),
                p.w4() - minus.get("w4"), p.w5() - minus.get("w5"), p.w6() - minus.get("w6"),
                p.b1() - minus.get("b1"), p.b2() - minus.get("b2"), p.b3() - minus.get("b3"));
    }

    public static Gradients backward(Parameters p, Example e) {
        Map<String, Double> m = new LinkedHashMap<>();
        Activations f = forward(p, e.x1(), e.x2());
        m.put("b3", f.a3() - e.y());
        m.put("w5", f.a1() * m.get("b3"));
        m.put("w6", f.a2() * m.get("b3"));
        m.put("b1", (1 - f.a1()) * p.w5() * m.get("w5"));
        m.put("b2", (1 - f.a2()) * p.w6() * m.get("w6"));
        m.put("w1", e.x1() * m.get("b1"));
        m.put("w2", e.x2() * m.get("b1"));
        m.put("w3", e.x1() * m.get("b2"));
        m.put("w4", e.x2() * m.get("b2"));
        return gradients(m);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Map<String, Double> z = new LinkedHashMap<>();
        z.put("1", p.w1() * x1 + p.w2() * x2 + p.b1());
        z.put("2", p.w3() * x1 + p.w4() * x2 + p.b2());
        Map<String, Double> a = new LinkedHashMap<>(z);
        a.replaceAll((neuron, sum) -> sigmoid(sum));
        double top = p.w5() * a.get("1") + p.w6() * a.get("2") + p.b3();
        return new Activations(z.get("1"), a.get("1"), z.get("2"), a.get("2"), top, sigmoid(top));
    }

    public static double loss(double a3, double y) {
        if (y != 0) check("y", y, 1, 1);
        return y == 0 ? -Math.log(1 - a3) : -Math.log(a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        check("data", data.size(), 1, Integer.MAX_VALUE);
        Map<Integer, Double> losses = new LinkedHashMap<>();
        for (Example e : data) losses.put(losses.size(), loss(forward(p, e.x1(), e.x2()).a3(), e.y()));
        return losses.values().stream().mapToDouble(Double::doubleValue).average().getAsDouble();
    }

    public static double sigmoid(double z) {
        return z > 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (Math.exp(z) + 1);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Map<Double, Boolean> seen = new LinkedHashMap<>();
        do seen.put(random.nextDouble() - 0.5, true); while (seen.size() < 6);
        Double[] w = seen.keySet().toArray(Double[]::new);
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Map<String, Double> m = Map.of("in", random.nextDouble(1, 2), "out", random.nextDouble(-2, -1), "b", random.nextGaussian());
        return new Parameters(m.get("in"), m.get("in"), m.get("in"), m.get("in"), m.get("out"), m.get("out"), m.get("b"), m.get("b"), 0);
    }
}
