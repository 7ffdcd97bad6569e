package network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** A number together with the derivative of J by it. */
    static final class Num {
        final double value;
        double grad;

        Num(double value) {
            this.value = value;
        }
    }

    /** What still has to be done on the way back, last operation on top. */
    static final class Todo {
        private final Deque<Runnable> stack = new ArrayDeque<>();

        Num affine(Num wa, Num a, Num wb, Num b, Num bias) {
            Num r = new Num(wa.value * a.value + wb.value * b.value + bias.value);
            stack.push(() -> {
                bias.grad += r.grad;
                a.grad += r.grad * wa.value;
                b.grad += r.grad * wb.value;
            });
            return r;
        }

        void weight(Num w, Num in, Num r) {
            stack.push(() -> w.grad += r.grad * in.value);
        }

        Num squash(Num z) {
            Num r = new Num(sigmoid(z.value));
            stack.push(() -> z.grad += r.grad * r.value * (1 - r.value));
            return r;
        }

        void unwind() {
            while (!stack.isEmpty()) {
                stack.pop().run();
            }
        }
    }

    public static Gradients backward(Parameters p, Example e) {
        Num x1 = new Num(e.x1()), x2 = new Num(e.x2());
        Num w1 = new Num(p.w1()), w2 = new Num(p.w2()), b1 = new Num(p.b1());
        Num w3 = new Num(p.w3()), w4 = new Num(p.w4()), b2 = new Num(p.b2());
        Num w5 = new Num(p.w5()), w6 = new Num(p.w6()), b3 = new Num(p.b3());

        Todo todo = new Todo();
        Num z1 = todo.affine(w1, x1, w2, x2, b1);
        todo.weight(w1, x1, z1);
        todo.weight(w2, x2, z1);
        Num a1 = todo.squash(z1);
        Num z2 = todo.affine(w3, x1, w4, x2, b2);
        todo.weight(w3, x1, z2);
        todo.weight(w4, x2, z2);
        Num a2 = todo.squash(z2);
        Num z3 = todo.affine(w5, a1, w6, a2, b3);
        todo.weight(w5, a1, z3);
        todo.weight(w6, a1, z3);

        z3.grad = sigmoid(z3.value) - e.y();
        todo.unwind();
        return new Gradients(w1.grad, w2.grad, w3.grad, w4.grad, w5.grad, w6.grad, b1.grad, b2.grad, b3.grad);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Todo ignored = new Todo();
        Num left = new Num(x1), right = new Num(x2);
        Num z1 = ignored.affine(new Num(p.w1()), left, new Num(p.w2()), right, new Num(p.b1()));
        Num z2 = ignored.affine(new Num(p.w3()), left, new Num(p.w4()), right, new Num(p.b2()));
        Num a1 = ignored.squash(z1), a2 = ignored.squash(z2);
        Num z3 = ignored.affine(new Num(p.w5()), a1, new Num(p.w6()), a2, new Num(p.b3()));
        return new Activations(z1.value, a1.value, z2.value, a2.value, z3.value, ignored.squash(z3).value);
    }

    public static double sigmoid(double z) {
        return 0.5 * Math.tanh(0.5 * z) + 0.5;
    }

    public static double loss(double a3, double y) {
        if (y == 1.0) {
            return 0.0 - Math.log(a3);
        }
        if (y != 0.0) {
            throw new IllegalArgumentException("I only know the labels 0.0 and 1.0");
        }
        return 0.0 - Math.log(1.0 - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        Deque<Example> queue = new ArrayDeque<>(data);
        if (queue.peek() == null) {
            throw new IllegalArgumentException("I need examples");
        }
        Num total = new Num(queue.size());
        while (!queue.isEmpty()) {
            Example e = queue.poll();
            total.grad += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return total.grad / total.value;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(0 < alpha) || alpha > Double.MAX_VALUE) {
            throw new IllegalArgumentException("I can't learn at this rate: " + alpha);
        }
        Gradients s = g.times(alpha);
        return new Parameters(p.w1() - s.dw1(), p.w2() - s.dw2(), p.w3() - s.dw3(), p.w4() - s.dw4(),
                p.w5() - s.dw5(), p.w6() - s.dw6(), p.b1() - s.db1(), p.b2() - s.db2(), p.b3() - s.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Gradients nothing = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        Parameters q = update(p, nothing, alpha);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("I need examples");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("I can't unlearn");
        }
        for (int done = 0; done < steps; done++) {
            Gradients g = nothing;
            for (Example e : data) {
                g = g.plus(backward(q, e));
            }
            q = update(q, g.times(Math.pow(data.size(), -1)), alpha);
        }
        return q;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = random.nextBoolean() ? 0.7 : 0.4;
        return new Parameters(w, 1 - w, w, 1 - w, 1, 1, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Deque<Double> w = new ArrayDeque<>();
        while (w.size() < 6) {
            double next = random.nextDouble() * 4 - 2;
            if (!w.contains(next)) {
                w.add(next);
            }
        }
        return new Parameters(w.poll(), w.poll(), w.poll(), w.poll(), w.poll(), w.poll(), 0, 0, 0);
    }
}
