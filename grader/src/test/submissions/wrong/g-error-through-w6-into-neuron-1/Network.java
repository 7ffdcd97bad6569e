package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** A pair of numbers. */
    private record Vec(double x, double y) {
        double dot(Vec o) {
            return x * o.x + y * o.y;
        }

        Vec scale(double k) {
            return new Vec(k * x, k * y);
        }

        Vec minus(Vec o) {
            return new Vec(x - o.x, y - o.y);
        }
    }

    /** The weights of one neuron and its bias. */
    private record Cell(Vec w, double b) {
        double z(Vec in) {
            return w.dot(in) + b;
        }

        Cell moved(Cell slope, double rate) {
            return new Cell(w.minus(slope.w.scale(rate)), b - rate * slope.b);
        }
    }

    private record Brain(Cell c1, Cell c2, Cell c3) {
        static Brain from(Parameters p) {
            return new Brain(
                    new Cell(new Vec(p.w1(), p.w2()), p.b1()),
                    new Cell(new Vec(p.w3(), p.w4()), p.b2()),
                    new Cell(new Vec(p.w5(), p.w6()), p.b3()));
        }

        static Brain from(Gradients g) {
            return new Brain(
                    new Cell(new Vec(g.dw1(), g.dw2()), g.db1()),
                    new Cell(new Vec(g.dw3(), g.dw4()), g.db2()),
                    new Cell(new Vec(g.dw5(), g.dw6()), g.db3()));
        }

        Brain moved(Brain slope, double rate) {
            return new Brain(c1.moved(slope.c1, rate), c2.moved(slope.c2, rate), c3.moved(slope.c3, rate));
        }

        Parameters parameters() {
            return new Parameters(c1.w.x, c1.w.y, c2.w.x, c2.w.y, c3.w.x, c3.w.y, c1.b, c2.b, c3.b);
        }

        Gradients gradients() {
            return new Gradients(c1.w.x, c1.w.y, c2.w.x, c2.w.y, c3.w.x, c3.w.y, c1.b, c2.b, c3.b);
        }
    }

    private Network() {}

    public static Gradients backward(Parameters p, Example e) {
        Brain brain = Brain.from(p);
        Vec in = new Vec(e.x1(), e.x2());
        Vec mid = new Vec(sigmoid(brain.c1.z(in)), sigmoid(brain.c2.z(in)));
        double miss = sigmoid(brain.c3.z(mid)) - e.y();

        Vec bend = new Vec(mid.x * (1 - mid.x), mid.y * (1 - mid.y));
        double miss1 = miss * brain.c3.w.y * bend.x;
        double miss2 = miss * brain.c3.w.y * bend.y;

        return new Brain(new Cell(in.scale(miss1), miss1), new Cell(in.scale(miss2), miss2), new Cell(mid.scale(miss), miss))
                .gradients();
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Brain brain = Brain.from(p);
        Vec in = new Vec(x1, x2);
        Vec z = new Vec(brain.c1.z(in), brain.c2.z(in));
        Vec a = new Vec(sigmoid(z.x), sigmoid(z.y));
        double top = brain.c3.z(a);
        return new Activations(z.x, a.x, z.y, a.y, top, sigmoid(top));
    }

    public static double sigmoid(double z) {
        double half = Math.exp(-Math.abs(z) / 2);
        double strong = 1 / (1 + half * half);
        return z > 0 ? strong : half * half * strong;
    }

    public static double loss(double a3, double y) {
        if (y != Math.rint(y) || y < 0 || y > 1) {
            throw new IllegalArgumentException("y is " + y + " but should be 0 or 1");
        }
        return new Vec(-y, y - 1).dot(new Vec(y == 0 ? 0 : Math.log(a3), y == 1 ? 0 : Math.log(1 - a3)));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        return Brain.from(p).moved(Brain.from(g), rate(alpha)).parameters();
    }

    private static double rate(double alpha) {
        if (alpha > 0 && alpha - alpha == 0) {
            return alpha;
        }
        throw new IllegalArgumentException("alpha is " + alpha + " but should be positive");
    }

    private static int count(List<Example> data) {
        int n = data.size();
        if (n > 0) {
            return n;
        }
        throw new IllegalArgumentException("data has no examples");
    }

    public static double cost(Parameters p, List<Example> data) {
        double share = 1.0 / count(data), mean = 0;
        for (Example e : data) {
            mean += share * loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return mean;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        double share = 1.0 / count(data);
        double rate = rate(alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("steps is " + steps + " but should not be negative");
        }
        Brain brain = Brain.from(p);
        for (int i = steps; i-- > 0; ) {
            Brain before = brain;
            for (Example e : data) {
                brain = brain.moved(Brain.from(backward(before.parameters(), e)), rate * share);
            }
        }
        return brain.parameters();
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Cell both = new Cell(new Vec(0.2 + random.nextDouble(), 0.2 + random.nextDouble()), 0);
        double v = 0.2 + random.nextDouble();
        return new Brain(both, both, new Cell(new Vec(v, v), 0)).parameters();
    }

    public static Parameters randomStart(RandomGenerator random) {
        Cell[] cells = new Cell[3];
        for (int i = 0; i < 3; i++) {
            cells[i] = new Cell(new Vec(random.nextDouble() - 0.5, random.nextDouble() - 0.5), random.nextDouble() - 0.5);
        }
        return new Brain(cells[0], cells[1], cells[2]).parameters();
    }
}
