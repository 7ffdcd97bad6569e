package network;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** A small matrix, rows first. No method changes it. */
final class Matrix {

    private final double[][] cells;

    Matrix(double[]... cells) {
        this.cells = cells;
    }

    double at(int row, int column) {
        return cells[row][column];
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return cells[0].length;
    }

    Matrix times(Matrix right) {
        double[][] product = new double[rows()][right.columns()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < right.columns(); c++) {
                for (int k = 0; k < columns(); k++) {
                    product[r][c] += cells[r][k] * right.cells[k][c];
                }
            }
        }
        return new Matrix(product);
    }

    Matrix transposed() {
        double[][] turned = new double[columns()][rows()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                turned[c][r] = cells[r][c];
            }
        }
        return new Matrix(turned);
    }

    /** Cell by cell with a matrix of the same size; a single column is repeated as often as needed. */
    Matrix with(Matrix other, DoubleBinaryOperator operator) {
        double[][] result = new double[rows()][columns()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                double partner = other.cells[r][other.columns() == 1 ? 0 : c];
                result[r][c] = operator.applyAsDouble(cells[r][c], partner);
            }
        }
        return new Matrix(result);
    }

    Matrix plus(Matrix other) {
        return with(other, Double::sum);
    }

    Matrix minus(Matrix other) {
        return with(other, (mine, theirs) -> mine - theirs);
    }

    Matrix hadamard(Matrix other) {
        return with(other, (mine, theirs) -> mine * theirs);
    }

    Matrix map(DoubleUnaryOperator f) {
        return with(this, (mine, ignored) -> f.applyAsDouble(mine));
    }

    Matrix times(double scalar) {
        return map(cell -> scalar * cell);
    }

    /** One column: the mean of each row. */
    Matrix rowMeans() {
        double[] weights = new double[columns()];
        java.util.Arrays.fill(weights, 1.0 / columns());
        return times(new Matrix(weights).transposed());
    }
}
