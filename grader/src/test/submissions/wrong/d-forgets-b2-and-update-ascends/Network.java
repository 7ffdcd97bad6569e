package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Netz mit zwei verdeckten Neuronen und einem Ausgang, als Wertobjekte. */
public final class Network {

    /** Drei Neuronen; jedes ist nur ein Zeiger auf seine Zahlen. */
    private enum Ort {
        OBEN, UNTEN, AUSGANG;

        Zahlen in(Parameters netz) {
            return switch (this) {
                case OBEN -> new Zahlen(netz.w1(), netz.w2(), netz.b1());
                case UNTEN -> new Zahlen(netz.w3(), netz.w4(), netz.b2());
                case AUSGANG -> new Zahlen(netz.w5(), netz.w6(), netz.b3());
            };
        }

        Zahlen in(Gradients steigung) {
            return switch (this) {
                case OBEN -> new Zahlen(steigung.dw1(), steigung.dw2(), steigung.db1());
                case UNTEN -> new Zahlen(steigung.dw3(), steigung.dw4(), steigung.db2());
                case AUSGANG -> new Zahlen(steigung.dw5(), steigung.dw6(), steigung.db3());
            };
        }
    }

    /** Zwei Gewichte und ein Schwellwert, oder deren Ableitungen. */
    private record Zahlen(double links, double rechts, double schwelle) {
        Zahlen mal(double k) {
            return new Zahlen(k * links, k * rechts, k * schwelle);
        }

        Zahlen und(Zahlen z) {
            return new Zahlen(links + z.links, rechts + z.rechts, schwelle + z.schwelle);
        }

        double gewichtet(double s, double t) {
            return links * s + rechts * t;
        }
    }

    private static Parameters netzAus(Zahlen o, Zahlen u, Zahlen a) {
        return new Parameters(o.links, o.rechts, u.links, u.rechts, a.links, a.rechts, o.schwelle, u.schwelle, a.schwelle);
    }

    private static Gradients steigungAus(Zahlen o, Zahlen u, Zahlen a) {
        return new Gradients(o.links, o.rechts, u.links, u.rechts, a.links, a.rechts, o.schwelle, u.schwelle, a.schwelle);
    }

    public static Parameters train(Parameters anfang, List<Example> beispiele, double alpha, int schritte) {
        darf(schritte >= 0, "weniger als null Schritte");
        darf(!beispiele.isEmpty(), "keine Beispiele");
        darf(alpha > 0 && Double.isFinite(alpha), "alpha");
        Parameters netz = anfang;
        for (int rest = schritte; rest > 0; rest--) {
            Zahlen[] mittel = new Zahlen[3];
            for (Ort ort : Ort.values()) {
                mittel[ort.ordinal()] = new Zahlen(0, 0, 0);
            }
            for (Example beispiel : beispiele) {
                Gradients steigung = backward(netz, beispiel);
                for (Ort ort : Ort.values()) {
                    mittel[ort.ordinal()] = mittel[ort.ordinal()].und(ort.in(steigung).mal(1.0 / beispiele.size()));
                }
            }
            netz = update(netz, steigungAus(mittel[0], mittel[1], mittel[2]), alpha);
        }
        return netz;
    }

    public static Parameters update(Parameters netz, Gradients steigung, double alpha) {
        darf(alpha > 0 && Double.isFinite(alpha), "alpha");
        Zahlen[] neu = IntStream.range(0, 3)
                .mapToObj(i -> Ort.values()[i])
                .map(ort -> ort.in(netz).und(ort.in(steigung).mal(alpha)))
                .toArray(Zahlen[]::new);
        return netzAus(neu[0], neu[1], neu[2]);
    }

    public static Gradients backward(Parameters netz, Example beispiel) {
        Activations lauf = forward(netz, beispiel.x1(), beispiel.x2());
        double fehler = lauf.a3() - beispiel.y();
        Zahlen eingang = new Zahlen(beispiel.x1(), beispiel.x2(), 1);
        Zahlen mitte = new Zahlen(lauf.a1(), lauf.a2(), 1);
        return steigungAus(
                eingang.mal(fehler * netz.w5() * steil(lauf.a1())),
                eingang.mal(fehler * netz.w6() * steil(lauf.a2())),
                mitte.mal(fehler));
    }

    private static double steil(double a) {
        return a * (1 - a);
    }

    public static Activations forward(Parameters netz, double x1, double x2) {
        double z1 = Ort.OBEN.in(netz).gewichtet(x1, x2) + netz.b1();
        double z2 = Ort.UNTEN.in(netz).gewichtet(x1, x2);
        double z3 = Ort.AUSGANG.in(netz).gewichtet(sigmoid(z1), sigmoid(z2)) + netz.b3();
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        darf(y == 0 || y == 1, "y muss 0 oder 1 sein");
        return -Math.log(y == 0 ? 1 - a3 : a3);
    }

    public static double cost(Parameters netz, List<Example> beispiele) {
        darf(!beispiele.isEmpty(), "keine Beispiele");
        return beispiele.stream()
                .mapToDouble(b -> loss(forward(netz, b.x1(), b.x2()).a3(), b.y()))
                .reduce(0, Double::sum)
                / beispiele.size();
    }

    public static Parameters randomStart(RandomGenerator zufall) {
        Zahlen[] z = new Zahlen[3];
        for (int i = 0; i < z.length; i++) {
            z[i] = new Zahlen(zufall.nextDouble(-1, 1), zufall.nextDouble(-1, 1), 0);
        }
        return netzAus(z[0], z[1], z[2]);
    }

    public static Parameters symmetricStart(RandomGenerator zufall) {
        Zahlen zwilling = new Zahlen(zufall.nextDouble(0.1, 1), zufall.nextDouble(0.1, 1), 0);
        double beide = zufall.nextDouble(0.1, 1);
        return netzAus(zwilling, zwilling, new Zahlen(beide, beide, 0));
    }

    private static void darf(boolean bedingung, String sonst) {
        if (!bedingung) {
            throw new IllegalArgumentException(sonst);
        }
    }
}
