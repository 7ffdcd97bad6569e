package network;

import java.util.*;
import java.util.random.RandomGenerator;

// Aufgabe 7   (Zahlen in Listen statt Feldern)
public class Network {

    private static List<Double> liste(Parameters p) {
        return List.of(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
    }

    private static List<Double> liste(Gradients g) {
        return List.of(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());
    }

    private static Parameters parameter(List<Double> l) {
        return new Parameters(l.get(0), l.get(1), l.get(2), l.get(3), l.get(4), l.get(5), l.get(6), l.get(7), l.get(8));
    }

    public static double sigmoid(double z) {
        if (z < -40) {
            return Math.exp(z);
        }
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        List<Double> werte = new ArrayList<>();
        werte.add(p.w1() * x1 + p.w2() * x2 + p.b1());
        werte.add(sigmoid(werte.get(0)));
        werte.add(p.w3() * x1 + p.w4() * x2 + p.b2());
        werte.add(sigmoid(werte.get(2)));
        werte.add(p.w5() * werte.get(1) + p.w6() * werte.get(3) + p.b3());
        werte.add(sigmoid(werte.get(4)));
        return new Activations(werte.get(0), werte.get(1), werte.get(2), werte.get(3), werte.get(4), werte.get(5));
    }

    public static double loss(double a3, double y) {
        if (!List.of(0.0, 1.0).contains(Math.abs(y)) || y < 0) {
            throw new IllegalArgumentException("y darf nur 0 oder 1 sein");
        }
        return -(y * Math.log(a3) + (1 - y) * Math.log(1 - a3));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations akt = forward(p, e.x1(), e.x2());
        List<Double> fehler = new LinkedList<>();
        fehler.add(akt.a3() - e.y());
        fehler.add(0, fehler.get(0) * p.w6() * akt.a2() * (1 - akt.a2()));
        fehler.add(0, fehler.get(1) * p.w5() * akt.a1() * (1 - akt.a1()));
        double f1 = fehler.get(0), f2 = fehler.get(1), f3 = fehler.get(2);
        return new Gradients(f1 * e.x1(), f1 * e.x2(), f2 * e.x1(), f2 * e.x2(), f3 * akt.a1(), f3 * akt.a2(), f1, f2, f3);
    }

    private static void alphaPruefen(double alpha) {
        if (Double.isFinite(alpha) && alpha > 0) {
            return;
        }
        throw new IllegalArgumentException("alpha muss positiv und endlich sein");
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        alphaPruefen(alpha);
        ListIterator<Double> neu = new ArrayList<>(liste(p)).listIterator();
        Iterator<Double> ableitung = liste(g).iterator();
        List<Double> ergebnis = new ArrayList<>();
        while (neu.hasNext()) {
            ergebnis.add(neu.next() - alpha * ableitung.next());
        }
        return parameter(ergebnis);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("keine Beispiele");
        }
        List<Double> verluste = new ArrayList<>();
        for (Example e : data) {
            verluste.add(loss(forward(p, e.x1(), e.x2()).a3(), e.y()));
        }
        double summe = 0;
        for (Double v : verluste) {
            summe += v;
        }
        return summe / verluste.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        alphaPruefen(alpha);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("keine Beispiele");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("negative Schrittzahl");
        }
        List<Parameters> verlauf = new ArrayList<>(List.of(p));
        while (verlauf.size() <= steps) {
            Parameters jetzt = verlauf.get(verlauf.size() - 1);
            List<Gradients> einzeln = new ArrayList<>();
            for (Example e : data) {
                einzeln.add(backward(jetzt, e));
            }
            Gradients gesamt = einzeln.remove(0);
            for (Gradients g : einzeln) {
                gesamt = gesamt.plus(g);
            }
            verlauf.add(update(jetzt, gesamt.times(1.0 / data.size()), alpha));
        }
        return verlauf.get(steps);
    }

    public static Parameters randomStart(RandomGenerator random) {
        List<Double> l = new ArrayList<>();
        while (l.size() < 6) {
            l.add(Math.random() * 2 - 1);
        }
        l.addAll(List.of(0.0, 0.0, 0.0));
        return parameter(l);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        List<Double> l = new ArrayList<>(Collections.nCopies(6, 1 - random.nextDouble() / 2));
        l.addAll(Collections.nCopies(3, 0.0));
        return parameter(l);
    }
}
