package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Exercise sheet 4. */
public final class Network {

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (Double.isNaN(alpha) || Double.isInfinite(alpha) || alpha <= 0) {
            throw new IllegalArgumentException("bad alpha");
        }
        Gradients step = g.times(alpha);
        return new Parameters(
                p.w1() - step.dw1(), p.w2() - step.dw2(), p.w3() - step.dw3(),
                p.w4() - step.dw4(), p.w5() - step.dw5(), p.w6() - step.dw6(),
                p.b1() - step.db1(), p.b2() - step.db2(), p.b3() - step.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no data");
        }
        double sum = 0;
        for (int i = 0; i < data.size(); i++) {
            Example e = data.get(i);
            sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return sum / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no data");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("negative steps");
        }
        if (Double.isNaN(alpha) || Double.isInfinite(alpha) || alpha <= 0) {
            throw new IllegalArgumentException("bad alpha");
        }
        for (int s = 0; s < steps; s++) {
            Gradients sum = backward(p, data.get(0));
            for (int i = 1; i < data.size(); i++) {
                sum = sum.plus(backward(p, data.get(i)));
            }
            p = update(p, sum.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return new Parameters(0.5, 0.25, 0.5, 0.25, 0.75, 0.75, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
                random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), 0, 0, 0);
    }

    private static double product(double... factors) {
        double result = 1;
        for (double factor : factors) {
            result *= factor;
        }
        return result;
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations act = forward(p, e.x1(), e.x2());

        // the factors, each one written down once
        double dJ_da3 = -e.y() / act.a3() + (1 - e.y()) / (1 - act.a3());
        double da3_dz3 = act.a3() * (1 - act.a3());
        double dz3_dw5 = act.a1();
        double dz3_dw6 = act.a2();
        double dz3_da1 = p.w5();
        double dz3_da2 = p.w6();
        double da1_dz1 = act.a1() * (1 - act.a1());
        double da2_dz2 = act.a2() * (1 - act.a2());
        double dz1_dw1 = e.x1();
        double dz1_dw2 = e.x2();
        double dz2_dw3 = e.x1();
        double dz2_dw4 = e.x2();

        // and the products
        double dJ_dw1 = product(dJ_da3, da3_dz3, dz3_da1, dz1_dw1);
        double dJ_dw2 = product(dJ_da3, da3_dz3, dz3_da1, da1_dz1, dz1_dw2);
        double dJ_dw3 = product(dJ_da3, da3_dz3, dz3_da2, da2_dz2, dz2_dw3);
        double dJ_dw4 = product(dJ_da3, da3_dz3, dz3_da2, da2_dz2, dz2_dw4);
        double dJ_dw5 = product(dJ_da3, da3_dz3, dz3_dw5);
        double dJ_dw6 = product(dJ_da3, da3_dz3, dz3_dw6);
        double dJ_db1 = product(dJ_da3, da3_dz3, dz3_da1, da1_dz1);
        double dJ_db2 = product(dJ_da3, da3_dz3, dz3_da2, da2_dz2);
        double dJ_db3 = product(dJ_da3, da3_dz3);

        return new Gradients(dJ_dw1, dJ_dw2, dJ_dw3, dJ_dw4, dJ_dw5, dJ_dw6, dJ_db1, dJ_db2, dJ_db3);
    }

    public static double sigmoid(double z) {
        return 1.0 / (1.0 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = p.w1() * x1 + p.w2() * x2 + p.b1();
        double a1 = sigmoid(z1);
        double z2 = p.w3() * x1 + p.w4() * x2 + p.b2();
        double a2 = sigmoid(z2);
        double z3 = p.w5() * a1 + p.w6() * a2 + p.b3();
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        if (!(y == 0 || y == 1)) {
            throw new IllegalArgumentException("y must be 0 or 1");
        }
        return -(y == 1 ? Math.log(a3) : Math.log(1 - a3));
    }
}
