package network;

import static network.Mat.add;
import static network.Mat.col;
import static network.Mat.mul;
import static network.Mat.row;
import static network.Mat.sigma;
import static network.Mat.t;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    // Z1 = W1 X + B1, A1 = s(Z1), Z2 = W2 A1 + B2, A2 = s(Z2)
    private static double[][][] run(double[][][] theta, double[][] x) {
        double[][] z1 = add(mul(theta[0], x), theta[1], 1);
        double[][] a1 = sigma(z1);
        double[][] z2 = add(mul(theta[2], a1), theta[3], 1);
        return new double[][][] {x, z1, a1, z2, sigma(z2)};
    }

    private static double[][][] gradients(double[][][] theta, double[][][] trace, double y) {
        double[][] d2 = add(trace[4], row(y), -1);
        double[][] d1 = mul(t(theta[2]), d2);
        return new double[][][] {mul(d1, t(trace[0])), d1, mul(d2, t(trace[2])), d2};
    }

    private static double[][][] split(Parameters p) {
        return new double[][][] {
            {{p.w1(), p.w2()}, {p.w3(), p.w4()}}, col(p.b1(), p.b2()), row(p.w5(), p.w6()), row(p.b3())
        };
    }

    private static double[][][] split(Gradients g) {
        return split(new Parameters(
                g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()));
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][][] r = run(split(p), col(x1, x2));
        return new Activations(r[1][0][0], r[2][0][0], r[1][1][0], r[2][1][0], r[3][0][0], r[4][0][0]);
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) throw new IllegalArgumentException();
        return -y * Math.log(a3) - (1 - y) * Math.log(1 - a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        double[][][] theta = split(p);
        double[][][] g = gradients(theta, run(theta, col(e.x1(), e.x2())), e.y());
        return new Gradients(
                g[0][0][0], g[0][0][1], g[0][1][0], g[0][1][1], g[2][0][0], g[2][0][1],
                g[1][0][0], g[1][1][0], g[3][0][0]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0) || alpha == Double.POSITIVE_INFINITY) throw new IllegalArgumentException();
        double[][][] from = split(p), slope = split(g), to = new double[4][][];
        for (int k = 0; k < 4; k++) to[k] = add(from[k], slope[k], -alpha);
        return new Parameters(
                to[0][0][0], to[0][0][1], to[0][1][0], to[0][1][1], to[2][0][0], to[2][0][1],
                to[1][0][0], to[1][1][0], to[3][0][0]);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.size() == 0) throw new IllegalArgumentException();
        List<Double> losses = new ArrayList<>();
        for (Example e : data) {
            double[][][] r = run(split(p), col(e.x1(), e.x2()));
            losses.add(loss(r[4][0][0], e.y()));
        }
        return losses.stream().reduce(0.0, Double::sum) / losses.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.size() == 0 || steps < 0 || !(alpha > 0) || alpha == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException();
        if (steps == 0) return p;
        Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (Example e : data) g = g.plus(backward(p, e));
        return train(update(p, g.times(1.0 / data.size()), alpha), data, alpha, steps - 1);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = 1 + random.nextDouble();
        return new Parameters(w, w, w, w, w, w, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[][] w = {new double[6]};
        for (int j = 0; j < 6; j++) w[0][j] = 2 * random.nextDouble() - 1;
        return new Parameters(w[0][0], w[0][1], w[0][2], w[0][3], w[0][4], w[0][5], 0, 0, 0);
    }
}
