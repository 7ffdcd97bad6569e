package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

public final class Network {

    /** The factors of one path through the network. */
    private static final class Path {
        private final double[] factors;

        Path(double... factors) {
            this.factors = factors;
        }

        Path then(double... more) {
            return new Path(DoubleStream.concat(DoubleStream.of(factors), DoubleStream.of(more)).toArray());
        }

        double value() {
            return DoubleStream.of(factors).sum();
        }
    }

    public static double sigmoid(double z) {
        return 1.0 / (1.0 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = DoubleStream.of(p.w1() * x1, p.w2() * x2, p.b1()).sum();
        double z2 = DoubleStream.of(p.w3() * x1, p.w4() * x2, p.b2()).sum();
        double a1 = sigmoid(z1), a2 = sigmoid(z2);
        double z3 = DoubleStream.of(p.w5() * a1, p.w6() * a2, p.b3()).sum();
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations at = forward(p, e.x1(), e.x2());
        double outer = at.a3() - e.y();
        Path toNeuron1 = new Path(outer).then(p.w5(), at.a1() * (1 - at.a1()));
        Path toNeuron2 = new Path(outer).then(p.w6(), at.a2() * (1 - at.a2()));
        return new Gradients(
                toNeuron1.then(e.x1()).value(), toNeuron1.then(e.x2()).value(),
                toNeuron2.then(e.x1()).value(), toNeuron2.then(e.x2()).value(),
                outer * at.a1(), outer * at.a2(),
                toNeuron1.value(), toNeuron2.value(), outer);
    }

    public static double loss(double a3, double y) {
        if (DoubleStream.of(0, 1).noneMatch(label -> label == y)) {
            throw new IllegalArgumentException("bad label " + y);
        }
        return -Math.log(y > 0 ? a3 : 1 - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        bad(data.isEmpty(), "bad list");
        DoubleStream.Builder losses = DoubleStream.builder();
        for (Example e : data) {
            losses.add(loss(forward(p, e.x1(), e.x2()).a3(), e.y()));
        }
        return losses.build().sum() / data.size();
    }

    private static void bad(boolean isBad, String what) {
        if (isBad) {
            throw new IllegalArgumentException(what);
        }
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        bad(!Double.isFinite(alpha), "bad alpha " + alpha);
        bad(alpha <= 0, "bad alpha " + alpha);
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        bad(data.isEmpty(), "bad list");
        bad(steps < 0, "bad number of steps " + steps);
        bad(!Double.isFinite(alpha) || alpha <= 0, "bad alpha " + alpha);
        Parameters last = p;
        for (int s = 0; s < steps; s++) {
            Parameters fixed = last;
            last = update(
                    fixed,
                    data.stream()
                            .map(e -> backward(fixed, e))
                            .map(g -> g.times(1.0 / data.size()))
                            .reduce(Gradients::plus)
                            .orElseThrow(),
                    alpha);
        }
        return last;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double in = random.nextDouble(0.4, 0.6);
        return new Parameters(in, in / 2, in, in / 2, in / 3, in / 3, in / 4, in / 4, in / 5);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = DoubleStream.generate(random::nextGaussian).distinct().limit(6).toArray();
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }
}
