package network;

import static java.lang.Math.exp;
import static java.lang.Math.expm1;
import static java.lang.Math.log;
import static java.lang.Math.log1p;

import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Network with logistic units. The textbook forms lose digits where 1 is added to or taken from something small,
 * so log1p and expm1 are used in these places.
 */
public final class Network {

    private Network() {
        throw new AssertionError("only static methods");
    }

    public static double cost(Parameters p, List<Example> data) {
        int count = sizeOf(data);
        double compensation = 0;
        double sum = 0;
        for (ListIterator<Example> it = data.listIterator(); it.hasNext(); ) {
            Example next = it.next();
            double term = loss(forward(p, next.x1(), next.x2()).a3(), next.y()) - compensation;
            double increased = sum + term;
            compensation = (increased - sum) - term;
            sum = increased;
        }
        return sum / count;
    }

    public static double loss(double a3, double y) {
        if (Double.compare(Math.abs(y), 0.0) == 0) {
            return -log1p(-a3);
        }
        if (Double.compare(y, 1.0) == 0) {
            return a3 > 0.5 ? -log1p(a3 - 1) : -log(a3);
        }
        throw new IllegalArgumentException(String.format("label %s is neither 0 nor 1", y));
    }

    public static double sigmoid(double z) {
        if (z < 0) {
            double small = exp(z);
            return small / (2 + expm1(z));
        }
        return 1 / (2 + expm1(-z));
    }

    /** 1 - sigmoid(z), without subtracting. */
    private static double complement(double z) {
        return sigmoid(-z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Objects.requireNonNull(p);
        double upper = weighted(p.w1(), x1, p.w2(), x2, p.b1());
        double lower = weighted(p.w3(), x1, p.w4(), x2, p.b2());
        double right = weighted(p.w5(), sigmoid(upper), p.w6(), sigmoid(lower), p.b3());
        return new Activations(upper, sigmoid(upper), lower, sigmoid(lower), right, sigmoid(right));
    }

    private static double weighted(double v1, double in1, double v2, double in2, double offset) {
        return v1 * in1 + v2 * in2 + offset;
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        // dJ/dz3 is sigmoid(z3) - y: for y = 1 that is -(1 - sigmoid(z3))
        double right = e.y() == 1 ? -complement(s.z3()) : s.a3() - e.y();
        double upper = p.w5() * right * s.a1() * complement(s.z1());
        double lower = p.w6() * right * s.a2() * complement(s.z2());
        double db1 = upper, db2 = lower, db3 = right;
        double dw1 = e.x1() * upper, dw2 = e.x2() * upper;
        double dw3 = e.x1() * lower, dw4 = e.x2() * lower;
        double dw5 = s.a1() * right, dw6 = s.a2() * right;
        return new Gradients(dw1, dw2, dw3, dw4, dw5, dw6, db1, db2, db3);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        int count = sizeOf(data);
        if (Integer.signum(steps) == -1) {
            throw new IllegalArgumentException(String.format("%d steps", steps));
        }
        double rate = rateOf(alpha);
        int done = 0;
        do {
            if (done == steps) {
                break;
            }
            final Parameters here = p;
            Gradients total = data.stream().map(e -> backward(here, e)).reduce(Gradients::plus).orElseThrow();
            p = update(p, total.times(1d / count), rate);
            done++;
        } while (true);
        return p;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        double rate = rateOf(alpha);
        return new Parameters(
                moved(p.w1(), g.dw1(), rate),
                moved(p.w2(), g.dw2(), rate),
                moved(p.w3(), g.dw3(), rate),
                moved(p.w4(), g.dw4(), rate),
                moved(p.w5(), g.dw5(), rate),
                moved(p.w6(), g.dw6(), rate),
                moved(p.b1(), g.db1(), rate),
                moved(p.b2(), g.db2(), rate),
                moved(p.b3(), g.db3(), rate));
    }

    private static double moved(double from, double slope, double rate) {
        return from - rate * slope;
    }

    private static double rateOf(double alpha) {
        if (Double.isFinite(alpha) && Math.signum(alpha) == 1.0) {
            return alpha;
        }
        throw new IllegalArgumentException(String.format("learning rate %s", alpha));
    }

    private static int sizeOf(List<Example> data) {
        int size = data.size();
        if (size < 1) {
            throw new IllegalArgumentException("empty data set");
        }
        return size;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double a = random.nextExponential() + 0.05;
        double b = random.nextExponential() + 0.05;
        double c = random.nextExponential() + 0.05;
        return new Parameters(a, b, a, b, c, c, 0.1, 0.1, 0.1);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double lowest = random.nextDouble();
        double second = lowest + random.nextExponential() + 0.01;
        double third = second + random.nextExponential() + 0.01;
        return new Parameters(lowest - 1, third, -second, second, -third, lowest + 0.001, 0.1, 0.1, 0.1);
    }
}
