package network;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

// Streams all the way.
public final class Network {

    private static final List<ToDoubleFunction<Parameters>> READ = List.of(
            Parameters::w1, Parameters::w2, Parameters::w3, Parameters::w4, Parameters::w5, Parameters::w6,
            Parameters::b1, Parameters::b2, Parameters::b3);
    private static final List<ToDoubleFunction<Gradients>> SLOPE = List.of(
            Gradients::dw1, Gradients::dw2, Gradients::dw3, Gradients::dw4, Gradients::dw5, Gradients::dw6,
            Gradients::db1, Gradients::db2, Gradients::db3);

    private static <T> T collect(IntToDoubleFunction f, Function<double[], T> make) {
        return make.apply(IntStream.range(0, 9).mapToDouble(f).toArray());
    }

    private static Parameters asParameters(double[] v) {
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    private static Gradients asGradients(double[] v) {
        return new Gradients(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    private static double net(Parameters p, int neuron, double... in) {
        return IntStream.range(0, 2).mapToDouble(i -> READ.get(2 * neuron + i).applyAsDouble(p) * in[i]).sum()
                + READ.get(6 + neuron).applyAsDouble(p);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] z = IntStream.of(0, 1).mapToDouble(neuron -> net(p, neuron, x1, x2)).toArray();
        double[] a = DoubleStream.of(z).map(Network::sigmoid).toArray();
        return DoubleStream.of(net(p, 2, a))
                .mapToObj(z3 -> new Activations(z[0], a[0], z[1], a[1], z3, sigmoid(z3)))
                .findAny()
                .get();
    }

    public static double sigmoid(double z) {
        return DoubleStream.of(-z).map(Math::exp).map(u -> u + 1).map(u -> 1 / u).sum();
    }

    public static double loss(double a3, double y) {
        return Stream.of(0.0, 1.0)
                .filter(label -> label == y)
                .map(label -> label == 1 ? a3 : 1 - a3)
                .map(Math::log10)
                .map(log -> -log)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("y = " + y));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations f = forward(p, e.x1(), e.x2());
        double delta = f.a3() - e.y();
        double[] hidden = {delta * p.w5() * (f.a1() - f.a1() * f.a1()), delta * p.w6() * (f.a2() - f.a2() * f.a2())};
        DoubleStream first = DoubleStream.of(hidden).flatMap(h -> DoubleStream.of(h * e.x1(), h * e.x2()));
        DoubleStream second = DoubleStream.of(f.a1(), f.a2()).map(a -> delta * a);
        DoubleStream biases = DoubleStream.concat(DoubleStream.of(hidden), DoubleStream.of(delta));
        return asGradients(Stream.of(first, second, biases).flatMapToDouble(s -> s).toArray());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        Stream.of(alpha)
                .filter(v -> v > 0)
                .filter(v -> !v.isInfinite())
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("alpha = " + alpha));
        return collect(i -> READ.get(i).applyAsDouble(p) - alpha * SLOPE.get(i).applyAsDouble(g), Network::asParameters);
    }

    public static double cost(Parameters p, List<Example> data) {
        return full(data).stream()
                .map(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()))
                .collect(Collectors.averagingDouble(j -> j));
    }

    private static List<Example> full(List<Example> data) {
        return Stream.of(data)
                .filter(list -> list.size() > 0)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no data"));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) throw new IllegalArgumentException("steps = " + steps);
        int n = full(data).size();
        Parameters start = update(p, collect(i -> 0, Network::asGradients), alpha);
        return IntStream.range(0, steps)
                .mapToObj(i -> (Function<Parameters, Parameters>) q -> {
                    List<Gradients> all = data.stream().map(e -> backward(q, e)).toList();
                    Gradients mean = collect(k -> all.stream().mapToDouble(SLOPE.get(k)).sum() / n, Network::asGradients);
                    return update(q, mean, alpha);
                })
                .reduce(Function.identity(), Function::andThen)
                .apply(start);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        List<Double> three = random.doubles(3, 0.1, 1).boxed().toList();
        return collect(i -> i > 5 ? 0 : three.get(i > 3 ? 2 : i % 2), Network::asParameters);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return asParameters(DoubleStream.concat(random.doubles(6, -1, 1), DoubleStream.of(0, 0, 0)).toArray());
    }
}
