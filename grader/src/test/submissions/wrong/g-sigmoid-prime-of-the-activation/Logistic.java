package network;

/** The logistic function and its derivative, both as functions of their argument. */
enum Logistic {
    INSTANCE;

    double value(double t) {
        return 1 / (1 + Math.exp(-t));
    }

    double derivative(double t) {
        double e = Math.exp(-Math.abs(t));
        return e / ((1 + e) * (1 + e));
    }
}
