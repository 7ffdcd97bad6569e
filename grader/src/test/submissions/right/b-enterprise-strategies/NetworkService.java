package network;

import java.util.Collection;
import java.util.List;

/** Service layer; stateless, its collaborators are injected. */
final class NetworkService {

    private final ActivationFunction activationFunction;
    private final LossFunction lossFunction;

    NetworkService(final ActivationFunction activationFunction, final LossFunction lossFunction) {
        this.activationFunction = activationFunction;
        this.lossFunction = lossFunction;
    }

    Activations propagate(final Parameters parameters, final double firstInput, final double secondInput) {
        final double hidden1 =
                parameters.w1() * firstInput + parameters.w2() * secondInput + parameters.b1();
        final double activation1 = this.activationFunction.activate(hidden1);
        final double hidden2 =
                parameters.w3() * firstInput + parameters.w4() * secondInput + parameters.b2();
        final double activation2 = this.activationFunction.activate(hidden2);
        final double output =
                parameters.w5() * activation1 + parameters.w6() * activation2 + parameters.b3();
        return new Activations(
                hidden1, activation1, hidden2, activation2, output, this.activationFunction.activate(output));
    }

    Gradients differentiate(final Parameters parameters, final Example example) {
        final Activations state = propagate(parameters, example.x1(), example.x2());
        final double outputError = this.lossFunction.errorSignal(state.a3(), example.y());
        final double error1 = blame(outputError, parameters.w5(), state.a1());
        final double error2 = blame(outputError, parameters.w6(), state.a2());
        return new Gradients(
                error1 * example.x1(),
                error1 * example.x2(),
                error2 * example.x1(),
                error2 * example.x2(),
                outputError * state.a1(),
                outputError * state.a2(),
                error1,
                error2,
                outputError);
    }

    private double blame(final double outputError, final double connection, final double activation) {
        return outputError * connection * this.activationFunction.slopeFromActivation(activation);
    }

    Parameters descend(final Parameters from, final Gradients slope, final LearningRate rate) {
        return ParametersBuilder.newBuilder()
                .withFirstNeuron(
                        rate.descend(from.w1(), slope.dw1()),
                        rate.descend(from.w2(), slope.dw2()),
                        rate.descend(from.b1(), slope.db1()))
                .withSecondNeuron(
                        rate.descend(from.w3(), slope.dw3()),
                        rate.descend(from.w4(), slope.dw4()),
                        rate.descend(from.b2(), slope.db2()))
                .withOutputNeuron(
                        rate.descend(from.w5(), slope.dw5()),
                        rate.descend(from.w6(), slope.dw6()),
                        rate.descend(from.b3(), slope.db3()))
                .build();
    }

    double assess(final Parameters parameters, final List<Example> examples) {
        rejectEmpty(examples);
        double accumulated = 0.0d;
        for (final Example example : examples) {
            final Activations state = propagate(parameters, example.x1(), example.x2());
            accumulated += this.lossFunction.evaluate(state.a3(), example.y());
        }
        return accumulated / examples.size();
    }

    Parameters fit(final Parameters start, final List<Example> examples, final LearningRate rate, final int epochs) {
        rejectEmpty(examples);
        if (epochs < 0) {
            throw new IllegalArgumentException("Number of epochs must not be negative, but is " + epochs);
        }
        Parameters current = start;
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Gradients total = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (final Example example : examples) {
                total = total.plus(differentiate(current, example));
            }
            current = descend(current, total.times(1.0d / examples.size()), rate);
        }
        return current;
    }

    private static void rejectEmpty(final Collection<?> collection) {
        if (collection.isEmpty()) {
            throw new IllegalArgumentException("At least one example is required");
        }
    }
}
