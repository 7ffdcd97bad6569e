package network;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** In a functional manner: a neuron is a value together with the way back. */
public final class Network {

    @FunctionalInterface
    private interface Back {
        Grad apply(double error);
    }

    private record Grad(double left, double right, double bias, double toLeft, double toRight) {}

    private record Fired(double z, double a, Back back) {}

    @FunctionalInterface
    private interface Neuron {
        Fired on(double left, double right);
    }

    private static Neuron neuron(double wl, double wr, double b) {
        return (l, r) -> {
            final double z = Math.fma(wl, l, Math.fma(wr, r, b));
            final double a = sigmoid(z);
            return new Fired(z, a, error -> new Grad(error * l, error * r, error, error * wl, error * wr));
        };
    }

    private static DoubleUnaryOperator through(Fired f) {
        return error -> error * f.a() * (1 - f.a());
    }

    public static Gradients backward(Parameters p, Example e) {
        final Fired f1 = neuron(p.w1(), p.w2(), p.b1()).on(e.x1(), e.x2());
        final Fired f2 = neuron(p.w3(), p.w4(), p.b2()).on(e.x1(), e.x2());
        final Fired f3 = neuron(p.w5(), p.w6(), p.b3()).on(f1.a(), f2.a());
        final Grad g3 = f3.back().apply(f3.a() - e.y());
        final Grad g1 = f1.back().apply(through(f1).applyAsDouble(g3.toLeft()));
        final Grad g2 = f2.back().apply(through(f2).applyAsDouble(g3.toRight()));
        return new Gradients(
                g1.left() * e.x1(), g1.right(), g2.left() * e.x1(), g2.right(), g3.left(), g3.right(),
                g1.bias(), g2.bias(), g3.bias());
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        final Fired f1 = neuron(p.w1(), p.w2(), p.b1()).on(x1, x2);
        final Fired f2 = neuron(p.w3(), p.w4(), p.b2()).on(x1, x2);
        final Fired f3 = neuron(p.w5(), p.w6(), p.b3()).on(f1.a(), f2.a());
        return new Activations(f1.z(), f1.a(), f2.z(), f2.a(), f3.z(), f3.a());
    }

    public static double sigmoid(double z) {
        return Math.exp(-Math.max(0, -z)) / (1 + Math.exp(-Math.abs(z)));
    }

    public static double loss(double a3, double y) {
        final DoubleFunction<Supplier<Double>> choose = label ->
                label == 1 ? () -> -Math.log(a3) : label == 0 ? () -> -Math.log(1 - a3) : () -> {
                    throw new IllegalArgumentException("loss: y=" + label);
                };
        return choose.apply(y).get();
    }

    private static UnaryOperator<Parameters> descend(UnaryOperator<Parameters> unused, List<Example> data, double alpha) {
        return unused.andThen(q -> update(
                q,
                data.stream().map(e -> backward(q, e).times(1.0 / data.size())).reduce(Gradients::plus).orElseThrow(),
                alpha))::apply;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty() | steps < 0 | !(alpha > 0) | alpha > Double.MAX_VALUE) {
            throw new IllegalArgumentException("train");
        }
        final UnaryOperator<Parameters> step = descend(UnaryOperator.identity(), data, alpha);
        return Stream.iterate(p, step).skip(steps).findFirst().orElse(p);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0) | alpha > Double.MAX_VALUE) {
            throw new IllegalArgumentException("update");
        }
        final Gradients m = g.times(alpha);
        return new Parameters(
                p.w1() - m.dw1(),
                p.w2() - m.dw2(),
                p.w3() - m.dw3(),
                p.w4() - m.dw4(),
                p.w5() - m.dw5(),
                p.w6() - m.dw6(),
                p.b1() - m.db1(),
                p.b2() - m.db2(),
                p.b3() - m.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        return data.stream()
                .mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("cost"));
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        final Supplier<Double> draw = () -> 0.2 + random.nextDouble();
        final double l = draw.get(), r = draw.get(), o = draw.get(), b = draw.get();
        return new Parameters(l, r, l, r, o, o, b, b, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        final Supplier<Double> draw = () -> random.nextDouble() - random.nextDouble();
        return new Parameters(
                draw.get(), draw.get(), draw.get(), draw.get(), draw.get(), draw.get(), draw.get(), draw.get(), draw.get());
    }
}
