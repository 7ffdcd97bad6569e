package network;

/**
 * A number that carries its derivatives by the nine parameters along: value + d0*eps0 + ... + d8*eps8.
 */
public final class Dual {

    public final double value;
    private final double[] d;

    private Dual(double value, double[] d) {
        this.value = value;
        this.d = d;
    }

    public static Dual constant(double value) {
        return new Dual(value, new double[9]);
    }

    public static Dual seeded(double value, int direction) {
        Dual fresh = constant(value);
        fresh.d[direction] = 1;
        return fresh;
    }

    public double by(int direction) {
        return d[direction];
    }

    /** f(this), when the slope of f at this point is known. */
    private Dual chained(double image, double slope) {
        double[] scaled = d.clone();
        for (int i = 0; i < scaled.length; i++) scaled[i] *= slope;
        return new Dual(image, scaled);
    }

    public Dual add(Dual o) {
        double[] sum = d.clone();
        for (int i = 0; i < sum.length; i++) sum[i] += o.d[i];
        return new Dual(value + o.value, sum);
    }

    public Dual mul(Dual o) {
        Dual left = chained(0, o.value);
        Dual right = o.chained(0, value);
        return new Dual(value * o.value, left.add(right).d);
    }

    public Dual neg() {
        return chained(-value, -1);
    }

    public Dual oneMinus() {
        return constant(1).add(neg());
    }

    public Dual exp() {
        double power = Math.exp(value);
        return chained(power, power);
    }

    public Dual inverse() {
        return chained(1 / value, -1 / (value * value));
    }

    public Dual ln() {
        return chained(Math.log(value), 1 / value);
    }
}
