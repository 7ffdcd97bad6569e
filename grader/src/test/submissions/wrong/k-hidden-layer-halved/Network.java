package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    public static double sigmoid(double z) {
        double t = Math.tanh(z / 2);
        return 0.5 + t / 2;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Layer bottom = Layer.hidden(p);
        Layer top = Layer.output(p);
        double[] mid = bottom.apply(x1, x2);
        double[] end = top.apply(mid);
        return new Activations(bottom.net[0], mid[0], bottom.net[1], mid[1], top.net[0], end[0]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Layer bottom = Layer.hidden(p);
        Layer top = Layer.output(p);
        double answer = top.apply(bottom.apply(e.x1(), e.x2()))[0];
        double[] error = top.learn(answer - e.y());
        for (int i = 0; i < error.length; i++) {
            error[i] *= bottom.act[i] * (1 - bottom.act[i]);
        }
        bottom.learn(error);
        return new Gradients(
                bottom.dw[0][0], bottom.dw[0][1], bottom.dw[1][0], bottom.dw[1][1],
                top.dw[0][0], top.dw[0][1],
                bottom.db[0], bottom.db[1], top.db[0]);
    }

    public static double loss(double a3, double y) {
        if (!(y == 0 || y == 1)) {
            throw new IllegalArgumentException("only the labels 0 and 1 are allowed");
        }
        double hit = y * a3 + (1 - y) * (1 - a3);
        return -Math.log(hit);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha");
        }
        Layer bottom = Layer.hidden(p);
        Layer top = Layer.output(p);
        bottom.dw = new double[][] {{g.dw1(), g.dw2()}, {g.dw3(), g.dw4()}};
        bottom.db = new double[] {g.db1(), g.db2()};
        top.dw = new double[][] {{g.dw5(), g.dw6()}};
        top.db = new double[] {g.db3()};
        return Layer.join(bottom.descend(alpha), top.descend(alpha));
    }

    public static double cost(Parameters p, List<Example> data) {
        return data.stream()
                .mapToDouble(e -> loss(Layer.output(p).apply(Layer.hidden(p).apply(e.x1(), e.x2()))[0], e.y()))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("cost of nothing"));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) throw new IllegalArgumentException("steps");
        if (!(alpha > 0) || Double.isInfinite(alpha)) throw new IllegalArgumentException("alpha");
        cost(p, data);
        return loop(p, data, alpha, steps);
    }

    private static Parameters loop(Parameters p, List<Example> data, double alpha, int left) {
        if (left == 0) return p;
        Gradients[] each = data.stream().map(e -> backward(p, e)).toArray(Gradients[]::new);
        Gradients sum = each[0];
        for (int i = 1; i < each.length; i++) sum = sum.plus(each[i]);
        return loop(update(p, sum.times(1.0 / each.length), alpha), data, alpha, left - 1);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] row = {random.nextDouble(0.1, 1), random.nextDouble(0.1, 1)};
        double up = random.nextDouble(0.1, 1);
        return Layer.join(new Layer(new double[][] {row, row}, new double[2]), new Layer(new double[][] {{up, up}}, new double[1]));
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[][] w = new double[3][2];
        for (double[] row : w) for (int i = 0; i < 2; i++) row[i] = random.nextGaussian() / 2;
        return Layer.join(new Layer(new double[][] {w[0], w[1]}, new double[2]), new Layer(new double[][] {w[2]}, new double[1]));
    }
}
