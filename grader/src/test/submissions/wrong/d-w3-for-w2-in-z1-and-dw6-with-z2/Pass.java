package network;

/** One trip through the network, there and back. */
final class Pass {

    private final Parameters p;
    private final double x1;
    private final double x2;
    private final double z1;
    private final double z2;
    private final double z3;
    private final double a1;
    private final double a2;
    private final double a3;

    Pass(Parameters p, double x1, double x2) {
        this.p = p;
        this.x1 = x1;
        this.x2 = x2;
        z1 = p.w1() * x1 + p.w3() * x2 + p.b1();
        z2 = p.w3() * x1 + p.w4() * x2 + p.b2();
        a1 = logistic(z1);
        a2 = logistic(z2);
        z3 = p.w5() * a1 + p.w6() * a2 + p.b3();
        a3 = logistic(z3);
    }

    double answer() {
        return a3;
    }

    Activations activations() {
        return new Activations(z1, a1, z2, a2, z3, a3);
    }

    Gradients gradients(double y) {
        double delta3 = a3 - y;
        double delta1 = p.w5() * delta3 * (a1 - a1 * a1);
        double delta2 = p.w6() * delta3 * (a2 - a2 * a2);
        return new Gradients(
                x1 * delta1, x2 * delta1, x1 * delta2, x2 * delta2, a1 * delta3, z2 * delta3, delta1, delta2, delta3);
    }

    static double logistic(double z) {
        double half = Math.tanh(0.5 * z);
        return (1 + half) / 2;
    }

    static double crossEntropy(double a3, double y) {
        if (!(y == 0 || y == 1)) {
            throw new IllegalArgumentException("A label is 0 or 1, but was " + y);
        }
        double chance = y == 1 ? a3 : 1 - a3;
        return -1 * Math.log(chance);
    }
}
