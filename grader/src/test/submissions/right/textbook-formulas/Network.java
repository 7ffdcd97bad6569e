package network;

import java.util.List;
import java.util.random.RandomGenerator;

// Homework: the 2-2-1 network
public class Network {

    // sigma(z) = 1 / (1 + e^-z)
    public static double sigmoid(double z) {
        return 1.0 / (1.0 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = p.w1() * x1 + p.w2() * x2 + p.b1();
        double z2 = p.w3() * x1 + p.w4() * x2 + p.b2();
        double z3 = p.w5() * sigmoid(z1) + p.w6() * sigmoid(z2) + p.b3();
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    // J = -(y ln a3 + (1-y) ln(1-a3)), only one half is ever there
    public static double loss(double a3, double y) {
        if (y == 1) return -Math.log(a3);
        if (y == 0) return -Math.log(1 - a3);
        throw new IllegalArgumentException("y");
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations a = forward(p, e.x1(), e.x2());
        double a1 = a.a1(), a2 = a.a2(), a3 = a.a3();
        double x1 = e.x1(), x2 = e.x2(), y = e.y();
        return new Gradients(
            (a3 - y) * p.w5() * a1 * (1 - a1) * x1,
            (a3 - y) * p.w5() * a1 * (1 - a1) * x2,
            (a3 - y) * p.w6() * a2 * (1 - a2) * x1,
            (a3 - y) * p.w6() * a2 * (1 - a2) * x2,
            (a3 - y) * a1,
            (a3 - y) * a2,
            (a3 - y) * p.w5() * a1 * (1 - a1),
            (a3 - y) * p.w6() * a2 * (1 - a2),
            a3 - y);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha <= 0 || Double.isNaN(alpha) || Double.isInfinite(alpha)) throw new IllegalArgumentException("alpha");
        return new Parameters(
            p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(),
            p.w4() - alpha * g.dw4(), p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
            p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.size() == 0) throw new IllegalArgumentException("data");
        double J = 0;
        for (Example e : data) J += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        return J / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.size() == 0) throw new IllegalArgumentException("data");
        if (steps < 0) throw new IllegalArgumentException("steps");
        if (alpha <= 0 || Double.isNaN(alpha) || Double.isInfinite(alpha)) throw new IllegalArgumentException("alpha");
        for (int i = 1; i <= steps; i++) {
            Gradients g = backward(p, data.get(0));
            for (int k = 1; k < data.size(); k++) g = g.plus(backward(p, data.get(k)));
            p = update(p, g.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = random.nextDouble() + 0.1;
        double v = random.nextDouble() + 0.1;
        return new Parameters(w, w, w, w, v, v, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
            random.nextDouble(), random.nextDouble(), random.nextDouble(),
            random.nextDouble(), random.nextDouble(), random.nextDouble(), 0, 0, 0);
    }
}
