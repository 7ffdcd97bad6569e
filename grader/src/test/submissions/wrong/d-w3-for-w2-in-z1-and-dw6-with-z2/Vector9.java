package network;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Nine numbers with the usual arithmetic. */
record Vector9(double... c) {

    static Vector9 zero() {
        return new Vector9(new double[9]);
    }

    static Vector9 of(Parameters p) {
        return new Vector9(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
    }

    static Vector9 of(Gradients g) {
        return new Vector9(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());
    }

    static Vector9 drawn(RandomGenerator random) {
        return new Vector9(random.doubles(9, 0.05, 1.05).toArray());
    }

    static boolean usable(double stepSize) {
        return Double.isFinite(stepSize) && stepSize > 0;
    }

    Vector9 mirrored() {
        return new Vector9(c[0], c[1], c[0], c[1], c[4], c[4], c[6], c[6], c[8]);
    }

    Vector9 minus(Vector9 o) {
        return new Vector9(IntStream.range(0, 9).mapToDouble(i -> c[i] - o.c[i]).toArray());
    }

    Vector9 scaled(double k) {
        return new Vector9(IntStream.range(0, 9).mapToDouble(i -> k * c[i]).toArray());
    }

    Parameters toParameters() {
        return new Parameters(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]);
    }

    Gradients toGradients() {
        return new Gradients(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]);
    }
}
