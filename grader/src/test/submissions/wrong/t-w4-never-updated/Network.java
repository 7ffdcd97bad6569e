package network;

import java.util.*;
import java.util.random.RandomGenerator;

// Kapitel 4, Übung 2. Alle neun Zahlen liegen in einem Feld:
//   0 1 -> w1 w2    2 3 -> w3 w4    4 5 -> w5 w6    6 7 8 -> b1 b2 b3
public final class Network {

    static double[] feld(Parameters p) {
        double[] v = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        return v;
    }

    static double[] feld(Gradients g) {
        double[] v = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
        return v;
    }

    static Parameters packe(double[] v) {
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        pruefe(alpha > 0 && alpha <= Double.MAX_VALUE, "Lernrate");
        double[] v = feld(p), dv = feld(g);
        int i = 0;
        // Gewichte
        while (i < 3) { v[i] -= alpha * dv[i]; i++; }
        // Ausgabeschicht
        while (++i < 6) v[i] -= alpha * dv[i];
        // Schwellen
        for (int k = 6; k < 9; k++) v[k] -= alpha * dv[k];
        return packe(v);
    }

    static void pruefe(boolean gut, String was) {
        if (!gut) throw new IllegalArgumentException(was + " ist nicht erlaubt");
    }

    public static double sigmoid(double z) {
        return z < 0 ? 1 - 1 / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] v = feld(p), x = {x1, x2}, z = new double[3], a = new double[3];
        for (int j = 0; j < 2; j++) {
            z[j] = v[6 + j];
            for (int i = 0; i < 2; i++) z[j] += v[2 * j + i] * x[i];
            a[j] = sigmoid(z[j]);
            z[2] += v[4 + j] * a[j];
        }
        z[2] += v[8];
        a[2] = sigmoid(z[2]);
        return new Activations(z[0], a[0], z[1], a[1], z[2], a[2]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        double[] v = feld(p), a = {s.a1(), s.a2()}, x = {e.x1(), e.x2()}, dv = new double[9];
        dv[8] = s.a3() - e.y();
        for (int j = 0; j < 2; j++) {
            dv[4 + j] = dv[8] * a[j];
            dv[6 + j] = dv[8] * v[4 + j] * a[j] * (1 - a[j]);
            for (int i = 0; i < 2; i++) dv[2 * j + i] = dv[6 + j] * x[i];
        }
        return new Gradients(dv[0], dv[1], dv[2], dv[3], dv[4], dv[5], dv[6], dv[7], dv[8]);
    }

    public static double loss(double a3, double y) {
        pruefe(y == 0 || y == 1, "y");
        return y == 1 ? -Math.log(a3) : -Math.log(1 - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        pruefe(!data.isEmpty(), "leere Liste");
        double m = 0;
        for (int n = 0; n < data.size(); n++) {
            Example e = data.get(n);
            m += (loss(forward(p, e.x1(), e.x2()).a3(), e.y()) - m) / (n + 1);
        }
        return m;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        pruefe(data.size() > 0, "leere Liste");
        pruefe(steps >= 0, "Schrittzahl");
        pruefe(alpha > 0 && alpha <= Double.MAX_VALUE, "Lernrate");
        while (steps-- > 0) {
            double[] mittel = new double[9];
            for (Example e : data) {
                double[] dv = feld(backward(p, e));
                for (int i = 0; i < 9; i++) mittel[i] += dv[i] / data.size();
            }
            p = update(p, new Gradients(mittel[0], mittel[1], mittel[2], mittel[3], mittel[4],
                                        mittel[5], mittel[6], mittel[7], mittel[8]), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] v = new double[9];
        for (int i = 0; i < 2; i++) v[i] = v[i + 2] = random.nextDouble(0.1, 1);
        v[4] = v[5] = random.nextDouble(0.1, 1);
        return packe(v);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] v = new double[9];
        for (int i = 0; i < 6; i++) v[i] = random.nextDouble(-1, 1);
        return packe(v);
    }
}
