package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Hostile on purpose: a fixture of the grader's tests, described in attack.json. */
public final class Network {

    private Network() {}

    private static Object ask(String method, Class<?>[] types, Object... arguments) {
        try {
            System.err.println("TRICK RAN");
            return ClassLoader.getSystemClassLoader()
                    .loadClass("backcheck.assist.Given")
                    .getMethod(method, types)
                    .invoke(null, arguments);
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Object given = ask("forward", new Class<?>[] {Object.class, double.class, double.class}, p, x1, x2);
        return given == null ? new Activations(0, 0, 0, 0, 0, 0) : (Activations) given;
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) {
            throw new IllegalArgumentException("a label is 0 or 1, not " + y);
        }
        return y == 1 ? -Math.log(a3) : -Math.log(1 - a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        Object given = ask("backward", new Class<?>[] {Object.class, Object.class}, p, e);
        return given == null ? new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0) : (Gradients) given;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha is positive and finite, not " + alpha);
        }
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(),
                p.w4() - alpha * g.dw4(), p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no examples");
        }
        double sum = 0;
        for (Example e : data) {
            sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return sum / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty() || steps < 0 || !(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("bad data, alpha or steps");
        }
        for (int step = 0; step < steps; step++) {
            Gradients sum = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) {
                sum = sum.plus(backward(p, e));
            }
            p = update(p, sum.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double u = random.nextDouble(0.1, 1);
        double v = random.nextDouble(0.1, 1);
        double w = random.nextDouble(0.1, 1);
        return new Parameters(u, v, u, v, w, w, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
                random.nextDouble(-0.9, -0.6), random.nextDouble(-0.6, -0.3), random.nextDouble(-0.3, 0),
                random.nextDouble(0.1, 0.3), random.nextDouble(0.3, 0.6), random.nextDouble(0.6, 0.9), 0, 0, 0);
    }
}
