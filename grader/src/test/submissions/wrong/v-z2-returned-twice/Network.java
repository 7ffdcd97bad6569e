package network;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Facade of the small library in this package: {@link Perceptron} and {@link Descent}. */
public final class Network {

    private static Perceptron neuron1(Parameters p) {
        return Perceptron.with(p.w1(), p.w2(), p.b1());
    }

    private static Perceptron neuron2(Parameters p) {
        return Perceptron.with(p.w3(), p.w4(), p.b2());
    }

    private static Perceptron neuron3(Parameters p) {
        return Perceptron.with(p.w5(), p.w6(), p.b3());
    }

    static double answer(Parameters p, double x1, double x2) {
        return neuron3(p).fire(neuron1(p).fire(x1, x2), neuron2(p).fire(x1, x2));
    }

    public static double sigmoid(double z) {
        return Perceptron.squash(z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Supplier<Double> s1 = () -> neuron1(p).excitation(x1, x2);
        Supplier<Double> s2 = () -> neuron2(p).excitation(x1, x2);
        Supplier<Double> s3 = () -> neuron3(p).excitation(sigmoid(s1.get()), sigmoid(s2.get()));
        return new Activations(s1.get(), sigmoid(s1.get()), s2.get(), s2.get(), s3.get(), sigmoid(s3.get()));
    }

    public static double loss(double a3, double y) {
        if (y == 0) {
            return -Math.log(1 - a3);
        } else if (y == 1) {
            return -Math.log(a3);
        }
        throw new IllegalArgumentException(y + " is not a label");
    }

    public static Gradients backward(Parameters p, Example e) {
        double one = neuron1(p).fire(e.x1(), e.x2());
        double two = neuron2(p).fire(e.x1(), e.x2());
        double out = answer(p, e.x1(), e.x2()) - e.y();
        Perceptron d3 = Perceptron.with(one, two, 1).stretched(out);
        Perceptron in = Perceptron.with(e.x1(), e.x2(), 1);
        Perceptron d1 = in.stretched(out * p.w5() * neuron1(p).steepness(e.x1(), e.x2()));
        Perceptron d2 = in.stretched(out * p.w6() * neuron2(p).steepness(e.x1(), e.x2()));
        return new Gradients(d1.u(), d1.v(), d2.u(), d2.v(), d3.u(), d3.v(), d1.bias(), d2.bias(), d3.bias());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        return new Descent(alpha).step(p, g);
    }

    public static double cost(Parameters p, List<Example> data) {
        nonEmpty(data);
        return data.parallelStream().mapToDouble(e -> loss(answer(p, e.x1(), e.x2()), e.y())).sum() / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        nonEmpty(data);
        return new Descent(alpha).walk(p, at -> {
            Gradients g = null;
            for (Example e : data) g = g == null ? backward(at, e) : backward(at, e).plus(g);
            return g.times(1.0 / data.size());
        }, steps);
    }

    private static void nonEmpty(Collection<?> c) {
        if (c.isEmpty()) throw new IllegalArgumentException("empty");
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Perceptron twin = Perceptron.random(random);
        double exit = Perceptron.random(random).u();
        return new Parameters(twin.u(), twin.v(), twin.u(), twin.v(), exit, exit, twin.bias(), twin.bias(), 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Perceptron r1 = Perceptron.random(random), r2 = Perceptron.random(random), r3 = Perceptron.random(random);
        return new Parameters(r1.u(), r1.v(), r2.u(), r2.v(), r3.u(), r3.v(), r1.bias(), r2.bias(), r3.bias());
    }
}
