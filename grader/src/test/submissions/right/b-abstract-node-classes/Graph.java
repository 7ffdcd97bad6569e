package network;

/** The whole network as nodes. */
final class Graph {
    final Leaf w1, w2, w3, w4, w5, w6, b1, b2, b3;
    final Node z1, a1, z2, a2, z3, a3;

    Graph(Parameters p, double x1, double x2) {
        Leaf left = new Leaf(x1), right = new Leaf(x2);
        z1 = new WeightedSum(w1 = new Leaf(p.w1()), left, w2 = new Leaf(p.w2()), right, b1 = new Leaf(p.b1()));
        a1 = new Squash(z1);
        z2 = new WeightedSum(w3 = new Leaf(p.w3()), left, w4 = new Leaf(p.w4()), right, b2 = new Leaf(p.b2()));
        a2 = new Squash(z2);
        z3 = new WeightedSum(w5 = new Leaf(p.w5()), a1, w6 = new Leaf(p.w6()), a2, b3 = new Leaf(p.b3()));
        a3 = new Squash(z3);
    }

    Graph(Parameters p, Example e) {
        this(p, e.x1(), e.x2());
    }

    Node judgedBy(double label) {
        return Surprise.about(a3, label);
    }

    Activations values() {
        return new Activations(z1.value, a1.value, z2.value, a2.value, z3.value, a3.value);
    }

    Gradients derivatives() {
        return new Gradients(
                w1.derivative, w2.derivative, w3.derivative, w4.derivative, w5.derivative, w6.derivative,
                b1.derivative, b2.derivative, b3.derivative);
    }
}
