package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

// Devoir : rétropropagation avec des matrices.
// W[0] : 2x3, W[1] : 1x3 ; la dernière colonne est celle des biais.
public final class Network {

    static double[][][] matrices(Parameters p) {
        return new double[][][] {
            {{p.w1(), p.w2(), p.b1()}, {p.w3(), p.w4(), p.b2()}},
            {{p.w5(), p.w6(), p.b3()}}
        };
    }

    static double[] produit(double[][] m, double[] v) {
        double[] r = new double[m.length];
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < v.length; j++) {
                r[i] += m[i][j] * v[j];
            }
        }
        return r;
    }

    static double[] logistique(double[] v) {
        return DoubleStream.of(v).map(t -> 0.5 + 0.5 * Math.tanh(t / 2)).toArray();
    }

    static double[] avecUn(double[] v) {
        return DoubleStream.concat(DoubleStream.of(v), DoubleStream.of(1)).toArray();
    }

    public static double sigmoid(double z) {
        return 1 / Math.exp(z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][][] w = matrices(p);
        double[] z = produit(w[0], new double[] {x1, x2, 1});
        double[] a = logistique(z);
        double[] s = produit(w[1], avecUn(a));
        return new Activations(z[0], a[0], z[1], a[1], s[0], logistique(s)[0]);
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) throw new IllegalArgumentException("y vaut 0 ou 1");
        double perte = 0;
        if (y > 0) perte -= y * Math.log(a3);
        if (y < 1) perte -= (1 - y) * Math.log(1 - a3);
        return perte;
    }

    static double[][] exterieur(double[] delta, double[] entree) {
        double[][] m = new double[delta.length][entree.length];
        for (int i = 0; i < delta.length; i++)
            for (int j = 0; j < entree.length; j++)
                m[i][j] = delta[i] * entree[j];
        return m;
    }

    public static Gradients backward(Parameters p, Example e) {
        double[][][] w = matrices(p);
        double[] entree = {e.x1(), e.x2(), 1};
        double[] a = logistique(produit(w[0], entree));
        double[] milieu = avecUn(a);
        double[] delta3 = {logistique(produit(w[1], milieu))[0] - e.y()};
        double[] delta = new double[2];
        for (int i = 0; i < 2; i++) delta[i] = w[1][0][i] * delta3[0] * a[i] * (1 - a[i]);
        double[][] d = exterieur(delta, entree);
        double[] d3 = exterieur(delta3, milieu)[0];
        return new Gradients(d[0][0], d[0][1], d[1][0], d[1][1], d3[0], d3[1], d[0][2], d[1][2], d3[2]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(0 < alpha && alpha < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("alpha = " + alpha);
        double[][][] w = matrices(p);
        double[][][] d = {
            {{g.dw1(), g.dw2(), g.db1()}, {g.dw3(), g.dw4(), g.db2()}},
            {{g.dw5(), g.dw6(), g.db3()}}
        };
        for (int c = 0; c < w.length; c++)
            for (int i = 0; i < w[c].length; i++)
                for (int j = 0; j < 3; j++)
                    w[c][i][j] -= alpha * d[c][i][j];
        double[] un = w[0][0], deux = w[0][1], trois = w[1][0];
        return new Parameters(un[0], un[1], deux[0], deux[1], trois[0], trois[1], un[2], deux[2], trois[2]);
    }

    public static double cost(Parameters p, List<Example> data) {
        return data.stream()
                .mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("liste vide"));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw new IllegalArgumentException("liste vide");
        if (steps < 0) throw new IllegalArgumentException("steps = " + steps);
        update(p, new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0), alpha); // vérifie alpha
        for (int k = 0; k < steps; k++) {
            Gradients somme = null;
            for (Example e : data) {
                Gradients g = backward(p, e);
                somme = somme == null ? g : somme.plus(g);
            }
            p = update(p, somme.times(1d / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return new Parameters(0.5, -0.25, 0.5, -0.25, 0.75, 0.75, 0.1, 0.1, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] t = DoubleStream.generate(random::nextGaussian).distinct().limit(6).toArray();
        return new Parameters(t[0], t[1], t[2], t[3], t[4], t[5], 0, 0, 0);
    }
}
