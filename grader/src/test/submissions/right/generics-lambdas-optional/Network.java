package network;

import java.util.List;
import java.util.Optional;
import java.util.function.*;
import java.util.random.RandomGenerator;

public abstract class Network {

    // ---- small things that Java is missing ----

    interface Nine<A, R> {
        R make(A a, A b, A c, A d, A e, A f, A g, A h, A i);
    }

    /** Nine of a kind. */
    record Tuple<A>(A a, A b, A c, A d, A e, A f, A g, A h, A i) {
        <R> R into(Nine<A, R> target) {
            return target.make(a, b, c, d, e, f, g, h, i);
        }

        <B> Tuple<B> map(Function<? super A, ? extends B> f0) {
            return new Tuple<>(
                    f0.apply(a), f0.apply(b), f0.apply(c), f0.apply(d), f0.apply(e),
                    f0.apply(f), f0.apply(g), f0.apply(h), f0.apply(i));
        }

        <B, C> Tuple<C> zip(Tuple<B> o, BiFunction<? super A, ? super B, ? extends C> f0) {
            return new Tuple<>(
                    f0.apply(a, o.a), f0.apply(b, o.b), f0.apply(c, o.c), f0.apply(d, o.d), f0.apply(e, o.e),
                    f0.apply(f, o.f), f0.apply(g, o.g), f0.apply(h, o.h), f0.apply(i, o.i));
        }
    }

    static <T> T require(T thing, Predicate<? super T> property, String otherwise) {
        return Optional.of(thing).filter(property).orElseThrow(() -> new IllegalArgumentException(otherwise));
    }

    static <T> UnaryOperator<T> repeated(UnaryOperator<T> f, int times) {
        return start -> {
            T state = start;
            for (int n = times; n != 0; n--) state = f.apply(state);
            return state;
        };
    }

    static <T, S> S fold(Iterable<T> items, S zero, BiFunction<S, T, S> f) {
        S state = zero;
        for (T item : items) state = f.apply(state, item);
        return state;
    }

    // ---- the mathematics, as values ----

    static final DoubleUnaryOperator LOGISTIC =
            ((DoubleUnaryOperator) z -> -z).andThen(Math::exp).andThen(t -> 1 + t).andThen(t -> 1 / t);

    static final DoubleUnaryOperator LOGISTIC_SLOPE = a -> a * (1 - a);

    static final Function<Double, Optional<DoubleUnaryOperator>> LOSS_FOR_LABEL = y ->
            y == 1 ? Optional.of(a -> -Math.log(a))
                    : y == 0 ? Optional.of(a -> -Math.log(1 - a)) : Optional.empty();

    static final Predicate<Double> LEARNING_RATE = ((Predicate<Double>) r -> r > 0).and(r -> !r.isInfinite());

    static final Function<Parameters, Tuple<Double>> OPEN = p ->
            new Tuple<>(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());

    static final Function<Gradients, Tuple<Double>> OPEN_GRADIENTS = g ->
            new Tuple<>(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());

    static final BiFunction<Parameters, Example, Activations> RUN = (p, e) -> {
        Function<Tuple<Double>, Tuple<Supplier<Double>>> lazy = t -> t.map(v -> () -> v);
        Tuple<Supplier<Double>> t = lazy.apply(OPEN.apply(p));
        BinaryOperator<Double> first = (u, v) -> t.a().get() * u + t.b().get() * v + t.g().get();
        BinaryOperator<Double> second = (u, v) -> t.c().get() * u + t.d().get() * v + t.h().get();
        BinaryOperator<Double> third = (u, v) -> t.e().get() * u + t.f().get() * v + t.i().get();
        double z1 = first.apply(e.x1(), e.x2()), z2 = second.apply(e.x1(), e.x2());
        double a1 = LOGISTIC.applyAsDouble(z1), a2 = LOGISTIC.applyAsDouble(z2);
        double z3 = third.apply(a1, a2);
        return new Activations(z1, a1, z2, a2, z3, LOGISTIC.applyAsDouble(z3));
    };

    static final BiFunction<Parameters, Example, Gradients> SLOPE = (p, e) -> {
        Activations run = RUN.apply(p, e);
        double top = run.a3() - e.y();
        DoubleBinaryOperator below = (weight, a) -> top * weight * LOGISTIC_SLOPE.applyAsDouble(a);
        double left = below.applyAsDouble(p.w5(), run.a1()), right = below.applyAsDouble(p.w6(), run.a2());
        return new Tuple<>(left, left, right, right, top, top, left, right, top)
                .zip(new Tuple<>(e.x1(), e.x2(), e.x1(), e.x2(), run.a1(), run.a2(), 1.0, 1.0, 1.0), (u, v) -> u * v)
                .into(Gradients::new);
    };

    // ---- what was asked for ----

    public static double sigmoid(double z) {
        return LOGISTIC.applyAsDouble(z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return RUN.apply(p, new Example(x1, x2, 0));
    }

    public static double loss(double a3, double y) {
        return LOSS_FOR_LABEL.apply(y).orElseThrow(IllegalArgumentException::new).applyAsDouble(a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        return SLOPE.apply(p, e);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        require(alpha, LEARNING_RATE, "learning rate");
        return OPEN.apply(p).zip(OPEN_GRADIENTS.apply(g), (value, slope) -> value - alpha * slope).into(Parameters::new);
    }

    public static double cost(Parameters p, List<Example> data) {
        require(data, Predicate.not(List::isEmpty), "examples");
        ToDoubleFunction<Example> single = e -> loss(RUN.apply(p, e).a3(), e.y());
        return fold(data, 0.0, (sum, e) -> sum + single.applyAsDouble(e)) / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        require(data, Predicate.not(List::isEmpty), "examples");
        require(alpha, LEARNING_RATE, "learning rate");
        require(steps, n -> n >= 0, "steps");
        Tuple<Double> zeros = new Tuple<>(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        BiFunction<Parameters, Gradients, Parameters> move = (from, slope) -> update(from, slope, alpha);
        UnaryOperator<Parameters> once = now -> move.apply(
                now,
                fold(data, zeros.into(Gradients::new), (sum, e) -> sum.plus(SLOPE.apply(now, e)))
                        .times(1.0 / data.size()));
        return repeated(once, steps).apply(p);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        DoubleSupplier draw = () -> random.nextDouble(1, 2);
        double u = draw.getAsDouble(), v = draw.getAsDouble(), o = draw.getAsDouble();
        return new Tuple<>(u, v, u, v, o, o, 0.0, 0.0, 0.0).into(Parameters::new);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Supplier<Double> draw = random::nextGaussian;
        Supplier<Double> none = () -> 0.0;
        return new Tuple<>(draw, draw, draw, draw, draw, draw, none, none, none)
                .<Double>map(Supplier::get)
                .into(Parameters::new);
    }
}
