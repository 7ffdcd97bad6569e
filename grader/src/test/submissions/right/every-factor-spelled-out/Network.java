package network;

import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Nothing is shortened here: each factor of each chain has a name of its own,
 * so that it can be compared with the page of the script, line by line.
 */
public final class Network {

    private static final double LABEL_NO = 0.0;
    private static final double LABEL_YES = 1.0;
    private static final double LOWEST_WEIGHT = -0.5;
    private static final double WIDTH_OF_WEIGHTS = 1.0;
    private static final double FIRST_BIAS = 0.0;
    private static final String NO_DATA = "The data set has no examples.";
    private static final String BAD_RATE = "The learning rate has to be a positive, finite number.";
    private static final String BAD_STEPS = "The number of steps must not be below zero.";
    private static final String BAD_LABEL = "A label can only be 0 or 1.";

    private Network() {
    }

    public static Gradients backward(Parameters p, Example e) {
        final Activations act = forward(p, e.x1(), e.x2());

        // the loss: J = -(y ln a3 + (1 - y) ln(1 - a3))
        final double dJ_da3 = -e.y() / act.a3() + (1 - e.y()) / (1 - act.a3());

        // neuron 3
        final double da3_dz3 = act.a3() * (1 - act.a3());
        final double dz3_dw5 = act.a1();
        final double dz3_dw6 = act.a2();
        final double dz3_db3 = 1;
        final double dz3_da1 = p.w5();
        final double dz3_da2 = p.w6();

        // neuron 1
        final double da1_dz1 = act.a1() * (1 - act.a1());
        final double dz1_dw1 = e.x1();
        final double dz1_dw2 = e.x2();
        final double dz1_db1 = 1;

        // neuron 2
        final double da2_dz2 = act.a2() * (1 - act.a2());
        final double dz2_dw3 = e.x1();
        final double dz2_dw4 = e.x2();
        final double dz2_db2 = 1;

        // the nine chains
        final double dJ_dw1 = dJ_da3 * da3_dz3 * dz3_da1 * da1_dz1 * dz1_dw1;
        final double dJ_dw2 = dJ_da3 * da3_dz3 * dz3_da1 * da1_dz1 * dz1_dw2;
        final double dJ_dw3 = dJ_da3 * da3_dz3 * dz3_da2 * da2_dz2 * dz2_dw3;
        final double dJ_dw4 = dJ_da3 * da3_dz3 * dz3_da2 * da2_dz2 * dz2_dw4;
        final double dJ_dw5 = dJ_da3 * da3_dz3 * dz3_dw5;
        final double dJ_dw6 = dJ_da3 * da3_dz3 * dz3_dw6;
        final double dJ_db1 = dJ_da3 * da3_dz3 * dz3_da1 * da1_dz1 * dz1_db1;
        final double dJ_db2 = dJ_da3 * da3_dz3 * dz3_da2 * da2_dz2 * dz2_db2;
        final double dJ_db3 = dJ_da3 * da3_dz3 * dz3_db3;

        return new Gradients(dJ_dw1, dJ_dw2, dJ_dw3, dJ_dw4, dJ_dw5, dJ_dw6, dJ_db1, dJ_db2, dJ_db3);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        final double w1_x1 = p.w1() * x1;
        final double w2_x2 = p.w2() * x2;
        final double z1 = w1_x1 + w2_x2 + p.b1();
        final double a1 = sigmoid(z1);

        final double w3_x1 = p.w3() * x1;
        final double w4_x2 = p.w4() * x2;
        final double z2 = w3_x1 + w4_x2 + p.b2();
        final double a2 = sigmoid(z2);

        final double w5_a1 = p.w5() * a1;
        final double w6_a2 = p.w6() * a2;
        final double z3 = w5_a1 + w6_a2 + p.b3();
        final double a3 = sigmoid(z3);

        return new Activations(z1, a1, z2, a2, z3, a3);
    }

    public static double sigmoid(double z) {
        final double eToMinusZ = Math.exp(-z);
        final double denominator = LABEL_YES + eToMinusZ;
        return LABEL_YES / denominator;
    }

    public static double loss(double a3, double y) {
        final boolean known = y == LABEL_NO || y == LABEL_YES;
        if (!known) {
            throw new IllegalArgumentException(BAD_LABEL);
        }
        final double probabilityOfTheLabel = y == LABEL_YES ? a3 : 1 - a3;
        final double logLikelihood = Math.log(probabilityOfTheLabel);
        return -logLikelihood;
    }

    public static double cost(Parameters p, List<Example> data) {
        double total = 0;
        double counted = 0;
        final Iterator<Example> rest = data.iterator();
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(NO_DATA);
        }
        while (rest.hasNext()) {
            final Example now = rest.next();
            final Activations act = forward(p, now.x1(), now.x2());
            final double J = loss(act.a3(), now.y());
            total = total + J;
            counted = counted + 1;
        }
        return total / counted;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!usable(alpha)) {
            throw new IllegalArgumentException(BAD_RATE);
        }
        final Gradients step = g.times(alpha);
        final double w1 = p.w1() - step.dw1();
        final double w2 = p.w2() - step.dw2();
        final double w3 = p.w3() - step.dw3();
        final double w4 = p.w4() - step.dw4();
        final double w5 = p.w5() - step.dw5();
        final double w6 = p.w6() - step.dw6();
        final double b1 = p.b1() - step.db1();
        final double b2 = p.b2() - step.db2();
        final double b3 = p.b3() - step.db3();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException(NO_DATA);
        }
        if (!usable(alpha)) {
            throw new IllegalArgumentException(BAD_RATE);
        }
        if (steps < 0) {
            throw new IllegalArgumentException(BAD_STEPS);
        }
        Parameters current = p;
        int left = steps;
        while (left > 0) {
            final Gradients mean = meanGradient(current, data);
            current = update(current, mean, alpha);
            left = left - 1;
        }
        return current;
    }

    private static Gradients meanGradient(Parameters p, List<Example> data) {
        final double share = 1.0 / data.size();
        Gradients mean = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (final Example one : data) {
            final Gradients ofOne = backward(p, one);
            mean = mean.plus(ofOne.times(share));
        }
        return mean;
    }

    private static boolean usable(double alpha) {
        final boolean positive = alpha > 0;
        final boolean finite = Double.isFinite(alpha);
        return positive && finite;
    }

    public static Parameters randomStart(RandomGenerator random) {
        final double w1 = weight(random);
        final double w2 = weight(random);
        final double w3 = weight(random);
        final double w4 = weight(random);
        final double w5 = weight(random);
        final double w6 = weight(random);
        return new Parameters(w1, w2, w3, w4, w5, w6, FIRST_BIAS, FIRST_BIAS, FIRST_BIAS);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double ofX1 = weight(random);
        double ofX2 = weight(random);
        double ofHidden = weight(random);
        if (ofX1 == 0) {
            ofX1 = WIDTH_OF_WEIGHTS;
        }
        if (ofX2 == 0) {
            ofX2 = WIDTH_OF_WEIGHTS;
        }
        if (ofHidden == 0) {
            ofHidden = WIDTH_OF_WEIGHTS;
        }
        return new Parameters(ofX1, ofX2, ofX1, ofX2, ofHidden, ofHidden, FIRST_BIAS, FIRST_BIAS, FIRST_BIAS);
    }

    private static double weight(RandomGenerator random) {
        return LOWEST_WEIGHT + WIDTH_OF_WEIGHTS * random.nextDouble();
    }
}
