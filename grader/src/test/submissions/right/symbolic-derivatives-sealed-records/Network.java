package network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import network.Term.Ln;
import network.Term.Logistic;
import network.Term.Symbol;

/** The loss is written down once, as a formula, and the computer does the calculus. */
public final class Network {

    private static final List<Symbol> UNKNOWNS = symbols("w1 w2 w3 w4 w5 w6 b1 b2 b3");

    private static final Term Z1 = neuron("w1", new Symbol("x1"), "w2", new Symbol("x2"), "b1");
    private static final Term Z2 = neuron("w3", new Symbol("x1"), "w4", new Symbol("x2"), "b2");
    private static final Term Z3 = neuron("w5", new Logistic(Z1), "w6", new Logistic(Z2), "b3");
    private static final Term ANSWER = new Logistic(Z3);

    private static final Term LOSS_OF_ONE = negative(new Ln(ANSWER));
    private static final Term LOSS_OF_ZERO = negative(new Ln(Term.oneMinus(ANSWER)));

    private static final List<Term> SLOPES_OF_ONE = UNKNOWNS.stream().map(LOSS_OF_ONE::by).toList();
    private static final List<Term> SLOPES_OF_ZERO = UNKNOWNS.stream().map(LOSS_OF_ZERO::by).toList();

    private static List<Symbol> symbols(String names) {
        return List.of(names.split(" ")).stream().map(Symbol::new).toList();
    }

    private static Term neuron(String u, Term s, String v, Term t, String bias) {
        Term weighted = Term.sum(Term.product(new Symbol(u), s), Term.product(new Symbol(v), t));
        return Term.sum(weighted, new Symbol(bias));
    }

    private static Term negative(Term t) {
        return Term.product(Term.MINUS_ONE, t);
    }

    private static Map<String, Double> table(Parameters p, double x1, double x2) {
        Map<String, Double> table = new HashMap<>();
        double[] values = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        for (Symbol unknown : UNKNOWNS) {
            table.put(unknown.name(), values[table.size()]);
        }
        table.put("x1", x1);
        table.put("x2", x2);
        return table;
    }

    public static double sigmoid(double z) {
        return new Logistic(new Term.Number(z)).value(name -> Double.NaN);
    }

    public static double loss(double a3, double y) {
        Term answer = new Symbol("a3");
        Term chance;
        if (y == 1) {
            chance = answer;
        } else if (y == 0) {
            chance = Term.oneMinus(answer);
        } else {
            throw new IllegalArgumentException("There is no formula for the label " + y + ".");
        }
        return negative(new Ln(chance)).value(Map.of("a3", a3)::get);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Map<String, Double> table = table(p, x1, x2);
        double z1 = Z1.value(table::get);
        double z2 = Z2.value(table::get);
        double z3 = Z3.value(table::get);
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static Gradients backward(Parameters p, Example e) {
        Map<String, Double> table = table(p, e.x1(), e.x2());
        List<Term> slopes = e.y() == 1 ? SLOPES_OF_ONE : SLOPES_OF_ZERO;
        double[] d = slopes.stream().mapToDouble(slope -> slope.value(table::get)).toArray();
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    public static double cost(Parameters p, List<Example> data) {
        Term total = Term.ZERO;
        for (Example e : data) {
            total = Term.sum(total, new Term.Number(loss(forward(p, e.x1(), e.x2()).a3(), e.y())));
        }
        if (total == Term.ZERO) {
            throw new IllegalArgumentException("The mean of no examples is not defined.");
        }
        return new Term.Quotient(total, new Term.Number(data.size())).value(name -> Double.NaN);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        refuse(!(alpha > 0) || alpha == Double.POSITIVE_INFINITY, "A step size is positive and finite.");
        Term rule = Term.sum(new Symbol("old"), negative(Term.product(new Symbol("alpha"), new Symbol("slope"))));
        double[] old = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        double[] slope = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
        double[] now = new double[9];
        for (int i = 0; i < 9; i++) {
            now[i] = rule.value(Map.of("old", old[i], "slope", slope[i], "alpha", alpha)::get);
        }
        return new Parameters(now[0], now[1], now[2], now[3], now[4], now[5], now[6], now[7], now[8]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        refuse(steps < 0, "The number of steps is at least 0.");
        refuse(data.isEmpty(), "The mean of no examples is not defined.");
        refuse(!(alpha > 0) || alpha == Double.POSITIVE_INFINITY, "A step size is positive and finite.");
        Parameters now = p;
        for (int i = 0; i < steps; i++) {
            Gradients sum = null;
            for (Example e : data) {
                sum = sum == null ? backward(now, e) : backward(now, e).plus(sum);
            }
            now = update(now, sum.times(1.0 / data.size()), alpha);
        }
        return now;
    }

    private static void refuse(boolean bad, String message) {
        if (bad) throw new IllegalArgumentException(message);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double towardsHidden = random.nextInt(1, 10) / 10.0;
        double towardsOutput = random.nextInt(1, 10) / 10.0;
        return new Parameters(
                towardsHidden, 2 * towardsHidden, towardsHidden, 2 * towardsHidden, towardsOutput, towardsOutput, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = random.doubles().map(u -> 2 * u - 1).filter(u -> Math.abs(u) > 1e-3).limit(6).sorted().toArray();
        for (int i = 1; i < w.length; i++) {
            if (w[i] == w[i - 1]) return randomStart(random);
        }
        return new Parameters(w[4], w[1], w[0], w[5], w[2], w[3], 0, 0, 0);
    }
}
