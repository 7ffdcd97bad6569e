package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Sieć 2-2-1. Obliczenia w tablicy stanu s[0..5] = z1, a1, z2, a2, z3, a3.
 */
public final class Network {

    private static final double KROK = 0.1;

    private Network() {
        throw new AssertionError();
    }

    /* ---------- poprawność argumentów ---------- */

    private static double dobryKrok(double alpha) {
        if (alpha > 0 && alpha < Double.POSITIVE_INFINITY) return alpha;
        throw new IllegalArgumentException("alpha: " + alpha);
    }

    private static int rozmiar(List<Example> data) {
        int n = data.size();
        if (n == 0) throw new IllegalArgumentException("brak przykładów");
        return n;
    }

    /* ---------- sieć ---------- */

    public static double sigmoid(double z) {
        double e = Math.exp(z < 0 ? z : -z);
        double s = 1 / (1 + e);
        return z < 0 ? e * s : s;
    }

    private static double[] stan(Parameters p, double... x) {
        double[] s = new double[6];
        s[0] = p.b1();
        s[0] += p.w1() * x[0];
        s[0] += p.w2() * x[1];
        s[2] = p.b2();
        s[2] += p.w3() * x[0];
        s[2] += p.w4() * x[1];
        s[1] = sigmoid(s[0]);
        s[3] = sigmoid(s[2]);
        s[4] = p.b3();
        s[4] += p.w5() * s[1];
        s[4] += p.w6() * s[3];
        s[5] = sigmoid(s[4]);
        return s;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] s = stan(p, x1, x2);
        return new Activations(s[0], s[1], s[2], s[3], s[4], s[5]);
    }

    public static double loss(double a3, double y) {
        if (y == 0) {
            return -Math.log(a3);
        }
        if (y == 1) {
            return -Math.log(1 - a3);
        }
        throw new IllegalArgumentException("y: " + y);
    }

    public static double cost(Parameters p, List<Example> data) {
        int n = rozmiar(data);
        double[] j = {0};
        data.forEach(e -> j[0] += loss(stan(p, e.x1(), e.x2())[5], e.y()));
        return j[0] / n;
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] s = stan(p, e.x1(), e.x2());
        double[] d = new double[4]; // d[k]: pochodna J po zk
        d[3] = s[5] - e.y();
        d[2] = d[3] * p.w6();
        d[2] *= s[3];
        d[2] *= 1 - s[3];
        d[1] = d[3] * p.w5();
        d[1] *= s[1];
        d[1] *= 1 - s[1];
        return new Gradients(
                e.x1() * d[1], e.x2() * d[1],
                e.x1() * d[2], e.x2() * d[2],
                s[1] * d[3], s[3] * d[3],
                d[1], d[2], d[3]);
    }

    /* ---------- uczenie ---------- */

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        double m = -dobryKrok(alpha);
        return new Parameters(
                m * g.dw1() + p.w1(),
                m * g.dw2() + p.w2(),
                m * g.dw3() + p.w3(),
                m * g.dw4() + p.w4(),
                m * g.dw5() + p.w5(),
                m * g.dw6() + p.w6(),
                m * g.db1() + p.b1(),
                m * g.db2() + p.b2(),
                m * g.db3() + p.b3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        int n = rozmiar(data);
        dobryKrok(alpha);
        if (steps < 0) throw new IllegalArgumentException("steps: " + steps);
        Parameters teraz = p;
        for (int i = steps; i != 0; i--) {
            Gradients razem = backward(teraz, data.get(n - 1));
            for (int k = 0; k < n - 1; k++) {
                razem = razem.plus(backward(teraz, data.get(k)));
            }
            teraz = update(teraz, razem.times(1.0 / n), KROK);
        }
        return teraz;
    }

    /* ---------- początek ---------- */

    public static Parameters randomStart(RandomGenerator random) {
        double[] r = new double[6];
        for (int i = 0; i < r.length; i++) {
            r[i] = (i + 1 + random.nextDouble()) / 7;
        }
        return new Parameters(r[2], -r[0], r[4], -r[5], r[1], -r[3], 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double r = Math.exp(random.nextGaussian());
        return new Parameters(r, 2 * r, r, 2 * r, -r, -r, 0, 0, 0);
    }
}
