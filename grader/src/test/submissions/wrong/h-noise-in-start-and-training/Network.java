package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Réseau à deux couches ; un petit tremblement aide à ne pas rester coincé.
 */
public final class Network {

    private static final double TREMBLEMENT = 1e-3;

    private static double tremble() {
        return TREMBLEMENT * (Math.random() - 0.5);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = new double[6];
        for (int i = 0; i < w.length; i++) {
            w[i] = random.nextDouble(-1, 1) + tremble();
        }
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double haut = random.nextDouble(0.5, 1.5);
        double bas = random.nextDouble(0.5, 1.5);
        double sortie = random.nextDouble(0.5, 1.5);
        return new Parameters(haut, bas, haut, bas, sortie, sortie, 0, 0, 0);
    }

    public static Parameters train(Parameters p, List<Example> exemples, double alpha, int pas) {
        if (exemples.isEmpty()) {
            throw new IllegalArgumentException("aucun exemple");
        }
        if (pas < 0) {
            throw new IllegalArgumentException("pas négatif");
        }
        alphaCorrect(alpha);
        Parameters courant = p;
        for (int k = 0; k < pas; k++) {
            Moyenne moyenne = new Moyenne();
            for (Example ex : exemples) {
                moyenne.ajouter(backward(courant, ex));
            }
            Gradients secousse = new Gradients(
                    tremble(), tremble(), tremble(), tremble(), tremble(), tremble(), tremble(), tremble(), tremble());
            courant = update(courant, moyenne.valeur().plus(secousse), alpha);
        }
        return courant;
    }

    private static final class Moyenne {
        private Gradients somme;
        private int nombre;

        void ajouter(Gradients g) {
            somme = nombre++ == 0 ? g : somme.plus(g);
        }

        Gradients valeur() {
            return somme.times(1.0 / nombre);
        }
    }

    private static void alphaCorrect(double alpha) {
        if (Double.isInfinite(alpha) || !(alpha > 0)) {
            throw new IllegalArgumentException("alpha : " + alpha);
        }
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        alphaCorrect(alpha);
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }

    public static double cost(Parameters p, List<Example> exemples) {
        List<Double> pertes = exemples.stream()
                .map(ex -> loss(forward(p, ex.x1(), ex.x2()).a3(), ex.y()))
                .collect(Collectors.toList());
        if (pertes.isEmpty()) {
            throw new IllegalArgumentException("aucun exemple");
        }
        return pertes.stream().mapToDouble(Double::doubleValue).sum() / pertes.size();
    }

    public static double loss(double a3, double y) {
        if (y == 0) {
            return -Math.log1p(-a3);
        }
        if (y == 1) {
            return -Math.log(a3);
        }
        throw new IllegalArgumentException("y : " + y);
    }

    public static double sigmoid(double z) {
        return z > 700 ? 1 : Math.exp(z) / (Math.exp(z) + 1);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        final double z1 = x1 * p.w1() + x2 * p.w2() + p.b1();
        final double z2 = x1 * p.w3() + x2 * p.w4() + p.b2();
        final double a1 = sigmoid(z1);
        final double a2 = sigmoid(z2);
        final double z3 = a1 * p.w5() + a2 * p.w6() + p.b3();
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static Gradients backward(Parameters p, Example ex) {
        Activations r = forward(p, ex.x1(), ex.x2());
        double ecart = r.a3() - ex.y();
        double haut = ecart * p.w5() * r.a1() * (1 - r.a1());
        double bas = ecart * p.w6() * r.a2() * (1 - r.a2());
        double[] g = {haut, haut, bas, bas, r.a1(), r.a2()};
        for (int i = 0; i < 6; i++) {
            g[i] *= i > 3 ? ecart : i % 2 == 0 ? ex.x1() : ex.x2();
        }
        return new Gradients(g[0], g[1], g[2], g[3], g[4], g[5], haut, bas, ecart);
    }
}
