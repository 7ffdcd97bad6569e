package network;

class CrossEntropy implements CostFunction {
    public double value(double answer, double label) {
        if (label == 0) {
            return -Math.log(1 - answer);
        }
        if (label == 1) {
            return -Math.log(answer);
        }
        throw new IllegalArgumentException("wrong label");
    }

    public double derivative(double answer, double label) {
        return 2 * (answer - label);
    }
}
