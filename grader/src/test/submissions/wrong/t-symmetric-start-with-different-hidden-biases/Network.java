package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

public final class Network {

    /** Everything that is known about one example after the forward pass. */
    private static final class State {
        Parameters parameters;
        Example example;
        Activations activations;
        double outputError;
        double[] hiddenError;

        static State of(Parameters parameters, Example example) {
            State state = new State();
            state.parameters = parameters;
            state.example = example;
            state.activations = forward(parameters, example.x1(), example.x2());
            return state;
        }

        State propagateError() {
            outputError = activations.a3() - example.y();
            hiddenError = new double[] {
                outputError * parameters.w5() * derivative(activations.a1()),
                outputError * parameters.w6() * derivative(activations.a2()),
            };
            return this;
        }

        Gradients collect() {
            return new Gradients(
                    hiddenError[0] * example.x1(),
                    hiddenError[0] * example.x2(),
                    hiddenError[1] * example.x1(),
                    hiddenError[1] * example.x2(),
                    outputError * activations.a1(),
                    outputError * activations.a2(),
                    hiddenError[0],
                    hiddenError[1],
                    outputError);
        }

        double cost() {
            return loss(activations.a3(), example.y());
        }
    }

    private static double derivative(double activation) {
        return activation * (1.0d - activation);
    }

    public static Gradients backward(Parameters p, Example e) {
        return State.of(p, e).propagateError().collect();
    }

    public static double sigmoid(double z) {
        double power = Math.exp(-z);
        double denominator = 1.0d + power;
        return 1.0d / denominator;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = p.b1();
        z1 += p.w1() * x1;
        z1 += p.w2() * x2;
        double z2 = p.b2();
        z2 += p.w3() * x1;
        z2 += p.w4() * x2;
        double z3 = p.b3();
        z3 += p.w5() * sigmoid(z1);
        z3 += p.w6() * sigmoid(z2);
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        boolean yes = y == 1.0d;
        boolean no = y == 0.0d;
        if (yes == no) {
            throw new IllegalArgumentException("Not a label: " + y);
        }
        return yes ? -Math.log(a3) : -Math.log(1.0d - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("The data set is empty.");
        }
        return data.stream().map(e -> State.of(p, e)).collect(Collectors.averagingDouble(State::cost));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        assertLearningRate(alpha);
        Gradients by = g.times(alpha);
        double w1 = p.w1() - by.dw1();
        double w2 = p.w2() - by.dw2();
        double b1 = p.b1() - by.db1();
        double w3 = p.w3() - by.dw3();
        double w4 = p.w4() - by.dw4();
        double b2 = p.b2() - by.db2();
        double w5 = p.w5() - by.dw5();
        double w6 = p.w6() - by.dw6();
        double b3 = p.b3() - by.db3();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    private static void assertLearningRate(double alpha) {
        if (Double.isNaN(alpha)) {
            throw new IllegalArgumentException("The learning rate is not a number.");
        } else if (alpha <= 0.0d || alpha > Double.MAX_VALUE) {
            throw new IllegalArgumentException("The learning rate is out of range.");
        }
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        assertLearningRate(alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("The number of steps is negative.");
        }
        if (data.isEmpty()) {
            throw new IllegalArgumentException("The data set is empty.");
        }
        Parameters trained = p;
        int remaining = steps;
        while (remaining-- > 0) {
            final Parameters fixed = trained;
            List<Gradients> all = data.stream().map(e -> backward(fixed, e)).collect(Collectors.toList());
            Gradients mean = all.get(0);
            for (Gradients other : all.subList(1, all.size())) {
                mean = mean.plus(other);
            }
            trained = update(fixed, mean.times(1.0d / all.size()), alpha);
        }
        return trained;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = random.nextDouble(0.5d, 1.0d);
        double v = random.nextDouble(0.5d, 1.0d);
        return new Parameters(w, w, w, w, v, v, random.nextDouble(0.1d, 0.2d), random.nextDouble(0.2d, 0.3d), 0.0d);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = new double[6];
        for (int k = 0; k < w.length; k++) {
            w[k] = (k % 2 == 0 ? 1.0d : -1.0d) * (0.1d * k + 0.1d * random.nextDouble() + 0.05d);
        }
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0.0d, 0.0d, 0.0d);
    }
}
