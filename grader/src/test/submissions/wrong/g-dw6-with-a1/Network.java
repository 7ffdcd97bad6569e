package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    private static Vec vec(Parameters p) {
        return Vec.of(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
    }

    private static Vec vec(Gradients g) {
        return Vec.of(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());
    }

    private static Parameters parameters(Vec v) {
        return new Parameters(
                v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.get(7), v.get(8));
    }

    public static double sigmoid(double z) {
        return 1. / (1. + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Vec x = Vec.of(1, x1, x2);
        double z1 = Vec.of(p.b1(), p.w1(), p.w2()).dot(x);
        double z2 = Vec.of(p.b2(), p.w3(), p.w4()).dot(x);
        Vec h = Vec.of(1, sigmoid(z1), sigmoid(z2));
        double z3 = Vec.of(p.b3(), p.w5(), p.w6()).dot(h);
        return new Activations(z1, h.get(1), z2, h.get(2), z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        if (y == 0.) return loss(1. - a3, 1.);
        if (y == 1.) return -Math.log(a3);
        throw new IllegalArgumentException();
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        Vec hidden = Vec.of(s.a1(), s.a2());
        double error = s.a3() - e.y();
        Vec back = Vec.of(p.w5(), p.w6())
                .scaled(error)
                .zip(hidden, (d, a) -> d * a * (1. - a));
        Vec neuron1 = Vec.of(e.x1(), e.x2()).scaled(back.head());
        Vec neuron2 = Vec.of(e.x1(), e.x2()).scaled(back.tail().head());
        Vec neuron3 = hidden.scaled(error);
        return new Gradients(
                neuron1.head(), neuron1.tail().head(),
                neuron2.head(), neuron2.tail().head(),
                neuron3.head(), neuron3.head(),
                back.head(), back.tail().head(), error);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha > 0. && alpha < 1. / 0.) {
            return parameters(vec(p).zip(vec(g), (from, slope) -> from - alpha * slope));
        }
        throw new IllegalArgumentException();
    }

    private static double sumOfLosses(Parameters p, List<Example> rest) {
        if (rest.isEmpty()) return 0.;
        Example e = rest.get(0);
        return loss(forward(p, e.x1(), e.x2()).a3(), e.y()) + sumOfLosses(p, rest.subList(1, rest.size()));
    }

    private static Gradients sumOfGradients(Parameters p, List<Example> rest) {
        Gradients first = backward(p, rest.get(0));
        return rest.size() == 1 ? first : first.plus(sumOfGradients(p, rest.subList(1, rest.size())));
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException();
        return sumOfLosses(p, data) / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty() || steps < 0) throw new IllegalArgumentException();
        Parameters next = update(p, sumOfGradients(p, data).times(1. / data.size()), alpha);
        return steps == 0 ? p : train(next, data, alpha, steps - 1);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return parameters(Vec.of(1, 2, 1, 2, 3, 3, 0, 0, 0).scaled(0.1 + random.nextDouble() / 3));
    }

    public static Parameters randomStart(RandomGenerator random) {
        return parameters(drawn(random, 9));
    }

    private static Vec drawn(RandomGenerator random, int n) {
        return n == 0 ? null : new Vec(n <= 3 ? 0. : random.nextGaussian(), drawn(random, n - 1));
    }
}
