package network;

/** What the network is trained on. */
interface CostFunction {
    double value(double answer, double label);

    double derivative(double answer, double label);
}
