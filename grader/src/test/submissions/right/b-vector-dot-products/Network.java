package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Each neuron is a vector (weight, weight, bias); its inputs are (input, input, 1). */
public final class Network {

    private Network() {}

    private static Vector neuron1(Parameters p) {
        return new Vector(p.w1(), p.w2(), p.b1());
    }

    private static Vector neuron2(Parameters p) {
        return new Vector(p.w3(), p.w4(), p.b2());
    }

    private static Vector neuron3(Parameters p) {
        return new Vector(p.w5(), p.w6(), p.b3());
    }

    public static double sigmoid(double z) {
        return 0.5 * Math.tanh(0.5 * z) + 0.5;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        var input = new Vector(x1, x2).and(1);
        var z = new Vector(neuron1(p).dot(input), neuron2(p).dot(input));
        var a = z.map(Network::sigmoid);
        var out = neuron3(p).dot(a.and(1));
        return new Activations(z.get(0), a.get(0), z.get(1), a.get(1), out, sigmoid(out));
    }

    public static double loss(double a3, double y) {
        var label = new Vector(y, 1 - y);
        if (label.dot(label) != 1 || y * (1 - y) != 0) {
            throw new IllegalArgumentException("y is " + y + ", not 0 or 1");
        }
        return -Math.log(label.dot(new Vector(a3, 1 - a3)));
    }

    public static Gradients backward(Parameters p, Example e) {
        var act = forward(p, e.x1(), e.x2());
        var input = new Vector(e.x1(), e.x2(), 1);
        var hidden = new Vector(act.a1(), act.a2(), 1);
        var error = act.a3() - e.y();

        var g3 = hidden.times(error);
        var g1 = input.times(error * p.w5() * act.a1() * (1 - act.a1()));
        var g2 = input.times(error * p.w6() * act.a2() * (1 - act.a2()));
        return new Gradients(
                g1.get(0), g1.get(1), g2.get(0), g2.get(1), g3.get(0), g3.get(1), g1.get(2), g2.get(2), g3.get(2));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        checkAlpha(alpha);
        return Vector.of(p).minus(Vector.of(g).times(alpha)).toParameters();
    }

    public static double cost(Parameters p, List<Example> data) {
        checkData(data);
        var losses = Vector.zero(0);
        for (var e : data) {
            losses = losses.and(loss(forward(p, e.x1(), e.x2()).a3(), e.y()));
        }
        return losses.sum() / losses.size();
    }

    private static Vector meanGradient(Parameters p, List<Example> data) {
        return data.stream()
                .map(e -> Vector.of(backward(p, e)))
                .reduce(Vector.zero(9), Vector::plus)
                .times(1.0 / data.size());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        checkAlpha(alpha);
        checkData(data);
        if (steps < 0) {
            throw new IllegalArgumentException(steps + " steps");
        }
        return steps == 0
                ? p
                : train(update(p, meanGradient(p, data).toGradients(), alpha), data, alpha, steps - 1);
    }

    private static void checkAlpha(double alpha) {
        if (alpha > 0 && Double.isFinite(alpha)) {
            return;
        }
        throw new IllegalArgumentException("alpha is " + alpha);
    }

    private static void checkData(List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("there is no mean of no examples");
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        var half = new Vector(random.nextDouble(), random.nextDouble(), random.nextDouble()).map(v -> v / 2 + 0.1);
        return new Parameters(half.get(0), half.get(1), half.get(0), half.get(1), half.get(2), half.get(2), 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Vector v;
        do {
            v = Vector.zero(6).map(zero -> random.nextGaussian() * 0.8);
        } while (java.util.Arrays.stream(v.entries()).distinct().count() < 6);
        return v.and(0).and(0).and(0).toParameters();
    }
}
