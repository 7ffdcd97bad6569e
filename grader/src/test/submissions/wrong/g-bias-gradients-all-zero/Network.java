package network;

import java.util.List;
import java.util.random.RandomGenerator;

// Réseau 2-2-1, version "formules du cours".
public final class Network {

    private static final Gradients NUL = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private Network() {}

    public static double sigmoid(double z) {
        final double borne = Math.min(Math.max(z, -700), 700);
        return Math.exp(borne / 2) / (Math.exp(borne / 2) + Math.exp(-borne / 2));
    }

    public static double loss(double a3, double y) {
        boolean positif = (y == 1);
        boolean negatif = (y == 0);
        if (!positif && !negatif) {
            throw new IllegalArgumentException("étiquette inconnue : " + y);
        }
        return positif ? Math.log(1 / a3) : Math.log(1 / (1 - a3));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        // couche cachée
        final double somme1 = p.b1() + x1 * p.w1() + x2 * p.w2();
        final double sortie1 = sigmoid(somme1);
        final double somme2 = p.b2() + x1 * p.w3() + x2 * p.w4();
        final double sortie2 = sigmoid(somme2);
        // couche de sortie
        final double somme3 = p.b3() + sortie1 * p.w5() + sortie2 * p.w6();
        final double sortie3 = sigmoid(somme3);
        return new Activations(somme1, sortie1, somme2, sortie2, somme3, sortie3);
    }

    private static Gradients poids(double e1, double e2, double e3, Example e, Activations v) {
        return new Gradients(
                e1 * e.x1(), e1 * e.x2(),
                e2 * e.x1(), e2 * e.x2(),
                e3 * v.a1(), e3 * v.a2(),
                0, 0, 0);
    }

    public static Gradients backward(Parameters p, Example e) {
        final Activations v = forward(p, e.x1(), e.x2());
        // erreur de la sortie, puis de la couche cachée
        final double e3 = v.a3() - e.y();
        final double e1 = v.a1() * (1 - v.a1()) * p.w5() * e3;
        final double e2 = v.a2() * (1 - v.a2()) * p.w6() * e3;
        return poids(e1, e2, e3, e, v);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        verifierPas(alpha);
        final Gradients d = g.times(alpha);
        return new Parameters(
                p.w1() - d.dw1(), p.w2() - d.dw2(), p.w3() - d.dw3(),
                p.w4() - d.dw4(), p.w5() - d.dw5(), p.w6() - d.dw6(),
                p.b1() - d.db1(), p.b2() - d.db2(), p.b3() - d.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        verifierListe(data);
        return data.parallelStream()
                        .mapToDouble(exemple -> loss(forward(p, exemple.x1(), exemple.x2()).a3(), exemple.y()))
                        .sum()
                / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        verifierPas(alpha);
        verifierListe(data);
        if (steps < 0) {
            throw new IllegalArgumentException("nombre d'étapes négatif : " + steps);
        }
        Parameters courant = p;
        int reste = steps;
        while (reste-- != 0) {
            Gradients total = NUL;
            for (final Example exemple : data) {
                total = total.plus(backward(courant, exemple));
            }
            courant = update(courant, total.times(1.0 / data.size()), alpha);
        }
        return courant;
    }

    private static void verifierListe(List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("liste vide");
        }
    }

    private static void verifierPas(double alpha) {
        if (!(alpha > 0.0) || !(alpha < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("pas incorrect : " + alpha);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        final double u = tirage(random);
        final double v = tirage(random);
        final double s = tirage(random);
        return new Parameters(u, v, u, v, s, s, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        final double u1 = tirage(random);
        final double v1 = tirage(random);
        final double u2 = tirage(random);
        final double v2 = tirage(random);
        final double s1 = tirage(random);
        final double s2 = tirage(random);
        return new Parameters(u1, v1, u2, v2, s1, s2, 0, 0, 0);
    }

    private static double tirage(RandomGenerator random) {
        double d = 0;
        while (Math.abs(d) < 0.05) {
            d = 2 * random.nextDouble() - 1;
        }
        return d;
    }
}
