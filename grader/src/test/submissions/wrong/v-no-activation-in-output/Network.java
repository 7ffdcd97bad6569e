package network;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/**
 * Two ways of looking at the answer of the network: see {@link Score}.
 */
public final class Network {

    interface Score {
        double of(Parameters p, Example e);

        Score RAW = (p, e) -> forward(p, e.x1(), e.x2()).z3();
        Score PROBABILITY = (p, e) -> sigmoid(RAW.of(p, e));
    }

    static final class Sum implements Consumer<Gradients> {
        private Gradients total = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        private int count;

        @Override
        public void accept(Gradients g) {
            total = total.plus(g);
            count++;
        }

        Gradients mean() {
            return total.times(1.0 / count);
        }
    }

    public static double sigmoid(double z) {
        double half = Math.exp(-Math.abs(z) / 2);
        double s = 1 / (half + 1 / half) * half; // the smaller of s(z) and s(-z)
        return z > 0 ? 1 - s : s;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] hidden = {weigh(p.b1(), p.w1(), x1, p.w2(), x2), weigh(p.b2(), p.w3(), x1, p.w4(), x2)};
        double[] fired = DoubleStream.of(hidden).map(Network::sigmoid).toArray();
        double score = weigh(p.b3(), p.w5(), fired[0], p.w6(), fired[1]);
        return new Activations(hidden[0], fired[0], hidden[1], fired[1], score, score);
    }

    private static double weigh(double bias, double... pairs) {
        double s = bias;
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            s += pairs[i] * pairs[i + 1];
        }
        return s;
    }

    public static double loss(double a3, double y) {
        if (y * y != y || y > 1) {
            throw new IllegalArgumentException("not a label");
        }
        double[] p = {1 - a3, a3};
        return -Math.log(p[(int) y]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations r = forward(p, e.x1(), e.x2());
        double g3 = Score.PROBABILITY.of(p, e) - e.y();
        double g2 = g3 * p.w6() * sigmoid(r.z2()) * sigmoid(-r.z2());
        double g1 = g3 * p.w5() * sigmoid(r.z1()) * sigmoid(-r.z1());
        return new Gradients(g1 * e.x1(), g1 * e.x2(), g2 * e.x1(), g2 * e.x2(), g3 * r.a1(), g3 * r.a2(), g1, g2, g3);
    }

    public static double cost(Parameters p, List<Example> data) {
        return data.stream()
                .mapToDouble(e -> loss(Score.PROBABILITY.of(p, e), e.y()))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("cost of an empty list"));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        double minus = -allowed(alpha);
        return new Parameters(
                weigh(p.w1(), minus, g.dw1()),
                weigh(p.w2(), minus, g.dw2()),
                weigh(p.w3(), minus, g.dw3()),
                weigh(p.w4(), minus, g.dw4()),
                weigh(p.w5(), minus, g.dw5()),
                weigh(p.w6(), minus, g.dw6()),
                weigh(p.b1(), minus, g.db1()),
                weigh(p.b2(), minus, g.db2()),
                weigh(p.b3(), minus, g.db3()));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        allowed(alpha);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("training with an empty list");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("training with " + steps + " steps");
        }
        var state = new Object() {
            Parameters now = p;
        };
        for (int i = 0; i < steps; i++) {
            Sum sum = new Sum();
            data.stream().map(e -> backward(state.now, e)).forEach(sum);
            state.now = update(state.now, sum.mean(), alpha);
        }
        return state.now;
    }

    private static double allowed(double alpha) {
        if (Double.isFinite(alpha) && alpha > 0) {
            return alpha;
        }
        throw new IllegalArgumentException("alpha: " + alpha);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double sign = random.nextBoolean() ? 1 : -1;
        double size = sign * random.nextDouble(0.4, 0.8);
        return new Parameters(size, 0.5 * size, size, 0.5 * size, -size, -size, 0.05, 0.05, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w;
        do {
            w = DoubleStream.generate(() -> random.nextDouble(-1, 1)).limit(6).toArray();
        } while (DoubleStream.of(w).distinct().count() < 6);
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }
}
