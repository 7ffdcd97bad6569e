package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    // column vectors and matrices, W1 is 2x2, W2 is 1x2
    static class Matrix {
        final int rows, cols;
        final double[] cell;

        Matrix(int rows, int cols, double... cell) {
            this.rows = rows;
            this.cols = cols;
            this.cell = cell.length == 0 ? new double[rows * cols] : cell;
        }

        double at(int r, int c) {
            return cell[r * cols + c];
        }

        Matrix dot(Matrix m) {
            Matrix out = new Matrix(rows, m.cols);
            for (int r = 0; r < rows; r++)
                for (int c = 0; c < m.cols; c++)
                    for (int k = 0; k < cols; k++)
                        out.cell[r * m.cols + c] += at(r, k) * m.at(k, c);
            return out;
        }

        Matrix transposed() {
            Matrix out = new Matrix(cols, rows);
            for (int i = 0; i < cell.length; i++) out.cell[(i % cols) * rows + i / cols] = cell[i];
            return out;
        }

        Matrix minus(Matrix m) {
            Matrix out = new Matrix(rows, cols);
            for (int i = 0; i < cell.length; i++) out.cell[i] = cell[i] - m.cell[i];
            return out;
        }

        Matrix hadamard(Matrix m) {
            Matrix out = new Matrix(rows, cols);
            for (int i = 0; i < cell.length; i++) out.cell[i] = cell[i] * m.cell[i];
            return out;
        }

        Matrix squashed() {
            Matrix out = new Matrix(rows, cols);
            for (int i = 0; i < cell.length; i++) out.cell[i] = sigmoid(cell[i]);
            return out;
        }
    }

    private static Matrix ones(int n) {
        Matrix m = new Matrix(n, 1);
        java.util.Arrays.fill(m.cell, 1);
        return m;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        // the bias is the third column
        Matrix W1 = new Matrix(2, 3, p.w1(), p.w2(), p.b1(), p.w3(), p.w4(), p.b2());
        Matrix Z1 = W1.dot(new Matrix(3, 1, x1, x2, 1));
        Matrix A1 = Z1.squashed();
        Matrix W2 = new Matrix(1, 3, p.w5(), p.w6(), p.b3());
        Matrix Z2 = W2.dot(new Matrix(3, 1, A1.at(0, 0), A1.at(1, 0), 1));
        return new Activations(Z1.at(0, 0), A1.at(0, 0), Z1.at(1, 0), A1.at(1, 0), Z2.at(0, 0), Z2.squashed().at(0, 0));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations f = forward(p, e.x1(), e.x2());
        Matrix X = new Matrix(2, 1, e.x1(), e.x2());
        Matrix A1 = new Matrix(2, 1, f.a1(), f.a2());
        Matrix W2 = new Matrix(1, 2, p.w5(), p.w6());
        Matrix D2 = new Matrix(1, 1, f.a3()).minus(new Matrix(1, 1, e.y()));
        Matrix D1 = W2.transposed().dot(D2).hadamard(A1).hadamard(ones(2).minus(A1));
        Matrix G2 = D2.dot(A1.transposed());
        Matrix G1 = X.dot(D1.transposed());
        return new Gradients(
            G1.at(0, 0), G1.at(0, 1), G1.at(1, 0), G1.at(1, 1),
            G2.at(0, 0), G2.at(0, 1),
            D1.at(0, 0), D1.at(1, 0), D2.at(0, 0));
    }

    public static double sigmoid(double z) { return 1d / (1d + Math.exp(-z)); }

    public static double loss(double a3, double y) {
        int label = (int) y;
        if (label != y || label >> 1 != 0) throw new IllegalArgumentException("not binary: " + y);
        return label == 1 ? -Math.log(a3) : -Math.log(1 - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("cost: no data");
        Matrix losses = new Matrix(1, data.size());
        int i = 0;
        for (Example e : data) losses.cell[i++] = loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        return losses.dot(ones(i)).at(0, 0) / i;
    }

    private static Matrix vec(Parameters p) {
        return new Matrix(9, 1, p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha > 0 == false || alpha == Double.POSITIVE_INFINITY) throw new IllegalArgumentException("update: alpha");
        Gradients s = g.times(alpha);
        double[] n = vec(p).minus(new Matrix(9, 1,
            s.dw1(), s.dw2(), s.dw3(), s.dw4(), s.dw5(), s.dw6(), s.db1(), s.db2(), s.db3())).cell;
        return new Parameters(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0 || data.isEmpty()) throw new IllegalArgumentException("train: steps or data");
        if (alpha > 0 == false || alpha == Double.POSITIVE_INFINITY) throw new IllegalArgumentException("train: alpha");
        double n = data.size();
        Parameters q = p;
        for (int s = 0; s < steps; s++) {
            Gradients mean = backward(q, data.get(0)).times(1 / n);
            for (Example e : data.subList(1, data.size())) mean = mean.plus(backward(q, e).times(1 / n));
            q = update(q, mean, alpha);
        }
        return q;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Matrix half = new Matrix(1, 3, random.nextDouble() + 0.5, random.nextDouble() - 1.5, random.nextDouble() + 0.5);
        return new Parameters(half.at(0, 0), half.at(0, 1), half.at(0, 0), half.at(0, 1), half.at(0, 2), half.at(0, 2), 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Matrix m = new Matrix(3, 2, random.doubles(6).map(d -> 1.2 * d - 0.6).toArray());
        return new Parameters(m.at(0, 0), m.at(0, 1), m.at(1, 0), m.at(1, 1), m.at(2, 0), m.at(2, 1), 0, 0, 0);
    }
}
