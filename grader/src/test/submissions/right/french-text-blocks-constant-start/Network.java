package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Réseau 2-2-1. On garde la même convention que dans le cours : σ, puis l'entropie croisée. */
public final class Network {

    private static final String ETIQUETTE_INVALIDE = """
            L'étiquette doit valoir 0 ou 1.
            Valeur reçue : %s
            """;

    private static final String PAS_INVALIDE = """
            Le pas d'apprentissage α doit être
              - strictement positif,
              - fini.
            Valeur reçue : %s
            """;

    private static final String DONNEES_VIDES = """
            Aucun exemple "utilisable" : la liste est vide.
            (rappel : return 0; System.exit(0); ne sont pas des moyennes)
            """;

    private static final String NOMBRE_NEGATIF = """
            On ne peut pas faire %d itérations.
            """;

    // Le même départ pour tout le monde : les deux neurones cachés sont jumeaux.
    private static final Parameters JUMEAUX = new Parameters(0.4, -0.7, 0.4, -0.7, 0.9, 0.9, 0, 0, 0);

    public static Parameters symmetricStart(RandomGenerator random) {
        return JUMEAUX;
    }

    public static Parameters randomStart(RandomGenerator random) {
        return perturber(JUMEAUX, random);
    }

    /** Un peu de bruit casse la symétrie. */
    private static Parameters perturber(Parameters départ, RandomGenerator hasard) {
        final Gradients bruit = new Gradients(
                hasard.nextGaussian(), hasard.nextGaussian(), hasard.nextGaussian(), hasard.nextGaussian(),
                hasard.nextGaussian(), hasard.nextGaussian(), 0, 0, 0);
        return descendre(départ, bruit, 0.3);
    }

    private static Parameters descendre(Parameters p, Gradients g, double pas) {
        return new Parameters(
                p.w1() - pas * g.dw1(), p.w2() - pas * g.dw2(), p.w3() - pas * g.dw3(), p.w4() - pas * g.dw4(),
                p.w5() - pas * g.dw5(), p.w6() - pas * g.dw6(), p.b1() - pas * g.db1(), p.b2() - pas * g.db2(),
                p.b3() - pas * g.db3());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        exigerPas(alpha);
        return descendre(p, g, alpha);
    }

    private static void exigerPas(double pas) {
        if (pas > 0 && pas < Double.POSITIVE_INFINITY) return;
        throw new IllegalArgumentException(PAS_INVALIDE.formatted(pas));
    }

    private static void exigerDonnées(List<Example> données) {
        if (!données.isEmpty()) return;
        throw new IllegalArgumentException(DONNEES_VIDES.strip());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) throw new IllegalArgumentException(NOMBRE_NEGATIF.formatted(steps));
        exigerDonnées(data);
        exigerPas(alpha);

        class Entraîneur {
            Parameters état = p;

            void itérer() {
                Gradients somme = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
                for (var exemple : data) somme = somme.plus(backward(état, exemple));
                état = descendre(état, somme, alpha / data.size());
            }
        }

        final var entraîneur = new Entraîneur();
        for (int n = 0; n < steps; n++) entraîneur.itérer();
        return entraîneur.état;
    }

    public static double cost(Parameters p, List<Example> data) {
        exigerDonnées(data);
        double vraisemblance = 0;
        for (var exemple : data) {
            vraisemblance -= loss(forward(p, exemple.x1(), exemple.x2()).a3(), exemple.y());
        }
        return -vraisemblance / data.size();
    }

    /** J = ln(1/a3) ou ln(1/(1-a3)) selon l'étiquette */
    public static double loss(double a3, double y) {
        if (y != 0 & y != 1) throw new IllegalArgumentException(ETIQUETTE_INVALIDE.formatted(y));
        return -Math.log(Math.pow(a3, y) * Math.pow(1 - a3, 1 - y));
    }

    public static Gradients backward(Parameters p, Example e) {
        final var passe = forward(p, e.x1(), e.x2());
        final double écart = passe.a3() - e.y();
        final double reflux1 = écart * p.w5() * pente(passe.z1());
        final double reflux2 = écart * p.w6() * pente(passe.z2());
        return new Gradients(
                reflux1 * e.x1(),
                reflux1 * e.x2(),
                reflux2 * e.x1(),
                reflux2 * e.x2(),
                écart * passe.a1(),
                écart * passe.a2(),
                reflux1,
                reflux2,
                écart);
    }

    /** σ'(z) = σ(z) σ(−z) */
    private static double pente(double z) {
        return sigmoid(z) * sigmoid(-z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        final double z1 = somme(p.b1(), p.w1(), x1, p.w2(), x2);
        final double z2 = somme(p.b2(), p.w3(), x1, p.w4(), x2);
        final double z3 = somme(p.b3(), p.w5(), sigmoid(z1), p.w6(), sigmoid(z2));
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    private static double somme(double biais, double... couples) {
        double total = biais;
        for (int i = 0; i + 1 < couples.length; i += 2) total += couples[i] * couples[i + 1];
        return total;
    }

    public static double sigmoid(double z) {
        final double moitié = z / 2;
        if (Math.abs(moitié) > 300) return moitié < 0 ? 0 : 1;
        // σ(z) = e^(z/2) / (e^(z/2) + e^(−z/2))
        return Math.exp(moitié) / (Math.exp(moitié) + Math.exp(-moitié));
    }
}
