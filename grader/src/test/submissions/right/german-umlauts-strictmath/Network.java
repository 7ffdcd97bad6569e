package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Aufgabe 4: Rückwärtsrechnung. Alle Zwischenergebnisse stehen in einem Netz-Objekt, das für jeden
 * Aufruf neu angelegt wird. Gerechnet wird mit StrictMath, damit auf jedem Rechner dasselbe herauskommt.
 */
public final class Network {

    private double gewicht1, gewicht2, gewicht3, gewicht4, gewicht5, gewicht6;
    private double schwelle1, schwelle2, schwelle3;
    private double größe1, größe2, größe3;
    private double erregung1, erregung2, erregung3;
    private double rück1, rück2, rück3;
    private Example übung;

    private Network(Parameters p, Example übung) {
        gewicht1 = p.w1();
        gewicht2 = p.w2();
        gewicht3 = p.w3();
        gewicht4 = p.w4();
        gewicht5 = p.w5();
        gewicht6 = p.w6();
        schwelle1 = p.b1();
        schwelle2 = p.b2();
        schwelle3 = p.b3();
        this.übung = übung;
    }

    /** Vorwärts: erst die Größen (gewichtete Summen), dann die Erregungen. */
    private Network vorwärts() {
        größe1 = gewicht1 * übung.x1() + gewicht2 * übung.x2() + schwelle1;
        größe2 = gewicht3 * übung.x1() + gewicht4 * übung.x2() + schwelle2;
        erregung1 = sigmoid(größe1);
        erregung2 = sigmoid(größe2);
        größe3 = gewicht5 * erregung1 + gewicht6 * erregung2 + schwelle3;
        erregung3 = sigmoid(größe3);
        return this;
    }

    /** Rückwärts: rück3 ist dJ/dz3, rück1 und rück2 entsprechend. */
    private Network rückwärts() {
        rück3 = erregung3 - übung.y();
        rück1 = erregung1 * (1 - erregung1) * gewicht5 * rück3;
        rück2 = erregung2 * (1 - erregung2) * gewicht6 * rück3;
        return this;
    }

    private Gradients steigung() {
        return new Gradients(
                übung.x1() * rück1,
                übung.x2() * rück1,
                übung.x1() * rück2,
                übung.x2() * rück2,
                erregung1 * rück3,
                erregung2 * rück3,
                rück1,
                rück2,
                rück3);
    }

    public static double sigmoid(double z) {
        return StrictMath.pow(1 + StrictMath.exp(-z), -1);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Network netz = new Network(p, new Example(x1, x2, 0)).vorwärts();
        return new Activations(
                netz.größe1, netz.erregung1, netz.größe2, netz.erregung2, netz.größe3, netz.erregung3);
    }

    public static double loss(double a3, double y) {
        int klasse = (int) y;
        prüfe(klasse == y, "Die Klasse muss ganzzahlig sein");
        prüfe(klasse >= 0 && klasse <= 1, "Es gibt nur die Klassen 0 und 1");
        switch (klasse) {
            case 0:
                return -StrictMath.log(1 - a3);
            default:
                return -StrictMath.log(a3);
        }
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Network(p, e).vorwärts().rückwärts().steigung();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        prüfeLernrate(alpha);
        Network netz = new Network(p, null);
        netz.gewicht1 -= alpha * g.dw1();
        netz.gewicht2 -= alpha * g.dw2();
        netz.gewicht3 -= alpha * g.dw3();
        netz.gewicht4 -= alpha * g.dw4();
        netz.gewicht5 -= alpha * g.dw5();
        netz.gewicht6 -= alpha * g.dw6();
        netz.schwelle1 -= alpha * g.db1();
        netz.schwelle2 -= alpha * g.db2();
        netz.schwelle3 -= alpha * g.db3();
        return netz.alsParameter();
    }

    private Parameters alsParameter() {
        return new Parameters(
                gewicht1, gewicht2, gewicht3, gewicht4, gewicht5, gewicht6, schwelle1, schwelle2, schwelle3);
    }

    public static double cost(Parameters p, List<Example> data) {
        prüfeÜbungen(data);
        double summe = 0;
        int nächste = 0;
        while (nächste < data.size()) {
            Network netz = new Network(p, data.get(nächste)).vorwärts();
            summe += loss(netz.erregung3, netz.übung.y());
            nächste++;
        }
        return summe / nächste;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        prüfeÜbungen(data);
        prüfeLernrate(alpha);
        prüfe(steps >= 0, "Rückwärts in der Zeit geht es nicht");
        Gradients[] einzelne = new Gradients[data.size()];
        for (int schritt = 0; schritt < steps; schritt++) {
            for (int i = 0; i < einzelne.length; i++) {
                einzelne[i] = backward(p, data.get(i));
            }
            p = update(p, durchschnitt(einzelne), alpha);
        }
        return p;
    }

    private static Gradients durchschnitt(Gradients[] einzelne) {
        Gradients summe = einzelne[0];
        for (int i = 1; i < einzelne.length; i++) {
            summe = summe.plus(einzelne[i]);
        }
        return summe.times(1.0 / einzelne.length);
    }

    private static void prüfe(boolean erfüllt, String sonst) {
        if (erfüllt) {
            return;
        }
        throw new IllegalArgumentException(sonst + "!");
    }

    private static void prüfeLernrate(double lernrate) {
        prüfe(lernrate > 0, "Die Lernrate muss größer als null sein");
        prüfe(lernrate < Double.POSITIVE_INFINITY, "Die Lernrate darf nicht unendlich sein");
    }

    private static void prüfeÜbungen(List<Example> übungen) {
        prüfe(!übungen.isEmpty(), "Ohne Übung kein Meister");
    }

    /** Gleiche Stärken für beide Zellen. */
    public static Parameters symmetricStart(RandomGenerator random) {
        double stärke = StrictMath.sqrt(random.nextDouble(0.01, 1));
        double gegenstärke = -StrictMath.cbrt(random.nextDouble(0.01, 1));
        return new Parameters(stärke, gegenstärke, stärke, gegenstärke, stärke, stärke, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Network netz = new Network(symmetricStart(random), null);
        // die Symmetrie wird gestört
        netz.gewicht2 = streuung(random);
        netz.gewicht3 = streuung(random);
        netz.gewicht4 = streuung(random);
        netz.gewicht5 = streuung(random);
        netz.gewicht6 = streuung(random);
        return netz.alsParameter();
    }

    private static double streuung(RandomGenerator würfel) {
        return StrictMath.atan(würfel.nextGaussian());
    }
}
