package network;

/** Mutable twin of Gradients. */
class Slope {
    double dw1, dw2, dw3, dw4, dw5, dw6, db1, db2, db3;

    Slope hiddenOne(double delta, Example e) {
        db1 = delta;
        dw1 = delta * e.x1();
        dw2 = delta * e.x2();
        return this;
    }

    Slope hiddenTwo(double delta, Example e) {
        db2 = delta;
        dw3 = delta * e.x1();
        dw4 = delta * e.x2();
        return this;
    }

    Slope output(double delta, double one, double two) {
        db3 = delta;
        dw5 = delta * one;
        return this;
    }

    Gradients build() {
        return new Gradients(dw1, dw2, dw3, dw4, dw5, dw6, db1, db2, db3);
    }
}
