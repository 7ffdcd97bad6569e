package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {
    private static final CostFunction COST = new CrossEntropy();

    private final Node in1, in2, hidden1, hidden2, out;

    Network(Parameters p, double x1, double x2) {
        in1 = Node.input(x1);
        in2 = Node.input(x2);
        hidden1 = new Node(p.b1()).listen(in1, p.w1()).listen(in2, p.w2()).fire();
        hidden2 = new Node(p.b2()).listen(in1, p.w3()).listen(in2, p.w4()).fire();
        out = new Node(p.b3()).listen(hidden1, p.w5()).listen(hidden2, p.w6()).fire();
    }

    Gradients learn(double y) {
        out.addError(COST.derivative(out.value(), y));
        out.backfire();
        return new Gradients(
                hidden1.gradientFor(in1), hidden1.gradientFor(in2),
                hidden2.gradientFor(in1), hidden2.gradientFor(in2),
                out.gradientFor(hidden1), out.gradientFor(hidden2),
                hidden1.delta(), hidden2.delta(), out.delta());
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Network n = new Network(p, x1, x2);
        return new Activations(
                n.hidden1.z(), n.hidden1.value(), n.hidden2.z(), n.hidden2.value(), n.out.z(), n.out.value());
    }

    public static double loss(double a3, double y) {
        return COST.value(a3, y);
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Network(p, e.x1(), e.x2()).learn(e.y());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!isRate(alpha)) throw new IllegalArgumentException("wrong alpha");
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }

    private static boolean isRate(double alpha) {
        return alpha > 0 && !Double.isInfinite(alpha);
    }

    public static double cost(Parameters p, List<Example> data) {
        double sum = 0;
        for (Example e : data) {
            sum += COST.value(new Network(p, e.x1(), e.x2()).out.value(), e.y());
        }
        if (data.isEmpty()) throw new IllegalArgumentException("wrong data");
        return sum / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (!isRate(alpha)) throw new IllegalArgumentException("wrong alpha");
        if (data.isEmpty()) throw new IllegalArgumentException("wrong data");
        if (steps < 0) throw new IllegalArgumentException("wrong steps");
        while (steps > 0) {
            Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) {
                g = g.plus(new Network(p, e.x1(), e.x2()).learn(e.y()));
            }
            p = update(p, g.times(1.0 / data.size()), alpha);
            steps--;
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = 0.3 + 0.4 * random.nextDouble();
        return new Parameters(w, 1 - w, w, 1 - w, 1, 1, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = new double[6];
        for (int i = 0; i < 6; i++) {
            w[i] = random.nextGaussian() + i / 10.0;
        }
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }
}
