package network;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class Network {

    record Deltas(double first, double second, double last) {
        Gradients spread(double a1, double a2) {
            return new Gradients(first, first, second, second, last * a1, last * a2, first, second, last);
        }
    }

    public static double sigmoid(double z) {
        return Math.pow(1 + Math.exp(-z), -1);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double u = Stream.of(p.w1() * x1, p.w2() * x2, p.b1()).mapToDouble(Double::doubleValue).sum();
        double v = Stream.of(p.w3() * x1, p.w4() * x2, p.b2()).mapToDouble(Double::doubleValue).sum();
        double su = sigmoid(u), sv = sigmoid(v);
        double t = Stream.of(p.w5() * su, p.w6() * sv, p.b3()).mapToDouble(Double::doubleValue).sum();
        return new Activations(u, su, v, sv, t, sigmoid(t));
    }

    public static double loss(double a3, double y) {
        return Stream.of(0.0, 1.0)
                .filter(label -> label == y)
                .map(label -> -Math.log(label == 1 ? a3 : 1 - a3))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("label: " + y));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        double last = s.a3() - e.y();
        BiFunction<Double, Double, Double> pull = (weight, a) -> last * weight * a * (1 - a);
        return new Deltas(pull.apply(p.w5(), s.a1()), pull.apply(p.w6(), s.a2()), last).spread(s.a1(), s.a2());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        Gradients d = g.times(-checked(alpha));
        return new Parameters(
                p.w1() + d.dw1(), p.w2() + d.dw2(),
                p.w3() + d.dw3(), p.w4() + d.dw4(),
                p.w5() + d.dw5(), p.w6() + d.dw6(),
                p.b1() + d.db1(), p.b2() + d.db2(), p.b3() + d.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        ToDoubleFunction<Example> one = e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        return some(data).stream().collect(Collectors.averagingDouble(one));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        checked(alpha);
        double share = 1.0 / some(data).size();
        if (Integer.signum(steps) == -1) throw new IllegalArgumentException("steps: " + steps);
        return IntStream.range(0, steps)
                .boxed()
                .reduce(
                        p,
                        (q, i) -> update(
                                q,
                                data.stream().map(e -> backward(q, e)).reduce(Gradients::plus).get().times(share),
                                alpha),
                        (q, r) -> r);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = random.doubles().filter(d -> d > 0.1).findFirst().getAsDouble();
        return new Parameters(w, -w, w, -w, 1, 1, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        List<Double> w = random.doubles(-2, 2).distinct().limit(6).boxed().toList();
        return new Parameters(w.get(0), w.get(1), w.get(2), w.get(3), w.get(4), w.get(5), 0, 0, 0);
    }

    private static double checked(double alpha) {
        if (alpha > 0 && Double.isFinite(alpha)) return alpha;
        throw new IllegalArgumentException("alpha: " + alpha);
    }

    private static <C extends Collection<?>> C some(C items) {
        if (items.isEmpty()) throw new IllegalArgumentException("empty");
        return items;
    }
}
