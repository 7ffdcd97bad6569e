package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    public static double sigmoid(double z) {
        return new Squash(new Leaf(z)).value;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return new Graph(p, x1, x2).values();
    }

    public static double loss(double a3, double y) {
        return Surprise.about(new Leaf(a3), y).value;
    }

    public static Gradients backward(Parameters p, Example e) {
        Graph graph = new Graph(p, e);
        graph.judgedBy(e.y()).tell(1);
        return graph.derivatives();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        Node minusAlpha = new Leaf(-positive(alpha));
        class Moved {
            double from(double parameter, double slope) {
                return new WeightedSum(minusAlpha, new Leaf(slope), new Leaf(parameter)).value;
            }
        }
        Moved moved = new Moved();
        return new Parameters(
                moved.from(p.w1(), g.dw1()), moved.from(p.w2(), g.dw2()), moved.from(p.w3(), g.dw3()),
                moved.from(p.w4(), g.dw4()), moved.from(p.w5(), g.dw5()), moved.from(p.w6(), g.dw6()),
                moved.from(p.b1(), g.db1()), moved.from(p.b2(), g.db2()), moved.from(p.b3(), g.db3()));
    }

    /** The mean as a node of its own: (1/n)*J1 + (1/n)*J2 + ... + 0 */
    private static Node mean(List<Node> losses) {
        Node share = new Leaf(1.0 / losses.size());
        Node[] pairs = new Node[2 * losses.size() + 1];
        int i = 0;
        for (Node loss : losses) {
            pairs[i++] = share;
            pairs[i++] = loss;
        }
        pairs[i] = new Leaf(0);
        return new WeightedSum(pairs);
    }

    public static double cost(Parameters p, List<Example> data) {
        return mean(filled(data).stream().map(e -> new Graph(p, e).judgedBy(e.y())).toList()).value;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        positive(alpha);
        filled(data);
        if (steps < 0) throw new IllegalArgumentException("Training has no reverse gear: " + steps + ".");
        for (int i = steps; i > 0; i--) {
            Parameters at = p;
            List<Graph> graphs = data.stream().map(e -> new Graph(at, e)).toList();
            var labels = data.iterator();
            mean(graphs.stream().map(graph -> graph.judgedBy(labels.next().y())).toList()).tell(1);
            p = update(at, graphs.stream().map(Graph::derivatives).reduce(Gradients::plus).get(), alpha);
        }
        return p;
    }

    private static double positive(double alpha) {
        if (alpha > 0 && alpha < Double.POSITIVE_INFINITY) return alpha;
        throw new IllegalArgumentException("A learning rate is positive and finite, not " + alpha + ".");
    }

    private static List<Example> filled(List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("At least one example is needed.");
        return data;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double across = random.nextDouble(0.5, 1.5), down = random.nextDouble(0.5, 1.5);
        return new Parameters(across, down, across, down, 1, 1, 0, 0, -1);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] ladder = new double[6];
        double rung = -1;
        for (int i = 0; i < ladder.length; i++) {
            ladder[i] = rung += 0.02 + random.nextDouble() / 3;
        }
        return new Parameters(ladder[2], ladder[5], ladder[0], ladder[3], ladder[4], ladder[1], 0, 0, 0);
    }
}
