package network;

import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Hausaufgabe: kleines Netz mit drei Neuronen.
 */
public final class Network {

    /** Sammelt die Ableitungen mehrerer Beispiele auf. */
    private static final class Sammler {
        double w1, w2, w3, w4, w5, w6;
        double b1, b2, b3;
        int anzahl;

        void nimm(Parameters p, Example bsp) {
            Activations werte = forward(p, bsp.x1(), bsp.x2());
            double fehler = werte.a3() - bsp.y();
            w5 += fehler * werte.a1();
            w6 += fehler * werte.a2();
            b3 += fehler;

            double oben = fehler * ableitung(werte.a1());
            w1 += oben * bsp.x1();
            w2 += oben * bsp.x2();
            b1 += oben;

            double unten = fehler * ableitung(werte.a2()) * p.w6();
            w3 += unten * bsp.x1();
            w4 += unten * bsp.x2();
            b2 += unten;

            anzahl++;
        }

        Gradients mittel() {
            double n = anzahl;
            return new Gradients(w1 / n, w2 / n, w3 / n, w4 / n, w5 / n, w6 / n, b1 / n, b2 / n, b3 / n);
        }
    }

    private static double ableitung(double a) {
        return a * (1 - a);
    }

    public static double sigmoid(double z) {
        double e = Math.exp(-Math.abs(z));
        double rechts = 1 / (1 + e);
        return z >= 0 ? rechts : e * rechts;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        // verdeckte Schicht
        double summe1 = p.b1();
        summe1 += p.w1() * x1;
        summe1 += p.w2() * x2;
        double summe2 = p.b2();
        summe2 += p.w3() * x1;
        summe2 += p.w4() * x2;
        double ausgabe1 = sigmoid(summe1);
        double ausgabe2 = sigmoid(summe2);
        // Ausgabe
        double summe3 = p.b3();
        summe3 += p.w5() * ausgabe1;
        summe3 += p.w6() * ausgabe2;
        return new Activations(summe1, ausgabe1, summe2, ausgabe2, summe3, sigmoid(summe3));
    }

    public static double loss(double a3, double y) {
        pruefe(y == 0.0 || y == 1.0, "Die Klasse ist 0 oder 1");
        double j = 0;
        if (y == 1.0) {
            j = Math.log(1 / a3);
        } else {
            j = Math.log(1 / (1 - a3));
        }
        return j;
    }

    public static Gradients backward(Parameters p, Example e) {
        Sammler einer = new Sammler();
        einer.nimm(p, e);
        return einer.mittel();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        pruefe(alpha > 0 && alpha < Double.POSITIVE_INFINITY, "Lernrate");
        return new Parameters(
            -alpha * g.dw1() + p.w1(),
            -alpha * g.dw2() + p.w2(),
            -alpha * g.dw3() + p.w3(),
            -alpha * g.dw4() + p.w4(),
            -alpha * g.dw5() + p.w5(),
            -alpha * g.dw6() + p.w6(),
            -alpha * g.db1() + p.b1(),
            -alpha * g.db2() + p.b2(),
            -alpha * g.db3() + p.b3());
    }

    public static double cost(Parameters p, List<Example> data) {
        Iterator<Example> it = data.iterator();
        pruefe(it.hasNext(), "Keine Beispiele");
        double mittel = 0;
        int k = 0;
        while (it.hasNext()) {
            Example bsp = it.next();
            double j = loss(forward(p, bsp.x1(), bsp.x2()).a3(), bsp.y());
            k++;
            mittel += (j - mittel) / k; // laufendes Mittel
        }
        return mittel;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        pruefe(!data.isEmpty(), "Keine Beispiele");
        pruefe(steps >= 0, "Negative Schrittzahl");
        pruefe(alpha > 0 && alpha < Double.POSITIVE_INFINITY, "Lernrate");
        Parameters aktuell = p;
        int schritt = 0;
        while (schritt < steps) {
            Sammler alle = new Sammler();
            Iterator<Example> it = data.iterator();
            while (it.hasNext()) {
                alle.nimm(aktuell, it.next());
            }
            aktuell = update(aktuell, alle.mittel(), alpha);
            schritt++;
        }
        return aktuell;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double zufall = random.nextDouble() + 0.01;
        return new Parameters(zufall, zufall, zufall, zufall, zufall, zufall, zufall, zufall, zufall);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Parameters start;
        do {
            start = new Parameters(
                wuerfeln(random), wuerfeln(random), wuerfeln(random),
                wuerfeln(random), wuerfeln(random), wuerfeln(random), 0, 0, 0);
        } while (start.w1() == start.w2() || start.w1() == start.w3() || start.w1() == start.w4()
            || start.w1() == start.w5() || start.w1() == start.w6() || start.w2() == start.w3()
            || start.w2() == start.w4() || start.w2() == start.w5() || start.w2() == start.w6()
            || start.w3() == start.w4() || start.w3() == start.w5() || start.w3() == start.w6()
            || start.w4() == start.w5() || start.w4() == start.w6() || start.w5() == start.w6());
        return start;
    }

    private static double wuerfeln(RandomGenerator random) {
        return 2 * random.nextDouble() - 1;
    }

    private static void pruefe(boolean bedingung, String meldung) {
        if (!bedingung) {
            throw new IllegalArgumentException(meldung);
        }
    }
}
