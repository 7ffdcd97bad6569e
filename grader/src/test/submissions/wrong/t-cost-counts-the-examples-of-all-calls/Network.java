package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network
{
    private static int examples;

    private Network()
    {
    }

    public static double cost(Parameters p, List<Example> data)
    {
        if (data.isEmpty())
        {
            throw new IllegalArgumentException("empty");
        }
        double losses = 0;
        for (Example e : data)
        {
            examples++;
            losses += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return losses / examples;
    }

    /* x = (x1, x2), h = (a1, a2); a column of the hidden layer's matrix per input */
    public static Activations forward(Parameters p, double x1, double x2)
    {
        double[] h = axpy(x1, p.w1(), p.w3(), axpy(x2, p.w2(), p.w4(), new double[] {p.b1(), p.b2()}));
        double[] o = axpy(sigmoid(h[0]), p.w5(), 0, axpy(sigmoid(h[1]), p.w6(), 0, new double[] {p.b3(), 0}));
        return new Activations(h[0], sigmoid(h[0]), h[1], sigmoid(h[1]), o[0], sigmoid(o[0]));
    }

    private static double[] axpy(double s, double u, double v, double[] onto)
    {
        onto[0] += s * u;
        onto[1] += s * v;
        return onto;
    }

    public static double sigmoid(double z)
    {
        if (Math.abs(z) > 750)
        {
            return z > 0 ? 1 : 0;
        }
        double root = Math.exp(z / 2);
        return root / (root + 1 / root);
    }

    public static double loss(double a3, double y)
    {
        if (y == 1)
        {
            return Math.log(1 / a3);
        }
        if (y == 0)
        {
            return Math.log(1 / (1 - a3));
        }
        throw new IllegalArgumentException(y + "?");
    }

    public static Gradients backward(Parameters p, Example e)
    {
        Activations a = forward(p, e.x1(), e.x2());
        double out = a.a3() - e.y();
        double[] h = axpy(out, p.w5() * a.a1() * (1 - a.a1()), p.w6() * a.a2() * (1 - a.a2()), new double[2]);
        double[] first = axpy(e.x1(), h[0], h[1], new double[2]);
        double[] second = axpy(e.x2(), h[0], h[1], new double[2]);
        double[] top = axpy(out, a.a1(), a.a2(), new double[2]);
        return new Gradients(first[0], second[0], first[1], second[1], top[0], top[1], h[0], h[1], out);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha)
    {
        if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY))
        {
            throw new IllegalArgumentException(alpha + "?");
        }
        double[] w13 = axpy(-alpha, g.dw1(), g.dw3(), new double[] {p.w1(), p.w3()});
        double[] w24 = axpy(-alpha, g.dw2(), g.dw4(), new double[] {p.w2(), p.w4()});
        double[] w56 = axpy(-alpha, g.dw5(), g.dw6(), new double[] {p.w5(), p.w6()});
        double[] b12 = axpy(-alpha, g.db1(), g.db2(), new double[] {p.b1(), p.b2()});
        double[] b3 = axpy(-alpha, g.db3(), 0, new double[] {p.b3(), 0});
        return new Parameters(w13[0], w24[0], w13[1], w24[1], w56[0], w56[1], b12[0], b12[1], b3[0]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps)
    {
        if (data.isEmpty() || steps < 0 || !(alpha > 0 && alpha < Double.POSITIVE_INFINITY))
        {
            throw new IllegalArgumentException(data + " " + alpha + " " + steps + "?");
        }
        Parameters q = p;
        int s = 0;
        while (s++ < steps)
        {
            Gradients sum = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            int n = 0;
            for (Example e : data)
            {
                sum = sum.plus(backward(q, e));
                n++;
            }
            q = update(q, sum.times(1.0 / n), alpha);
        }
        return q;
    }

    public static Parameters symmetricStart(RandomGenerator random)
    {
        double[] w = axpy(random.nextDouble(0.5, 1), 1, -1, new double[2]);
        return new Parameters(w[0], w[1], w[0], w[1], w[1], w[1], 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random)
    {
        double[] col1 = axpy(random.nextDouble(), 1, 2, new double[] {0.1, 0.2});
        double[] col2 = axpy(random.nextDouble(), -1, -2, new double[] {-0.1, -0.2});
        double[] top = axpy(random.nextDouble(), 3, -3, new double[] {3.1, -3.1});
        return new Parameters(col1[0], col2[0], col1[1], col2[1], top[0], top[1], 0, 0, 0);
    }
}
