package network;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

// chain: J <- a3 <- z3 <- a1,a2 <- z1,z2
public final class Network {

    sealed interface Link permits Weighted, Squash, Judge {
        double local();
    }

    record Weighted(double factor) implements Link {
        public double local() {
            return factor;
        }
    }

    record Squash(double out) implements Link {
        public double local() {
            return out - out * out;
        }
    }

    record Judge(double guess, double label) implements Link {
        public double local() {
            return Math.signum(guess - label);
        }
    }

    private static double chain(Link... links) {
        double product = 1;
        for (Link l : links) product *= l.local();
        return product;
    }

    public static Gradients backward(Parameters p, Example e) {
        var f = forward(p, e.x1(), e.x2());
        Link judge = new Judge(f.a3(), e.y()), top = new Squash(f.a3());
        Link via1 = new Weighted(p.w5()), via2 = new Weighted(p.w6());
        Link s1 = new Squash(f.a1()), s2 = new Squash(f.a2());
        Link in1 = new Weighted(e.x1()), in2 = new Weighted(e.x2());
        return new Gradients(
                chain(judge, top, via1, s1, in1),
                chain(judge, top, via1, s1, in2),
                chain(judge, top, via2, s2, in1),
                chain(judge, top, via2, s2, in2),
                chain(judge, top, new Weighted(f.a1())),
                chain(judge, top, new Weighted(f.a2())),
                chain(judge, top, via1, s1),
                chain(judge, top, via2, s2),
                chain(judge, top));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        var z1 = chain(new Weighted(p.w1()), new Weighted(x1)) + chain(new Weighted(p.w2()), new Weighted(x2)) + p.b1();
        var z2 = chain(new Weighted(p.w3()), new Weighted(x1)) + chain(new Weighted(p.w4()), new Weighted(x2)) + p.b2();
        var a1 = sigmoid(z1);
        var a2 = sigmoid(z2);
        var z3 = chain(new Weighted(p.w5()), new Weighted(a1)) + chain(new Weighted(p.w6()), new Weighted(a2)) + p.b3();
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static double sigmoid(double z) {
        return Optional.of(z).map(t -> Math.exp(-t)).map(t -> 1 / (1 + t)).get();
    }

    public static double loss(double a3, double y) {
        var p = Optional.of(y).filter(t -> t == 1).map(t -> a3)
                .or(() -> Optional.of(y).filter(t -> t == 0).map(t -> 1 - a3))
                .orElseThrow(() -> new IllegalArgumentException("label"));
        return 0 - Math.log(p);
    }

    public static double cost(Parameters p, List<Example> data) {
        var byLabel = data.stream().collect(Collectors.partitioningBy(e -> e.y() == 1,
                Collectors.summingDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()))));
        if (data.size() == 0) throw new IllegalArgumentException("data");
        return (byLabel.get(true) + byLabel.get(false)) / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha > 0 && alpha != Double.POSITIVE_INFINITY) {
            return new Parameters(
                    p.w1() - g.dw1() * alpha, p.w2() - g.dw2() * alpha,
                    p.w3() - g.dw3() * alpha, p.w4() - g.dw4() * alpha,
                    p.w5() - g.dw5() * alpha, p.w6() - g.dw6() * alpha,
                    p.b1() - g.db1() * alpha, p.b2() - g.db2() * alpha, p.b3() - g.db3() * alpha);
        }
        throw new IllegalArgumentException("alpha");
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        var problems = new StringBuilder();
        if (data.size() == 0) problems.append("data ");
        if (steps < 0) problems.append("steps ");
        if (!(alpha > 0) || alpha == Double.POSITIVE_INFINITY) problems.append("alpha ");
        if (problems.length() > 0) throw new IllegalArgumentException(problems.toString());
        var learned = p;
        for (var step = 0; step < steps; step++) {
            var from = learned;
            learned = data.stream()
                    .map(e -> backward(from, e))
                    .collect(Collectors.collectingAndThen(Collectors.reducing(Gradients::plus),
                            sum -> update(from, sum.get().times(1.0 / data.size()), alpha)));
        }
        return learned;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        var w = random.ints(3, 1, 20).mapToObj(i -> i / 20.0).toList();
        return new Parameters(w.get(0), w.get(1), w.get(0), w.get(1), w.get(2), w.get(2), 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        var w = random.doubles(-0.9, 0.9).boxed().distinct().limit(6).toList();
        return new Parameters(w.get(0), w.get(1), w.get(2), w.get(3), w.get(4), w.get(5), 0, 0, 0);
    }
}
