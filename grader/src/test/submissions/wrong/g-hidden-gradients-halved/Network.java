package network;

import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.random.RandomGenerator;

public final class Network {

    /** A layer of the list; next is null for the last one. */
    private static final class Link {
        private final double[][] rows; // weights and, last, the bias
        private final Link next;

        Link(Link next, double[]... rows) {
            this.next = next;
            this.rows = rows;
        }

        /** Puts z, a of every unit into the log; returns the network's answer. */
        double[] ascend(double[] in, Queue<Double> log) {
            double[] out = new double[rows.length];
            for (int u = 0; u < rows.length; u++) {
                double z = rows[u][in.length];
                for (int i = 0; i < in.length; i++) {
                    z += rows[u][i] * in[i];
                }
                out[u] = sigmoid(z);
                log.add(z);
                log.add(out[u]);
            }
            return next == null ? out : next.ascend(out, log);
        }

        /** Puts the gradients of every unit (weights, bias) into the list; returns the error of the inputs. */
        double[] descend(double[] in, double target, List<double[]> result) {
            double[] out = new double[rows.length];
            for (int u = 0; u < rows.length; u++) {
                double z = rows[u][in.length];
                for (int i = 0; i < in.length; i++) {
                    z += rows[u][i] * in[i];
                }
                out[u] = sigmoid(z);
            }
            double[] delta = new double[rows.length];
            if (next == null) {
                delta[0] = out[0] - target;
            } else {
                double[] error = next.descend(out, target, result);
                for (int u = 0; u < delta.length; u++) {
                    delta[u] = error[u] * out[u] * (1 - out[u]) / rows.length;
                }
            }
            double[] below = new double[in.length];
            for (int u = rows.length - 1; u >= 0; u--) {
                double[] g = new double[in.length + 1];
                g[in.length] = delta[u];
                for (int i = 0; i < in.length; i++) {
                    g[i] = delta[u] * in[i];
                    below[i] += delta[u] * rows[u][i];
                }
                result.add(0, g);
            }
            return below;
        }
    }

    private static Link chain(Parameters p) {
        Link last = new Link(null, new double[] {p.w5(), p.w6(), p.b3()});
        return new Link(last, new double[] {p.w1(), p.w2(), p.b1()}, new double[] {p.w3(), p.w4(), p.b2()});
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Queue<Double> log = new LinkedList<>();
        chain(p).ascend(new double[] {x1, x2}, log);
        return new Activations(log.remove(), log.remove(), log.remove(), log.remove(), log.remove(), log.remove());
    }

    public static Gradients backward(Parameters p, Example e) {
        List<double[]> g = new LinkedList<>();
        chain(p).descend(new double[] {e.x1(), e.x2()}, e.y(), g);
        double[] n1 = g.get(0), n2 = g.get(1), n3 = g.get(2);
        return new Gradients(n1[0], n1[1], n2[0], n2[1], n3[0], n3[1], n1[2], n2[2], n3[2]);
    }

    public static double sigmoid(double z) {
        return 1 - 1 / (1 + Math.exp(z));
    }

    public static double loss(double a3, double y) {
        if (y != 0 ^ y == 1) {
            throw new IllegalArgumentException("not binary: " + y);
        }
        return y < 0.5 ? -Math.log(1 - a3) : -Math.log(a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        Link first = chain(p);
        Queue<Double> ignored = new LinkedList<>();
        Queue<Example> todo = new LinkedList<>(data);
        if (todo.peek() == null) {
            throw new IllegalArgumentException("nothing given");
        }
        double sum = 0;
        while (!todo.isEmpty()) {
            Example e = todo.poll();
            sum += loss(first.ascend(new double[] {e.x1(), e.x2()}, ignored)[0], e.y());
        }
        return sum / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("not a step width: " + alpha);
        }
        double b1 = p.b1() - alpha * g.db1(), b2 = p.b2() - alpha * g.db2(), b3 = p.b3() - alpha * g.db3();
        return new Parameters(
                p.w1() - alpha * g.dw1(),
                p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(),
                p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(),
                p.w6() - alpha * g.dw6(),
                b1, b2, b3);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("nothing given");
        }
        Gradients none = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        Parameters q = update(p, none, alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("not a number of steps: " + steps);
        }
        for (int i = steps; i > 0; i--) {
            Gradients g = none;
            for (Example e : data) {
                g = g.plus(backward(q, e));
            }
            q = update(q, g.times(1.0 / data.size()), alpha);
        }
        return q;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = random.nextDouble(1, 2), v = random.nextDouble(-2, -1);
        return new Parameters(w, v, w, v, w * v, w * v, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Queue<Double> w = new LinkedList<>();
        random.doubles(6, 0.1, 1).forEach(d -> w.add(w.size() % 2 == 0 ? d : -d));
        return new Parameters(w.poll(), w.poll(), w.poll(), w.poll(), w.poll(), w.poll(), 0, 0, 0);
    }
}
