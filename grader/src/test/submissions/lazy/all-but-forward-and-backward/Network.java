package network;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Aujourd'hui tout sauf les deux passages. */
public final class Network {

    public static Parameters train(Parameters p0, List<Example> corpus, double alpha, int steps) {
        if (steps < 0) throw new IllegalArgumentException("steps=" + steps);
        Parameters p = p0;
        taille(corpus);
        taux(alpha);
        for (int t = 0; t < steps; t++) p = update(p, moyenne(p, corpus), taux(alpha));
        return p;
    }

    private static Gradients moyenne(Parameters p, List<Example> corpus) {
        Optional<Gradients> g = Optional.empty();
        for (Example e : corpus) {
            Gradients un = backward(p, e);
            g = Optional.of(g.map(un::plus).orElse(un));
        }
        return g.orElseThrow().times(1.0 / taille(corpus));
    }

    public static double cost(Parameters p, List<Example> corpus) {
        double n = taille(corpus), j = 0;
        for (Example e : corpus) j += loss(forward(p, e.x1(), e.x2()).a3(), e.y()) / n;
        return j;
    }

    private static int taille(List<Example> corpus) {
        return Optional.of(corpus.size()).filter(n -> n > 0).orElseThrow(() -> new IllegalArgumentException("vide"));
    }

    private static double taux(double alpha) {
        return Optional.of(alpha)
                .filter(Double::isFinite)
                .filter(t -> t > 0)
                .orElseThrow(() -> new IllegalArgumentException("alpha=" + alpha));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        double t = taux(alpha);
        return new Parameters(
                p.w1() - t * g.dw1(), p.w2() - t * g.dw2(), p.w3() - t * g.dw3(), p.w4() - t * g.dw4(), p.w5() - t * g.dw5(),
                p.w6() - t * g.dw6(), p.b1() - t * g.db1(), p.b2() - t * g.db2(), p.b3() - t * g.db3());
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) throw new IllegalArgumentException("y=" + y);
        return -(y * Math.log(a3) + (1 - y) * Math.log(1 - a3));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        throw new UnsupportedOperationException("forward: demain");
    }

    public static Gradients backward(Parameters p, Example e) {
        throw new UnsupportedOperationException("backward: après-demain");
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Parameters randomStart(RandomGenerator g) {
        return new Parameters(
                g.nextGaussian(), g.nextGaussian(), g.nextGaussian(), g.nextGaussian(), g.nextGaussian(), g.nextGaussian(),
                g.nextGaussian(), g.nextGaussian(), g.nextGaussian());
    }

    public static Parameters symmetricStart(RandomGenerator g) {
        double w = g.nextDouble(0.25, 0.75);
        return new Parameters(w, 1 - w, w, 1 - w, 2 * w, 2 * w, w / 2, w / 2, w / 3);
    }
}
