package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    private static final class M2 {
        final double a, b, c, d; // a b / c d

        M2(double a, double b, double c, double d) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
        }

        V2 on(V2 v) {
            return new V2(a * v.p + b * v.q, c * v.p + d * v.q);
        }
    }

    private static final class V2 {
        final double p, q;

        V2(double p, double q) {
            this.p = p;
            this.q = q;
        }

        V2 plus(V2 o) {
            return new V2(p + o.p, q + o.q);
        }

        V2 hadamard(V2 o) {
            return new V2(p * o.p, q * o.q);
        }

        V2 scale(double s) {
            return new V2(s * p, s * q);
        }

        double dot(V2 o) {
            return p * o.p + q * o.q;
        }

        /** this times o transposed */
        M2 outer(V2 o) {
            return new M2(p * o.p, p * o.q, q * o.p, q * o.q);
        }

        V2 sigma() {
            return new V2(sigmoid(p), sigmoid(q));
        }

        V2 slope() {
            return new V2(p * (1 - p), q * (1 - q));
        }
    }

    private static V2 hiddenSums(Parameters t, V2 x) {
        return new M2(t.w1(), t.w2(), t.w3(), t.w4()).on(x).plus(new V2(t.b1(), t.b2()));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        V2 z = hiddenSums(p, new V2(x1, x2));
        V2 a = z.sigma();
        double last = new V2(p.w5(), p.w6()).dot(a) + p.b3();
        return new Activations(z.p, a.p, z.q, a.q, last, sigmoid(last));
    }

    public static Gradients backward(Parameters p, Example e) {
        V2 x = new V2(e.x1(), e.x2());
        V2 a = hiddenSums(p, x).sigma();
        V2 v = new V2(p.w5(), p.w6());
        double error = sigmoid(v.dot(a) + p.b3()) - e.y();
        V2 delta = v.scale(error).hadamard(a.slope());
        M2 w = x.outer(delta);
        V2 dv = a.scale(error);
        return new Gradients(w.a, w.b, w.c, w.d, dv.p, dv.q, delta.p, delta.q, error);
    }

    public static double sigmoid(double z) {
        return 1.0 / (1.0 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        if (y == 1.0) {
            return -Math.log(a3);
        } else if (y == 0.0) {
            return -Math.log(1.0 - a3);
        }
        throw new IllegalArgumentException("Only the labels 0 and 1 are possible, not " + y + ".");
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one example.");
        }
        double mean = 0.0;
        double weight = 1.0 / data.size();
        for (Example e : data) {
            mean = Math.fma(weight, loss(forward(p, e.x1(), e.x2()).a3(), e.y()), mean);
        }
        return mean;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        validateAlpha(alpha);
        double w1 = p.w1(), w2 = p.w2(), w3 = p.w3(), w4 = p.w4(), w5 = p.w5(), w6 = p.w6();
        double b1 = p.b1(), b2 = p.b2(), b3 = p.b3();
        w1 -= alpha * g.dw1();
        w2 -= alpha * g.dw2();
        w3 -= alpha * g.dw3();
        w4 -= alpha * g.dw4();
        w5 -= alpha * g.dw5();
        w6 -= alpha * g.dw6();
        b1 -= alpha * g.db1();
        b2 -= alpha * g.db2();
        b3 -= alpha * g.db3();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    private static void validateAlpha(double alpha) {
        if (alpha > 0.0) {
            if (alpha < Double.POSITIVE_INFINITY) {
                return;
            }
        }
        throw new IllegalArgumentException("The learning rate can't be " + alpha + ".");
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        validateAlpha(alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("The number of steps can't be " + steps + ".");
        }
        if (data.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one example.");
        }
        Parameters theta = p;
        for (int t = 0; t < steps; t++) {
            Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) {
                g = g.plus(backward(theta, e).times(1.0 / data.size()));
            }
            theta = update(theta, g, alpha);
        }
        return theta;
    }

    private static V2 drawn(RandomGenerator random) {
        return new V2(random.nextGaussian(), random.nextGaussian());
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        V2 in = drawn(random), rest = drawn(random);
        return new Parameters(in.p, in.q, in.p, in.q, rest.p, rest.p, rest.q, rest.q, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        V2 upper = drawn(random), lower = drawn(random), out = drawn(random);
        return new Parameters(upper.p, upper.q, lower.p, lower.q, out.p, out.q, 0, 0, 0);
    }
}
