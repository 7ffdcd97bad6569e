package network;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {
    // index of the first output weight and of the first bias
    private static final int OUT = 4, BIAS = 6;

    private Network() {}

    private static void load(Parameters p, double[] t) {
        t[0] = p.w1();  t[1] = p.w2();  t[2] = p.w3();
        t[3] = p.w4();  t[4] = p.w5();  t[5] = p.w6();
        t[6] = p.b1();  t[7] = p.b2();  t[8] = p.b3();
    }

    private static Parameters store(double[] t) {
        return new Parameters(t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8]);
    }

    /** Fills act with z1 a1 z2 a2 z3 a3. */
    private static void run(double[] t, double x1, double x2, double[] act) {
        act[4] = t[BIAS + 2];
        for (int unit = 0; unit < 2; unit++) {
            act[2 * unit] = t[2 * unit] * x1 + t[2 * unit + 1] * x2 + t[BIAS + unit];
            act[2 * unit + 1] = sigmoid(act[2 * unit]);
            act[4] += t[OUT + unit] * act[2 * unit + 1];
        }
        act[5] = sigmoid(act[4]);
    }

    /** Fills grad with the nine derivatives. */
    private static void slopes(double[] t, double x1, double x2, double y, double[] act, double[] grad) {
        run(t, x1, x2, act);
        grad[BIAS + 2] = act[5] - y;
        for (int unit = 0; unit < 2; unit++) {
            double a = act[2 * unit + 1];
            grad[OUT + unit] = grad[BIAS + 2] * a;
            grad[BIAS + unit] = grad[BIAS + 2] * t[OUT + unit] * a * (1 - a);
            grad[2 * unit] = grad[BIAS + unit] * x1;
            grad[2 * unit + 1] = grad[BIAS + unit] * x2;
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] t = new double[9], act = new double[6];
        load(p, t);
        run(t, x1, x2, act);
        return new Activations(act[0], act[1], act[2], act[3], act[4], act[5]);
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] t = new double[9], act = new double[6], d = new double[9];
        load(p, t);
        slopes(t, e.x1(), e.x2(), e.y(), act, d);
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) throw new IllegalArgumentException("negative steps");
        if (data.isEmpty()) throw new IllegalArgumentException("empty data");
        rate(alpha);
        double[] t = new double[9], act = new double[6], grad = new double[9];
        load(p, t);
        for (int s = 0; s < steps; s++) {
            Arrays.fill(grad, 0);
            for (Example e : data) {
                slopes(t, e.x1(), e.x2(), e.y(), act, grad);
            }
            for (int i = 0; i < 9; i++) t[i] -= alpha * grad[i];
        }
        return store(t);
    }

    private static void rate(double alpha) {
        if (!Double.isFinite(alpha)) throw new IllegalArgumentException("alpha isn't finite");
        if (alpha <= 0) throw new IllegalArgumentException("alpha isn't positive");
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        rate(alpha);
        double[] t = new double[9];
        load(p, t);
        double[] grad = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
        Arrays.setAll(t, i -> t[i] - alpha * grad[i]);
        return store(t);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("empty data");
        double[] t = new double[9], act = new double[6];
        load(p, t);
        double sum = 0;
        for (Example e : data) {
            run(t, e.x1(), e.x2(), act);
            sum += loss(act[5], e.y());
        }
        return sum / data.size();
    }

    public static double loss(double a3, double y) {
        if (y == 1) return -Math.log(a3);
        if (y != 0) throw new IllegalArgumentException("y is neither 0 nor 1");
        return -Math.log(1 - a3);
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] t = new double[9];
        Arrays.fill(t, 0, BIAS, 0.3 + random.nextFloat());
        return store(t);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] t = new double[9];
        for (int i = 0; i < BIAS; i++) {
            double candidate = 2 * random.nextDouble() - 1;
            while (Arrays.stream(t, 0, i).anyMatch(Double.valueOf(candidate)::equals)) candidate = random.nextDouble();
            t[i] = candidate;
        }
        return store(t);
    }
}
