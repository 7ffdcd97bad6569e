package network;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;

// curried
public class Network {
    static final Function<Parameters, Function<Example, Activations>> pass =
        p -> e -> {
            Function<double[], DoubleFunction<DoubleFunction<Double>>> lin = w -> s -> t -> w[0] * s + w[1] * t + w[2];
            double za = lin.apply(new double[]{p.w1(), p.w2(), p.b1()}).apply(e.x1()).apply(e.x2());
            double zb = lin.apply(new double[]{p.w3(), p.w4(), p.b2()}).apply(e.x1()).apply(e.x2());
            double zc = lin.apply(new double[]{p.w5(), p.w6(), p.b3()}).apply(sigmoid(za)).apply(sigmoid(zb));
            return new Activations(za, sigmoid(za), zb, sigmoid(zb), zc, sigmoid(zc));
        };

    static final Function<Parameters, Function<Example, Gradients>> chain =
        p -> e -> {
            var n = pass.apply(p).apply(e);
            Function<Double, Function<Double, Double>> hid = w -> a -> (n.a3() - e.y()) * w * a * (1 - a);
            var u = hid.apply(p.w5()).apply(n.a1());
            var v = hid.apply(p.w6()).apply(n.a2());
            return new Gradients(u * e.x1(), u * e.x2(), v * e.x1(), v * e.x2(),
                n.a1() * (n.a3() - e.y()), n.a2() * (n.a3() - e.y()), u, v, n.a3() - e.y());
        };

    static final DoubleFunction<Function<Gradients, Function<Parameters, Parameters>>> move =
        r -> g -> p -> new Parameters(
            p.w1() - r * g.dw1(), p.w2() - r * g.dw2(), p.w3() - r * g.dw3(),
            p.w4() - r * g.dw4(), p.w5() - r * g.dw5(), p.w6() - r * g.dw6(),
            p.b1() - r * g.db1(), p.b2() - r * g.db2(), p.b3() - r * g.db3());

    static IllegalArgumentException no(String s) { return new IllegalArgumentException(s); }

    public static double sigmoid(double z) { return z > 500 ? 1 : Math.exp(z) / (1 + Math.exp(z)); }
    public static Activations forward(Parameters p, double x1, double x2) { return pass.apply(p).apply(new Example(x1, x2, 0)); }
    public static Gradients backward(Parameters p, Example e) { return chain.apply(p).apply(e); }

    public static double loss(double a3, double y) {
        return switch ((int) y) {
            case 0, 1 -> {
                if (y != (int) y) throw no("half a label");
                yield -Math.log(y == 1 ? a3 : 1 - a3);
            }
            default -> throw no("label");
        };
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha > 0 && alpha / alpha == 1) return move.apply(alpha).apply(g).apply(p);
        throw no("alpha");
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw no("data");
        double c = 0;
        for (var e : data) c += loss(pass.apply(p).apply(e).a3(), e.y());
        return c / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw no("data");
        if (!(alpha > 0 && alpha / alpha == 1)) throw no("alpha");
        if (steps < 0) throw no("steps");
        Function<Parameters, Parameters> one = q -> {
            var g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (var e : data) g = g.plus(chain.apply(q).apply(e));
            return update(q, g.times(1.0 / data.size()), alpha);
        };
        for (var all = steps; all > 0; --all) p = one.apply(p);
        return p;
    }

    public static Parameters randomStart(RandomGenerator random) {
        var w = random.nextDouble();
        return new Parameters(w, w, w, w, w, w, 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Function<Double, DoubleFunction<Parameters>> twins = h -> o -> new Parameters(h, h, h, h, o, o, 0, 0, 0);
        return twins.apply(1 + random.nextDouble()).apply(-1 - random.nextDouble());
    }
}
