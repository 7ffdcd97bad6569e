package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Rete neurale 2-2-1, esercizio della settimana 3.
 */
public final class Network {

    // un passo nella direzione opposta al gradiente
    public static Parameters update(Gradients g, Parameters p, double alpha) {
        controllaAlpha(alpha);
        return new Parameters(
                p.w1() - alpha * g.dw1(),
                p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(),
                p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(),
                p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(),
                p.b2() - alpha * g.db2(),
                p.b3() - alpha * g.db3());
    }

    private static void controllaAlpha(double alpha) {
        String problema = null;
        if (Double.isNaN(alpha)) problema = "non e' un numero";
        else if (Double.isInfinite(alpha)) problema = "e' infinito";
        else if (alpha <= 0) problema = "non e' positivo";
        if (problema != null) throw new IllegalArgumentException("alpha " + problema);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        controllaAlpha(alpha);
        int n = quanti(data);
        if (steps < 0) throw new IllegalArgumentException("passi negativi");
        Parameters corrente = p;
        for (int passo = 0; passo < steps; ++passo) {
            Gradients[] g = new Gradients[n];
            for (int i = 0; i < n; ++i) g[i] = backward(corrente, data.get(i));
            // somma ad albero
            for (int salto = 1; salto < n; salto *= 2) {
                for (int i = 0; i + salto < n; i += 2 * salto) g[i] = g[i].plus(g[i + salto]);
            }
            corrente = update(g[0].times(1.0 / n), corrente, alpha);
        }
        return corrente;
    }

    private static int quanti(List<Example> data) {
        int n = data.size();
        if (n == 0) throw new IllegalArgumentException("nessun esempio");
        return n;
    }

    public static double cost(Parameters p, List<Example> data) {
        int n = quanti(data);
        double log = 0;
        for (Example e : data) {
            double a = forward(p, e.x1(), e.x2()).a3();
            log += e.y() == 1 ? Math.log(a) : Math.log(1 - a);
        }
        return -log / n;
    }

    public static double loss(double a3, double y) {
        if (y == 0) return -Math.log(1 - a3);
        if (y == 1) return -Math.log(a3);
        throw new IllegalArgumentException("etichetta sconosciuta: " + y);
    }

    private static double netto(double[] pesi, double... ingressi) {
        double z = pesi[pesi.length - 1];
        for (int i = 0; i < ingressi.length; ++i) z += pesi[i] * ingressi[i];
        return z;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = netto(new double[] {p.w1(), p.w2(), p.b1()}, x1, x2);
        double z2 = netto(new double[] {p.w3(), p.w4(), p.b2()}, x1, x2);
        double a1 = sigmoid(z1), a2 = sigmoid(z2);
        double z3 = netto(new double[] {p.w5(), p.w6(), p.b3()}, a1, a2);
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static double sigmoid(double z) {
        double u = Math.exp(-Math.abs(z));
        double s = 1 / (1 + u);
        return z >= 0 ? s : u * s;
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations att = forward(p, e.x1(), e.x2());
        double uscita = att.a3() - e.y();
        double nascosto1 = uscita * p.w5();
        nascosto1 = nascosto1 * att.a1() * (1 - att.a1());
        double nascosto2 = uscita * p.w6();
        nascosto2 = nascosto2 * att.a2() * (1 - att.a2());
        double[] g = new double[6];
        int k = 0;
        for (double delta : new double[] {nascosto1, nascosto2}) {
            g[k++] = delta * e.x1();
            g[k++] = delta * e.x2();
        }
        return new Gradients(g[0], g[1], g[2], g[3], uscita * att.a1(), uscita * att.a2(), nascosto1, nascosto2, uscita);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        float w = 0.25f + random.nextFloat(), v = 0.25f + random.nextFloat();
        return new Parameters(w, v, w, v, v, v, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        long bit = random.nextLong() >>> 4;
        double[] w = new double[6];
        for (int i = 0; i < 6; ++i) {
            // dieci bit per peso, e una decina diversa
            w[i] = (bit & 1023) / 1024.0 / 6 + i / 6.0 - 0.5;
            bit >>= 10;
        }
        return new Parameters(w[4], w[1], w[0], w[3], w[2], w[5], 0, 0, 0);
    }
}
