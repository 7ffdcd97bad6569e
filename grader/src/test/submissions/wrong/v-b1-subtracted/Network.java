package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Rete neurale 2-2-1, senza cicli nascosti: la passata in avanti scrive in un oggetto, la passata
 * all'indietro lo percorre nell'ordine opposto e accumula le derivate.
 */
public final class Network {

    private static class Grafo {
        // valori
        double w1, w2, w3, w4, w5, w6, b1, b2, b3, z1, a1, z2, a2, z3, a3;
        // derivate ("g" davanti)
        double gw1, gw2, gw3, gw4, gw5, gw6, gb1, gb2, gb3, gz1, ga1, gz2, ga2, gz3, ga3;

        Grafo(Parameters p) {
            w1 = p.w1(); w2 = p.w2(); b1 = p.b1();
            w3 = p.w3(); w4 = p.w4(); b2 = p.b2();
            w5 = p.w5(); w6 = p.w6(); b3 = p.b3();
        }

        void avanti(double x1, double x2) {
            z1 = w1 * x1 + w2 * x2 - b1;
            a1 = sigmoid(z1);
            z2 = w3 * x1 + w4 * x2 + b2;
            a2 = sigmoid(z2);
            z3 = w5 * a1 + w6 * a2 + b3;
            a3 = sigmoid(z3);
        }

        void indietro(double x1, double x2, double y) {
            ga3 += y == 1 ? -1 / a3 : 1 / (1 - a3);
            gz3 += ga3 * a3 * (1 - a3);
            // z3 = w5 a1 + w6 a2 + b3
            gb3 += gz3;
            gw6 += gz3 * a2;
            ga2 += gz3 * w6;
            gw5 += gz3 * a1;
            ga1 += gz3 * w5;
            // z2
            gz2 += ga2 * a2 * (1 - a2);
            gb2 += gz2;
            gw4 += gz2 * x2;
            gw3 += gz2 * x1;
            // z1
            gz1 += ga1 * a1 * (1 - a1);
            gb1 -= gz1;
            gw2 += gz1 * x2;
            gw1 += gz1 * x1;
        }
    }

    public static double sigmoid(double z) {
        double t = Math.tanh(0.5 * z);
        return 0.5 * (t + 1);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Grafo g = new Grafo(p);
        g.avanti(x1, x2);
        return new Activations(g.z1, g.a1, g.z2, g.a2, g.z3, g.a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        Grafo g = new Grafo(p);
        g.avanti(e.x1(), e.x2());
        g.indietro(e.x1(), e.x2(), e.y());
        return new Gradients(g.gw1, g.gw2, g.gw3, g.gw4, g.gw5, g.gw6, g.gb1, g.gb2, g.gb3);
    }

    public static double loss(double a3, double y) {
        switch (Double.compare(y, 0.5)) {
            case 1:
                if (y == 1) return -Math.log(a3);
                break;
            default:
                if (y == 0) return -Math.log(1 - a3);
        }
        throw new IllegalArgumentException("etichetta " + y);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        buono(alpha);
        Grafo n = new Grafo(p);
        n.w1 -= alpha * g.dw1();
        n.w2 -= alpha * g.dw2();
        n.w3 -= alpha * g.dw3();
        n.w4 -= alpha * g.dw4();
        n.w5 -= alpha * g.dw5();
        n.w6 -= alpha * g.dw6();
        n.b1 -= alpha * g.db1();
        n.b2 -= alpha * g.db2();
        n.b3 -= alpha * g.db3();
        return new Parameters(n.w1, n.w2, n.w3, n.w4, n.w5, n.w6, n.b1, n.b2, n.b3);
    }

    private static void buono(double alpha) {
        if (Double.isNaN(alpha) || alpha <= 0 || alpha == 1 / 0.0) {
            throw new IllegalArgumentException("alpha " + alpha);
        }
    }

    public static double cost(Parameters p, List<Example> data) {
        int n = data.size();
        if (n == 0) {
            throw new IllegalArgumentException("lista vuota");
        }
        return somma(p, data, 0, n) / n;
    }

    // divide et impera
    private static double somma(Parameters p, List<Example> data, int da, int a) {
        if (a - da == 1) {
            Example e = data.get(da);
            return loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        int meta = (da + a) / 2;
        return somma(p, data, da, meta) + somma(p, data, meta, a);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        buono(alpha);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("lista vuota");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("passi " + steps);
        }
        Parameters q = p;
        for (int i = 0; i < steps; i++) {
            // un solo grafo: le derivate di tutti gli esempi si sommano
            Grafo g = new Grafo(q);
            for (Example e : data) {
                g.avanti(e.x1(), e.x2());
                g.ga1 = g.ga2 = g.ga3 = g.gz1 = g.gz2 = g.gz3 = 0;
                g.indietro(e.x1(), e.x2(), e.y());
            }
            Gradients totale = new Gradients(g.gw1, g.gw2, g.gw3, g.gw4, g.gw5, g.gw6, g.gb1, g.gb2, g.gb3);
            q = update(q, totale.times(1.0 / data.size()), alpha);
        }
        return q;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Parameters r = randomStart(random);
        return new Parameters(r.w1(), r.w2(), r.w1(), r.w2(), r.w5(), r.w5(), 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double u = random.nextDouble();
        double passo = 0.15 + 0.1 * random.nextDouble();
        return new Parameters(
                u + passo, u - 2 * passo - 1, u + 3 * passo, u - 4 * passo - 1, u + 5 * passo, u - 6 * passo - 1, 0, 0, 0);
    }
}
