package network;

import java.util.*;
import java.util.random.RandomGenerator;
import java.util.stream.*;

/** Matrix version: a = s(W x + b), layer by layer. */
public final class Network {

    private record Layer(double[][] w, double[] b) {
        double[] preactivation(double[] input) {
            double[] z = b.clone();
            for (int row = 0; row < w.length; row++)
                for (int col = 0; col < input.length; col++)
                    z[row] += w[row][col] * input[col];
            return z;
        }
    }

    private static List<Layer> layers(Parameters p) {
        Layer hidden = new Layer(new double[][] {{p.w1(), p.w2()}, {p.w3(), p.w4()}}, new double[] {p.b1(), p.b2()});
        Layer top = new Layer(new double[][] {{p.w5(), p.w6()}}, new double[] {p.b3()});
        return List.of(hidden, top);
    }

    private static double[] squash(double[] z) {
        return DoubleStream.of(z).map(Network::sigmoid).toArray();
    }

    private static double[][] outer(double[] delta, double[] input) {
        double[][] m = new double[delta.length][input.length];
        for (int i = 0; i < delta.length; i++)
            for (int j = 0; j < input.length; j++)
                m[i][j] = delta[i] * input[j];
        return m;
    }

    public static double sigmoid(double z) {
        return Math.exp(-Math.log1p(Math.exp(-Math.abs(z)))) * (z < 0 ? Math.exp(z) : 1);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        List<Layer> net = layers(p);
        double[] zh = net.get(0).preactivation(new double[] {x1, x2});
        double[] ah = squash(zh);
        double[] zo = net.get(1).preactivation(ah);
        double[] ao = squash(zo);
        return new Activations(zh[0], ah[0], zh[1], ah[1], zo[0], ao[0]);
    }

    public static double loss(double a3, double y) {
        if (!Set.of(0.0, 1.0).contains(y + 0.0)) throw new IllegalArgumentException("y = " + y);
        double p = y > 0 ? a3 : 1.0 - a3;
        return -Math.log(p);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations c = forward(p, e.x1(), e.x2());
        double[] a = {c.a1(), c.a2()};
        double[] top = {c.a3() - e.y()};
        double[] back = {p.w6(), p.w5()};
        double[] hidden = new double[2];
        for (int i = 0; i < 2; i++) hidden[i] = back[i] * top[0] * a[i] * (1 - a[i]);
        double[][] dw = outer(hidden, new double[] {e.x1(), e.x2()});
        double[][] dv = outer(top, a);
        double[] db = new double[3];
        return new Gradients(dw[0][0], dw[0][1], dw[1][0], dw[1][1], dv[0][0], dv[0][1], db[0], db[1], db[2]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha > 0 && alpha <= Double.MAX_VALUE) {
            Gradients d = g.times(alpha);
            return new Parameters(
                    p.w1() - d.dw1(), p.w2() - d.dw2(),
                    p.w3() - d.dw3(), p.w4() - d.dw4(),
                    p.w5() - d.dw5(), p.w6() - d.dw6(),
                    p.b1() - d.db1(), p.b2() - d.db2(), p.b3() - d.db3());
        }
        throw new IllegalArgumentException("bad alpha");
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.size() == 0) throw new IllegalArgumentException("empty");
        return data.stream().collect(Collectors.averagingDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y())));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) throw new IllegalArgumentException("steps < 0");
        if (data.size() == 0) throw new IllegalArgumentException("empty");
        if (!(alpha > 0 && alpha <= Double.MAX_VALUE)) throw new IllegalArgumentException("bad alpha");
        return Stream.iterate(p, q -> update(q, mean(q, data), alpha)).skip(steps).findFirst().get();
    }

    private static Gradients mean(Parameters q, List<Example> data) {
        Gradients sum = data.stream().map(e -> backward(q, e)).reduce(Gradients::plus).get();
        return sum.times(1.0 / data.size());
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] r = random.doubles(3).map(t -> t + 0.01).toArray();
        return new Parameters(r[0], r[1], r[0], r[1], r[2], r[2], 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Iterator<Double> it = random.doubles(-2, 2).distinct().limit(9).boxed().toList().iterator();
        return new Parameters(
                it.next(), it.next(), it.next(), it.next(), it.next(), it.next(), it.next(), it.next(), it.next());
    }
}
