package network;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The network is built of nodes that know how to send their gradient back. */
public final class Network {

    private static final class Node {
        final double value;
        double grad;
        final List<Runnable> back = new ArrayList<>();

        Node(double value) {
            this.value = value;
        }

        Node times(Node other) {
            Node result = new Node(value * other.value);
            result.back.add(() -> {
                this.grad += result.grad * other.value;
                other.grad += result.grad * this.value;
            });
            return result;
        }

        Node plus(Node other) {
            Node result = new Node(value + other.value);
            result.back.add(() -> this.grad += result.grad);
            result.back.add(() -> other.grad += result.grad);
            return result;
        }

        Node activate() {
            Node result = new Node(sigmoid(value));
            result.back.add(() -> this.grad += result.grad * result.value * (1 - result.value));
            return result;
        }

        void pass() {
            back.forEach(Runnable::run);
        }
    }

    private static final class Graph {
        final List<Node> order = new ArrayList<>();
        final Node[] leaf;

        Graph(Parameters p) {
            double[] all = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
            leaf = new Node[all.length];
            for (int i = 0; i < all.length; i++) leaf[i] = new Node(all[i]);
        }

        Node keep(Node n) {
            order.add(0, n);
            return n;
        }

        Node linear(int w, Node u, int v, Node o, int b) {
            Node left = keep(leaf[w].times(u));
            Node right = keep(leaf[v].times(o));
            return keep(keep(left.plus(right)).plus(leaf[b]));
        }

        Node[] feed(double x1, double x2) {
            Node u = new Node(x1), v = new Node(x2);
            Node z1 = linear(0, u, 1, v, 6), a1 = keep(z1.activate());
            Node z2 = linear(2, u, 3, v, 7), a2 = keep(z2.activate());
            Node z3 = linear(4, a1, 5, a2, 8), a3 = keep(z3.activate());
            return new Node[] {z1, a1, z2, a2, z3, a3};
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Node[] n = new Graph(p).feed(x1, x2);
        return new Activations(n[0].value, n[1].value, n[2].value, n[3].value, n[4].value, n[5].value);
    }

    public static Gradients backward(Parameters p, Example e) {
        Graph graph = new Graph(p);
        Node answer = graph.feed(e.x1(), e.x2())[5];
        double a = answer.value;
        answer.grad = 2 * (a - e.y()) / (a * (1 - a));
        graph.order.forEach(Node::pass);
        Node[] l = graph.leaf;
        return new Gradients(l[0].grad, l[1].grad, l[2].grad, l[3].grad, l[4].grad, l[5].grad, l[6].grad, l[7].grad, l[8].grad);
    }

    public static double sigmoid(double z) {
        if (z >= 0) {
            return 1 / (1 + Math.exp(-z));
        }
        double t = Math.exp(z);
        return t / (t + 1);
    }

    public static double loss(double a3, double y) {
        if ((y - 0) * (y - 1) != 0 || Double.isNaN(y)) {
            throw new IllegalArgumentException("wrong label");
        }
        return y == 0 ? -Math.log(1 - a3) : -Math.log(a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        int left = data.size();
        if (left == 0) throw new IllegalArgumentException("empty data");
        double j = 0;
        while (left > 0) {
            Example e = data.get(--left);
            j += loss(new Graph(p).feed(e.x1(), e.x2())[5].value, e.y());
        }
        return j / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!Double.isFinite(alpha) || !(alpha > 0)) throw new IllegalArgumentException("alpha out of range");
        Node[] l = new Graph(p).leaf;
        double[] slope = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
        double[] r = new double[l.length];
        for (int i = 0; i < r.length; i++) r[i] = l[i].value - alpha * slope[i];
        return new Parameters(r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw new IllegalArgumentException("empty data");
        if (!Double.isFinite(alpha) || !(alpha > 0)) throw new IllegalArgumentException("alpha out of range");
        if (steps < 0) throw new IllegalArgumentException("negative number of steps");
        for (int done = 0; done < steps; done++) {
            Gradients sum = data.stream().map(backwardFrom(p)).reduce((a, b) -> a.plus(b)).get();
            p = update(p, sum.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    private static java.util.function.Function<Example, Gradients> backwardFrom(Parameters p) {
        return e -> backward(p, e);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double k = random.nextInt(1, 1000) / 1000.0;
        return new Parameters(k, k + 1, k, k + 1, -k, -k, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        List<Double> w = new ArrayList<>();
        for (int i = 0; i < 9; i++) w.add(i + random.nextDouble());
        return new Parameters(w.get(0) / 9, -w.get(1) / 9, w.get(2) / 9, -w.get(3) / 9, w.get(4) / 9, -w.get(5) / 9, 0, 0, 0);
    }
}
