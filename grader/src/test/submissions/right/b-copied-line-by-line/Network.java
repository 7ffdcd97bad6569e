package network;

import java.util.List;
import java.util.random.RandomGenerator;

// Aufgabe: kleines neuronales Netz
public final class Network {

    public static double sigmoid(double z) {
        double minusZ = -z;
        double hoch = Math.exp(minusZ);
        double nenner = 1 + hoch;
        double ergebnis = 1 / nenner;
        return ergebnis;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        // Neuron 1
        double z1 = p.w1() * x1;
        z1 = z1 + p.w2() * x2;
        z1 = z1 + p.b1();
        double a1 = sigmoid(z1);
        // Neuron 2
        double z2 = p.w3() * x1;
        z2 = z2 + p.w4() * x2;
        z2 = z2 + p.b2();
        double a2 = sigmoid(z2);
        // Neuron 3
        double z3 = p.w5() * a1;
        z3 = z3 + p.w6() * a2;
        z3 = z3 + p.b3();
        double a3 = sigmoid(z3);
        Activations ergebnis = new Activations(z1, a1, z2, a2, z3, a3);
        return ergebnis;
    }

    public static double loss(double a3, double y) {
        if (y == 1) {
            double j = -Math.log(a3);
            return j;
        }
        if (y == 0) {
            double j = -Math.log(1 - a3);
            return j;
        }
        throw new IllegalArgumentException("y muss 0 oder 1 sein");
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations akt = forward(p, e.x1(), e.x2());
        double x1 = e.x1();
        double x2 = e.x2();
        double y = e.y();
        double a1 = akt.a1();
        double a2 = akt.a2();
        double a3 = akt.a3();

        // die Teile der Kette
        double dJ_da3;
        if (y == 1) {
            dJ_da3 = -1 / a3;
        } else {
            dJ_da3 = 1 / (1 - a3);
        }
        double da3_dz3 = a3 * (1 - a3);
        double dz3_da1 = p.w5();
        double dz3_da2 = p.w6();
        double da1_dz1 = a1 * (1 - a1);
        double da2_dz2 = a2 * (1 - a2);

        // und jetzt fuer jedes Gewicht die ganze Kette
        double dw1 = dJ_da3 * da3_dz3 * dz3_da1 * da1_dz1 * x1;
        double dw2 = dJ_da3 * da3_dz3 * dz3_da1 * da1_dz1 * x2;
        double dw3 = dJ_da3 * da3_dz3 * dz3_da2 * da2_dz2 * x1;
        double dw4 = dJ_da3 * da3_dz3 * dz3_da2 * da2_dz2 * x2;
        double dw5 = dJ_da3 * da3_dz3 * a1;
        double dw6 = dJ_da3 * da3_dz3 * a2;
        double db1 = dJ_da3 * da3_dz3 * dz3_da1 * da1_dz1 * 1;
        double db2 = dJ_da3 * da3_dz3 * dz3_da2 * da2_dz2 * 1;
        double db3 = dJ_da3 * da3_dz3 * 1;
        return new Gradients(dw1, dw2, dw3, dw4, dw5, dw6, db1, db2, db3);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha <= 0) {
            throw new IllegalArgumentException("alpha zu klein");
        }
        if (Double.isNaN(alpha)) {
            throw new IllegalArgumentException("alpha ist keine Zahl");
        }
        if (Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha zu gross");
        }
        double neuW1 = p.w1() - alpha * g.dw1();
        double neuW2 = p.w2() - alpha * g.dw2();
        double neuW3 = p.w3() - alpha * g.dw3();
        double neuW4 = p.w4() - alpha * g.dw4();
        double neuW5 = p.w5() - alpha * g.dw5();
        double neuW6 = p.w6() - alpha * g.dw6();
        double neuB1 = p.b1() - alpha * g.db1();
        double neuB2 = p.b2() - alpha * g.db2();
        double neuB3 = p.b3() - alpha * g.db3();
        return new Parameters(neuW1, neuW2, neuW3, neuW4, neuW5, neuW6, neuB1, neuB2, neuB3);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.size() == 0) {
            throw new IllegalArgumentException("keine Beispiele");
        }
        double summe = 0;
        int anzahl = 0;
        for (int i = 0; i < data.size(); i = i + 1) {
            Example beispiel = data.get(i);
            Activations akt = forward(p, beispiel.x1(), beispiel.x2());
            double fehler = loss(akt.a3(), beispiel.y());
            summe = summe + fehler;
            anzahl = anzahl + 1;
        }
        double mittelwert = summe / anzahl;
        return mittelwert;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.size() == 0) {
            throw new IllegalArgumentException("keine Beispiele");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps darf nicht negativ sein");
        }
        if (alpha <= 0) {
            throw new IllegalArgumentException("alpha zu klein");
        }
        if (Double.isNaN(alpha)) {
            throw new IllegalArgumentException("alpha ist keine Zahl");
        }
        if (Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha zu gross");
        }
        Parameters aktuell = p;
        int schritt = 0;
        while (schritt < steps) {
            double summeW1 = 0;
            double summeW2 = 0;
            double summeW3 = 0;
            double summeW4 = 0;
            double summeW5 = 0;
            double summeW6 = 0;
            double summeB1 = 0;
            double summeB2 = 0;
            double summeB3 = 0;
            for (int i = 0; i < data.size(); i = i + 1) {
                Gradients g = backward(aktuell, data.get(i));
                summeW1 = summeW1 + g.dw1();
                summeW2 = summeW2 + g.dw2();
                summeW3 = summeW3 + g.dw3();
                summeW4 = summeW4 + g.dw4();
                summeW5 = summeW5 + g.dw5();
                summeW6 = summeW6 + g.dw6();
                summeB1 = summeB1 + g.db1();
                summeB2 = summeB2 + g.db2();
                summeB3 = summeB3 + g.db3();
            }
            int n = data.size();
            Gradients mittel = new Gradients(summeW1 / n, summeW2 / n, summeW3 / n, summeW4 / n, summeW5 / n,
                    summeW6 / n, summeB1 / n, summeB2 / n, summeB3 / n);
            aktuell = update(aktuell, mittel, alpha);
            schritt = schritt + 1;
        }
        return aktuell;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        // beide Neuronen gleich
        double w1 = 0.5;
        double w2 = 0.4;
        double w3 = 0.5;
        double w4 = 0.4;
        double w5 = 0.3;
        double w6 = 0.3;
        double b1 = 0.1;
        double b2 = 0.1;
        double b3 = 0.2;
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double w1 = random.nextDouble();
        double w2 = random.nextDouble();
        double w3 = random.nextDouble();
        double w4 = random.nextDouble();
        double w5 = random.nextDouble();
        double w6 = random.nextDouble();
        // zur Sicherheit: wenn zwei gleich sind nochmal
        if (w1 == w2 || w1 == w3 || w1 == w4 || w1 == w5 || w1 == w6
                || w2 == w3 || w2 == w4 || w2 == w5 || w2 == w6
                || w3 == w4 || w3 == w5 || w3 == w6
                || w4 == w5 || w4 == w6
                || w5 == w6) {
            return randomStart(random);
        }
        return new Parameters(w1, w2, w3, w4, w5, w6, 0, 0, 0);
    }
}
