package network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** All arithmetic is recorded on a {@link Tape}; the derivatives are read off by playing it backwards. */
public final class Network {

    private Network() {}

    /** The network written down once, as a formula of recorded numbers. */
    private static final class Model {
        final Tape tape = new Tape();
        final Tape.Num[] theta = new Tape.Num[9];
        final Tape.Num[] z = new Tape.Num[3];
        final Tape.Num[] a = new Tape.Num[3];

        Model(Parameters p, double x1, double x2) {
            double[] start = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
            for (int i = 0; i < 9; i++) {
                theta[i] = tape.input(start[i]);
            }
            Tape.Num left = tape.input(x1), right = tape.input(x2);
            neuron(0, left, right);
            neuron(1, left, right);
            neuron(2, a[0], a[1]);
        }

        private void neuron(int k, Tape.Num in1, Tape.Num in2) {
            z[k] = theta[2 * k].times(in1).plus(theta[2 * k + 1].times(in2)).plus(theta[6 + k]);
            a[k] = squash(z[k]);
        }

        Tape.Num error(double y) {
            Tape.Num hit = y == 1 ? a[2] : tape.input(1).plus(a[2].negated());
            return hit.log().negated();
        }
    }

    static Tape.Num squash(Tape.Num z) {
        return z.exp().plus(z.owner().input(1)).inverse();
    }

    public static double sigmoid(double z) {
        return squash(new Tape().input(z)).value();
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Model m = new Model(p, x1, x2);
        return new Activations(
                m.z[0].value(), m.a[0].value(), m.z[1].value(), m.a[1].value(), m.z[2].value(), m.a[2].value());
    }

    public static Gradients backward(Parameters p, Example e) {
        Model m = new Model(p, e.x1(), e.x2());
        m.tape.rewindFrom(m.error(e.y()));
        Tape.Num[] t = m.theta;
        return new Gradients(
                t[0].slope(), t[1].slope(), t[2].slope(), t[3].slope(), t[4].slope(), t[5].slope(), t[6].slope(),
                t[7].slope(), t[8].slope());
    }

    public static double loss(double a3, double y) {
        require(y * (1 - y) == 0);
        Tape tape = new Tape();
        Tape.Num a = tape.input(y == 1 ? a3 : 1 - a3);
        return a.log().negated().value();
    }

    public static double cost(Parameters p, List<Example> data) {
        require(!data.isEmpty());
        Tape.Num sum = new Tape().input(0);
        for (Example e : data) {
            sum = sum.plus(sum.owner().input(new Model(p, e.x1(), e.x2()).error(e.y()).value()));
        }
        return sum.value() / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        require(alpha > 0);
        require(alpha != Double.POSITIVE_INFINITY);
        return new Parameters(
                Math.fma(-alpha, g.dw1(), p.w1()),
                Math.fma(-alpha, g.dw2(), p.w2()),
                Math.fma(-alpha, g.dw3(), p.w3()),
                Math.fma(-alpha, g.dw4(), p.w4()),
                Math.fma(-alpha, g.dw5(), p.w5()),
                Math.fma(-alpha, g.dw6(), p.w6()),
                Math.fma(-alpha, g.db1(), p.b1()),
                Math.fma(-alpha, g.db2(), p.b2()),
                Math.fma(-alpha, g.db3(), p.b3()));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        require(!data.isEmpty());
        require(alpha > 0 && alpha != Double.POSITIVE_INFINITY);
        require(steps >= 0);
        List<Parameters> history = new ArrayList<>(Collections.singletonList(p));
        for (int i = 0; i < steps; i++) {
            Parameters last = history.get(i);
            Gradients mean = data.stream()
                    .map(e -> backward(last, e).times(1.0 / data.size()))
                    .reduce(Gradients::plus)
                    .get();
            history.add(update(last, mean, alpha));
        }
        return history.get(steps);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        int w = 1 + random.nextInt(9), v = 1 + random.nextInt(9), u = 1 + random.nextInt(9);
        return new Parameters(w / 10.0, v / 10.0, w / 10.0, v / 10.0, u / 10.0, u / 10.0, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        List<Double> w = new ArrayList<>();
        while (w.size() < 6) {
            double next = random.nextDouble() * 3 - 1.5;
            if (!w.contains(next)) {
                w.add(next);
            }
        }
        return new Parameters(w.get(0), w.get(1), w.get(2), w.get(3), w.get(4), w.get(5), 0.0, 0.0, 0.0);
    }

    private static void require(boolean fine) {
        if (!fine) {
            throw new IllegalArgumentException();
        }
    }
}
