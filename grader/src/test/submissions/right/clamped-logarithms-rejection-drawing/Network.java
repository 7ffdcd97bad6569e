package network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

public final class Network
{
    private static final double TINY = 1e-300;
    private static final double JUST_BELOW_ONE = Math.nextDown(1.0);

    public static double sigmoid(double z)
    {
        if (z < -700) { return 0; }
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2)
    {
        double z1 = 0, z2 = 0, z3 = 0;

        z1 += p.w1() * x1;
        z1 += p.w2() * x2;
        z1 += p.b1();

        z2 += p.w3() * x1;
        z2 += p.w4() * x2;
        z2 += p.b2();

        double a1 = sigmoid(z1);
        double a2 = sigmoid(z2);

        z3 += p.w5() * a1;
        z3 += p.w6() * a2;
        z3 += p.b3();

        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    /* never infinite */
    private static double safeLog(double q)
    {
        return Math.log(Math.max(q, TINY));
    }

    public static double loss(double a3, double y)
    {
        boolean zero = y == 0, one = y == 1;
        if (zero == one)
        {
            throw new IllegalArgumentException("y=" + y);
        }
        a3 = Math.min(Math.max(a3, TINY), JUST_BELOW_ONE);
        return -(y * safeLog(a3) + (1 - y) * safeLog(1 - a3));
    }

    public static Gradients backward(Parameters p, Example e)
    {
        Activations a = forward(p, e.x1(), e.x2());
        double answer = Math.min(Math.max(a.a3(), TINY), JUST_BELOW_ONE);
        double slopeOfLoss = (answer - e.y()) / (answer * (1 - answer));
        double toZ3 = slopeOfLoss * (answer * (1 - answer));
        double toA1 = toZ3 * p.w5(), toA2 = toZ3 * p.w6();
        double toZ1 = toA1 * (a.a1() * (1 - a.a1()));
        double toZ2 = toA2 * (a.a2() * (1 - a.a2()));

        double[][] g = new double[3][];
        g[0] = new double[] { toZ1 * e.x1(), toZ1 * e.x2(), toZ1 };
        g[1] = new double[] { toZ2 * e.x1(), toZ2 * e.x2(), toZ2 };
        g[2] = new double[] { toZ3 * a.a1(), toZ3 * a.a2(), toZ3 };
        return new Gradients(g[0][0], g[0][1], g[1][0], g[1][1], g[2][0], g[2][1], g[0][2], g[1][2], g[2][2]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha)
    {
        if (!Double.isFinite(alpha)) { throw new IllegalArgumentException("alpha must be finite"); }
        if (alpha <= 0) { throw new IllegalArgumentException("alpha must be positive"); }

        double w1 = p.w1(), w2 = p.w2(), w3 = p.w3(), w4 = p.w4(), w5 = p.w5(), w6 = p.w6();
        double b1 = p.b1(), b2 = p.b2(), b3 = p.b3();
        w1 -= alpha * g.dw1();
        w2 -= alpha * g.dw2();
        w3 -= alpha * g.dw3();
        w4 -= alpha * g.dw4();
        w5 -= alpha * g.dw5();
        w6 -= alpha * g.dw6();
        b1 -= alpha * g.db1();
        b2 -= alpha * g.db2();
        b3 -= alpha * g.db3();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    public static double cost(Parameters p, List<Example> data)
    {
        int n = 0;
        double J = 0;
        for (Example e : data)
        {
            n++;
            J += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        if (n == 0)
        {
            throw new IllegalArgumentException("no examples, no cost");
        }
        return J / n;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps)
    {
        if (steps < 0) { throw new IllegalArgumentException("steps must be 0 or more"); }
        if (data.isEmpty()) { throw new IllegalArgumentException("no examples, no training"); }
        if (!Double.isFinite(alpha)) { throw new IllegalArgumentException("alpha must be finite"); }
        if (alpha <= 0) { throw new IllegalArgumentException("alpha must be positive"); }

        final double n = data.size();
        for (int step = 0; step != steps; ++step)
        {
            double w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0, w6 = 0, b1 = 0, b2 = 0, b3 = 0;
            for (Example e : data)
            {
                Gradients g = backward(p, e);
                w1 += g.dw1() / n;  w2 += g.dw2() / n;  b1 += g.db1() / n;
                w3 += g.dw3() / n;  w4 += g.dw4() / n;  b2 += g.db2() / n;
                w5 += g.dw5() / n;  w6 += g.dw6() / n;  b3 += g.db3() / n;
            }
            p = update(p, new Gradients(w1, w2, w3, w4, w5, w6, b1, b2, b3), alpha);
        }
        return p;
    }

    private static double notZero(RandomGenerator random)
    {
        double w;
        do
        {
            w = random.nextDouble(-1, 1);
        }
        while (Math.abs(w) < 0.1);
        return w;
    }

    public static Parameters symmetricStart(RandomGenerator random)
    {
        double wx1 = notZero(random), wx2 = notZero(random), wa = notZero(random);
        return new Parameters(wx1, wx2, wx1, wx2, wa, wa, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random)
    {
        for (;;)
        {
            double[] w = new double[6];
            Set<Long> different = new HashSet<>();
            for (int i = 0; i < w.length; i++)
            {
                w[i] = notZero(random);
                different.add(Math.round(w[i] * 20));
            }
            if (different.size() == w.length)
            {
                return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
            }
        }
    }
}
