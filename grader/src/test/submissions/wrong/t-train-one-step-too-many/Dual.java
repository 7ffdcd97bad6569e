package network;

/** A number that carries its nine partial derivatives along. */
record Dual(double v, double... d) {

    static Dual constant(double v) {
        return new Dual(v, new double[9]);
    }

    static Dual variable(double v, int which) {
        Dual x = constant(v);
        x.d[which] = 1;
        return x;
    }

    private Dual chain(double value, double own, Dual o, double others) {
        double[] sum = new double[9];
        for (int i = 0; i < 9; i++) sum[i] = own * d[i] + others * o.d[i];
        return new Dual(value, sum);
    }

    Dual plus(Dual o) {
        return chain(v + o.v, 1, o, 1);
    }

    Dual times(Dual o) {
        return chain(v * o.v, o.v, o, v);
    }

    Dual sigmoid() {
        double s = Network.sigmoid(v);
        return chain(s, s * (1 - s), this, 0);
    }

    Dual negLog() {
        return chain(-Math.log(v), -1 / v, this, 0);
    }

    Dual oneMinus() {
        return chain(1 - v, -1, this, 0);
    }
}
