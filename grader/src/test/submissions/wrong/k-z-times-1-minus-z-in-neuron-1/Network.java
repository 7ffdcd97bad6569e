package network;

import java.util.List;
import java.util.random.RandomGenerator;

// Todo con tablas: fila 0 y 1 = capa oculta, fila 2 = salida; columna 2 = sesgo
public class Network {

    static double[][] tabla(Parameters p) {
        return new double[][] {{p.w1(), p.w2(), p.b1()}, {p.w3(), p.w4(), p.b2()}, {p.w5(), p.w6(), p.b3()}};
    }

    static double punto(double[] fila, double u, double v) {
        double[] entrada = {u, v, 1};
        double s = 0;
        for (int i = 0; i < 3; i++) s += fila[i] * entrada[i];
        return s;
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][] t = tabla(p);
        double[] z = new double[3], a = new double[3];
        for (int n = 0; n < 3; n++) {
            z[n] = n < 2 ? punto(t[n], x1, x2) : punto(t[n], a[0], a[1]);
            a[n] = sigmoid(z[n]);
        }
        return new Activations(z[0], a[0], z[1], a[1], z[2], a[2]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        double[][] t = tabla(p), g = new double[3][];
        double[] pendiente = {s.z1() * (1 - s.z1()), s.a2() * (1 - s.a2())};
        double delta = s.a3() - e.y();
        g[2] = new double[] {delta * s.a1(), delta * s.a2(), delta};
        for (int n = 0; n < 2; n++) {
            double d = delta * t[2][n] * pendiente[n];
            g[n] = new double[] {d * e.x1(), d * e.x2(), d};
        }
        return new Gradients(g[0][0], g[0][1], g[1][0], g[1][1], g[2][0], g[2][1], g[0][2], g[1][2], g[2][2]);
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) throw new IllegalArgumentException("la etiqueta es 0 o 1");
        return -(y * Math.log(a3) + (1 - y) * Math.log(1 - a3));
    }

    public static double cost(Parameters p, List<Example> data) {
        int n = data.size();
        if (n == 0) throw new IllegalArgumentException("lista vacia");
        double total = 0;
        for (int i = 0; i < n; i++) total += loss(forward(p, data.get(i).x1(), data.get(i).x2()).a3(), data.get(i).y());
        return total / n;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha <= 0 || !Double.isFinite(alpha)) throw new IllegalArgumentException("alpha");
        double[][] t = tabla(p);
        double[][] d = {{g.dw1(), g.dw2(), g.db1()}, {g.dw3(), g.dw4(), g.db2()}, {g.dw5(), g.dw6(), g.db3()}};
        for (int i = 0; i < 9; i++) t[i / 3][i % 3] -= alpha * d[i / 3][i % 3];
        return new Parameters(t[0][0], t[0][1], t[1][0], t[1][1], t[2][0], t[2][1], t[0][2], t[1][2], t[2][2]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw new IllegalArgumentException("lista vacia");
        if (alpha <= 0 || !Double.isFinite(alpha)) throw new IllegalArgumentException("alpha");
        if (steps < 0) throw new IllegalArgumentException("pasos");
        while (steps-- > 0) {
            Gradients media = backward(p, data.get(0));
            for (int i = 1; i < data.size(); i++) media = media.plus(backward(p, data.get(i)));
            p = update(p, media.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] v = {0.1 + random.nextDouble(), 0.1 + random.nextDouble(), 0.1 + random.nextDouble()};
        return new Parameters(v[0], v[1], v[0], v[1], v[2], v[2], 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] v = new double[6];
        for (int i = 0; i < v.length; i++) v[i] = random.nextGaussian();
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], 0, 0, 0);
    }
}
