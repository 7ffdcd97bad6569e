package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * TP 2 : rétropropagation « à la main ».
 */
public class Network {

    public static double sigmoid(double z) {
        if (z > 40) {
            return 1;
        }
        return 1 / (1 + Math.exp(-z));
    }

    // Entropie croisée
    public static double loss(double a3, double y) {
        int etiquette;
        if (y == 0) {
            etiquette = 0;
        } else if (y == 1) {
            etiquette = 1;
        } else {
            throw new IllegalArgumentException("étiquette inconnue");
        }
        var positif = etiquette == 1 ? Math.log(a3) : 0;
        var negatif = etiquette == 0 ? Math.log(1 - a3) : 0;
        return -positif - negatif;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        var entree1 = p.b1() + x1 * p.w1() + x2 * p.w2();
        var entree2 = p.b2() + x1 * p.w3() + x2 * p.w4();
        var sortie1 = sigmoid(entree1);
        var sortie2 = sigmoid(entree2);
        var entree3 = p.b3() + sortie1 * p.w5() + sortie2 * p.w6();
        return new Activations(entree1, sortie1, entree2, sortie2, entree3, sigmoid(entree3));
    }

    public static Gradients backward(Parameters p, Example e) {
        var f = forward(p, e.x1(), e.x2());
        var ecart = f.a3() - e.y();

        // neurone 3
        var g5 = ecart * f.a1();
        var g6 = ecart * f.a2();

        // neurone 1
        var h1 = p.w5() * ecart * (f.a1() - f.a1() * f.a1());
        var g1 = e.x2() * h1;
        var g2 = e.x2() * h1;

        // neurone 2
        var h2 = p.w6() * ecart * (f.a2() - f.a2() * f.a2());
        var g3 = e.x1() * h2;
        var g4 = e.x2() * h2;

        return new Gradients(g1, g2, g3, g4, g5, g6, h1, h2, ecart);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("aucun exemple");
        var n = 0;
        var somme = 0.0;
        for (var ex : data) {
            somme += loss(forward(p, ex.x1(), ex.x2()).a3(), ex.y());
            n++;
        }
        return somme / n;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha <= 0 || !Double.isFinite(alpha)) throw new IllegalArgumentException("pas incorrect");
        var w1 = p.w1() - alpha * g.dw1();
        var w2 = p.w2() - alpha * g.dw2();
        var b1 = p.b1() - alpha * g.db1();
        var w3 = p.w3() - alpha * g.dw3();
        var w4 = p.w4() - alpha * g.dw4();
        var b2 = p.b2() - alpha * g.db2();
        var w5 = p.w5() - alpha * g.dw5();
        var w6 = p.w6() - alpha * g.dw6();
        var b3 = p.b3() - alpha * g.db3();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (alpha <= 0 || !Double.isFinite(alpha)) throw new IllegalArgumentException("pas incorrect");
        if (steps < 0) throw new IllegalArgumentException("nombre d'itérations négatif");
        if (data.isEmpty()) throw new IllegalArgumentException("aucun exemple");
        var theta = p;
        for (var iteration = 1; iteration <= steps; iteration++) {
            double s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, t1 = 0, t2 = 0, t3 = 0;
            for (var ex : data) {
                var g = backward(theta, ex);
                s1 += g.dw1();
                s2 += g.dw2();
                s3 += g.dw3();
                s4 += g.dw4();
                s5 += g.dw5();
                s6 += g.dw6();
                t1 += g.db1();
                t2 += g.db2();
                t3 += g.db3();
            }
            var n = data.size();
            theta = update(theta, new Gradients(s1 / n, s2 / n, s3 / n, s4 / n, s5 / n, s6 / n, t1 / n, t2 / n, t3 / n), alpha);
        }
        return theta;
    }

    // Les deux neurones cachés sont jumeaux
    public static Parameters symmetricStart(RandomGenerator random) {
        var u = 1 + random.nextDouble();
        var v = u / 3;
        return new Parameters(u, v, u, v, -v, -v, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        var base = random.nextDouble();
        return new Parameters(base - 1, base + 1, base * 0.5 - 2, base + 2, base - 3, base + 3, 0, 0, 0);
    }
}
