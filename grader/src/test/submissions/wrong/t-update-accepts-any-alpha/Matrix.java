package network;

import java.util.function.DoubleUnaryOperator;

/** A small dense matrix; every operation gives a new one. */
final class Matrix {
    private final double[][] cells;

    Matrix(double[][] cells) {
        this.cells = cells;
    }

    static Matrix column(double... values) {
        double[][] c = new double[values.length][1];
        for (int r = 0; r < values.length; r++) {
            c[r][0] = values[r];
        }
        return new Matrix(c);
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return cells[0].length;
    }

    double at(int r, int c) {
        return cells[r][c];
    }

    Matrix mul(Matrix other) {
        double[][] out = new double[rows()][other.columns()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < other.columns(); c++) {
                for (int k = 0; k < columns(); k++) {
                    out[r][c] += cells[r][k] * other.cells[k][c];
                }
            }
        }
        return new Matrix(out);
    }

    Matrix add(Matrix other) {
        double[][] out = new double[rows()][columns()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                out[r][c] = cells[r][c] + other.cells[r][c];
            }
        }
        return new Matrix(out);
    }

    Matrix hadamard(Matrix other) {
        double[][] out = new double[rows()][columns()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                out[r][c] = cells[r][c] * other.cells[r][c];
            }
        }
        return new Matrix(out);
    }

    Matrix map(DoubleUnaryOperator f) {
        double[][] out = new double[rows()][columns()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                out[r][c] = f.applyAsDouble(cells[r][c]);
            }
        }
        return new Matrix(out);
    }

    Matrix t() {
        double[][] out = new double[columns()][rows()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                out[c][r] = cells[r][c];
            }
        }
        return new Matrix(out);
    }
}
