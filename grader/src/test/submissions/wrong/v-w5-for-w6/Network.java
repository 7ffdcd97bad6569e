package network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The network as a graph: nodes with edges. A path from the loss back to a weight is walked by recursion, and the
 * factors along the path are multiplied.
 */
public final class Network {

    private static class Node {
        final String name;
        final Map<Node, Double> edges = new TreeMap<>((s, t) -> s.name.compareTo(t.name));
        double bias;
        double fixed = Double.NaN;

        Node(String name) {
            this.name = name;
        }

        Node from(Node other, double weight) {
            edges.put(other, weight);
            return this;
        }

        boolean isInput() {
            return edges.isEmpty();
        }

        double sum() {
            return edges.entrySet().stream().mapToDouble(edge -> edge.getValue() * edge.getKey().value()).sum() + bias;
        }

        double value() {
            return isInput() ? fixed : sigmoid(sum());
        }

        double slope() {
            return value() * (1 - value());
        }

        /** derivative of the output node's sum with respect to this node's sum */
        double influenceOn(Node output) {
            return this == output ? 1 : output.edges.get(this) * slope();
        }
    }

    private static Node input(String name, double value) {
        Node n = new Node(name);
        n.fixed = value;
        return n;
    }

    private static Node[] graph(Parameters p, double x1, double x2) {
        Node left = input("x1", x1), right = input("x2", x2);
        Node one = new Node("n1").from(left, p.w1()).from(right, p.w2());
        Node two = new Node("n2").from(left, p.w3()).from(right, p.w4());
        Node three = new Node("n3").from(one, p.w5()).from(two, p.w6());
        one.bias = p.b1();
        two.bias = p.b2();
        three.bias = p.b3();
        return new Node[] {one, two, three};
    }

    public static double sigmoid(double z) {
        return 1. / (1. + Math.pow(Math.E, -z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Node[] n = graph(p, x1, x2);
        double a1 = n[0].value();
        double a2 = n[1].value();
        double z3 = p.w5() * (a1 + a2) + p.b3();
        return new Activations(n[0].sum(), a1, n[1].sum(), a2, z3, sigmoid(z3));
    }

    public static Gradients backward(Parameters p, Example e) {
        Node[] n = graph(p, e.x1(), e.x2());
        double error = n[2].value() - e.y();
        double[] d = new double[3];
        for (int i = 0; i < 3; i++) {
            d[i] = error * n[i].influenceOn(n[2]);
        }
        return new Gradients(
                d[0] * e.x1(),
                d[0] * e.x2(),
                d[1] * e.x1(),
                d[1] * e.x2(),
                d[2] * n[0].value(),
                d[2] * n[1].value(),
                d[0],
                d[1],
                d[2]);
    }

    public static double loss(double a3, double y) {
        boolean certain = Math.rint(y) == y && 0 <= y && y <= 1;
        if (!certain) {
            throw new IllegalArgumentException("The label has to be exactly 0 or exactly 1");
        }
        return -Math.log(1 - Math.abs(y - a3));
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("At least one example is needed");
        }
        double j = 0;
        int n = 0;
        for (Example e : data) {
            double latest = loss(graph(p, e.x1(), e.x2())[2].value(), e.y());
            j = (n * j + latest) / (n + 1);
            n += 1;
        }
        return j;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha == Double.POSITIVE_INFINITY || !(alpha > 0)) {
            throw new IllegalArgumentException("The step has to be positive and finite");
        }
        Gradients d = g.times(alpha).times(-1);
        return new Parameters(
                d.dw1() + p.w1(),
                d.dw2() + p.w2(),
                d.dw3() + p.w3(),
                d.dw4() + p.w4(),
                d.dw5() + p.w5(),
                d.dw6() + p.w6(),
                d.db1() + p.b1(),
                d.db2() + p.b2(),
                d.db3() + p.b3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (alpha == Double.POSITIVE_INFINITY || !(alpha > 0)) {
            throw new IllegalArgumentException("The step has to be positive and finite");
        }
        if (data.isEmpty()) {
            throw new IllegalArgumentException("At least one example is needed");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("The number of steps has to be 0 or more");
        }
        return walk(p, data, alpha, steps);
    }

    private static Parameters walk(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps == 0) {
            return p;
        }
        if (steps > 1) {
            int half = steps / 2;
            return walk(walk(p, data, alpha, half), data, alpha, steps - half);
        }
        Gradients g = backward(p, data.get(0));
        for (int i = 1; i < data.size(); i++) {
            g = g.plus(backward(p, data.get(i)));
        }
        return update(p, g.times(1. / data.size()), alpha);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = random.nextDouble(1, 2), v = random.nextDouble(-2, -1), b = random.nextDouble(-1, 1);
        return new Parameters(w, v, w, v, w, w, b, b, b);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Map<Double, Integer> drawn = new TreeMap<>();
        for (int i = 0; drawn.size() < 6; i++) {
            drawn.put(random.nextDouble(-2, 2), i);
        }
        double[] w = new double[6];
        int[] next = {0};
        drawn.keySet().forEach(key -> w[next[0]++] = key);
        return new Parameters(w[3], w[0], w[5], w[2], w[4], w[1], 0, 0, 0);
    }
}
