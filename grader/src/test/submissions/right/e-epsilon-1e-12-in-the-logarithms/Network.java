package network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * 2-2-1-Netz als Graph: Knoten sind durchnummeriert, Kanten tragen Gewichte.
 *
 * <pre>
 *   -2 = x1, -1 = x2, 0 = konstante Eins, 1 und 2 verdeckt, 3 Ausgabe
 * </pre>
 */
public final class Network {

    private static final double EPSILON = 1e-12;

    private record Kante(int von, int nach) {}

    private static final List<Kante> KANTEN = List.of(
            new Kante(-2, 1), new Kante(-1, 1), new Kante(-2, 2), new Kante(-1, 2), new Kante(1, 3), new Kante(2, 3),
            new Kante(0, 1), new Kante(0, 2), new Kante(0, 3));

    private static double gewicht(Parameters p, int nummer) {
        return switch (nummer) {
            case 0 -> p.w1();
            case 1 -> p.w2();
            case 2 -> p.w3();
            case 3 -> p.w4();
            case 4 -> p.w5();
            case 5 -> p.w6();
            case 6 -> p.b1();
            case 7 -> p.b2();
            default -> p.b3();
        };
    }

    private static final class Lauf {
        final Map<Integer, Double> summe = new TreeMap<>();
        final Map<Integer, Double> ausgabe = new TreeMap<>(Map.of(0, 1.0));

        Lauf(Parameters p, double x1, double x2) {
            ausgabe.put(-2, x1);
            ausgabe.put(-1, x2);
            for (int knoten = 1; knoten <= 3; knoten++) {
                double z = 0;
                for (int k = 0; k < KANTEN.size(); k++) {
                    if (KANTEN.get(k).nach() == knoten) {
                        z += gewicht(p, k) * ausgabe.get(KANTEN.get(k).von());
                    }
                }
                summe.put(knoten, z);
                ausgabe.put(knoten, sigmoid(z));
            }
        }

        Activations alsActivations() {
            return new Activations(summe.get(1), ausgabe.get(1), summe.get(2), ausgabe.get(2), summe.get(3), ausgabe.get(3));
        }

        double[] zurueck(Parameters p, double y) {
            Map<Integer, Double> delta = new TreeMap<>();
            delta.put(3, ausgabe.get(3) - y);
            for (int knoten = 2; knoten >= 1; knoten--) {
                double a = ausgabe.get(knoten);
                int kante = KANTEN.indexOf(new Kante(knoten, 3));
                delta.put(knoten, delta.get(3) * gewicht(p, kante) * a * (1 - a));
            }
            return KANTEN.stream().mapToDouble(k -> delta.get(k.nach()) * ausgabe.get(k.von())).toArray();
        }
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return new Lauf(p, x1, x2).alsActivations();
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) {
            throw new IllegalArgumentException("Das Etikett " + y + " gibt es nicht");
        }
        // nie den Logarithmus von 0
        return -(y * Math.log(a3 + EPSILON) + (1 - y) * Math.log(1 - a3 + EPSILON));
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] g = new Lauf(p, e.x1(), e.x2()).zurueck(p, e.y());
        return new Gradients(g[0], g[1], g[2], g[3], g[4], g[5], g[6], g[7], g[8]);
    }

    private static Parameters ausFeld(double[] f) {
        return new Parameters(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("Die Lernrate " + alpha + " geht nicht");
        }
        double[] abstieg = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
        for (int k = 0; k < abstieg.length; k++) {
            abstieg[k] = gewicht(p, k) - alpha * abstieg[k];
        }
        return ausFeld(abstieg);
    }

    public static double cost(Parameters p, List<Example> beispiele) {
        if (beispiele.isEmpty()) {
            throw new IllegalArgumentException("Ohne Beispiele keine Kosten");
        }
        double gesamt = 0;
        for (Example b : beispiele) {
            gesamt += loss(new Lauf(p, b.x1(), b.x2()).ausgabe.get(3), b.y());
        }
        return gesamt / beispiele.size();
    }

    public static Parameters train(Parameters p, List<Example> beispiele, double alpha, int schritte) {
        if (beispiele.isEmpty() || schritte < 0 || !(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("So kann man nicht lernen");
        }
        Parameters stand = p;
        for (int s = 0; s < schritte; s++) {
            double[] mittel = new double[9];
            for (Example b : beispiele) {
                double[] g = new Lauf(stand, b.x1(), b.x2()).zurueck(stand, b.y());
                for (int k = 0; k < 9; k++) {
                    mittel[k] += g[k] / beispiele.size();
                }
            }
            for (int k = 0; k < 9; k++) {
                mittel[k] = gewicht(stand, k) - alpha * mittel[k];
            }
            stand = ausFeld(mittel);
        }
        return stand;
    }

    public static Parameters symmetricStart(RandomGenerator zufall) {
        double[] f = new double[9];
        f[0] = f[2] = zufall.nextDouble(0.1, 0.9);
        f[1] = f[3] = zufall.nextDouble(0.1, 0.9);
        f[4] = f[5] = zufall.nextDouble(0.1, 0.9);
        return ausFeld(f);
    }

    public static Parameters randomStart(RandomGenerator zufall) {
        double[] f = new double[9];
        for (int k = 0; k < 6; k++) {
            f[k] = zufall.nextDouble(-0.9, 0.9);
        }
        return ausFeld(f);
    }
}
