package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collector;

/**
 * Aprendizaje por descenso de gradiente.
 */
public final class Network {

    private enum Activation {
        SIGMOID {
            @Override
            double of(double z) {
                return 1 / (1 + Math.exp(-z));
            }

            @Override
            double slopeAt(double a) {
                return a * (1 - a);
            }
        };

        abstract double of(double z);

        abstract double slopeAt(double a);
    }

    private enum Neuron {
        ONE {
            double z(Parameters p, double s, double t) { return p.w1() * s + p.w2() * t + p.b1(); }
        },
        TWO {
            double z(Parameters p, double s, double t) { return p.w3() * s + p.w4() * t + p.b2(); }
        },
        THREE {
            double z(Parameters p, double s, double t) { return p.w5() * s + p.w6() * t + p.b3(); }
        };

        abstract double z(Parameters p, double s, double t);

        double a(Parameters p, double s, double t) { return Activation.SIGMOID.of(z(p, s, t)); }
    }

    public static double sigmoid(double z) { return Activation.SIGMOID.of(z); }

    public static Activations forward(Parameters p, double x1, double x2) {
        double s = Neuron.ONE.a(p, x1, x2), t = Neuron.TWO.a(p, x1, x2);
        return new Activations(Neuron.ONE.z(p, x1, x2), s, Neuron.TWO.z(p, x1, x2), t, Neuron.THREE.z(p, s, t), Neuron.THREE.a(p, s, t));
    }

    public static double loss(double a3, double y) {
        if (y == 0) a3 = 1 - a3;
        else if (y != 1) throw new IllegalArgumentException("etiqueta");
        return -Math.log(a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("lista");
        Collector<Example, double[], Double> mean = Collector.of(
            () -> new double[2],
            (box, e) -> { box[0] += loss(forward(p, e.x1(), e.x2()).a3(), e.y()); box[1]++; },
            (box, other) -> new double[] {box[0] + other[0], box[1] + other[1]},
            box -> box[0] / box[1]);
        return data.stream().collect(mean);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations r = forward(p, e.x1(), e.x2());
        double third = r.a3() - e.y();
        double first = p.w5() * third * Activation.SIGMOID.slopeAt(r.a1());
        double second = p.w6() * third * Activation.SIGMOID.slopeAt(r.a2());
        return new Gradients(e.x1() * first, e.x2() * first, e.x1() * second, e.x2() * second,
            r.a1() * third, r.a2() * third, first, second, third);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        rejectUnless(alpha > 0 && !Double.isInfinite(alpha));
        final Gradients s = g.times(alpha);
        return new Parameters(p.w1() - s.dw1(), p.w2() - s.dw2(), p.w3() - s.dw3(), p.w4() - s.dw4(),
            p.w5() - s.dw5(), p.w6() - s.dw6(), p.b1() - s.db1(), p.b2() - s.db2(), p.b3() - s.db3());
    }

    private static void rejectUnless(boolean ok) {
        if (ok) return;
        throw new IllegalArgumentException("argumento");
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        rejectUnless(!data.isEmpty());
        rejectUnless(steps >= 0);
        rejectUnless(alpha > 0 && !Double.isInfinite(alpha));
        int paso = 0;
        while (paso < steps) {
            Gradients media = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (int i = 0; i < data.size(); i++) {
                media = media.plus(backward(p, data.get(i)).times(1.0 / data.size()));
            }
            p = update(p, media, alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w;
        for (w = 0; Math.abs(w) < 0.1; w = random.nextGaussian());
        return new Parameters(w, w, w, w, w, w, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Parameters q = new Parameters(
            random.nextDouble(-2, -1), random.nextDouble(1, 2), random.nextDouble(-1, 0),
            random.nextDouble(0, 1), random.nextDouble(2, 3), random.nextDouble(-3, -2), 0, 0, 0);
        return q;
    }
}
