package network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The derivatives are not written down here: they are derived, once, from the formulas. */
public final class Network {

    private static final Term X1 = Term.var("x1"), X2 = Term.var("x2"), Y = Term.var("y");

    private static final Term Z1 = Term.var("w1").times(X1).plus(Term.var("w2").times(X2)).plus(Term.var("b1"));
    private static final Term A1 = new Term.Sigma(Z1);
    private static final Term Z2 = Term.var("w3").times(X1).plus(Term.var("w4").times(X2)).plus(Term.var("b2"));
    private static final Term A2 = new Term.Sigma(Z2);
    private static final Term Z3 = Term.var("w5").times(A1).plus(Term.var("w6").times(A2)).plus(Term.var("b3"));
    private static final Term A3 = new Term.Sigma(Z3);

    /** J as a function of the answer alone, and as a function of everything. */
    private static final Term J_OF_ANSWER = crossEntropy(Term.var("a3")), J = crossEntropy(A3);

    private static final List<String> LEARNED = List.of("w1", "w2", "w3", "w4", "w5", "w6", "b1", "b2", "b3");
    private static final List<Term> SLOPES = LEARNED.stream().map(J::by).toList();

    private Network() {}

    private static Term crossEntropy(Term a) {
        Term yes = Y.times(new Term.Log(a));
        Term no = Y.complement().times(new Term.Log(a.complement()));
        return yes.plus(no).negative();
    }

    private static Map<String, Double> place(double[] learned) {
        Map<String, Double> where = new HashMap<>();
        for (String name : LEARNED) {
            where.put(name, learned[where.size()]);
        }
        return where;
    }

    private static double[] list(Parameters p) {
        return new double[] {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
    }

    private static Parameters record(double[] v) {
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    public static double sigmoid(double z) {
        return new Term.Sigma(new Term.Number(z)).at(Map.of());
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Map<String, Double> where = place(list(p));
        where.put("x1", x1);
        where.put("x2", x2);
        return new Activations(Z1.at(where), A1.at(where), Z2.at(where), A2.at(where), Z3.at(where), A3.at(where));
    }

    public static double loss(double a3, double y) {
        if (!List.of(0.0, 1.0).contains(y)) {
            throw new IllegalArgumentException("The label is 0 or 1.");
        }
        return J_OF_ANSWER.at(Map.of("a3", a3, "y", y));
    }

    private static double[] slopes(double[] learned, Example e) {
        Map<String, Double> where = place(learned);
        where.putAll(Map.of("x1", e.x1(), "x2", e.x2(), "y", e.y()));
        return SLOPES.stream().mapToDouble(slope -> slope.at(where)).toArray();
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] s = slopes(list(p), e);
        return new Gradients(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[8]);
    }

    private static void refuseRate(double alpha) {
        if (Double.isNaN(alpha) || Double.isInfinite(alpha) || Math.signum(alpha) != 1) {
            throw new IllegalArgumentException("The learning rate is positive and finite.");
        }
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        refuseRate(alpha);
        Map<String, Double> where = new HashMap<>(Map.of(
                "dw1", g.dw1(), "dw2", g.dw2(), "dw3", g.dw3(), "dw4", g.dw4(), "dw5", g.dw5(), "dw6", g.dw6(),
                "db1", g.db1(), "db2", g.db2(), "db3", g.db3()));
        where.put("alpha", alpha);
        where.putAll(place(list(p)));
        return record(LEARNED.stream()
                .map(name -> Term.var(name).plus(Term.var("alpha").times(Term.var("d" + name)).negative()))
                .mapToDouble(formula -> formula.at(where))
                .toArray());
    }

    public static double cost(Parameters p, List<Example> data) {
        return data.stream()
                .mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("No examples, no cost."));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        refuseRate(alpha);
        if (steps < 0 || data.isEmpty()) {
            throw new IllegalArgumentException("Steps are counted from 0, and examples from 1.");
        }
        double[] learned = list(p);
        while (steps-- > 0) {
            double[] down = new double[learned.length];
            for (Example e : data) {
                double[] s = slopes(learned, e);
                for (int i = 0; i < s.length; i++) down[i] += s[i];
            }
            for (int i = 0; i < down.length; i++) learned[i] -= alpha * down[i] / data.size();
        }
        return record(learned);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] v = new double[LEARNED.size()];
        v[0] = v[2] = random.nextDouble(0.5, 1);
        v[1] = v[3] = -random.nextDouble(0.5, 1);
        v[4] = v[5] = random.nextDouble(0.5, 1);
        v[6] = v[7] = 0.25;
        return record(v);
    }

    public static Parameters randomStart(RandomGenerator random) {
        // neighbours are at least 0.05 apart; the order is shuffled by hand
        double[] v = new double[LEARNED.size()];
        for (int i = 0; i < 6; i++) v[i] = 0.3 * i - 0.8 + 0.25 * random.nextDouble();
        for (int i = 5; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = v[i];
            v[i] = v[other];
            v[other] = kept;
        }
        return record(v);
    }
}
