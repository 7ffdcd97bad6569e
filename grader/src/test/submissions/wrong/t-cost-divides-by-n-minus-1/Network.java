package network;

import java.util.*;
import java.util.random.*;
import java.util.stream.*;

public final class Network {

    private static final class Trace {
        private final Parameters p;
        private final Example e;
        private final double h1, h2, o;

        private Trace(Parameters p, Example e) {
            this.p = p;
            this.e = e;
            h1 = sigmoid(p.b1() + e.x1() * p.w1() + e.x2() * p.w2());
            h2 = sigmoid(p.b2() + e.x1() * p.w3() + e.x2() * p.w4());
            o = sigmoid(p.b3() + h1 * p.w5() + h2 * p.w6());
        }

        private double error() { return o - e.y(); }
        private double error1() { return error() * p.w5() * h1 * (1 - h1); }
        private double error2() { return error() * p.w6() * h2 * (1 - h2); }
        private double loss() { return Network.loss(o, e.y()); }

        private Gradients gradients() {
            return new Gradients(error1() * e.x1(), error1() * e.x2(), error2() * e.x1(), error2() * e.x2(),
                    error() * h1, error() * h2, error1(), error2(), error());
        }
    }

    public static double cost(Parameters p, List<Example> data) {
        needsData(data);
        Statistics losses = data.stream()
                .map(e -> new Trace(p, e))
                .mapToDouble(Trace::loss)
                .collect(Statistics::new, Statistics::accept, Statistics::join);
        return losses.estimate();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        needsData(data);
        needsRate(alpha);
        if (steps < 0) {
            throw new IllegalArgumentException(String.format("%d steps", steps));
        }
        return IntStream.range(0, steps).boxed().reduce(p, (q, i) -> {
            Gradients mean = data.stream()
                    .map(e -> new Trace(q, e).gradients().times(1.0 / data.size()))
                    .reduce(Gradients::plus)
                    .orElseThrow();
            return update(q, mean, alpha);
        }, (q, r) -> r);
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Trace(p, e).gradients();
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Trace t = new Trace(p, new Example(x1, x2, 0));
        return new Activations(
                p.b1() + x1 * p.w1() + x2 * p.w2(), t.h1,
                p.b2() + x1 * p.w3() + x2 * p.w4(), t.h2,
                p.b3() + t.h1 * p.w5() + t.h2 * p.w6(), t.o);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        needsRate(alpha);
        return new Parameters(p.w1() - g.dw1() * alpha, p.w2() - g.dw2() * alpha, p.w3() - g.dw3() * alpha,
                p.w4() - g.dw4() * alpha, p.w5() - g.dw5() * alpha, p.w6() - g.dw6() * alpha,
                p.b1() - g.db1() * alpha, p.b2() - g.db2() * alpha, p.b3() - g.db3() * alpha);
    }

    private static void needsRate(double alpha) {
        if (alpha == Double.POSITIVE_INFINITY || !(alpha > 0)) {
            throw new IllegalArgumentException(String.format("rate %s", alpha));
        }
    }

    private static void needsData(Collection<?> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("data");
        }
    }

    public static double loss(double a3, double y) {
        if (Set.of(0.0, 1.0).contains(y + 0.0)) {
            return -Math.log(y * a3 + (1 - y) * (1 - a3));
        }
        throw new IllegalArgumentException(String.format("label %s", y));
    }

    public static double sigmoid(double z) {
        return 1.0 / (Math.exp(-z) + 1.0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Set<Double> w = new LinkedHashSet<>();
        while (w.size() < 6) {
            w.add(random.nextDouble() * 3 - 1.5);
        }
        Iterator<Double> i = w.iterator();
        return new Parameters(i.next(), i.next(), i.next(), i.next(), i.next(), i.next(), 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return Stream.of(random.nextDouble() + 1)
                .map(w -> new Parameters(w, w, w, w, -w, -w, 0, 0, 0))
                .findAny()
                .get();
    }
}
