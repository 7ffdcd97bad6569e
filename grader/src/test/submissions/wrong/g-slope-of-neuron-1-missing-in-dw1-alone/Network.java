package network;

import java.util.List;
import java.util.random.RandomGenerator;

// Rede 2-2-1. Os nove parâmetros andam num vetor: w1 w2 w3 w4 w5 w6 b1 b2 b3
public final class Network {
    static final int W1 = 0, W2 = 1, W3 = 2, W4 = 3, W5 = 4, W6 = 5, B1 = 6, B2 = 7, B3 = 8;

    static double[] vetor(Parameters p) {
        return new double[] {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
    }

    static double[] vetor(Gradients g) {
        return new double[] {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
    }

    static Parameters deVetor(double[] t) {
        return new Parameters(t[W1], t[W2], t[W3], t[W4], t[W5], t[W6], t[B1], t[B2], t[B3]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations at = forward(p, e.x1(), e.x2());
        double erro = at.a3() - e.y();
        double[] declive = {at.a1() * (1 - at.a1()), at.a2() * (1 - at.a2())};
        double[] saida = {p.w5(), p.w6()};
        double[] g = new double[9];
        // camada de saída
        g[B3] = erro;
        g[W5] = erro * at.a1();
        g[W6] = erro * at.a2();
        // camada escondida
        g[B1] = erro * saida[0] * declive[0];
        g[B2] = erro * saida[1] * declive[1];
        g[W1] = erro * saida[0] * e.x1();
        g[W2] = erro * saida[0] * declive[0] * e.x2();
        g[W3] = erro * saida[1] * declive[1] * e.x1();
        g[W4] = erro * saida[1] * declive[1] * e.x2();
        return new Gradients(g[W1], g[W2], g[W3], g[W4], g[W5], g[W6], g[B1], g[B2], g[B3]);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] t = vetor(p);
        double[] z = new double[3], a = new double[3];
        for (int n = 0; n < 2; n++) {
            z[n] = t[2 * n] * x1 + t[2 * n + 1] * x2 + t[B1 + n];
            a[n] = sigmoid(z[n]);
        }
        z[2] = t[W5] * a[0] + t[W6] * a[1] + t[B3];
        a[2] = sigmoid(z[2]);
        return new Activations(z[0], a[0], z[1], a[1], z[2], a[2]);
    }

    public static double sigmoid(double z) {
        return 1 / (Math.exp(-z) + 1);
    }

    public static double loss(double a3, double y) {
        if (y == 1) return -Math.log(a3);
        if (y == 0) return -Math.log(1 - a3);
        throw new IllegalArgumentException("etiqueta " + y);
    }

    public static double cost(Parameters p, List<Example> data) {
        int n = data.size();
        if (n == 0) throw new IllegalArgumentException("lista vazia");
        double soma = 0;
        for (Example e : data) soma += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        return soma / n;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0 && alpha <= Double.MAX_VALUE)) throw new IllegalArgumentException("alpha " + alpha);
        double[] t = vetor(p), d = vetor(g);
        for (int k = 0; k < t.length; k++) t[k] -= alpha * d[k];
        return deVetor(t);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        int n = data.size();
        if (n == 0) throw new IllegalArgumentException("lista vazia");
        if (steps < 0) throw new IllegalArgumentException("passos " + steps);
        if (!(alpha > 0 && alpha <= Double.MAX_VALUE)) throw new IllegalArgumentException("alpha " + alpha);
        for (int passo = 1; passo <= steps; passo++) {
            double[] media = new double[9];
            for (Example e : data) {
                double[] um = vetor(backward(p, e));
                for (int k = 0; k < 9; k++) media[k] += um[k] / n;
            }
            double[] t = vetor(p);
            for (int k = 0; k < 9; k++) t[k] -= alpha * media[k];
            p = deVetor(t);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] t = new double[9];
        t[W1] = t[W3] = 0.1 + random.nextDouble();
        t[W2] = t[W4] = 0.1 + random.nextDouble();
        t[W5] = t[W6] = 0.1 + random.nextDouble();
        return deVetor(t);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] t = new double[9];
        for (int k = W1; k <= W6; k++) t[k] = random.nextDouble(-1, 1);
        return deVetor(t);
    }
}
