package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Rete neurale 2-2-1 con retropropagazione.
 */
public final class Network {

    static final int STRATI = 2;

    /** Pesi di uno strato: una riga per neurone, l'ultima colonna è il bias. */
    private static double[][][] matrici(Parameters p) {
        double[][][] m = new double[STRATI][][];
        m[0] = new double[][] {{p.w1(), p.w2(), p.b1()}, {p.w3(), p.w4(), p.b2()}};
        m[1] = new double[][] {{p.w5(), p.w6(), p.b3()}};
        return m;
    }

    private static Parameters daMatrici(double[][][] m) {
        return new Parameters(
                m[0][0][0], m[0][0][1], m[0][1][0], m[0][1][1], m[1][0][0], m[1][0][1], m[0][0][2], m[0][1][2], m[1][0][2]);
    }

    private static double[] somme(double[][] pesi, double[] ingressi) {
        double[] z = new double[pesi.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = pesi[i][ingressi.length];
            for (int j = 0; j < ingressi.length; j++) {
                z[i] += pesi[i][j] * ingressi[j];
            }
        }
        return z;
    }

    private static double[] attiva(double[] z) {
        double[] a = new double[z.length];
        for (int i = 0; i < a.length; i++) {
            a[i] = sigmoid(z[i]);
        }
        return a;
    }

    /** pendenza della sigmoide nel punto z */
    private static double pendenza(double z) {
        double h = 1e-6;
        return (sigmoid(z + h) - sigmoid(z - h)) / (2 * h);
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][][] m = matrici(p);
        double[] z = somme(m[0], new double[] {x1, x2});
        double[] a = attiva(z);
        double[] uscita = somme(m[1], a);
        return new Activations(z[0], a[0], z[1], a[1], uscita[0], attiva(uscita)[0]);
    }

    public static double loss(double a3, double y) {
        if (y == 0 || y == 1) {
            return y == 0 ? -Math.log(1 - a3) : -Math.log(a3);
        }
        throw new IllegalArgumentException("etichetta non valida: " + y);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations v = forward(p, e.x1(), e.x2());
        double dJda3 = (1 - e.y()) / (1 - v.a3()) - e.y() / v.a3();
        double d3 = dJda3 * pendenza(v.z3());
        double d1 = d3 * p.w5() * pendenza(v.z1());
        double d2 = d3 * p.w6() * pendenza(v.z2());
        return new Gradients(d1 * e.x1(), d1 * e.x2(), d2 * e.x1(), d2 * e.x2(), d3 * v.a1(), d3 * v.a2(), d1, d2, d3);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        controllaAlpha(alpha);
        double[][][] m = matrici(p);
        double[][][] d = {
            {{g.dw1(), g.dw2(), g.db1()}, {g.dw3(), g.dw4(), g.db2()}},
            {{g.dw5(), g.dw6(), g.db3()}}
        };
        for (int s = 0; s < m.length; s++)
            for (int i = 0; i < m[s].length; i++)
                for (int j = 0; j < m[s][i].length; j++)
                    m[s][i][j] -= alpha * d[s][i][j];
        return daMatrici(m);
    }

    public static double cost(Parameters p, List<Example> esempi) {
        controllaEsempi(esempi);
        double j = 0;
        for (Example e : esempi) {
            j += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        j /= esempi.size();
        return j;
    }

    public static Parameters train(Parameters p, List<Example> esempi, double alpha, int passi) {
        controllaEsempi(esempi);
        controllaAlpha(alpha);
        if (passi < 0) {
            throw new IllegalArgumentException("passi negativi: " + passi);
        }
        Parameters corrente = p;
        for (int k = 0; k < passi; k++) {
            corrente = update(corrente, gradienteMedio(corrente, esempi), alpha);
        }
        return corrente;
    }

    private static Gradients gradienteMedio(Parameters p, List<Example> esempi) {
        Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (Example e : esempi) {
            g = g.plus(backward(p, e));
        }
        return g.times(1.0 / esempi.size());
    }

    private static void controllaEsempi(List<Example> esempi) {
        if (esempi.isEmpty()) {
            throw new IllegalArgumentException("nessun esempio");
        }
    }

    private static void controllaAlpha(double alpha) {
        if (!(alpha > 0) || alpha == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("alpha non valido: " + alpha);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[][][] m = new double[STRATI][][];
        double[] riga = {random.nextDouble(0.1, 1), random.nextDouble(0.1, 1), 0};
        double peso = random.nextDouble(0.1, 1);
        m[0] = new double[][] {riga, riga};
        m[1] = new double[][] {{peso, peso, 0}};
        return daMatrici(m);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[][][] m = {new double[2][3], new double[1][3]};
        for (double[][] strato : m)
            for (double[] riga : strato)
                for (int j = 0; j < riga.length; j++)
                    riga[j] = random.nextDouble(-1, 1);
        return daMatrici(m);
    }
}
