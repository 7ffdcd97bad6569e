package network;

import java.util.Arrays;

/** A Wengert list: operations are appended, derivatives run from the end to the front. */
class Tape {
    private double[] val = new double[8];
    private int[][] from = new int[8][];
    private double[][] local = new double[8][];
    private int n;

    int push(double v, int[] parents, double... d) {
        if (n == val.length) {
            val = Arrays.copyOf(val, 2 * n);
            from = Arrays.copyOf(from, 2 * n);
            local = Arrays.copyOf(local, 2 * n);
        }
        val[n] = v;
        from[n] = parents;
        local[n] = d;
        return n++;
    }

    int leaf(double v) {
        return push(v, new int[0]);
    }

    int prod(int i, int j) {
        return push(val[i] * val[j], new int[] {i, j}, val[j], val[i]);
    }

    int sum(int i, int j, int k) {
        return push(val[i] + val[j] + val[k], new int[] {i, j, k}, 1, 1, 1);
    }

    int squash(int i) {
        double s = Network.sigmoid(val[i]);
        return push(s, new int[] {i}, s * (1 - s));
    }

    double get(int i) {
        return val[i];
    }

    /** All adjoints, when place {@code last} has the adjoint {@code seed}. */
    double[] sweep(int last, double seed) {
        double[] bar = new double[n];
        bar[last] = seed;
        for (int i = last; i >= 0; i--) {
            for (int k = 0; k < from[i].length; k++) {
                bar[from[i][k]] += bar[i] * local[i][k];
            }
        }
        return bar;
    }
}
