package network;

import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

public class Network {

    // index 0: output, 1 and 2: hidden
    private record Wires(int neuron, Parameters p) {
        double a() { return pick(p.w5(), p.w1(), p.w3()); }
        double b() { return pick(p.w6(), p.w2(), p.w4()); }
        double c() { return pick(p.b3(), p.b1(), p.b2()); }

        private double pick(double... of) { return of[neuron]; }

        double pull(double s, double t) { return a() * s + b() * t + c(); }
    }

    public static double cost(Parameters p, List<Example> data) {
        throw new UnsupportedOperationException("The cost is not written yet, I first want train to work.");
    }

    public static double sigmoid(double z) {
        boolean negative = z < 0;
        double r = 1 / (1 + Math.exp(negative ? z : -z));
        return negative ? Math.exp(z) * r : r;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        IntFunction<Wires> neuron = k -> new Wires(k, p);
        double up = neuron.apply(1).pull(x1, x2);
        double down = neuron.apply(2).pull(x1, x2);
        double out = neuron.apply(0).pull(sigmoid(up), sigmoid(down));
        return new Activations(up, sigmoid(up), down, sigmoid(down), out, sigmoid(out));
    }

    public static double loss(double a3, double y) {
        if (y != 1 && y != 0) {
            throw new IllegalArgumentException("only 0 and 1 are labels");
        } else if (y == 1) {
            return -1 * Math.log(a3);
        } else {
            return -1 * Math.log(1 - a3);
        }
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations net = forward(p, e.x1(), e.x2());
        double miss = net.a3() - e.y();
        return ray(e, net, miss, miss * p.w5() * net.a1() * (1 - net.a1()), miss * p.w6() * net.a2() * (1 - net.a2()));
    }

    private static Gradients ray(Example e, Activations net, double miss, double up, double down) {
        return new Gradients(up * e.x1(), up * e.x2(), down * e.x1(), down * e.x2(), miss * net.a1(), miss * net.a2(), up, down, miss);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha == Double.POSITIVE_INFINITY || alpha != alpha || alpha <= 0) {
            throw new IllegalArgumentException("only positive numbers are learning rates");
        }
        return new Parameters(
            p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(),
            p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
            p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
            p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("only forwards");
        } else if (data.isEmpty()) {
            throw new IllegalArgumentException("only with examples");
        }
        // checks alpha
        update(p, new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0), alpha);
        Parameters[] track = {p, p};
        IntStream.rangeClosed(1, steps).forEachOrdered(s -> {
            Parameters old = track[(s + 1) % 2];
            Gradients sum = backward(old, data.get(0));
            for (Example e : data.subList(1, data.size())) {
                sum = sum.plus(backward(old, e));
            }
            track[s % 2] = update(old, sum.times(1.0 / data.size()), alpha);
        });
        return track[steps % 2];
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double in = random.nextDouble(0.01, 1), out = random.nextDouble(0.01, 1);
        return new Parameters(in, in, in, in, out, out, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        IntFunction<Double> ring = k -> (k + random.nextDouble(0.1, 0.9)) / 2;
        return new Parameters(ring.apply(-2), ring.apply(2), ring.apply(0), ring.apply(-1), ring.apply(1), ring.apply(-3), 0, 0, 0);
    }
}
