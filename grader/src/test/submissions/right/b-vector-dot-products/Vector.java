package network;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Numbers in a row. The array is never changed after construction. */
record Vector(double... entries) {

    static Vector zero(int size) {
        return new Vector(new double[size]);
    }

    static Vector of(Parameters p) {
        return new Vector(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
    }

    static Vector of(Gradients g) {
        return new Vector(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());
    }

    double get(int i) {
        return entries[i];
    }

    int size() {
        return entries.length;
    }

    private Vector zip(Vector other, DoubleBinaryOperator op) {
        if (size() != other.size()) {
            throw new IllegalStateException(size() + " and " + other.size());
        }
        double[] out = new double[size()];
        Arrays.setAll(out, i -> op.applyAsDouble(get(i), other.get(i)));
        return new Vector(out);
    }

    Vector map(DoubleUnaryOperator op) {
        return new Vector(Arrays.stream(entries).map(op).toArray());
    }

    Vector plus(Vector other) {
        return zip(other, Double::sum);
    }

    Vector minus(Vector other) {
        return zip(other, (a, b) -> a - b);
    }

    Vector times(double factor) {
        return map(v -> v * factor);
    }

    /** The vector with one more entry at its end. */
    Vector and(double last) {
        double[] longer = Arrays.copyOf(entries, size() + 1);
        longer[size()] = last;
        return new Vector(longer);
    }

    double sum() {
        return Arrays.stream(entries).sum();
    }

    double dot(Vector other) {
        return zip(other, (a, b) -> a * b).sum();
    }

    Gradients toGradients() {
        return new Gradients(get(0), get(1), get(2), get(3), get(4), get(5), get(6), get(7), get(8));
    }

    Parameters toParameters() {
        return new Parameters(get(0), get(1), get(2), get(3), get(4), get(5), get(6), get(7), get(8));
    }
}
