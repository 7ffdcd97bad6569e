package network;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

public final class Network {
    private Network() {}

    // ----------------------------------------------------------------- starts

    public static Parameters symmetricStart(RandomGenerator random) {
        double fromX1 = weight(random);
        double fromX2 = weight(random);
        double bias = weight(random);
        return new Parameters(fromX1, fromX2, fromX1, fromX2, weight(random), weight(random), bias, bias, weight(random));
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(weight(random), weight(random), weight(random), weight(random), weight(random),
                weight(random), weight(random), weight(random), weight(random));
    }

    /** Somewhere in (-1, 1), but not close to zero. */
    private static double weight(RandomGenerator random) {
        double size = random.nextDouble(0.1, 1.0);
        return random.nextBoolean() ? size : -size;
    }

    // --------------------------------------------------------------- learning

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Guard.examples(data);
        Guard.alpha(alpha);
        Guard.steps(steps);
        return steps == 0 ? p : train(update(p, gradient(p, data), alpha), data, alpha, steps - 1);
    }

    private static Gradients gradient(Parameters p, List<Example> data) {
        Gradients[] each = data.stream().map(e -> backward(p, e)).toArray(Gradients[]::new);
        return new Gradients(
                mean(each, Gradients::dw1), mean(each, Gradients::dw2), mean(each, Gradients::dw3),
                mean(each, Gradients::dw4), mean(each, Gradients::dw5), mean(each, Gradients::dw6),
                mean(each, Gradients::db1), mean(each, Gradients::db2), mean(each, Gradients::db3));
    }

    private static <T> double mean(T[] things, ToDoubleFunction<T> number) {
        return Arrays.stream(things).mapToDouble(number).average().orElseThrow(IllegalArgumentException::new);
    }

    public static double cost(Parameters p, List<Example> data) {
        return mean(data.toArray(new Example[0]), e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        Guard.alpha(alpha);
        return new Parameters(
                p.w1() - (alpha * g.dw1()), p.w2() - (alpha * g.dw2()), p.w3() - (alpha * g.dw3()),
                p.w4() - (alpha * g.dw4()), p.w5() - (alpha * g.dw5()), p.w6() - (alpha * g.dw6()),
                p.b1() - (alpha * g.db1()), p.b2() - (alpha * g.db2()), p.b3() - (alpha * g.db3()));
    }

    private static final class Guard {
        static void examples(List<Example> data) {
            if (data.isEmpty()) throw new IllegalArgumentException("examples missing");
        }

        static void alpha(double alpha) {
            if (!(alpha > 0) || alpha == Double.POSITIVE_INFINITY) throw new IllegalArgumentException("alpha " + alpha);
        }

        static void steps(int steps) {
            if (steps < 0) throw new IllegalArgumentException("steps " + steps);
        }

        static boolean positive(double y) {
            if (y == 1) return true;
            if (y == 0) return false;
            throw new IllegalArgumentException("label " + y);
        }
    }

    // ------------------------------------------------------------ the network

    public static double loss(double a3, double y) {
        return Guard.positive(y) ? -Math.log(a3) : -Math.log(1.0 - a3);
    }

    public static double sigmoid(double z) {
        return 1.0 / (1.0 + Math.exp(0.0 - z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double top = p.w1() * x1 + p.w2() * x2 + p.b1();
        double bottom = p.w3() * x1 + p.w4() * x2 + p.b2();
        double end = p.w5() * sigmoid(top) + p.w6() * sigmoid(bottom) + p.b3();
        return new Activations(top, sigmoid(top), bottom, sigmoid(bottom), end, sigmoid(end));
    }

    private static double slope(double z) {
        return sigmoid(z) * sigmoid(-z);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations at = forward(p, e.x1(), e.x2());
        double end = at.a3() - e.y();
        double top = end * p.w5() * slope(at.z1());
        double bottom = end * p.w6() * slope(at.z2());
        return new Gradients(top * e.x1(), top * e.x2(), bottom * e.x1(), bottom * e.x2(), end * at.a1(), end * at.a2(), top, bottom, end);
    }
}
