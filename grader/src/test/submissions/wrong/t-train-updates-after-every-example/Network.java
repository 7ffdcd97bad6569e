package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The expression graph way: each number is a node that remembers where it came from.
 */
public final class Network {

    private static class Node {
        double value;
        double grad;

        Node(double value) {
            this.value = value;
        }

        void push() {}

        void back(double incoming) {
            grad += incoming;
        }
    }

    private static Node weighted(Node w, Node x, Node v, Node y, Node b) {
        return new Node(w.value * x.value + v.value * y.value + b.value) {
            @Override
            void push() {
                w.back(grad * x.value);
                x.back(grad * w.value);
                v.back(grad * y.value);
                y.back(grad * v.value);
                b.back(grad);
            }
        };
    }

    private static Node squashed(Node z) {
        return new Node(sigmoid(z.value)) {
            @Override
            void push() {
                z.back(grad * value * (1 - value));
            }
        };
    }

    private static Node entropy(Node a, double y) {
        return new Node(loss(a.value, y)) {
            @Override
            void push() {
                a.back(grad * (y == 1 ? -1 / a.value : 1 / (1 - a.value)));
            }
        };
    }

    private static class Graph {
        final Node w1, w2, w3, w4, w5, w6, b1, b2, b3;
        final Node z1, a1, z2, a2, z3, a3;

        Graph(Parameters p, double x1, double x2) {
            w1 = new Node(p.w1());
            w2 = new Node(p.w2());
            w3 = new Node(p.w3());
            w4 = new Node(p.w4());
            w5 = new Node(p.w5());
            w6 = new Node(p.w6());
            b1 = new Node(p.b1());
            b2 = new Node(p.b2());
            b3 = new Node(p.b3());
            Node left = new Node(x1), right = new Node(x2);
            z1 = weighted(w1, left, w2, right, b1);
            z2 = weighted(w3, left, w4, right, b2);
            a1 = squashed(z1);
            a2 = squashed(z2);
            z3 = weighted(w5, a1, w6, a2, b3);
            a3 = squashed(z3);
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Graph n = new Graph(p, x1, x2);
        return new Activations(n.z1.value, n.a1.value, n.z2.value, n.a2.value, n.z3.value, n.a3.value);
    }

    public static Gradients backward(Parameters p, Example e) {
        Graph n = new Graph(p, e.x1(), e.x2());
        Node end = entropy(n.a3, e.y());
        end.grad = 1;
        for (Node node : List.of(end, n.a3, n.z3, n.a2, n.a1, n.z2, n.z1)) {
            node.push();
        }
        return new Gradients(n.w1.grad, n.w2.grad, n.w3.grad, n.w4.grad, n.w5.grad, n.w6.grad,
                n.b1.grad, n.b2.grad, n.b3.grad);
    }

    public static double sigmoid(double z) {
        return z == 0 ? 0.5 : 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        if (y == 0) {
            return -Math.log(1 - a3);
        } else if (y == 1) {
            return -Math.log(a3);
        }
        throw new IllegalArgumentException("loss is only for 0 and 1");
    }

    public static double cost(Parameters p, List<Example> data) {
        int n = data.size();
        if (n == 0) {
            throw new IllegalArgumentException("cost of an empty list");
        }
        double[] each = new double[n];
        for (int i = 0; i < n; i++) {
            Example e = data.get(i);
            each[i] = entropy(new Graph(p, e.x1(), e.x2()).a3, e.y()).value / n;
        }
        double mean = 0;
        for (double part : each) {
            mean += part;
        }
        return mean;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        requirePositive(alpha);
        if (data.isEmpty() || steps < 0) {
            throw new IllegalArgumentException("nothing to train with, or a negative number of steps");
        }
        Parameters learned = p;
        for (int round = 0; round < steps; round++) {
            for (Example e : data) {
                learned = update(learned, backward(learned, e), alpha);
            }
        }
        return learned;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        requirePositive(alpha);
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }

    private static void requirePositive(double alpha) {
        boolean usable = 0 < alpha && alpha < Double.POSITIVE_INFINITY;
        if (!usable) {
            throw new IllegalArgumentException("not a usable learning rate: " + alpha);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double one = 0.1 + 0.8 * random.nextDouble();
        return new Parameters(one, 1 - one, one, 1 - one, one, one, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
                random.nextGaussian(0, 0.8), random.nextGaussian(0, 0.8),
                random.nextGaussian(0, 0.8), random.nextGaussian(0, 0.8),
                random.nextGaussian(0, 0.8), random.nextGaussian(0, 0.8), 0.01, 0.02, 0.03);
    }
}
