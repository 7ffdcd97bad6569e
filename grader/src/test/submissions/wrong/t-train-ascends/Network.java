package network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /* ---------- a tiny stack machine does the arithmetic ---------- */

    private static final class Machine {
        private final Deque<Double> stack = new ArrayDeque<>();

        Machine put(double... numbers) {
            for (double number : numbers) stack.push(number);
            return this;
        }

        Machine add() { return put(stack.pop() + stack.pop()); }

        Machine mul() { return put(stack.pop() * stack.pop()); }

        Machine neg() { return put(-stack.pop()); }

        Machine exp() { return put(Math.exp(stack.pop())); }

        Machine log() { return put(Math.log(stack.pop())); }

        Machine inv() { return put(1 / stack.pop()); }

        double take() { return stack.pop(); }
    }

    public static double sigmoid(double z) {
        return new Machine().put(z).neg().exp().put(1).add().inv().take();
    }

    private static double neuron(double w, double x, double v, double y, double b) {
        return new Machine().put(w, x).mul().put(v, y).mul().add().put(b).add().take();
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = neuron(p.w1(), x1, p.w2(), x2, p.b1());
        double z2 = neuron(p.w3(), x1, p.w4(), x2, p.b2());
        double z3 = neuron(p.w5(), sigmoid(z1), p.w6(), sigmoid(z2), p.b3());
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        Machine m = new Machine();
        if (y == 1) return m.put(a3).log().neg().take();
        if (y == 0) return m.put(a3).neg().put(1).add().log().neg().take();
        throw new IllegalArgumentException("A label is 0 or 1. This one is " + y + ".");
    }

    private static double product(double... factors) {
        Machine m = new Machine().put(1);
        for (double factor : factors) m.put(factor).mul();
        return m.take();
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations a = forward(p, e.x1(), e.x2());
        double err = new Machine().put(a.a3()).put(e.y()).neg().add().take();
        double no1 = 1 - a.a1(), no2 = 1 - a.a2();
        return new Gradients(
                product(err, p.w5(), a.a1(), no1, e.x1()),
                product(err, p.w5(), a.a1(), no1, e.x2()),
                product(err, p.w6(), a.a2(), no2, e.x1()),
                product(err, p.w6(), a.a2(), no2, e.x2()),
                product(err, a.a1()),
                product(err, a.a2()),
                product(err, p.w5(), a.a1(), no1),
                product(err, p.w6(), a.a2(), no2),
                err);
    }

    private static Parameters shifted(Parameters p, Gradients by) {
        return new Parameters(
                p.w1() + by.dw1(), p.w2() + by.dw2(), p.w3() + by.dw3(), p.w4() + by.dw4(), p.w5() + by.dw5(),
                p.w6() + by.dw6(), p.b1() + by.db1(), p.b2() + by.db2(), p.b3() + by.db3());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        mustBeRate(alpha);
        return shifted(p, g.times(-alpha));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        mustBeRate(alpha);
        mustHaveExamples(data);
        if (steps < 0) throw new IllegalArgumentException("Steps can't be negative.");
        for (int left = steps; left != 0; left--) {
            Deque<Gradients> pile = new ArrayDeque<>();
            for (Example e : data) pile.push(backward(p, e));
            while (pile.size() > 1) pile.push(pile.pop().plus(pile.pop()));
            p = shifted(p, pile.pop().times(alpha / data.size()));
        }
        return p;
    }

    public static double cost(Parameters p, List<Example> data) {
        mustHaveExamples(data);
        Machine m = new Machine().put(0);
        for (Example e : data) m.put(loss(forward(p, e.x1(), e.x2()).a3(), e.y())).add();
        return m.put(data.size()).inv().mul().take();
    }

    private static void mustBeRate(double alpha) {
        if (alpha > 0 && alpha < Double.POSITIVE_INFINITY) return;
        throw new IllegalArgumentException("A learning rate is positive and finite.");
    }

    private static void mustHaveExamples(List<Example> data) {
        if (data.iterator().hasNext()) return;
        throw new IllegalArgumentException("There is no example.");
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Machine m = new Machine().put(random.nextDouble()).put(1).add();
        double w = m.take(), v = product(w, 0.5);
        return new Parameters(w, v, w, v, v, v, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Machine m = new Machine();
        for (int i = 0; i < 6; i++) m.put(2 * random.nextDouble() - 1);
        return new Parameters(m.take(), m.take(), m.take(), m.take(), m.take(), m.take(), 0, 0, 0);
    }
}
