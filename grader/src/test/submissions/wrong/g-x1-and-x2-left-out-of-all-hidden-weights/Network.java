package network;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

public class Network {

    record Deltas(double first, double second, double output) {
        static Deltas of(Parameters p, Activations act, double label) {
            double output = act.a3() - label;
            return new Deltas(
                    output * p.w5() * act.a1() * (1.0 - act.a1()),
                    output * p.w6() * act.a2() * (1.0 - act.a2()),
                    output);
        }

        Gradients spread(Activations act) {
            return new Gradients(first, first, second, second, output * act.a1(), output * act.a2(), first, second, output);
        }
    }

    public static double sigmoid(double z) {
        return (1 + Math.tanh(z / 2)) / 2;
    }

    private static double dot(DoubleStream weights, double... inputs) {
        double[] w = weights.toArray();
        return Stream.iterate(0, i -> i < inputs.length, i -> i + 1)
                .collect(Collectors.summingDouble(i -> w[i] * inputs[i]));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        var z1 = dot(DoubleStream.of(p.w1(), p.w2(), p.b1()), x1, x2, 1);
        var z2 = dot(DoubleStream.of(p.w3(), p.w4(), p.b2()), x1, x2, 1);
        var z3 = dot(DoubleStream.of(p.w5(), p.w6(), p.b3()), sigmoid(z1), sigmoid(z2), 1);
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        return DoubleStream.of(0, 1)
                .filter(known -> known == y)
                .map(known -> known > 0 ? a3 : 1 - a3)
                .map(Math::log)
                .map(ln -> -ln)
                .findAny()
                .orElseThrow(complaint("only the labels 0 and 1 exist"));
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw complaint("give me at least one example").get();
        return data.stream().collect(Collectors.averagingDouble(
                e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y())));
    }

    public static Gradients backward(Parameters p, Example e) {
        var act = forward(p, e.x1(), e.x2());
        return Deltas.of(p, act, e.y()).spread(act);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        var minus = g.times(-positive(alpha));
        return new Parameters(
                p.w1() + minus.dw1(), p.w2() + minus.dw2(),
                p.w3() + minus.dw3(), p.w4() + minus.dw4(),
                p.w5() + minus.dw5(), p.w6() + minus.dw6(),
                p.b1() + minus.db1(), p.b2() + minus.db2(), p.b3() + minus.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        positive(alpha);
        if (data.isEmpty()) throw complaint("give me at least one example").get();
        if (steps < 0) throw complaint("steps go forwards only").get();
        return Stream.iterate(p, q -> update(q, meanGradient(q, data), alpha))
                .skip(steps)
                .findFirst()
                .get();
    }

    private static Gradients meanGradient(Parameters q, List<Example> data) {
        return data.stream()
                .map(e -> backward(q, e))
                .collect(Collectors.collectingAndThen(
                        Collectors.reducing(Gradients::plus),
                        sum -> sum.orElseThrow().times(1.0 / data.size())));
    }

    private static double positive(double alpha) {
        return Stream.of(alpha)
                .filter(Double::isFinite)
                .filter(v -> v > 0)
                .findFirst()
                .orElseThrow(complaint("alpha is out of range"));
    }

    private static Supplier<IllegalArgumentException> complaint(String words) {
        return () -> new IllegalArgumentException(words);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        var three = random.doubles(3, 0.25, 0.75).boxed().toList();
        return new Parameters(
                three.get(0), three.get(1), three.get(0), three.get(1), three.get(2), three.get(2), 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        var six = random.doubles(-2, 2).distinct().limit(6).boxed().toList();
        return new Parameters(six.get(0), six.get(1), six.get(2), six.get(3), six.get(4), six.get(5), 0, 0, 0);
    }
}
