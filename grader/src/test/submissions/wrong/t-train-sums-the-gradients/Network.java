package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return new Pass(p, x1, x2).activations();
    }

    public static double loss(double a3, double y) {
        Assert.that(y == 0 || y == 1, "the label is neither 0 nor 1");
        return -Math.log(Math.abs(1 - y - a3));
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Pass(p, e.x1(), e.x2()).back(e.y());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        Assert.rate(alpha);
        return new Parameters(
                p.w1() - alpha * g.dw1(),
                p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(),
                p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(),
                p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(),
                p.b2() - alpha * g.db2(),
                p.b3() - alpha * g.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        Assert.notEmpty(data);
        return data.stream().mapToDouble(e -> loss(new Pass(p, e.x1(), e.x2()).a3, e.y())).sum() / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        return Trainer.startingAt(p, data, alpha).practise(steps).result();
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double both = random.nextDouble(0.2, 0.8);
        double top = random.nextDouble(-0.8, -0.2);
        return new Parameters(both, both, both, both, top, top, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        int[] order = random.ints(0, 1000).distinct().limit(6).toArray();
        return new Parameters(small(order[0]), small(order[1]), small(order[2]),
                small(order[3]), small(order[4]), small(order[5]), 0, 0, 0);
    }

    private static double small(int number) {
        return (number - 500.5) / 500;
    }
}
