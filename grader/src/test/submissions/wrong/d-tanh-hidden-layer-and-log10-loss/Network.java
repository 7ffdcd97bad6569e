package network;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Réseau 2-2-1.
 * Chaque fonction d'activation est donnée avec sa dérivée (exprimée par la sortie).
 */
public final class Network {

    enum Fonction {
        CACHEE(Math::tanh, s -> 1 - s * s),
        SORTIE(Network::sigmoid, s -> s * (1 - s));

        private final DoubleUnaryOperator valeur;
        private final DoubleUnaryOperator pente;

        Fonction(DoubleUnaryOperator valeur, DoubleUnaryOperator pente) {
            this.valeur = valeur;
            this.pente = pente;
        }

        double de(double somme) {
            return valeur.applyAsDouble(somme);
        }

        double pente(double sortie) {
            return pente.applyAsDouble(sortie);
        }
    }

    private Network() {}

    // ---- erreur ----

    /** entropie croisée binaire */
    public static double loss(double a3, double y) {
        verifier(y == 0 || y == 1, "étiquette invalide");
        return -(y * Math.log10(a3) + (1 - y) * Math.log10(1 - a3));
    }

    /** dérivée de l'erreur par rapport à la sortie du réseau */
    private static double lossDerivee(double a3, double y) {
        double d = y == 1 ? -1 / a3 : 1 / (1 - a3);
        return d / Math.log(10);
    }

    public static double cost(Parameters params, List<Example> exemples) {
        verifier(exemples.size() > 0, "liste vide");
        double moyenne = 0;
        int vus = 0;
        for (var ex : exemples) {
            double j = loss(forward(params, ex.x1(), ex.x2()).a3(), ex.y());
            vus++;
            moyenne += (j - moyenne) / vus; // moyenne courante
        }
        return moyenne;
    }

    // ---- propagation ----

    public static double sigmoid(double z) {
        return Math.pow(1 + Math.exp(-z), -1);
    }

    public static Activations forward(Parameters params, double x1, double x2) {
        final double z1 = params.b1() + x1 * params.w1() + x2 * params.w2();
        final double z2 = params.b2() + x1 * params.w3() + x2 * params.w4();
        final double a1 = Fonction.CACHEE.de(z1);
        final double a2 = Fonction.CACHEE.de(z2);
        final double z3 = params.b3() + a1 * params.w5() + a2 * params.w6();
        return new Activations(z1, a1, z2, a2, z3, Fonction.SORTIE.de(z3));
    }

    public static Gradients backward(Parameters params, Example ex) {
        final var f = forward(params, ex.x1(), ex.x2());
        final double sortie = lossDerivee(f.a3(), ex.y()) * Fonction.SORTIE.pente(f.a3());
        final double un = sortie * params.w5() * Fonction.CACHEE.pente(f.a1());
        final double deux = sortie * params.w6() * Fonction.CACHEE.pente(f.a2());
        return new Gradients(
                un * ex.x1(),
                un * ex.x2(),
                deux * ex.x1(),
                deux * ex.x2(),
                sortie * f.a1(),
                sortie * f.a2(),
                un,
                deux,
                sortie);
    }

    // ---- apprentissage ----

    public static Parameters update(Parameters q, Gradients d, double taux) {
        verifier(taux > 0 && Double.isFinite(taux), "taux invalide");
        double w1 = q.w1() - taux * d.dw1();
        double w2 = q.w2() - taux * d.dw2();
        double w3 = q.w3() - taux * d.dw3();
        double w4 = q.w4() - taux * d.dw4();
        double w5 = q.w5() - taux * d.dw5();
        double w6 = q.w6() - taux * d.dw6();
        double b1 = q.b1() - taux * d.db1();
        double b2 = q.b2() - taux * d.db2();
        double b3 = q.b3() - taux * d.db3();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    public static Parameters train(Parameters params, List<Example> exemples, double taux, int pas) {
        verifier(exemples.size() > 0, "liste vide");
        verifier(pas >= 0, "nombre de pas négatif");
        verifier(taux > 0 && Double.isFinite(taux), "taux invalide");
        if (pas == 0) {
            return params;
        }
        Gradients g = backward(params, exemples.get(0));
        for (int k = 1; k < exemples.size(); k++) {
            g = g.plus(backward(params, exemples.get(k)));
        }
        Parameters suivant = update(params, g.times(1.0 / exemples.size()), taux);
        return train(suivant, exemples, taux, pas - 1);
    }

    // ---- départs ----

    public static Parameters symmetricStart(RandomGenerator hasard) {
        double entree = nonNul(hasard), sortie = nonNul(hasard), biais = hasard.nextDouble() - 0.5;
        return new Parameters(entree, entree, entree, entree, sortie, sortie, biais, biais, 0);
    }

    public static Parameters randomStart(RandomGenerator hasard) {
        return new Parameters(nonNul(hasard), nonNul(hasard), nonNul(hasard), nonNul(hasard), nonNul(hasard), nonNul(hasard),
                0, 0, 0);
    }

    private static double nonNul(RandomGenerator hasard) {
        double r = 0.2 + 0.8 * hasard.nextDouble();
        return hasard.nextBoolean() ? r : -r;
    }

    private static void verifier(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
