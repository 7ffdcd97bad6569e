package network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Stack machine. A little program in postfix notation is run for every neuron; "push" puts a number on the
 * stack, the operations take their operands from it.
 */
public final class Network {

    static final class Machine {
        private final Deque<Double> stack = new ArrayDeque<>();

        Machine push(double... numbers) {
            for (double d : numbers) stack.push(d);
            return this;
        }

        double pop() {
            return stack.pop();
        }

        Machine mul() {
            return push(pop() * pop());
        }

        Machine add() {
            return push(pop() + pop());
        }

        Machine not() {
            return push(1 - pop());
        }

        Machine neg() {
            return push(-pop());
        }

        Machine ln() {
            return push(Math.log(pop()));
        }

        Machine sig() {
            return neg().push(Math.exp(pop())).push(1).add().push(1 / pop());
        }

        /** takes the input on top of the stack for the first weight, then the next one for the second weight */
        Machine neuron(double first, double second, double bias) {
            return push(pop() * first + pop() * second + bias);
        }
    }

    public static double sigmoid(double z) {
        return new Machine().push(z).sig().pop();
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = new Machine().push(x1, x2).neuron(p.w1(), p.w2(), p.b1()).pop();
        double z2 = new Machine().push(x1, x2).neuron(p.w3(), p.w4(), p.b2()).pop();
        double a1 = sigmoid(z1), a2 = sigmoid(z2);
        double z3 = new Machine().push(a2, a1).neuron(p.w5(), p.w6(), p.b3()).pop();
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations v = forward(p, e.x1(), e.x2());
        Machine m = new Machine();
        double three = m.push(v.a3()).push(e.y()).neg().add().pop();
        double one = m.push(v.a1(), v.a1()).not().mul().push(p.w5()).mul().push(three).mul().pop();
        double two = m.push(v.a2(), v.a2()).not().mul().push(p.w6()).mul().push(three).mul().pop();
        // the first weight of a hidden neuron belongs to the number that was on top of the stack
        m.push(three, two, one);
        m.push(three * v.a2(), three * v.a1());
        m.push(two * e.x1(), two * e.x2(), one * e.x1(), one * e.x2());
        return new Gradients(m.pop(), m.pop(), m.pop(), m.pop(), m.pop(), m.pop(), m.pop(), m.pop(), m.pop());
    }

    public static double loss(double a3, double y) {
        Machine m = new Machine();
        if (y == 1) return m.push(a3).ln().neg().pop();
        if (y == 0) return m.push(a3).not().ln().neg().pop();
        throw new IllegalArgumentException("label neither 0 nor 1");
    }

    public static double cost(Parameters p, List<Example> data) {
        Machine m = new Machine().push(0);
        for (Example e : data) m.push(loss(forward(p, e.x1(), e.x2()).a3(), e.y())).add();
        if (data.isEmpty()) throw new IllegalArgumentException("no example");
        return m.push(1.0 / data.size()).mul().pop();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha <= 0 || alpha - alpha != 0) throw new IllegalArgumentException("rate");
        double[] from = {p.b3(), p.b2(), p.b1(), p.w6(), p.w5(), p.w4(), p.w3(), p.w2(), p.w1()};
        double[] by = {g.db3(), g.db2(), g.db1(), g.dw6(), g.dw5(), g.dw4(), g.dw3(), g.dw2(), g.dw1()};
        Machine m = new Machine();
        for (int i = 0; i < 9; i++) m.push(by[i], alpha).mul().neg().push(from[i]).add();
        return new Parameters(m.pop(), m.pop(), m.pop(), m.pop(), m.pop(), m.pop(), m.pop(), m.pop(), m.pop());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        boolean bad = steps < 0 | data.size() == 0 | alpha <= 0 | alpha - alpha != 0;
        if (bad) throw new IllegalArgumentException("training is impossible with this");
        Deque<Parameters> path = new ArrayDeque<>();
        path.push(p);
        while (path.size() <= steps) {
            Deque<Gradients> all = new ArrayDeque<>();
            for (Example e : data) all.push(backward(path.peek(), e));
            while (all.size() > 1) all.push(all.pop().plus(all.pop()));
            path.push(update(path.peek(), all.pop().times(1.0 / data.size()), alpha));
        }
        return path.peek();
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Machine m = new Machine().push(random.nextDouble()).push(0.2).add();
        double w = m.pop();
        return new Parameters(w, -w, w, -w, w / 2, w / 2, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Machine m = new Machine();
        for (int i = 0; i < 6; i++) m.push(2, random.nextDouble()).mul().push(-1).add();
        return new Parameters(m.pop(), m.pop(), m.pop(), m.pop(), m.pop(), m.pop(), 0, 0, 0);
    }
}
