package network;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public abstract class Network {

    record V(double... c) {
        V map(BinaryOperator<Double> f, V o) {
            return new V(IntStream.range(0, c.length).mapToDouble(i -> f.apply(c[i], o.c[i])).toArray());
        }

        double dot(V o) {
            return IntStream.range(0, c.length).mapToDouble(i -> c[i] * o.c[i]).sum();
        }

        V scale(double k) {
            return map((l, r) -> l * k, this);
        }

        <T> T as(Function<double[], T> make) {
            return make.apply(c);
        }
    }

    static V flat(Parameters p) {
        return new V(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
    }

    static Parameters params(double[] c) {
        return new Parameters(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]);
    }

    public static double sigmoid(double z) {
        return z >= 0 ? 1 / (1 + Math.exp(-z)) : 1 - 1 / (1 + Math.exp(z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        V x = new V(x1, x2, 1);
        double u = new V(p.w1(), p.w2(), p.b1()).dot(x);
        double v = new V(p.w3(), p.w4(), p.b2()).dot(x);
        double o = new V(p.w5(), p.w6(), p.b3()).dot(new V(sigmoid(u), sigmoid(v), 1));
        return new Activations(u, sigmoid(u), v, sigmoid(v), o, sigmoid(o));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations k = forward(p, e.x1(), e.x2());
        V a = new V(k.a1(), k.a2());
        V slopes = a.map((l, r) -> l * (1 - r), a);
        double error = e.y() - k.a3();
        V top = new V(k.a1(), k.a2(), 1).scale(error);
        V mid = new V(p.w5(), p.w6()).map((l, r) -> l * r, slopes).scale(error);
        V one = new V(e.x1(), e.x2()).scale(mid.c[0]), two = new V(e.x1(), e.x2()).scale(mid.c[1]);
        return new Gradients(one.c[0], one.c[1], two.c[0], two.c[1], top.c[0], top.c[1], mid.c[0], mid.c[1], top.c[2]);
    }

    public static double loss(double a3, double y) {
        return -switch (Double.toString(y + 0.0)) {
            case "0.0" -> Math.log(1 - a3);
            case "1.0" -> Math.log(a3);
            default -> throw new IllegalArgumentException("0 or 1 expected");
        };
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        V slope = new V(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());
        return flat(p).map((w, d) -> w - rate(alpha) * d, slope).as(Network::params);
    }

    private static double rate(double alpha) {
        if (alpha > 0 && Double.isFinite(alpha)) return alpha;
        throw new IllegalArgumentException("alpha");
    }

    public static double cost(Parameters p, List<Example> data) {
        return data.stream().mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y())).average()
                .orElseThrow(IllegalArgumentException::new);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty() || steps < 0) throw new IllegalArgumentException("data or steps");
        double r = rate(alpha), share = 1.0 / data.size();
        return Stream.iterate(p, q -> update(q, data.stream().map(e -> backward(q, e)).reduce(Gradients::plus).get().times(share), r))
                .limit(steps + 1L).reduce((old, young) -> young).get();
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return Stream.of(random.nextDouble(0.5, 1.5)).map(w -> new Parameters(w, -w, w, -w, w, w, 0, 0, 0)).findAny().get();
    }

    public static Parameters randomStart(RandomGenerator random) {
        return params(IntStream.range(0, 9).mapToDouble(i -> i < 6 ? random.nextGaussian(0, 0.7) : 0).toArray());
    }
}
