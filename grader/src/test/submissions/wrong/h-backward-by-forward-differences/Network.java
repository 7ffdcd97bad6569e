package network;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Ableiten heisst: ein klein wenig drehen und schauen, was passiert. */
public final class Network {

    private static final double WINZIG = 1e-7;

    private interface Dreher extends Function<Parameters, Parameters> {}

    private static double ableitung(ToDoubleFunction<Parameters> f, Parameters p, Dreher dreher) {
        return (f.applyAsDouble(dreher.apply(p)) - f.applyAsDouble(p)) / WINZIG;
    }

    public static Gradients backward(Parameters p, Example e) {
        ToDoubleFunction<Parameters> fehler = q -> loss(forward(q, e.x1(), e.x2()).a3(), e.y());
        return new Gradients(
                ableitung(fehler, p, q -> mit(q, q.w1() + WINZIG, q.w2(), q.b1(), 1)),
                ableitung(fehler, p, q -> mit(q, q.w1(), q.w2() + WINZIG, q.b1(), 1)),
                ableitung(fehler, p, q -> mit(q, q.w3() + WINZIG, q.w4(), q.b2(), 2)),
                ableitung(fehler, p, q -> mit(q, q.w3(), q.w4() + WINZIG, q.b2(), 2)),
                ableitung(fehler, p, q -> mit(q, q.w5() + WINZIG, q.w6(), q.b3(), 3)),
                ableitung(fehler, p, q -> mit(q, q.w5(), q.w6() + WINZIG, q.b3(), 3)),
                ableitung(fehler, p, q -> mit(q, q.w1(), q.w2(), q.b1() + WINZIG, 1)),
                ableitung(fehler, p, q -> mit(q, q.w3(), q.w4(), q.b2() + WINZIG, 2)),
                ableitung(fehler, p, q -> mit(q, q.w5(), q.w6(), q.b3() + WINZIG, 3)));
    }

    /** Die Parameter q, aber Neuron nr bekommt zwei neue Gewichte und einen neuen Schwellwert. */
    private static Parameters mit(Parameters q, double u, double v, double b, int nr) {
        return switch (nr) {
            case 1 -> new Parameters(u, v, q.w3(), q.w4(), q.w5(), q.w6(), b, q.b2(), q.b3());
            case 2 -> new Parameters(q.w1(), q.w2(), u, v, q.w5(), q.w6(), q.b1(), b, q.b3());
            case 3 -> new Parameters(q.w1(), q.w2(), q.w3(), q.w4(), u, v, q.b1(), q.b2(), b);
            default -> throw new AssertionError(nr);
        };
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        pruefe(alpha);
        Parameters q = mit(p, p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.b1() - alpha * g.db1(), 1);
        q = mit(q, q.w3() - alpha * g.dw3(), q.w4() - alpha * g.dw4(), q.b2() - alpha * g.db2(), 2);
        return mit(q, q.w5() - alpha * g.dw5(), q.w6() - alpha * g.dw6(), q.b3() - alpha * g.db3(), 3);
    }

    public static Parameters train(Parameters p, List<Example> daten, double alpha, int schritte) {
        pruefe(daten);
        pruefe(alpha);
        if (schritte < 0) throw new IllegalArgumentException("Schritte: " + schritte);
        Parameters q = p;
        for (int s = 0; s < schritte; s++) {
            final Parameters jetzt = q;
            Gradients g = daten.stream().map(e -> backward(jetzt, e)).reduce(Gradients::plus).orElseThrow();
            q = update(jetzt, g.times(1.0 / daten.size()), alpha);
        }
        return q;
    }

    public static double cost(Parameters p, List<Example> daten) {
        pruefe(daten);
        double n = daten.size();
        return daten.stream().mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y())).sum() / n;
    }

    public static double loss(double a3, double y) {
        if (y * (1 - y) != 0 || Double.isNaN(y) || Double.isInfinite(y)) {
            throw new IllegalArgumentException("y: " + y);
        }
        return y == 1 ? -Math.log(a3) : -Math.log(1 - a3);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] eins = neuron(p.w1(), p.w2(), p.b1(), x1, x2);
        double[] zwei = neuron(p.w3(), p.w4(), p.b2(), x1, x2);
        double[] drei = neuron(p.w5(), p.w6(), p.b3(), eins[1], zwei[1]);
        return new Activations(eins[0], eins[1], zwei[0], zwei[1], drei[0], drei[1]);
    }

    /** Summe und Ausgabe eines Neurons. */
    private static double[] neuron(double u, double v, double b, double links, double rechts) {
        double summe = u * links + v * rechts + b;
        return new double[] {summe, sigmoid(summe)};
    }

    public static double sigmoid(double z) {
        return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
    }

    public static Parameters randomStart(RandomGenerator zufall) {
        Parameters q = new Parameters(0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (int nr = 1; nr <= 3; nr++) q = mit(q, zufall.nextGaussian(), zufall.nextGaussian(), 0, nr);
        return q;
    }

    public static Parameters symmetricStart(RandomGenerator zufall) {
        double u = zufall.nextDouble(0.5, 1), v = zufall.nextDouble(-1, -0.5);
        return mit(new Parameters(u, v, u, v, 0, 0, 0.1, 0.1, 0), u, u, 0, 3);
    }

    private static void pruefe(List<Example> daten) {
        if (daten.isEmpty()) throw new IllegalArgumentException("keine Daten");
    }

    private static void pruefe(double alpha) {
        if (!(0 < alpha && alpha < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("alpha: " + alpha);
    }
}
