package network;

import java.util.LinkedHashMap;
import java.util.Map;

class Node {
    private final Map<Node, Double> inputs = new LinkedHashMap<>();
    private final double bias;
    private double z;
    private double value;
    private double error;

    Node(double bias) {
        this.bias = bias;
    }

    /** A node for an input. */
    static Node input(double value) {
        Node node = new Node(0);
        node.value = value;
        return node;
    }

    Node listen(Node other, double weight) {
        inputs.put(other, weight);
        return this;
    }

    Node fire() {
        z = bias;
        inputs.forEach((node, weight) -> z += weight * node.value);
        value = Network.sigmoid(z);
        return this;
    }

    void addError(double amount) {
        error += amount;
    }

    void backfire() {
        inputs.forEach((node, weight) -> node.addError(delta() * weight));
    }

    double delta() {
        return error * value * (1 - value);
    }

    double gradientFor(Node other) {
        return delta() * other.value;
    }

    double z() {
        return z;
    }

    double value() {
        return value;
    }
}
