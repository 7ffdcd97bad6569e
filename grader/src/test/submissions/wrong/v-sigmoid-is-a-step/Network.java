package network;

import java.util.List;
import java.util.Objects;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Нейронная сеть 2-2-1 (вариант с функциями). */
public final class Network {

    private static final DoublePredicate ШАГ = v -> v > 0 && v < Double.POSITIVE_INFINITY;
    private static final DoublePredicate МЕТКА = v -> v == 1 || v == 0;

    private static void проверка(DoublePredicate условие, double число) {
        if (condFails(условие, число)) throw new IllegalArgumentException("Недопустимое число " + число);
    }

    private static boolean condFails(DoublePredicate c, double v) {
        return c.negate().test(v);
    }

    /** Весь расчёт одного примера: от входов до производных по z. */
    private record Расчёт(Activations узлы, double d1, double d2, double d3) {
        static Расчёт для(Parameters p, double x1, double x2, double y) {
            double[] z = {
                Stream.of(p.w1() * x1, p.w2() * x2, p.b1()).mapToDouble(Double::doubleValue).sum(),
                Stream.of(p.w3() * x1, p.w4() * x2, p.b2()).mapToDouble(Double::doubleValue).sum()
            };
            double[] e = {Math.exp(-z[0]), Math.exp(-z[1])};
            double h1 = 1 / (1 + e[0]), h2 = 1 / (1 + e[1]);
            double z3 = Stream.of(p.w5() * h1, p.w6() * h2, p.b3()).mapToDouble(Double::doubleValue).sum();
            double a3 = 1 / (1 + Math.exp(-z3));
            double d3 = a3 - y;
            // производная: e^(-z) / (1 + e^(-z))^2
            return new Расчёт(
                    new Activations(z[0], h1, z[1], h2, z3, a3),
                    d3 * p.w5() * e[0] * h1 * h1,
                    d3 * p.w6() * e[1] * h2 * h2,
                    d3);
        }
    }

    public static double sigmoid(double z) {
        return (1 + Math.signum(z)) / 2;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return Расчёт.для(p, x1, x2, 0).узлы();
    }

    public static Gradients backward(Parameters p, Example e) {
        Расчёт r = Расчёт.для(p, e.x1(), e.x2(), e.y());
        double a1 = r.узлы().a1(), a2 = r.узлы().a2();
        return new Gradients(r.d1 * e.x1(), r.d1 * e.x2(), r.d2 * e.x1(), r.d2 * e.x2(), a1 * r.d3, a2 * r.d3, r.d1, r.d2, r.d3);
    }

    public static double loss(double a3, double y) {
        проверка(МЕТКА, y);
        return y == 1 ? -Math.log(a3) : -Math.log1p(-a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        проверка(n -> n > 0, data.size());
        ToDoubleFunction<Example> одна = e -> loss(Расчёт.для(p, e.x1(), e.x2(), e.y()).узлы.a3(), e.y());
        return data.stream().mapToDouble(одна).sum() / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        проверка(ШАГ, alpha);
        Objects.requireNonNull(p);
        Gradients s = g.times(alpha);
        return new Parameters(p.w1() - s.dw1(), p.w2() - s.dw2(), p.w3() - s.dw3(), p.w4() - s.dw4(), p.w5() - s.dw5(), p.w6() - s.dw6(),
                p.b1() - s.db1(), p.b2() - s.db2(), p.b3() - s.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        проверка(ШАГ, alpha);
        проверка(n -> n > 0, data.size());
        проверка(n -> n >= 0, steps);
        return Stream.iterate(p, q -> update(q, среднее(q, data), alpha)).skip(steps).findFirst().orElse(p);
    }

    private static Gradients среднее(Parameters q, List<Example> data) {
        Gradients ноль = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        return IntStream.range(0, data.size()).mapToObj(i -> backward(q, data.get(i))).reduce(ноль, Gradients::plus).times(1.0 / data.size());
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double общий = 0.3 + random.nextDouble();
        return new Parameters(общий, общий, общий, общий, общий, общий, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        List<Double> w = IntStream.rangeClosed(1, 6).mapToObj(i -> i * 0.1 + 0.1 * random.nextDouble()).toList();
        return new Parameters(w.get(0), -w.get(1), -w.get(2), w.get(3), w.get(4), -w.get(5), 0, 0, 0);
    }
}
