package network;

import java.util.Arrays;

/** A number together with its partial derivatives by w1, w2, w3, w4, w5, w6, b1, b2, b3. */
record Dual(double real, double[] eps) {

    static Dual constant(double c) {
        return new Dual(c, new double[9]);
    }

    static Dual variable(int index, double value) {
        Dual d = constant(value);
        d.eps[index] = 1;
        return d;
    }

    Dual add(Dual o) {
        double[] sum = eps.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += o.eps[i];
        }
        return new Dual(real + o.real, sum);
    }

    Dual mul(double factor) {
        return chain(real * factor, factor);
    }

    Dual mul(Dual o) {
        return new Dual(real * o.real, chain(0, o.real).add(o.chain(0, real)).eps);
    }

    Dual ln() {
        return chain(Math.log(real), 1 / real);
    }

    Dual sigmoid() {
        double s = 1 / (1 + Math.exp(-real));
        return chain(s, s * (1 - s));
    }

    private Dual chain(double value, double derivative) {
        return new Dual(value, Arrays.stream(eps).map(d -> d * derivative).toArray());
    }

    Gradients toGradients() {
        return new Gradients(eps[0], eps[1], eps[2], eps[3], eps[4], eps[5], eps[6], eps[7], eps[8]);
    }
}
