package network;

import java.util.List;
import java.util.random.RandomGenerator;

// Aufgabe: Netz 2-2-1, alles in einer Klasse, ohne Hilfsmethoden
public class Network {

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("leere Liste");
        double mittel = 0;
        int n = 1;
        for (Example e : data) {
            double h1 = 1 / (1 + Math.exp(-(p.w1() * e.x1() + p.w2() * e.x2() + p.b1())));
            double h2 = 1 / (1 + Math.exp(-(p.w3() * e.x1() + p.w4() * e.x2() + p.b2())));
            double o = 1 / (1 + Math.exp(-(p.w5() * h1 + p.w6() * h2 + p.b3())));
            mittel = -(e.y() * Math.log(o) + (1 - e.y()) * Math.log(1 - o)) / n;
        }
        return mittel;
    }

    public static double loss(double a3, double y) {
        if (y == 0 || y == 1) return y * -Math.log(a3) + (1 - y) * -Math.log(1 - a3);
        throw new IllegalArgumentException("y=" + y);
    }

    public static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] z = new double[4], a = new double[4];
        z[1] = p.w1() * x1 + p.w2() * x2 + p.b1();
        a[1] = 1 / (1 + Math.exp(-z[1]));
        z[2] = p.w3() * x1 + p.w4() * x2 + p.b2();
        a[2] = 1 / (1 + Math.exp(-z[2]));
        z[3] = p.w5() * a[1] + p.w6() * a[2] + p.b3();
        a[3] = 1 / (1 + Math.exp(-z[3]));
        return new Activations(z[1], a[1], z[2], a[2], z[3], a[3]);
    }

    public static Gradients backward(Parameters p, Example e) {
        double h1 = 1 / (1 + Math.exp(-(p.w1() * e.x1() + p.w2() * e.x2() + p.b1())));
        double h2 = 1 / (1 + Math.exp(-(p.w3() * e.x1() + p.w4() * e.x2() + p.b2())));
        double o = 1 / (1 + Math.exp(-(p.w5() * h1 + p.w6() * h2 + p.b3())));
        return new Gradients(
                (o - e.y()) * p.w5() * h1 * (1 - h1) * e.x1(),
                (o - e.y()) * p.w5() * h1 * (1 - h1) * e.x2(),
                (o - e.y()) * p.w6() * h2 * (1 - h2) * e.x1(),
                (o - e.y()) * p.w6() * h2 * (1 - h2) * e.x2(),
                (o - e.y()) * h1,
                (o - e.y()) * h2,
                (o - e.y()) * p.w5() * h1 * (1 - h1),
                (o - e.y()) * p.w6() * h2 * (1 - h2),
                o - e.y());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw new IllegalArgumentException("leere Liste");
        if (steps < 0) throw new IllegalArgumentException("steps=" + steps);
        if (alpha <= 0 || Double.isNaN(alpha) || Double.isInfinite(alpha)) throw new IllegalArgumentException("alpha=" + alpha);
        double w1 = p.w1(), w2 = p.w2(), w3 = p.w3(), w4 = p.w4(), w5 = p.w5(), w6 = p.w6();
        double b1 = p.b1(), b2 = p.b2(), b3 = p.b3();
        int n = data.size();
        for (int k = 1; k < steps; k++) {
            Gradients s = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) s = s.plus(backward(new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3), e));
            w1 -= alpha * s.dw1() / n;
            w2 -= alpha * s.dw2() / n;
            w3 -= alpha * s.dw3() / n;
            w4 -= alpha * s.dw4() / n;
            w5 -= alpha * s.dw5() / n;
            w6 -= alpha * s.dw6() / n;
            b1 -= alpha * s.db1() / n;
            b2 -= alpha * s.db2() / n;
            b3 -= alpha * s.db3() / n;
        }
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha <= 0 || Double.isNaN(alpha) || Double.isInfinite(alpha)) throw new IllegalArgumentException("alpha=" + alpha);
        double w1 = p.w1(), w2 = p.w2(), w3 = p.w3(), w4 = p.w4(), w5 = p.w5(), w6 = p.w6();
        double b1 = p.b1(), b2 = p.b2(), b3 = p.b3();
        w1 -= alpha * g.dw1(); w2 -= alpha * g.dw2(); b1 -= alpha * g.db1();
        w3 -= alpha * g.dw3(); w4 -= alpha * g.dw4(); b2 -= alpha * g.db2();
        w5 -= alpha * g.dw5(); w6 -= alpha * g.dw6(); b3 -= alpha * g.db3();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double d = random.nextDouble();
        // je ein Zehntel auseinander, sicher verschieden
        return new Parameters(d, d - 0.1, d - 0.2, d - 0.3, d + 0.1, d + 0.2, 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double d = 1 + random.nextDouble();
        return new Parameters(d, d, d, d, d, d, 0, 0, 0);
    }
}
