package network;

import java.util.List;
import java.util.Spliterator;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;

// All formulas are lambdas of one sort: State -> number.
// A State is the parameters plus the two inputs, every value is calculated when it is needed.
public final class Network {

    private record State(Parameters p, double x1, double x2) {}

    @FunctionalInterface
    private interface Value {
        double in(State s);

        default Value plus(Value v) {
            return s -> in(s) + v.in(s);
        }

        default Value times(Value v) {
            return s -> in(s) * v.in(s);
        }

        default Value sigma() {
            return s -> sigmoid(in(s));
        }
    }

    private static final Value ONE = s -> 1, MINUS_ONE = s -> -1;
    private static final Value X1 = State::x1, X2 = State::x2;
    private static final Value W1 = s -> s.p.w1(), W2 = s -> s.p.w2(), W3 = s -> s.p.w3();
    private static final Value W4 = s -> s.p.w4(), W5 = s -> s.p.w5(), W6 = s -> s.p.w6();
    private static final Value B1 = s -> s.p.b1(), B2 = s -> s.p.b2(), B3 = s -> s.p.b3();

    private static final Value Z1 = W1.times(X1).plus(W2.times(X2)).plus(B1);
    private static final Value Z2 = W3.times(X1).plus(W4.times(X2)).plus(B2);
    private static final Value A1 = Z1.sigma(), A2 = Z2.sigma();
    private static final Value Z3 = W5.times(A1).plus(W6.times(A2)).plus(B3);
    private static final Value A3 = Z3.sigma();

    private static Value oneMinus(Value v) {
        return ONE.plus(MINUS_ONE.times(v));
    }

    public static double sigmoid(double z) {
        return Math.pow(1 + Math.exp(-z), -1);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        State s = new State(p, x1, x2);
        double a1 = A1.in(s), z1 = Z1.in(s);
        double a2 = A2.in(s), z2 = Z2.in(s);
        double a3 = A3.in(s), z3 = Z3.in(s);
        return new Activations(a1, z1, z2, a2, z3, a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        State s = new State(p, e.x1(), e.x2());
        Value d3 = A3.plus(t -> -e.y());
        Value d1 = d3.times(W5).times(A1).times(oneMinus(A1));
        Value d2 = d3.times(W6).times(A2).times(oneMinus(A2));
        return new Gradients(
                X1.times(d1).in(s), X2.times(d1).in(s), X1.times(d2).in(s), X2.times(d2).in(s),
                A1.times(d3).in(s), A2.times(d3).in(s), d1.in(s), d2.in(s), d3.in(s));
    }

    public static double loss(double a3, double y) {
        if (!List.of(0.0, 1.0).contains(y == 0 ? 0.0 : y)) {
            throw new IllegalArgumentException("y is " + y);
        }
        return y == 1 ? -Math.log(a3) : -Math.log(1 - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        Spliterator<Example> rest = data.spliterator();
        if (rest.estimateSize() == 0) {
            throw new IllegalArgumentException("data is empty");
        }
        return StreamSupport.stream(rest, false)
                .mapToDouble(e -> loss(A3.in(new State(p, e.x1(), e.x2())), e.y()))
                .summaryStatistics()
                .getAverage();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha > 0 && alpha <= Double.MAX_VALUE) {
            State s = new State(p, 0, 0);
            Value step = t -> -alpha;
            return new Parameters(
                    W1.plus(step.times(t -> g.dw1())).in(s),
                    W2.plus(step.times(t -> g.dw2())).in(s),
                    W3.plus(step.times(t -> g.dw3())).in(s),
                    W4.plus(step.times(t -> g.dw4())).in(s),
                    W5.plus(step.times(t -> g.dw5())).in(s),
                    W6.plus(step.times(t -> g.dw6())).in(s),
                    B1.plus(step.times(t -> g.db1())).in(s),
                    B2.plus(step.times(t -> g.db2())).in(s),
                    B3.plus(step.times(t -> g.db3())).in(s));
        } else {
            throw new IllegalArgumentException("alpha is " + alpha);
        }
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Gradients nothing = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("data is empty");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps is " + steps);
        }
        Parameters at = update(p, nothing, alpha);
        for (int i = steps; i > 0; --i) {
            Parameters here = at;
            Gradients sum = data.stream().map(e -> backward(here, e)).reduce(nothing, Gradients::plus);
            at = update(here, sum.times(Math.pow(data.size(), -1)), alpha);
        }
        return at;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Value draw = s -> 0.1 + random.nextDouble() * 0.9;
        double into = draw.in(null), out = draw.in(null);
        return new Parameters(into, into, into, into, out, out, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Value draw = s -> random.nextDouble() - random.nextDouble();
        return new Parameters(
                draw.in(null), draw.in(null), draw.in(null), draw.in(null), draw.in(null), draw.in(null), 0, 0, 0);
    }
}
