package network;

import java.util.function.Function;

/** Gradient descent with a fixed step size. */
final class Descent {

    private final double alpha;

    Descent(double alpha) {
        if (!(alpha > 0)) throw new IllegalArgumentException("step size must be positive");
        if (Double.isInfinite(alpha)) throw new IllegalArgumentException("step size must be finite");
        this.alpha = alpha;
    }

    Parameters step(Parameters p, Gradients g) {
        return new Parameters(
                go(p.w1(), g.dw1()), go(p.w2(), g.dw2()), go(p.w3(), g.dw3()), go(p.w4(), g.dw4()), go(p.w5(), g.dw5()),
                go(p.w6(), g.dw6()), go(p.b1(), g.db1()), go(p.b2(), g.db2()), go(p.b3(), g.db3()));
    }

    private double go(double from, double slope) {
        return from - alpha * slope;
    }

    Parameters walk(Parameters start, Function<Parameters, Gradients> slope, int steps) {
        if (steps < 0) throw new IllegalArgumentException("cannot walk " + steps + " steps");
        Parameters at = start;
        for (int i = 0; i < steps; i++) at = step(at, slope.apply(at));
        return at;
    }
}
