package network;
import java.util.List;
import java.util.random.RandomGenerator;

public class Network
{
    // ---- activation -------------------------------------------------
    public static double sigmoid(final double z)
    {
        final double denominator = 1.0 + Math.exp(-z);
        return 1.0 / denominator;
    }

    // ---- forward pass -----------------------------------------------
    public static Activations forward(final Parameters p, final double x1, final double x2)
    {
        final double weightedSum1 = (x1 * p.w1()) + (x2 * p.w2()) + p.b1();
        final double weightedSum2 = (x1 * p.w3()) + (x2 * p.w4()) + p.b2();
        final double activation1 = sigmoid(weightedSum1);
        final double activation2 = sigmoid(weightedSum2);
        final double weightedSum3 = (activation1 * p.w5()) + (activation2 * p.w6()) + p.b3();
        final double activation3 = sigmoid(weightedSum3);
        return new Activations(weightedSum1, activation1, weightedSum2, activation2, weightedSum3, activation3);
    }

    // ---- loss of one example ----------------------------------------
    public static double loss(final double a3, final double y)
    {
        final boolean labelIsValid = (y == 0.0) ^ (y == 1.0);
        if (!labelIsValid)
        {
            throw new IllegalArgumentException("illegal label: " + y);
        }
        if (y == 0.0)
        {
            return -Math.log1p(-a3);
        }
        return -Math.log(a3);
    }

    // ---- derivatives ------------------------------------------------
    public static Gradients backward(final Parameters p, final Example e)
    {
        final Activations cache = forward(p, e.x1(), e.x2());

        /* output neuron */
        final double lossByZ3 = cache.a3() - e.y();
        final double lossByW5 = lossByZ3;
        final double lossByW6 = lossByZ3 * cache.a2();
        final double lossByB3 = lossByZ3;

        /* first hidden neuron */
        final double lossByA1 = lossByZ3 * p.w5();
        final double lossByZ1 = lossByA1 * cache.a1() * (1.0 - cache.a1());
        final double lossByW1 = lossByZ1 * e.x1();
        final double lossByW2 = lossByZ1 * e.x2();
        final double lossByB1 = lossByZ1;

        /* second hidden neuron */
        final double lossByA2 = lossByZ3 * p.w6();
        final double lossByZ2 = lossByA2 * cache.a2() * (1.0 - cache.a2());
        final double lossByW3 = lossByZ2 * e.x1();
        final double lossByW4 = lossByZ2 * e.x2();
        final double lossByB2 = lossByZ2;

        return new Gradients(lossByW1, lossByW2, lossByW3, lossByW4, lossByW5, lossByW6,
                             lossByB1, lossByB2, lossByB3);
    }

    // ---- gradient descent -------------------------------------------
    public static Parameters update(final Parameters p, final Gradients g, final double alpha)
    {
        rejectBadLearningRate(alpha);
        return new Parameters(
            p.w1() - (alpha * g.dw1()),
            p.w2() - (alpha * g.dw2()),
            p.w3() - (alpha * g.dw3()),
            p.w4() - (alpha * g.dw4()),
            p.w5() - (alpha * g.dw5()),
            p.w6() - (alpha * g.dw6()),
            p.b1() - (alpha * g.db1()),
            p.b2() - (alpha * g.db2()),
            p.b3() - (alpha * g.db3()));
    }

    public static double cost(final Parameters p, final List<Example> data)
    {
        rejectEmptyData(data);
        double accumulatedLoss = 0.0;
        for (final Example example : data)
        {
            final Activations cache = forward(p, example.x1(), example.x2());
            accumulatedLoss = accumulatedLoss + loss(cache.a3(), example.y());
        }
        return accumulatedLoss / (double) data.size();
    }

    public static Parameters train(final Parameters p, final List<Example> data, final double alpha, final int steps)
    {
        rejectEmptyData(data);
        rejectBadLearningRate(alpha);
        if (steps < 0)
        {
            throw new IllegalArgumentException("illegal number of steps: " + steps);
        }
        Parameters trained = p;
        for (int step = 0; step < steps; step = step + 1)
        {
            Gradients accumulated = new Gradients(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
            for (final Example example : data)
            {
                accumulated = accumulated.plus(backward(trained, example));
            }
            final Gradients average = accumulated.times(1.0 / (double) data.size());
            trained = update(trained, average, alpha);
        }
        return trained;
    }

    // ---- starting points --------------------------------------------
    public static Parameters symmetricStart(final RandomGenerator random)
    {
        final double firstInput = random.nextDouble(0.1, 0.9);
        final double secondInput = random.nextDouble(0.1, 0.9);
        final double toOutput = random.nextDouble(0.1, 0.9);
        final double hiddenBias = random.nextDouble(0.1, 0.9);
        return new Parameters(firstInput, secondInput, firstInput, secondInput, toOutput, toOutput,
                              hiddenBias, hiddenBias, 0.0);
    }

    public static Parameters randomStart(final RandomGenerator random)
    {
        final double firstWeight = random.nextDouble(0.0, 0.3);
        final double secondWeight = random.nextDouble(0.3, 0.6);
        final double thirdWeight = random.nextDouble(0.6, 0.9);
        final double fourthWeight = -random.nextDouble(0.01, 0.3);
        final double fifthWeight = -random.nextDouble(0.3, 0.6);
        final double sixthWeight = -random.nextDouble(0.6, 0.9);
        return new Parameters(firstWeight, secondWeight, thirdWeight, fourthWeight, fifthWeight, sixthWeight,
                              0.0, 0.0, 0.0);
    }

    // ---- arguments --------------------------------------------------
    private static void rejectBadLearningRate(final double alpha)
    {
        final boolean usable = Double.isFinite(alpha) && (alpha > 0.0);
        if (!usable)
        {
            throw new IllegalArgumentException("illegal learning rate: " + alpha);
        }
    }

    private static void rejectEmptyData(final List<Example> data)
    {
        if (data.size() == 0)
        {
            throw new IllegalArgumentException("there is no data");
        }
    }
}
