package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    /* Vorwaerts: s = gewichtete Summe, h = Ausgabe der versteckten Neuronen */
    public static Activations forward(Parameters w, double x, double y) {
        double s1 = w.w1() * x + w.w2() * y + w.b1(), h1 = sigmoid(s1);
        double s2 = w.w3() * x + w.w4() * y + w.b2(), h2 = sigmoid(s2);
        double s3 = w.w5() * h1 + w.w6() * h2 + w.b3();
        return new Activations(s1, h1, s2, h2, s3, sigmoid(s3));
    }

    public static double sigmoid(double s) {
        if (s < -700) return 0;
        return 1.0 / (Math.exp(-s) + 1.0);
    }

    public static double loss(double ausgabe, double ziel) {
        if (ziel == 0) return -Math.log(1 - ausgabe);
        if (ziel == 1) return -Math.log(ausgabe);
        throw new IllegalArgumentException("Ziel muss 0 oder 1 sein: " + ziel);
    }

    /* Rueckwaerts: f = Fehler am Ausgang */
    public static Gradients backward(Parameters w, Example b) {
        Activations v = forward(w, b.x1(), b.x2());
        double f = v.a3() - b.y(), z = b.y() - v.a3();
        return new Gradients(
            f * w.w5() * v.a1() * (1 - v.a1()) * b.x1(),
            f * w.w5() * v.a1() * (1 - v.a1()) * b.x2(),
            z * w.w6() * v.a2() * (1 - v.a2()) * b.x1(),
            f * w.w6() * v.a2() * (1 - v.a2()) * b.x2(),
            f * v.a1(),
            f * v.a2(),
            f * w.w5() * v.a1() * (1 - v.a1()),
            f * w.w6() * v.a2() * (1 - v.a2()),
            f);
    }

    public static Parameters update(Parameters w, Gradients g, double rate) {
        pruefe(rate);
        Gradients s = g.times(rate);
        return new Parameters(w.w1() - s.dw1(), w.w2() - s.dw2(), w.w3() - s.dw3(), w.w4() - s.dw4(),
            w.w5() - s.dw5(), w.w6() - s.dw6(), w.b1() - s.db1(), w.b2() - s.db2(), w.b3() - s.db3());
    }

    static void pruefe(double rate) {
        boolean gut = rate > 0 && !Double.isInfinite(rate);
        if (!gut) throw new IllegalArgumentException("Lernrate: " + rate);
    }

    public static double cost(Parameters w, List<Example> daten) {
        if (daten.size() < 1) throw new IllegalArgumentException("keine Daten");
        double summe = 0;
        for (Example b : daten) summe += loss(forward(w, b.x1(), b.x2()).a3(), b.y());
        return summe / daten.size();
    }

    public static Parameters train(Parameters w, List<Example> daten, double rate, int schritte) {
        pruefe(rate);
        if (daten.size() < 1) throw new IllegalArgumentException("keine Daten");
        if (schritte < 0) throw new IllegalArgumentException("Schritte: " + schritte);
        for (int n = schritte; n > 0; n--) {
            Gradients summe = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example b : daten) summe = summe.plus(backward(w, b));
            w = update(w, summe.times(1.0 / daten.size()), rate);
        }
        return w;
    }

    public static Parameters symmetricStart(RandomGenerator zufall) {
        double links = zufall.nextDouble(0.2, 0.9), rechts = zufall.nextDouble(-0.9, -0.2), oben = zufall.nextDouble(0.2, 0.9);
        return new Parameters(links, rechts, links, rechts, oben, oben, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator zufall) {
        return new Parameters(zufall.nextDouble(-1, 1), zufall.nextDouble(-1, 1), zufall.nextDouble(-1, 1),
            zufall.nextDouble(-1, 1), zufall.nextDouble(-1, 1), zufall.nextDouble(-1, 1), 0, 0, 0);
    }
}
