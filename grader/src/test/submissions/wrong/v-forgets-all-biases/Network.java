package network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class Network {

    // every value of the calculation has a name, so the formulas of the lecture can be copied
    private static Map<String, Double> named(Parameters p) {
        Map<String, Double> m = new HashMap<>();
        m.put("w1", p.w1());
        m.put("w2", p.w2());
        m.put("w3", p.w3());
        m.put("w4", p.w4());
        m.put("w5", p.w5());
        m.put("w6", p.w6());
        m.put("b1", p.b1());
        m.put("b2", p.b2());
        m.put("b3", p.b3());
        return m;
    }

    private static double product(Map<String, Double> m, String... names) {
        return Stream.of(names).map(m::get).reduce(1.0, (s, t) -> s * t);
    }

    private static Map<String, Double> calculate(Parameters p, double x1, double x2) {
        Map<String, Double> m = named(p);
        m.put("x1", x1);
        m.put("x2", x2);
        m.put("z1", product(m, "w1", "x1") + product(m, "w2", "x2"));
        m.put("z2", product(m, "w3", "x1") + product(m, "w4", "x2"));
        for (String n : new String[] {"1", "2"}) {
            m.put("a" + n, sigmoid(m.get("z" + n)));
            m.put("da" + n, m.get("a" + n) * (1 - m.get("a" + n)));
        }
        m.put("z3", product(m, "w5", "a1") + product(m, "w6", "a2"));
        m.put("a3", sigmoid(m.get("z3")));
        return m;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Map<String, Double> m = calculate(p, x1, x2);
        return new Activations(m.get("z1"), m.get("a1"), m.get("z2"), m.get("a2"), m.get("z3"), m.get("a3"));
    }

    public static Gradients backward(Parameters p, Example e) {
        Map<String, Double> m = calculate(p, e.x1(), e.x2());
        m.put("err", m.get("a3") - e.y());
        return new Gradients(
                product(m, "err", "w5", "da1", "x1"),
                product(m, "err", "w5", "da1", "x2"),
                product(m, "err", "w6", "da2", "x1"),
                product(m, "err", "w6", "da2", "x2"),
                product(m, "err", "a1"),
                product(m, "err", "a2"),
                product(m, "err", "w5", "da1"),
                product(m, "err", "w6", "da2"),
                product(m, "err"));
    }

    public static double sigmoid(double z) {
        return z > -700 ? 1 / (1 + Math.exp(-z)) : 0;
    }

    public static double loss(double a3, double y) {
        Map<Double, Double> table = Map.of(0.0, -Math.log(1 - a3), 1.0, -Math.log(a3));
        Double j = table.get(Math.abs(y) == 0 ? 0.0 : y);
        if (j == null) {
            throw new IllegalArgumentException("no such label: " + y);
        }
        return j;
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no mean of nothing");
        }
        return data.stream().collect(Collectors.averagingDouble(e -> loss(calculate(p, e.x1(), e.x2()).get("a3"), e.y())));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        rate(alpha);
        Map<String, Double> m = named(p);
        m.merge("w1", alpha * -g.dw1(), Double::sum);
        m.merge("w2", alpha * -g.dw2(), Double::sum);
        m.merge("w3", alpha * -g.dw3(), Double::sum);
        m.merge("w4", alpha * -g.dw4(), Double::sum);
        m.merge("w5", alpha * -g.dw5(), Double::sum);
        m.merge("w6", alpha * -g.dw6(), Double::sum);
        m.merge("b1", alpha * -g.db1(), Double::sum);
        m.merge("b2", alpha * -g.db2(), Double::sum);
        m.merge("b3", alpha * -g.db3(), Double::sum);
        return unnamed(m);
    }

    private static Parameters unnamed(Map<String, Double> m) {
        return new Parameters(
                m.get("w1"), m.get("w2"), m.get("w3"), m.get("w4"), m.get("w5"), m.get("w6"), m.get("b1"), m.get("b2"), m.get("b3"));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        rate(alpha);
        if (data.isEmpty() || steps < 0) {
            throw new IllegalArgumentException("bad call of train");
        }
        if (steps == 0) {
            return p;
        }
        Parameters shorter = train(p, data, alpha, steps - 1);
        Gradients sum = data.stream().map(e -> backward(shorter, e)).reduce((s, t) -> s.plus(t)).orElseThrow();
        return update(shorter, sum.times(1.0 / data.size()), alpha);
    }

    private static void rate(double alpha) {
        if (!(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("bad rate " + alpha);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Map<String, Double> m = named(randomStart(random));
        m.put("w3", m.get("w1"));
        m.put("w4", m.get("w2"));
        m.put("w6", m.get("w5"));
        return unnamed(m);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Map<String, Double> m = named(new Parameters(0, 0, 0, 0, 0, 0, 0, 0, 0));
        for (int i = 1; i <= 6; i++) {
            m.put("w" + i, random.nextDouble(0.05, 1.05) * (random.nextBoolean() ? 1 : -1));
        }
        return unnamed(m);
    }
}
