package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Sensitivities instead of backpropagation: together with every value goes its rate of change while exactly one of
 * the nine parameters moves with speed 1.
 */
public final class Network {

    /** position and speed */
    private static final class Moving {
        double pos, speed;

        Moving(double pos, double speed) {
            this.pos = pos;
            this.speed = speed;
        }

        void addProduct(Moving u, Moving v) {
            pos += u.pos * v.pos;
            speed += u.pos * v.speed + u.speed * v.pos;
        }

        Moving squashed() {
            double s = sigmoid(pos);
            return new Moving(s, speed * s * (1 - s));
        }

        Moving distanceTo(double goal) {
            return pos < goal ? new Moving(goal - pos, -speed) : new Moving(pos - goal, speed);
        }
    }

    private static final int NOTHING = -1;

    /** the six values of the network, while the parameter with the given number moves */
    private static Moving[] simulate(Parameters p, double x1, double x2, int mover) {
        double[] v = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        Moving[] m = new Moving[v.length];
        for (int i = 0; i < v.length; i++) {
            m[i] = new Moving(v[i], i == mover ? 1 : 0);
        }
        Moving in1 = new Moving(x1, 0), in2 = new Moving(x2, 0);
        Moving z1 = m[6], z2 = m[7], z3 = m[8];
        z1.addProduct(m[0], in1);
        z1.addProduct(m[1], in2);
        z2.addProduct(m[2], in1);
        z2.addProduct(m[3], in2);
        Moving a1 = z1.squashed(), a2 = z2.squashed();
        z3.addProduct(m[4], a1);
        z3.addProduct(m[5], a2);
        return new Moving[] {z1, a1, z2, a2, z3, z3.squashed()};
    }

    private static double sensitivity(Parameters p, Example e, int mover) {
        return simulate(p, e.x1(), e.x2(), mover)[5].distanceTo(e.y()).speed;
    }

    public static double sigmoid(double z) {
        if (z < 0) {
            double e = Math.exp(z);
            return e / (e + 1);
        } else {
            double e = Math.exp(-z);
            return 1 / (e + 1);
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Moving[] m = simulate(p, x1, x2, NOTHING);
        return new Activations(m[0].pos, m[1].pos, m[2].pos, m[3].pos, m[4].pos, m[5].pos);
    }

    public static double loss(double a3, double y) {
        int label = (int) y;
        if (label != y || label < 0 || label > 1) {
            throw new IllegalArgumentException("Unknown label: " + y);
        }
        return new Moving(a3, 0).distanceTo(label).pos;
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Gradients(
                sensitivity(p, e, 0),
                sensitivity(p, e, 1),
                sensitivity(p, e, 2),
                sensitivity(p, e, 3),
                sensitivity(p, e, 4),
                sensitivity(p, e, 5),
                sensitivity(p, e, 6),
                sensitivity(p, e, 7),
                sensitivity(p, e, 8));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0)) {
            throw new IllegalArgumentException("Step size too small: " + alpha);
        } else if (alpha == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("Step size too big: " + alpha);
        }
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(), p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(),
                p.b3() - alpha * g.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        int n = data.size();
        double mean = 0;
        try {
            for (int i = n - 1; i >= 0; i--) {
                Example e = data.get(i);
                mean += loss(simulate(p, e.x1(), e.x2(), NOTHING)[5].pos, e.y());
            }
            return mean / (n > 0 ? n : 1 / n);
        } catch (ArithmeticException divisionByZero) {
            throw new IllegalArgumentException("No examples", divisionByZero);
        }
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Parameters moved = update(p, new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0), alpha);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("No examples");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("Less than no steps: " + steps);
        }
        for (int t = 0; t < steps; t++) {
            double[] d = new double[9];
            for (int mover = 0; mover < d.length; mover++) {
                for (Example e : data) {
                    d[mover] += sensitivity(moved, e, mover);
                }
                d[mover] /= data.size();
            }
            moved = update(moved, new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]), alpha);
        }
        return moved;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double near = random.nextDouble(0.5, 1.5), far = random.nextDouble(-1.5, -0.5), up = random.nextDouble(0.5, 1.5);
        return new Parameters(near, far, near, far, up, up, 0.2, 0.2, -0.2);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Moving m = new Moving(random.nextDouble(0.05, 0.15), random.nextDouble(0.1, 0.3));
        double[] w = new double[6];
        for (int i = 0; i < 6; i++) {
            m.pos += m.speed * (1 + random.nextDouble());
            w[i] = i % 2 == 0 ? m.pos : -m.pos;
        }
        return new Parameters(w[0], w[1], w[5], w[4], w[2], w[3], 0, 0, 0);
    }
}
