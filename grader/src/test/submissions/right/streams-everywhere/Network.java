package network;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class Network {

    private static final List<ToDoubleFunction<Parameters>> WEIGHTS_AND_BIASES = List.of(
            Parameters::w1, Parameters::w2, Parameters::w3, Parameters::w4, Parameters::w5, Parameters::w6,
            Parameters::b1, Parameters::b2, Parameters::b3);

    private static final List<ToDoubleFunction<Gradients>> SLOPES = List.of(
            Gradients::dw1, Gradients::dw2, Gradients::dw3, Gradients::dw4, Gradients::dw5, Gradients::dw6,
            Gradients::db1, Gradients::db2, Gradients::db3);

    private Network() {}

    private static <T> T collect(DoubleStream numbers, Function<List<Double>, T> constructor) {
        return numbers.boxed().collect(Collectors.collectingAndThen(Collectors.toUnmodifiableList(), constructor));
    }

    private static Parameters parameters(List<Double> n) {
        return new Parameters(
                n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5), n.get(6), n.get(7), n.get(8));
    }

    private static Supplier<IllegalArgumentException> because(String reason) {
        return () -> new IllegalArgumentException(reason);
    }

    private static double dot(DoubleStream left, double... right) {
        double[] values = left.toArray();
        return IntStream.range(0, right.length).mapToDouble(i -> values[i] * right[i]).sum();
    }

    public static Parameters randomStart(RandomGenerator random) {
        return collect(
                DoubleStream.concat(random.doubles(-1, 1).distinct().limit(6), DoubleStream.of(0, 0, 0)),
                Network::parameters);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return random.doubles(0.2, 0.8)
                .limit(3)
                .boxed()
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        n -> IntStream.of(0, 1, 0, 1, 2, 2)
                                .mapToObj(n::get)
                                .collect(Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        six -> collect(
                                                Stream.concat(six.stream(), Stream.generate(() -> 0.0).limit(3))
                                                        .mapToDouble(Double::doubleValue),
                                                Network::parameters)))));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Stream.of(steps).filter(s -> s >= 0).findAny().orElseThrow(because("negative number of steps"));
        DoubleStream.of(alpha).filter(Network::isRate).findAny().orElseThrow(because("learning rate"));
        data.stream().findAny().orElseThrow(because("no data"));
        return Stream.iterate(p, now -> update(now, meanGradient(now, data), alpha))
                .skip(steps)
                .findFirst()
                .get();
    }

    private static Gradients meanGradient(Parameters p, List<Example> data) {
        return data.stream()
                .map(example -> backward(p, example))
                .collect(Collectors.teeing(
                        Collectors.reducing(Gradients::plus),
                        Collectors.counting(),
                        (sum, count) -> sum.map(total -> total.times(1.0 / count))))
                .orElseThrow(because("no data"));
    }

    private static boolean isRate(double alpha) {
        return alpha > 0 && Double.isFinite(alpha);
    }

    public static double cost(Parameters p, List<Example> data) {
        return data.parallelStream()
                .mapToDouble(example -> loss(forward(p, example.x1(), example.x2()).a3(), example.y()))
                .average()
                .orElseThrow(because("no data"));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        DoubleStream.of(alpha).filter(Network::isRate).findAny().orElseThrow(because("learning rate"));
        return collect(
                IntStream.range(0, 9)
                        .mapToDouble(i -> WEIGHTS_AND_BIASES.get(i).applyAsDouble(p)
                                - alpha * SLOPES.get(i).applyAsDouble(g)),
                Network::parameters);
    }

    public static Gradients backward(Parameters p, Example e) {
        return Stream.of(forward(p, e.x1(), e.x2()))
                .map(pass -> {
                    double last = pass.a3() - e.y();
                    double[] hidden = Stream.of(new double[] {p.w5(), pass.a1()}, new double[] {p.w6(), pass.a2()})
                            .mapToDouble(pair -> last * pair[0] * pair[1] * (1 - pair[1]))
                            .toArray();
                    return Stream.of(
                                    DoubleStream.of(hidden)
                                            .flatMap(h -> DoubleStream.of(e.x1(), e.x2()).map(x -> h * x)),
                                    DoubleStream.of(pass.a1(), pass.a2()).map(a -> last * a),
                                    DoubleStream.of(hidden),
                                    DoubleStream.of(last))
                            .flatMapToDouble(Function.identity());
                })
                .map(numbers -> collect(
                        numbers,
                        n -> new Gradients(
                                n.get(0), n.get(1), n.get(2), n.get(3), n.get(4),
                                n.get(5), n.get(6), n.get(7), n.get(8))))
                .collect(Collectors.toList())
                .get(0);
    }

    public static double loss(double a3, double y) {
        return Stream.of(new double[] {0, 1 - a3}, new double[] {1, a3})
                .filter(row -> row[0] == y)
                .mapToDouble(row -> -Math.log(row[1]))
                .findFirst()
                .orElseThrow(because("label " + y));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] sums = Stream.of(
                        DoubleStream.of(p.w1(), p.w2(), p.b1()),
                        DoubleStream.of(p.w3(), p.w4(), p.b2()))
                .mapToDouble(row -> dot(row, x1, x2, 1))
                .toArray();
        double[] outputs = DoubleStream.of(sums).map(Network::sigmoid).toArray();
        double top = dot(DoubleStream.of(p.w5(), p.w6(), p.b3()), outputs[0], outputs[1], 1);
        return new Activations(sums[0], outputs[0], sums[1], outputs[1], top, sigmoid(top));
    }

    public static double sigmoid(double z) {
        return DoubleStream.of(z).map(t -> -t).map(Math::exp).map(t -> 1 + t).map(t -> 1 / t).sum();
    }
}
