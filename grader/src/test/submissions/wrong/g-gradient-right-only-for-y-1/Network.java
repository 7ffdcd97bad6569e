package network;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.random.RandomGenerator;

public class Network {

    // the error functions of the two layers, as on the slide
    static final DoubleBinaryOperator FIRST_ERROR = (a, y) -> -(y / a) * a * (1 - a);

    static double[] hiddenErrors(double[] out, double[] a, double error) {
        double[] errors = new double[out.length];
        for (int j = 0; j < errors.length; j++) {
            errors[j] = out[j] * error;
            errors[j] *= a[j] * (1 - a[j]);
        }
        return errors;
    }

    static double[] times(double[] v, double s) {
        double[] r = v.clone();
        for (int j = 0; j < r.length; j++) {
            r[j] *= s;
        }
        return r;
    }

    static double inner(double[] v, double[] w) {
        double r = 0;
        for (int j = 0; j < v.length; j++) {
            r += v[j] * w[j];
        }
        return r;
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations now = forward(p, e.x1(), e.x2());
        double[] x = {e.x1(), e.x2()};
        double[] a = {now.a1(), now.a2()};
        double error = FIRST_ERROR.applyAsDouble(now.a3(), e.y());
        double[] errors = hiddenErrors(new double[] {p.w5(), p.w6()}, a, error);
        double[] top = times(a, error), left = times(x, errors[0]), right = times(x, errors[1]);
        return new Gradients(left[0], left[1], right[0], right[1], top[0], top[1], errors[0], errors[1], error);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] x = {x1, x2};
        double z1 = inner(x, new double[] {p.w1(), p.w2()}) + p.b1();
        double z2 = inner(x, new double[] {p.w3(), p.w4()}) + p.b2();
        double[] a = {sigmoid(z1), sigmoid(z2)};
        double z3 = inner(a, new double[] {p.w5(), p.w6()}) + p.b3();
        return new Activations(z1, a[0], z2, a[1], z3, sigmoid(z3));
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        if (y == 1 || y == 0) {
            double[] both = {Math.log(1 - a3), Math.log(a3)};
            return -both[(int) y];
        }
        throw new IllegalArgumentException("neither a 0 nor a 1");
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.size() == 0) {
            throw new IllegalArgumentException("an empty list");
        }
        return total(p, data, data.size()) / data.size();
    }

    static double total(Parameters p, List<Example> data, int first) {
        if (first == 0) {
            return 0;
        }
        Example e = data.get(first - 1);
        return total(p, data, first - 1) + loss(forward(p, e.x1(), e.x2()).a3(), e.y());
    }

    static class Rate {
        final double alpha;

        Rate(double alpha) {
            if (Double.isNaN(alpha) || alpha <= 0 || alpha > Double.MAX_VALUE) {
                throw new IllegalArgumentException("a rate of " + alpha);
            }
            this.alpha = alpha;
        }

        Parameters go(Parameters p, Gradients g) {
            return new Parameters(
                    go(p.w1(), g.dw1()), go(p.w2(), g.dw2()), go(p.w3(), g.dw3()),
                    go(p.w4(), g.dw4()), go(p.w5(), g.dw5()), go(p.w6(), g.dw6()),
                    go(p.b1(), g.db1()), go(p.b2(), g.db2()), go(p.b3(), g.db3()));
        }

        double go(double from, double slope) {
            return from - alpha * slope;
        }
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        return new Rate(alpha).go(p, g);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Rate rate = new Rate(alpha);
        if (data.size() == 0) {
            throw new IllegalArgumentException("an empty list");
        }
        if (steps < 0) {
            throw new IllegalArgumentException(steps + " steps");
        }
        Parameters here = p;
        for (int i = 0; i < steps; i++) {
            Gradients mean = backward(here, data.get(0));
            for (int k = 1; k < data.size(); k++) {
                // running mean
                Gradients next = backward(here, data.get(k));
                mean = mean.plus(next.plus(mean.times(-1)).times(1.0 / (k + 1)));
            }
            here = rate.go(here, mean);
        }
        return here;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] w = times(new double[] {1, -2, 3}, random.nextDouble(0.1, 0.3));
        return new Parameters(w[0], w[1], w[0], w[1], w[2], w[2], 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = times(random.doubles(6, -1, 1).toArray(), 1.5);
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }
}
