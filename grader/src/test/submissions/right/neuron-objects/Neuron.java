package network;

/** One neuron with two inputs. It remembers its last inputs, so that it can learn from them. */
class Neuron {
    private double weightA;
    private double weightB;
    private double bias;

    private double inputA;
    private double inputB;
    private double sum;
    private double output;

    private double gradientA;
    private double gradientB;
    private double gradientBias;

    Neuron(double weightA, double weightB, double bias) {
        this.weightA = weightA;
        this.weightB = weightB;
        this.bias = bias;
    }

    double fire(double inputA, double inputB) {
        this.inputA = inputA;
        this.inputB = inputB;
        sum = bias + weightA * inputA + weightB * inputB;
        output = Network.sigmoid(sum);
        return output;
    }

    /** Takes the derivative of the loss by this neuron's sum. */
    void receive(double error) {
        gradientA += error * inputA;
        gradientB += error * inputB;
        gradientBias += error;
    }

    void forget() {
        gradientA = 0;
        gradientB = 0;
        gradientBias = 0;
    }

    void learn(double speed) {
        weightA -= speed * gradientA;
        weightB -= speed * gradientB;
        bias -= speed * gradientBias;
    }

    double slope() {
        return output * (1.0 - output);
    }

    double getWeightA() {
        return weightA;
    }

    double getWeightB() {
        return weightB;
    }

    double getBias() {
        return bias;
    }

    double getSum() {
        return sum;
    }

    double getOutput() {
        return output;
    }

    double getGradientA() {
        return gradientA;
    }

    double getGradientB() {
        return gradientB;
    }

    double getGradientBias() {
        return gradientBias;
    }
}
