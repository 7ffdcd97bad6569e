package network;

/** One example on its way through the net. */
final class Pass {
    final Parameters p;
    final double x1, x2;
    double z1, z2, z3;
    double a1, a2, a3;

    Pass(Parameters p, double x1, double x2) {
        this.p = p;
        this.x1 = x1;
        this.x2 = x2;
        hidden();
        output();
    }

    private void hidden() {
        z1 = p.w1() * x1 + p.w2() * x2 + p.b1();
        z2 = p.w3() * x1 + p.w4() * x2 + p.b2();
        a1 = Network.sigmoid(z1);
        a2 = Network.sigmoid(z2);
    }

    private void output() {
        z3 = p.w5() * a1 + p.w6() * a2 + p.b3();
        a3 = Network.sigmoid(z3);
    }

    Activations activations() {
        return new Activations(z1, a1, z2, a2, z3, a3);
    }

    Gradients back(double y) {
        double s3 = a3 - y;
        double s1 = s3 * p.w5() * a1 * (1 - a1);
        double s2 = s3 * p.w6() * a2 * (1 - a2);
        return new Gradients(s1 * x1, s1 * x2, s2 * x1, s2 * x2, s3 * a1, s3 * a2, s1, s2, s3);
    }
}
