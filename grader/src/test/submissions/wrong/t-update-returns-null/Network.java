package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    private static abstract class Task<R> {
        protected R result;

        protected abstract void run();

        final R done() {
            run();
            return result;
        }
    }

    private static final class Move extends Task<Parameters> {
        private final Parameters p;
        private final Gradients g;

        Move(Parameters p, Gradients g, double alpha) {
            if (!Double.isFinite(alpha) || alpha <= 0) {
                throw new IllegalArgumentException("Move by " + alpha);
            }
            this.p = p;
            this.g = g.times(alpha);
        }

        @Override
        protected void run() {
            Parameters result = new Parameters(
                    p.w1() - g.dw1(), p.w2() - g.dw2(), p.w3() - g.dw3(),
                    p.w4() - g.dw4(), p.w5() - g.dw5(), p.w6() - g.dw6(),
                    p.b1() - g.db1(), p.b2() - g.db2(), p.b3() - g.db3());
        }
    }

    private static final class Descent extends Task<Parameters> {
        private final List<Example> data;
        private final double rate;
        private int steps;

        Descent(Parameters from, List<Example> data, double alpha, int steps) {
            if (data.isEmpty() || steps < 0 || !Double.isFinite(alpha) || alpha <= 0) {
                throw new IllegalArgumentException("Descent with " + alpha + ", " + steps + " steps, " + data.size() + " examples");
            }
            this.result = from;
            this.data = data;
            this.rate = -alpha / data.size();
            this.steps = steps;
        }

        @Override
        protected void run() {
            if (steps-- == 0) {
                return;
            }
            Parameters q = result;
            Gradients g = data.stream().map(e -> new Chain(q, e).done()).reduce(Gradients::plus).orElseThrow();
            result = new Parameters(
                    Math.fma(rate, g.dw1(), q.w1()), Math.fma(rate, g.dw2(), q.w2()), Math.fma(rate, g.dw3(), q.w3()),
                    Math.fma(rate, g.dw4(), q.w4()), Math.fma(rate, g.dw5(), q.w5()), Math.fma(rate, g.dw6(), q.w6()),
                    Math.fma(rate, g.db1(), q.b1()), Math.fma(rate, g.db2(), q.b2()), Math.fma(rate, g.db3(), q.b3()));
            run();
        }
    }

    private static final class Chain extends Task<Gradients> {
        private final Parameters p;
        private final Example e;

        Chain(Parameters p, Example e) {
            this.p = p;
            this.e = e;
        }

        @Override
        protected void run() {
            Activations a = forward(p, e.x1(), e.x2());
            double dJdz3 = a.a3() - e.y();
            double dJdz1 = dJdz3 * p.w5() * a.a1() * (1 - a.a1());
            double dJdz2 = dJdz3 * p.w6() * a.a2() * (1 - a.a2());
            result = new Gradients(dJdz1 * e.x1(), dJdz1 * e.x2(), dJdz2 * e.x1(), dJdz2 * e.x2(),
                    dJdz3 * a.a1(), dJdz3 * a.a2(), dJdz1, dJdz2, dJdz3);
        }
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        return new Move(p, g, alpha).done();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        return new Descent(p, data, alpha, steps).done();
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Chain(p, e).done();
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = p.b1() + p.w1() * x1 + p.w2() * x2;
        double z2 = p.b2() + p.w3() * x1 + p.w4() * x2;
        double z3 = p.b3() + p.w5() * sigmoid(z1) + p.w6() * sigmoid(z2);
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        if (y == 1) {
            return -Math.log(a3);
        }
        if (y == 0) {
            return -Math.log(1 - a3);
        }
        throw new IllegalArgumentException("Loss with label " + y);
    }

    public static double cost(Parameters p, List<Example> data) {
        return data.stream()
                .mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("Cost of no examples"));
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = random.nextDouble(0.2, 0.4);
        return new Parameters(w, 2 * w, w, 2 * w, 3 * w, 3 * w, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Task<Parameters>() {
            @Override
            protected void run() {
                double[] w = random.doubles(6, -0.5, 0.5).toArray();
                result = new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
            }
        }.done();
    }
}
