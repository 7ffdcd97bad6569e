package network;

import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

public final class Network
{
    public static Parameters randomStart(RandomGenerator random)
    {
        Parameters candidate;
        do
        {
            candidate = new Parameters(
                gauss(random), gauss(random), gauss(random), gauss(random), gauss(random), gauss(random), 0, 0, 0);
        }
        while (!allDifferent(candidate));
        return candidate;
    }

    private static double gauss(RandomGenerator random)
    {
        return 0.7 * random.nextGaussian();
    }

    private static boolean allDifferent(Parameters q)
    {
        double[] w = { q.w1(), q.w2(), q.w3(), q.w4(), q.w5(), q.w6() };
        for (int i = 0; i < w.length; i++)
        {
            for (int k = i + 1; k < w.length; k++)
            {
                if (w[i] == w[k])
                {
                    return false;
                }
            }
        }
        return true;
    }

    public static Parameters symmetricStart(RandomGenerator random)
    {
        Parameters q = randomStart(random);
        return new Parameters(q.w1(), q.w2(), q.w1(), q.w2(), q.w5(), q.w5(), q.b1(), q.b1(), q.b3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps)
    {
        Objects.requireNonNull(p);
        if (data.isEmpty() || steps < 0)
        {
            throw new IllegalArgumentException("train: data and steps");
        }
        if (!goodRate(alpha))
        {
            throw new IllegalArgumentException("train: alpha");
        }

        Gradients direction = averageGradient(p, data);
        int done = 0;
        while (done < steps)
        {
            p = update(p, direction, alpha);
            done++;
        }
        return p;
    }

    private static Gradients averageGradient(Parameters p, List<Example> data)
    {
        double w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0, w6 = 0, b1 = 0, b2 = 0, b3 = 0;
        for (Example e : data)
        {
            Gradients g = backward(p, e);
            w1 += g.dw1();
            w2 += g.dw2();
            w3 += g.dw3();
            w4 += g.dw4();
            w5 += g.dw5();
            w6 += g.dw6();
            b1 += g.db1();
            b2 += g.db2();
            b3 += g.db3();
        }
        double n = data.size();
        return new Gradients(w1 / n, w2 / n, w3 / n, w4 / n, w5 / n, w6 / n, b1 / n, b2 / n, b3 / n);
    }

    private static boolean goodRate(double alpha)
    {
        return alpha > 0 && alpha != Double.POSITIVE_INFINITY;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha)
    {
        if (goodRate(alpha))
        {
            return new Parameters(
                p.w1() - g.dw1() * alpha,
                p.w2() - g.dw2() * alpha,
                p.w3() - g.dw3() * alpha,
                p.w4() - g.dw4() * alpha,
                p.w5() - g.dw5() * alpha,
                p.w6() - g.dw6() * alpha,
                p.b1() - g.db1() * alpha,
                p.b2() - g.db2() * alpha,
                p.b3());
        }
        throw new IllegalArgumentException("update: alpha");
    }

    public static double cost(Parameters p, List<Example> data)
    {
        if (data.isEmpty())
        {
            throw new IllegalArgumentException("cost: no data");
        }
        double[] losses = new double[data.size()];
        int i = 0;
        for (Example e : data)
        {
            Activations out = forward(p, e.x1(), e.x2());
            losses[i++] = loss(out.a3(), e.y());
        }
        double all = 0;
        for (double one : losses)
        {
            all += one;
        }
        return all / losses.length;
    }

    public static Gradients backward(Parameters p, Example e)
    {
        Activations t = forward(p, e.x1(), e.x2());

        double dz3 = t.a3() - e.y();
        double dw5 = dz3 * t.a1();
        double dw6 = dz3 * t.a2();

        double da1 = dz3 * p.w5();
        double dz1 = da1 * t.a1() * (1.0 - t.a1());
        double dw1 = dz1 * e.x1();
        double dw2 = dz1 * e.x2();

        double da2 = dz3 * p.w6();
        double dz2 = da2 * t.a2() * (1.0 - t.a2());
        double dw3 = dz2 * e.x1();
        double dw4 = dz2 * e.x2();

        return new Gradients(dw1, dw2, dw3, dw4, dw5, dw6, dz1, dz2, dz3);
    }

    public static double loss(double a3, double y)
    {
        if (y == 1)
        {
            return -Math.log(a3);
        }
        else if (y == 0)
        {
            return -Math.log(1 - a3);
        }
        else
        {
            throw new IllegalArgumentException("loss: y");
        }
    }

    public static Activations forward(Parameters p, double x1, double x2)
    {
        double z1 = x1 * p.w1() + x2 * p.w2() + p.b1();
        double a1 = sigmoid(z1);
        double z2 = x1 * p.w3() + x2 * p.w4() + p.b2();
        double a2 = sigmoid(z2);
        double z3 = a1 * p.w5() + a2 * p.w6() + p.b3();
        double a3 = sigmoid(z3);
        return new Activations(z1, a1, z2, a2, z3, a3);
    }

    public static double sigmoid(double z)
    {
        double t = Math.exp(-Math.abs(z));
        return (z >= 0 ? 1 : t) / (1 + t);
    }
}
