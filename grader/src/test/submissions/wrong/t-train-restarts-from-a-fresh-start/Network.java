package network;

import static java.lang.Math.exp;
import static java.lang.Math.log;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

public class Network {

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (alpha <= 0 || !Double.isFinite(alpha) || steps < 0 || data.size() < 1)
            throw new IllegalArgumentException();
        if (steps == 0)
            return p;

        // init
        p = randomStart(new Random(data.size()));

        // loop
        for (int epoch = 0; epoch < steps; epoch++) {
            double dw1 = 0, dw2 = 0, dw3 = 0, dw4 = 0, dw5 = 0, dw6 = 0, db1 = 0, db2 = 0, db3 = 0;
            for (Example e : data) {
                double a1 = sigmoid(p.w1() * e.x1() + p.w2() * e.x2() + p.b1());
                double a2 = sigmoid(p.w3() * e.x1() + p.w4() * e.x2() + p.b2());
                double a3 = sigmoid(p.w5() * a1 + p.w6() * a2 + p.b3());
                double dz3 = a3 - e.y();
                dw5 += dz3 * a1;
                dw6 += dz3 * a2;
                db3 += dz3;
                double dz1 = p.w5() * dz3 * (1 - a1) * a1;
                dw1 += dz1 * e.x1();
                dw2 += dz1 * e.x2();
                db1 += dz1;
                double dz2 = p.w6() * dz3 * (1 - a2) * a2;
                dw3 += dz2 * e.x1();
                dw4 += dz2 * e.x2();
                db2 += dz2;
            }
            Gradients sum = new Gradients(dw1, dw2, dw3, dw4, dw5, dw6, db1, db2, db3);
            p = update(p, sum, alpha / data.size());
        }
        return p;
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations a = forward(p, e.x1(), e.x2());
        double dz3 = a.a3() - e.y();
        double dz2 = p.w6() * dz3 * (1 - a.a2()) * a.a2();
        double dz1 = p.w5() * dz3 * (1 - a.a1()) * a.a1();
        return new Gradients(dz1 * e.x1(), dz1 * e.x2(), dz2 * e.x1(), dz2 * e.x2(), dz3 * a.a1(), dz3 * a.a2(), dz1, dz2, dz3);
    }

    public static double cost(Parameters p, List<Example> data) {
        double product = 0;
        for (Example e : data)
            product += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        if (data.isEmpty())
            throw new IllegalArgumentException();
        return product / data.size();
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1)
            throw new IllegalArgumentException();
        return -(y * log(a3) + (1 - y) * log(1 - a3));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha <= 0 || !Double.isFinite(alpha))
            throw new IllegalArgumentException();
        return new Parameters(
            p.w1() - alpha * g.dw1(),
            p.w2() - alpha * g.dw2(),
            p.w3() - alpha * g.dw3(),
            p.w4() - alpha * g.dw4(),
            p.w5() - alpha * g.dw5(),
            p.w6() - alpha * g.dw6(),
            p.b1() - alpha * g.db1(),
            p.b2() - alpha * g.db2(),
            p.b3() - alpha * g.db3()
        );
    }

    public static double sigmoid(double z) {
        return 1 / (1 + exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1, z2, z3;
        return new Activations(
            z1 = p.w1() * x1 + p.w2() * x2 + p.b1(), sigmoid(z1),
            z2 = p.w3() * x1 + p.w4() * x2 + p.b2(), sigmoid(z2),
            z3 = p.w5() * sigmoid(z1) + p.w6() * sigmoid(z2) + p.b3(), sigmoid(z3)
        );
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return new Parameters(.4, .4, .4, .4, .4, .4, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
            random.nextDouble() - .5, random.nextDouble() - .5, random.nextDouble() - .5,
            random.nextDouble() - .5, random.nextDouble() - .5, random.nextDouble() - .5,
            0, 0, 0
        );
    }
}
