package network;

/** Fully connected layer with sigmoid units; stores what the backward pass needs. */
class DenseLayer {

    final double[][] weights;
    final double[] biases;
    double[] input;
    double[] z;
    double[] a;
    double[] delta;

    DenseLayer(double[][] weights, double[] biases) {
        this.weights = weights;
        this.biases = biases;
    }

    double[] activate(double[] input) {
        this.input = input;
        z = new double[biases.length];
        a = new double[biases.length];
        for (int unit = 0; unit < biases.length; unit++) {
            z[unit] = biases[unit];
            for (int from = 0; from < input.length; from++) {
                z[unit] += weights[unit][from] * input[from];
            }
            a[unit] = Network.sigmoid(z[unit]);
        }
        return a;
    }

    double slopeOf(int unit) {
        return a[unit] * (1 - a[unit]);
    }

    /** Error at the inputs of this layer. */
    double[] errorBelow() {
        double[] below = new double[input.length];
        for (int from = 0; from < below.length; from++) {
            for (int unit = 0; unit < delta.length; unit++) {
                below[from] += weights[unit][from] * delta[unit] * slopeOf(unit);
            }
        }
        return below;
    }

    void setError(double[] error) {
        delta = new double[error.length];
        for (int unit = 0; unit < error.length; unit++) {
            delta[unit] = error[unit] * slopeOf(unit);
        }
    }

    double weightGradient(int unit, int from) {
        return delta[unit] * input[from];
    }
}
