package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Everything of one example lies in one piece of memory. The constants are addresses: first the nine parameters, then
 * the inputs, then the sums and activations; the derivatives have the same addresses in a second piece of memory.
 */
public final class Network {
    private static final int W = 0, B = 6, X = 9, Z = 11, A = 14, SIZE = 17;
    private static final int X1 = X, X2 = X + 1, A1 = A, A2 = A + 1, A3 = A + 2;

    private static double[] load(Parameters p, double x1, double x2) {
        double[] memory = new double[SIZE];
        memory[W] = p.w1();
        memory[W + 1] = p.w2();
        memory[W + 2] = p.w3();
        memory[W + 3] = p.w4();
        memory[W + 4] = p.w5();
        memory[W + 5] = p.w6();
        memory[B] = p.b1();
        memory[B + 1] = p.b2();
        memory[B + 2] = p.b3();
        memory[X1] = x1;
        memory[X2] = x2;
        return memory;
    }

    private static void compute(double[] memory, int neuron, int source) {
        int weight = W + neuron + neuron;
        memory[Z + neuron] = memory[weight] * memory[source] + memory[weight + 1] * memory[source + 1] + memory[B + neuron];
        memory[A + neuron] = sigmoid(memory[Z + neuron]);
    }

    private static void propagateBack(double[] memory, double[] slopes, int neuron, int source) {
        int weight = W + neuron + neuron;
        double d = slopes[Z + neuron];
        slopes[B + neuron] = d;
        for (int i = 0; i < 2; i++) {
            slopes[weight + i] = d * memory[source + i];
            slopes[source + i] += d * memory[weight + i];
        }
    }

    private static double[] run(Parameters p, double x1, double x2) {
        double[] memory = load(p, x1, x2);
        compute(memory, 0, X);
        compute(memory, 1, X);
        compute(memory, 2, A);
        return memory;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] m = run(p, x1, x2);
        return new Activations(m[Z], m[A1], m[Z + 1], m[A2], m[Z + 2], m[A3]);
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] m = run(p, e.x1(), e.x2());
        double[] d = new double[SIZE];
        d[Z + 2] = m[A3] - e.y();
        propagateBack(m, d, 2, A);
        for (int neuron = 1; neuron >= 0; neuron--) {
            d[Z + neuron] = d[A + neuron] * m[A + neuron] * (1 - m[A + neuron]);
            propagateBack(m, d, neuron, X);
        }
        return new Gradients(d[W], d[W + 1], d[W + 2], d[W + 3], d[W + 4], d[W + 5], d[B], d[B + 1], d[B + 2]);
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(Math.min(-z, 700)));
    }

    public static double loss(double a3, double y) {
        if (y == 1) {
            return Math.log(a3);
        }
        if (y == 0) {
            return Math.log(1 - a3);
        }
        throw new IllegalArgumentException("illegal label " + y);
    }

    public static double cost(Parameters p, List<Example> data) {
        int n = count(data);
        double sum = 0;
        for (Example e : data) {
            sum += loss(run(p, e.x1(), e.x2())[A3], e.y());
        }
        return sum / n;
    }

    private static int count(List<Example> data) {
        if (data.size() > 0) {
            return data.size();
        }
        throw new IllegalArgumentException("illegal data: empty");
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        double[] m = load(p, 0, 0);
        double[] d = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
        if (alpha <= 0 || !Double.isFinite(alpha)) {
            throw new IllegalArgumentException("illegal alpha " + alpha);
        }
        for (int address = W; address < X; address++) {
            m[address] -= alpha * d[address];
        }
        return store(m);
    }

    private static Parameters store(double[] m) {
        return new Parameters(m[W], m[W + 1], m[W + 2], m[W + 3], m[W + 4], m[W + 5], m[B], m[B + 1], m[B + 2]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        int n = count(data);
        if (steps < 0) {
            throw new IllegalArgumentException("illegal steps " + steps);
        }
        Gradients zero = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        p = update(p, zero, alpha);
        for (int s = 0; s != steps; s++) {
            Gradients sum = zero;
            for (Example e : data) {
                sum = backward(p, e).plus(sum);
            }
            p = update(p, sum.times(1.0 / n), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] m = new double[SIZE];
        for (int address = W; address < B; address++) {
            m[address] = address == W + 2 || address == W + 3 ? m[address - 2] : random.nextDouble(0.2, 0.9);
        }
        m[W + 5] = m[W + 4];
        return store(m);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] m = new double[SIZE];
        for (int address = W; address < B; address++) {
            m[address] = random.nextDouble(-0.9, 0.9);
        }
        return store(m);
    }
}
