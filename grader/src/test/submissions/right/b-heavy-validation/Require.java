package network;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Preconditions. Every method hands its argument back, so that a check can stand inside an expression. */
final class Require {

    private Require() {
        throw new IllegalStateException("utility class");
    }

    static IllegalArgumentException bad(String what, Object got, String wanted) {
        return new IllegalArgumentException(String.format(Locale.ROOT, "%s = %s, but it must be %s", what, got, wanted));
    }

    static double number(double value, String what) {
        if (Double.isNaN(value)) {
            throw bad(what, value, "a number");
        }
        return value;
    }

    static double learningRate(double alpha) {
        number(alpha, "alpha");
        if (Double.compare(alpha, 0.0) <= 0) {
            throw bad("alpha", alpha, "positive");
        }
        if (Double.compare(alpha, Double.MAX_VALUE) > 0) {
            throw bad("alpha", alpha, "finite");
        }
        return alpha;
    }

    static double label(double y) {
        if (Double.compare(Math.abs(y), 0.0) != 0 && Double.compare(y, 1.0) != 0) {
            throw bad("y", y, "0 or 1");
        }
        return y;
    }

    static double probability(double a) {
        if (number(a, "a3") < 0.0 || a > 1.0) {
            throw bad("a3", a, "between 0 and 1");
        }
        return a;
    }

    static int steps(int steps) {
        if (Integer.signum(steps) == -1) {
            throw bad("steps", steps, "0 or more");
        }
        return steps;
    }

    static Parameters parameters(Parameters p) {
        Objects.requireNonNull(p, "the parameters are null");
        number(p.w1(), "w1");
        number(p.w2(), "w2");
        number(p.w3(), "w3");
        number(p.w4(), "w4");
        number(p.w5(), "w5");
        number(p.w6(), "w6");
        number(p.b1(), "b1");
        number(p.b2(), "b2");
        number(p.b3(), "b3");
        return p;
    }

    static Example example(Example e) {
        Objects.requireNonNull(e, "the example is null");
        number(e.x1(), "x1");
        number(e.x2(), "x2");
        label(e.y());
        return e;
    }

    static List<Example> examples(List<Example> data) {
        Objects.requireNonNull(data, () -> "the list of examples is null");
        if (data.isEmpty()) {
            throw bad("data", "[]", "a list with at least one example");
        }
        data.forEach(Require::example);
        return List.copyOf(data);
    }
}
