package network;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** A small dense matrix, stored in one array. */
    private static final class Matrix {
        private final int rows, columns;
        private final double[] cells;

        Matrix(int rows, int columns, double... cells) {
            this.rows = rows;
            this.columns = columns;
            this.cells = cells.length == 0 ? new double[rows * columns] : cells;
        }

        double at(int row, int column) {
            return cells[row + column * rows];
        }

        Matrix transposed() {
            Matrix t = new Matrix(columns, rows);
            for (int r = 0; r < rows; r++)
                for (int c = 0; c < columns; c++)
                    t.cells[c + r * columns] = at(r, c);
            return t;
        }

        Matrix times(Matrix m) {
            Matrix product = new Matrix(rows, m.columns);
            for (int r = 0; r < rows; r++)
                for (int c = 0; c < m.columns; c++)
                    for (int k = 0; k < columns; k++)
                        product.cells[r + c * rows] += at(r, k) * m.at(k, c);
            return product;
        }

        Matrix plus(Matrix m) {
            Matrix sum = new Matrix(rows, columns, cells.clone());
            Arrays.setAll(sum.cells, i -> cells[i] + m.cells[i]);
            return sum;
        }

        Matrix scaledBy(Matrix m) {
            Matrix sum = new Matrix(rows, columns, cells.clone());
            Arrays.setAll(sum.cells, i -> cells[i] * m.cells[i]);
            return sum;
        }

        Matrix sigmoid() {
            Matrix s = new Matrix(rows, columns, cells.clone());
            Arrays.setAll(s.cells, i -> Network.sigmoid(cells[i]));
            return s;
        }

        Matrix slope() {
            Matrix s = new Matrix(rows, columns, cells.clone());
            Arrays.setAll(s.cells, i -> cells[i] * (1 - cells[i]));
            return s;
        }
    }

    private static Matrix hiddenWeights(Parameters p) {
        return new Matrix(2, 2, p.w1(), p.w2(), p.w3(), p.w4());
    }

    private static Matrix hiddenBiases(Parameters p) {
        return new Matrix(2, 1, p.b1(), p.b2());
    }

    private static Matrix outputWeights(Parameters p) {
        return new Matrix(1, 2, p.w5(), p.w6());
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Matrix z = hiddenWeights(p).times(new Matrix(2, 1, x1, x2)).plus(hiddenBiases(p));
        Matrix a = z.sigmoid();
        Matrix out = outputWeights(p).times(a).plus(new Matrix(1, 1, p.b3()));
        return new Activations(z.at(0, 0), a.at(0, 0), z.at(1, 0), a.at(1, 0), out.at(0, 0), out.sigmoid().at(0, 0));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        Matrix a = new Matrix(2, 1, s.a1(), s.a2());
        Matrix error = new Matrix(1, 1, s.a3() - e.y());
        Matrix hiddenError = outputWeights(p).transposed().times(error).scaledBy(a.slope());
        Matrix output = error.times(a.transposed());
        Matrix hidden = hiddenError.times(new Matrix(1, 2, e.x1(), e.x2()));
        double[] h = hidden.cells;
        return new Gradients(
                h[0], h[1], h[2], h[3], output.at(0, 0), output.at(0, 1), hiddenError.at(0, 0), hiddenError.at(1, 0), error.at(0, 0));
    }

    public static double sigmoid(double z) {
        if (z < 0) return 1 - sigmoid(-z);
        return 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        if (Arrays.binarySearch(new double[] {0, 1}, y + 0.0) < 0) {
            throw new IllegalArgumentException("not a class: " + y);
        }
        Matrix yes = new Matrix(1, 2, y, 1 - y);
        Matrix log = new Matrix(2, 1, y == 1 ? Math.log(a3) : 0, y == 0 ? Math.log(1 - a3) : 0);
        return -yes.times(log).at(0, 0);
    }

    public static double cost(Parameters p, List<Example> data) {
        checkData(data);
        double[] losses = new double[data.size()];
        Arrays.setAll(losses, i -> loss(forward(p, data.get(i).x1(), data.get(i).x2()).a3(), data.get(i).y()));
        return Arrays.stream(losses).sum() / losses.length;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        checkAlpha(alpha);
        Matrix theta = new Matrix(9, 1, p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
        Matrix nabla = new Matrix(9, 1, g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());
        double[] t = theta.plus(nabla.times(new Matrix(1, 1, -alpha))).cells;
        return new Parameters(t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        checkData(data);
        checkAlpha(alpha);
        if (steps < 0) throw new IllegalArgumentException("steps: " + steps);
        int step = 0;
        Parameters theta = p;
        while (step++ < steps) {
            Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (int i = 0; i < data.size(); i++) g = backward(theta, data.get(i)).plus(g);
            theta = update(theta, g.times(1.0 / data.size()), alpha);
        }
        return theta;
    }

    private static void checkData(List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("no data");
    }

    private static void checkAlpha(double alpha) {
        if (Double.compare(alpha, 0) <= 0 || Double.compare(alpha, Double.MAX_VALUE) > 0)
            throw new IllegalArgumentException("alpha: " + alpha);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] r = random.doubles(3, 0.2, 0.6).toArray();
        return new Parameters(r[0], r[1], r[0], r[1], r[2], r[2], 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] r = random.doubles(9, -0.6, 0.6).toArray();
        return new Parameters(r[8], r[7], r[6], r[5], r[4], r[3], r[2], r[1], r[0]);
    }
}
