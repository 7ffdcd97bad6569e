package network;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import static java.util.stream.IntStream.range;

public final class Network {

    /** index 0 and 1: the two hidden neurons */
    private record Pass(double[] z, double[] a, double z3, double a3) {

        static Pass of(double[][] w, double[] b, double[] v, double c, double... x) {
            double[] z = range(0, 2).mapToDouble(i -> b[i] + sum(2, k -> w[i][k] * x[k])).toArray();
            double[] a = range(0, 2).mapToDouble(i -> sigmoid(z[i])).toArray();
            double z3 = c + sum(2, i -> v[i] * a[i]);
            return new Pass(z, a, z3, sigmoid(z3));
        }

        static Pass of(Parameters p, double x1, double x2) {
            return of(new double[][] {{p.w1(), p.w2()}, {p.w3(), p.w4()}}, new double[] {p.b1(), p.b2()},
                    new double[] {p.w5(), p.w6()}, p.b3(), x1, x2);
        }

        double[] hiddenDeltas(double[] v, double y) {
            return range(0, 2).mapToDouble(i -> outputDelta(y) * v[i] * a[i]).toArray();
        }

        double outputDelta(double y) {
            return a3 - y;
        }
    }

    private static double sum(int n, IntToDoubleFunction term) {
        return range(0, n).mapToDouble(term).sum();
    }

    public static Gradients backward(Parameters p, Example e) {
        Pass pass = Pass.of(p, e.x1(), e.x2());
        double[] d = pass.hiddenDeltas(new double[] {p.w5(), p.w6()}, e.y());
        double d3 = pass.outputDelta(e.y());
        double[] outer = IntStream.of(0, 1).boxed()
                .flatMapToDouble(i -> java.util.stream.DoubleStream.of(d[i] * e.x1(), d[i] * e.x2()))
                .toArray();
        return new Gradients(outer[0], outer[1], outer[2], outer[3], d3 * pass.a()[0], d3 * pass.a()[1], d[0], d[1], d3);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Pass pass = Pass.of(p, x1, x2);
        return new Activations(pass.z[0], pass.a[0], pass.z[1], pass.a[1], pass.z3, pass.a3);
    }

    public static double sigmoid(double z) {
        return (1 + Math.tanh(0.5 * z)) / 2;
    }

    public static double loss(double a3, double y) {
        return switch ((y == 0 ? "zero" : y == 1 ? "one" : "other")) {
            case "zero" -> -Math.log(1 - a3);
            case "one" -> -Math.log(a3);
            default -> throw new IllegalArgumentException("loss: label " + y);
        };
    }

    public static double cost(Parameters p, List<Example> data) {
        refuseEmpty(data);
        return sum(data.size(), i -> {
            Example e = data.get(i);
            return loss(Pass.of(p, e.x1(), e.x2()).a3, e.y());
        }) / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        refuse(alpha);
        double[] old = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        double[] by = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
        double[] q = range(0, old.length).mapToDouble(i -> old[i] - alpha * by[i]).toArray();
        return new Parameters(q[0], q[1], q[2], q[3], q[4], q[5], q[6], q[7], q[8]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        refuse(alpha);
        refuseEmpty(data);
        if (steps <= -1) {
            throw new IllegalArgumentException("train: " + steps + " steps");
        }
        Parameters result = p;
        for (int step : range(0, steps).toArray()) {
            Gradients total = data.stream().map(with(result)).reduce(Gradients::plus).orElseThrow();
            result = update(result, total.times(Math.pow(data.size(), -1)), alpha);
        }
        return result;
    }

    private static java.util.function.Function<Example, Gradients> with(Parameters p) {
        return e -> backward(p, e);
    }

    private static void refuse(double alpha) {
        if (alpha <= 0 || alpha != alpha || alpha - alpha != 0) {
            throw new IllegalArgumentException("alpha: " + alpha);
        }
    }

    private static void refuseEmpty(List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("data: none");
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] r = random.doubles(3).map(d -> d + 0.125).toArray();
        return new Parameters(r[0], r[1], r[0], r[1], r[2], r[2], 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] r = random.doubles(9).map(d -> 2 * d - 1).toArray();
        return new Parameters(r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8]);
    }
}
