package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** W, b: hidden layer (2x2, 2x1). V, c: output layer (1x2, 1x1). A batch has one column for each example. */
public final class Network {

    private record Weights(Matrix W, Matrix b, Matrix V, Matrix c) {

        static Weights of(Parameters p) {
            return new Weights(
                    new Matrix(new double[] {p.w1(), p.w2()}, new double[] {p.w3(), p.w4()}),
                    new Matrix(new double[] {p.b1()}, new double[] {p.b2()}),
                    new Matrix(new double[] {p.w5(), p.w6()}),
                    new Matrix(new double[] {p.b3()}));
        }

        static Weights of(Gradients g) {
            return new Weights(
                    new Matrix(new double[] {g.dw1(), g.dw2()}, new double[] {g.dw3(), g.dw4()}),
                    new Matrix(new double[] {g.db1()}, new double[] {g.db2()}),
                    new Matrix(new double[] {g.dw5(), g.dw6()}),
                    new Matrix(new double[] {g.db3()}));
        }

        Weights minus(Weights step, double alpha) {
            return new Weights(
                    W.minus(step.W.times(alpha)),
                    b.minus(step.b.times(alpha)),
                    V.minus(step.V.times(alpha)),
                    c.minus(step.c.times(alpha)));
        }

        Parameters toParameters() {
            return new Parameters(
                    W.at(0, 0), W.at(0, 1), W.at(1, 0), W.at(1, 1), V.at(0, 0), V.at(0, 1),
                    b.at(0, 0), b.at(1, 0), c.at(0, 0));
        }

        Gradients toGradients() {
            return new Gradients(
                    W.at(0, 0), W.at(0, 1), W.at(1, 0), W.at(1, 1), V.at(0, 0), V.at(0, 1),
                    b.at(0, 0), b.at(1, 0), c.at(0, 0));
        }
    }

    private record Pass(Matrix X, Matrix Z, Matrix A, Matrix z, Matrix a) {

        static Pass of(Weights t, Matrix X) {
            Matrix Z = t.W.times(X).plus(t.b);
            Matrix A = Z.map(Network::sigmoid);
            Matrix z = t.V.times(A).plus(t.c);
            return new Pass(X, Z, A, z, z.map(Network::sigmoid));
        }

        /** The mean gradient of the columns. */
        Weights back(Weights t, Matrix y) {
            Matrix output = a.minus(y);
            Matrix hidden = t.V.transposed().times(output).hadamard(A.map(s -> s * (1 - s)));
            double share = 1.0 / X.columns();
            return new Weights(
                    hidden.times(X.transposed()).times(share),
                    hidden.rowMeans(),
                    output.times(A.transposed()).times(share),
                    output.rowMeans());
        }
    }

    private static Matrix inputs(List<Example> data) {
        double[] first = data.stream().mapToDouble(Example::x1).toArray();
        double[] second = data.stream().mapToDouble(Example::x2).toArray();
        return new Matrix(first, second);
    }

    private static Matrix labels(List<Example> data) {
        return new Matrix(data.stream().mapToDouble(Example::y).toArray());
    }

    private static void demand(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException();
        }
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        demand(y == 0 || y == 1);
        return y == 0 ? -Math.log(1 - a3) : -Math.log(a3);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Pass pass = Pass.of(Weights.of(p), new Matrix(new double[] {x1}, new double[] {x2}));
        return new Activations(
                pass.Z.at(0, 0), pass.A.at(0, 0),
                pass.Z.at(1, 0), pass.A.at(1, 0),
                pass.z.at(0, 0), pass.a.at(0, 0));
    }

    public static double cost(Parameters p, List<Example> data) {
        demand(!data.isEmpty());
        Matrix answers = Pass.of(Weights.of(p), inputs(data)).a;
        return answers.with(labels(data), Network::loss).rowMeans().at(0, 0);
    }

    public static Gradients backward(Parameters p, Example e) {
        Weights t = Weights.of(p);
        List<Example> batchOfOne = List.of(e);
        return Pass.of(t, inputs(batchOfOne)).back(t, labels(batchOfOne)).toGradients();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        demand(alpha > 0 && Double.isFinite(alpha));
        return Weights.of(p).minus(Weights.of(g), alpha).toParameters();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        demand(!data.isEmpty());
        demand(alpha > 0 && Double.isFinite(alpha));
        demand(steps >= 0);
        Matrix X = inputs(data);
        Matrix y = labels(data);
        Weights t = Weights.of(p);
        while (steps-- > 0) {
            t = t.minus(Pass.of(t, X).back(t, y), alpha);
        }
        return t.toParameters();
    }

    private static final Matrix NO_BIASES = new Matrix(new double[2]).transposed();

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] row = {1 - random.nextDouble(), 1 - random.nextDouble()};
        double v = 1 - random.nextDouble();
        return new Weights(new Matrix(row, row), NO_BIASES, new Matrix(new double[] {v, v}), new Matrix(new double[1]))
                .toParameters();
    }

    public static Parameters randomStart(RandomGenerator random) {
        Matrix W = new Matrix(random.doubles(2).toArray(), random.doubles(2).toArray());
        Matrix V = new Matrix(random.doubles(2).toArray());
        return new Weights(W, NO_BIASES, V, new Matrix(new double[1])).toParameters();
    }
}
