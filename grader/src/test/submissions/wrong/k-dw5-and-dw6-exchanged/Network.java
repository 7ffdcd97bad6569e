package network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

/** Petit réseau 2-2-1. Les gradients sont empilés du dernier neurone au premier, puis dépilés. */
public final class Network {

    public static double sigmoid(double z) {
        double petit = Math.exp(z < 0 ? z : -z);
        double grand = 1 / (1 + petit);
        return z < 0 ? petit * grand : grand;
    }

    private static Deque<Double> pile(Parameters q) {
        Deque<Double> file = new ArrayDeque<>();
        for (double v : new double[] {q.w1(), q.w2(), q.b1(), q.w3(), q.w4(), q.b2(), q.w5(), q.w6(), q.b3()}) file.addLast(v);
        return file;
    }

    private static double neurone(Deque<Double> file, double gauche, double droite) {
        double z = file.removeFirst() * gauche;
        z += file.removeFirst() * droite;
        return z + file.removeFirst();
    }

    public static Activations forward(Parameters q, double x1, double x2) {
        Deque<Double> file = pile(q);
        double haut = neurone(file, x1, x2);
        double bas = neurone(file, x1, x2);
        double fin = neurone(file, sigmoid(haut), sigmoid(bas));
        return new Activations(haut, sigmoid(haut), bas, sigmoid(bas), fin, sigmoid(fin));
    }

    public static Gradients backward(Parameters q, Example cas) {
        Activations r = forward(q, cas.x1(), cas.x2());
        Deque<Double> pile = new ArrayDeque<>();
        double ecart = r.a3() - cas.y();
        pile.push(ecart);
        double bas = ecart * q.w6() * r.a2() * (1 - r.a2());
        pile.push(bas);
        double haut = ecart * q.w5() * r.a1() * (1 - r.a1());
        pile.push(haut);
        pile.push(ecart * r.a1());
        pile.push(ecart * r.a2());
        for (double erreur : new double[] {bas, haut}) {
            pile.push(erreur * cas.x2());
            pile.push(erreur * cas.x1());
        }
        return new Gradients(pile.pop(), pile.pop(), pile.pop(), pile.pop(), pile.pop(), pile.pop(), pile.pop(), pile.pop(), pile.pop());
    }

    public static double loss(double a3, double y) {
        if (y == 0 || y == 1) {
            double confiance = y == 0 ? 1 - a3 : a3;
            return Math.log(1 / confiance);
        }
        throw new IllegalArgumentException("étiquette invalide : " + y);
    }

    public static double cost(Parameters q, List<Example> cas) {
        refuser(cas.isEmpty(), "liste vide");
        double somme = 0;
        for (var it = cas.listIterator(); it.hasNext(); ) {
            var c = it.next();
            somme += loss(forward(q, c.x1(), c.x2()).a3(), c.y());
        }
        return somme / cas.size();
    }

    public static Parameters update(Parameters q, Gradients g, double taux) {
        refuser(!(taux > 0) || Double.isInfinite(taux), "taux d'apprentissage");
        Deque<Double> avant = pile(q), apres = new ArrayDeque<>();
        double[] pente = {g.dw1(), g.dw2(), g.db1(), g.dw3(), g.dw4(), g.db2(), g.dw5(), g.dw6(), g.db3()};
        for (double d : pente) apres.add(avant.poll() - taux * d);
        double w1 = apres.poll(), w2 = apres.poll(), b1 = apres.poll();
        double w3 = apres.poll(), w4 = apres.poll(), b2 = apres.poll();
        return new Parameters(w1, w2, w3, w4, apres.poll(), apres.poll(), b1, b2, apres.poll());
    }

    public static Parameters train(Parameters q, List<Example> cas, double taux, int pas) {
        refuser(cas.isEmpty(), "liste vide");
        refuser(pas < 0, "nombre de pas négatif");
        refuser(!(taux > 0) || Double.isInfinite(taux), "taux d'apprentissage");
        for (int k = pas; k-- > 0; ) {
            Deque<Gradients> tous = new ArrayDeque<>();
            for (Example c : cas) tous.add(backward(q, c));
            while (tous.size() > 1) tous.add(tous.poll().plus(tous.poll()));
            q = update(q, tous.poll().times(1.0 / cas.size()), taux);
        }
        return q;
    }

    private static void refuser(boolean mauvais, String quoi) {
        if (mauvais) throw new IllegalArgumentException(quoi);
    }

    public static Parameters randomStart(RandomGenerator hasard) {
        Deque<Double> t = new ArrayDeque<>();
        while (t.size() < 6) {
            double v = hasard.nextDouble(-1.2, 1.2);
            if (!t.contains(v)) t.push(v);
        }
        return new Parameters(t.pop(), t.pop(), t.pop(), t.pop(), t.pop(), t.pop(), 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator hasard) {
        double v = hasard.nextDouble(0.4, 0.6), s = hasard.nextDouble(0.7, 0.9);
        return new Parameters(v, s, v, s, v * s, v * s, 0, 0, 0);
    }
}
