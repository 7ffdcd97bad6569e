package network;

/** Builder for {@link Parameters}. */
final class ParametersBuilder {

    private double w1;
    private double w2;
    private double w3;
    private double w4;
    private double w5;
    private double w6;
    private double b1;
    private double b2;
    private double b3;

    private ParametersBuilder() {
    }

    static ParametersBuilder newBuilder() {
        return new ParametersBuilder();
    }

    ParametersBuilder withFirstNeuron(final double fromX1, final double fromX2, final double bias) {
        this.w1 = fromX1;
        this.w2 = fromX2;
        this.b1 = bias;
        return this;
    }

    ParametersBuilder withSecondNeuron(final double fromX1, final double fromX2, final double bias) {
        this.w3 = fromX1;
        this.w4 = fromX2;
        this.b2 = bias;
        return this;
    }

    ParametersBuilder withOutputNeuron(final double fromFirst, final double fromSecond, final double bias) {
        this.w5 = fromFirst;
        this.w6 = fromSecond;
        this.b3 = bias;
        return this;
    }

    Parameters build() {
        return new Parameters(this.w1, this.w2, this.w3, this.w4, this.w5, this.w6, this.b1, this.b2, this.b3);
    }
}
