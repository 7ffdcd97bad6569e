package network;

import java.util.*;
import java.util.random.RandomGenerator;

public class Network {
    public static double sigmoid(double z) { return (Math.tanh(z * 0.5) + 1) * 0.5; }

    public static Activations forward(Parameters p, double x1, double x2) {
        Brain brain = new Brain(p);
        brain.think(x1, x2);
        return new Activations(brain.hidden[0].potential, brain.hidden[0].signal, brain.hidden[1].potential,
                brain.hidden[1].signal, brain.out.potential, brain.out.signal);
    }

    public static Gradients backward(Parameters p, Example e) {
        Brain brain = new Brain(p);
        brain.think(e.x1(), e.x2());
        brain.blame(brain.out.signal - e.y());
        Cell a = brain.hidden[0], b = brain.hidden[1], c = brain.out;
        return new Gradients(a.nudge(0), a.nudge(1), b.nudge(0), b.nudge(1), c.nudge(0), c.nudge(1), a.blame, b.blame, c.blame);
    }

    public static double loss(double a3, double y) {
        if (y != 1.0 && y != 0.0) throw new IllegalArgumentException("Label " + y + " unknown");
        return -Math.log(y == 1.0 ? a3 : 1.0 - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("nothing to average");
        Brain brain = new Brain(p);
        double mean = 0;
        int seen = 0;
        for (Example e : data) {
            seen++;
            mean += (loss(brain.think(e.x1(), e.x2()), e.y()) - mean) / seen;
        }
        return mean;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (Double.isNaN(alpha) || alpha <= 0 || alpha > Double.MAX_VALUE) throw new IllegalArgumentException("alpha = " + alpha);
        Brain brain = new Brain(p);
        brain.hidden[0].move(alpha, g.dw1(), g.dw2(), g.db1());
        brain.hidden[1].move(alpha, g.dw3(), g.dw4(), g.db2());
        brain.out.move(alpha, g.dw5(), g.dw6(), g.db3());
        return brain.export();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0 || data.isEmpty()) throw new IllegalArgumentException("need data and steps >= 0");
        if (Double.isNaN(alpha) || alpha <= 0 || alpha > Double.MAX_VALUE) throw new IllegalArgumentException("alpha = " + alpha);
        Parameters current = p;
        for (int round = 1; round <= steps; round++) {
            Gradients total = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) total = total.plus(backward(current, e));
            current = update(current, total.times(1.0 / data.size()), alpha);
        }
        return current;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Brain brain = new Brain(randomStart(random));
        brain.hidden[1] = brain.hidden[0];
        brain.out.weight[1] = brain.out.weight[0];
        return brain.export();
    }

    public static Parameters randomStart(RandomGenerator random) {
        Set<Double> drawn = new LinkedHashSet<>();
        while (drawn.size() < 6) drawn.add(0.05 + random.nextDouble());
        Iterator<Double> next = drawn.iterator();
        return new Parameters(next.next(), next.next(), next.next(), next.next(), next.next(), next.next(), 0, 0, 0);
    }

    /** three cells */
    private static class Brain {
        Cell[] hidden;
        Cell out;

        Brain(Parameters p) {
            hidden = new Cell[] {new Cell(p.b1(), p.w1(), p.w2()), new Cell(p.b2(), p.w3(), p.w4())};
            out = new Cell(p.b3(), p.w5(), p.w6());
        }

        double think(double... x) {
            return out.fire(hidden[0].fire(x), hidden[1].fire(x));
        }

        void blame(double error) {
            out.blame = error;
            for (int i = 0; i < hidden.length; i++) hidden[i].blame = out.blame * out.weight[i] * hidden[i].slope();
        }

        Parameters export() {
            return new Parameters(hidden[0].weight[0], hidden[0].weight[1], hidden[1].weight[0], hidden[1].weight[1],
                    out.weight[0], out.weight[1], hidden[0].bias, hidden[1].bias, out.bias);
        }
    }

    private static class Cell {
        double bias, potential, signal, blame;
        double[] weight, seen;

        Cell(double bias, double... weight) {
            this.bias = bias;
            this.weight = weight;
        }

        double fire(double... x) {
            seen = x;
            potential = bias;
            for (int i = 0; i < x.length; i++) potential += weight[i] * x[i];
            return signal = sigmoid(potential);
        }

        double slope() {
            return signal;
        }

        double nudge(int i) {
            return blame * seen[i];
        }

        void move(double alpha, double left, double right, double b) {
            weight[0] -= alpha * left;
            weight[1] -= alpha * right;
            bias -= alpha * b;
        }
    }
}
