package network;

/** Static matrix helpers on double[][], rows first. */
final class Mat {
    static double[][] col(double... v) {
        double[][] m = new double[v.length][1];
        for (int i = 0; i < v.length; i++) m[i][0] = v[i];
        return m;
    }

    static double[][] row(double... v) {
        return new double[][] {v};
    }

    static double[][] mul(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++)
            for (int k = 0; k < b.length; k++)
                for (int j = 0; j < b[0].length; j++)
                    c[i][j] += a[i][k] * b[k][j];
        return c;
    }

    static double[][] add(double[][] a, double[][] b, double factor) {
        double[][] c = new double[a.length][a[0].length];
        for (int i = 0; i < a.length; i++)
            for (int j = 0; j < a[i].length; j++)
                c[i][j] = a[i][j] + factor * b[i][j];
        return c;
    }

    static double[][] t(double[][] a) {
        double[][] c = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++)
            for (int j = 0; j < a[0].length; j++)
                c[j][i] = a[i][j];
        return c;
    }

    static double[][] sigma(double[][] a) {
        double[][] c = new double[a.length][a[0].length];
        for (int i = 0; i < a.length; i++)
            for (int j = 0; j < a[0].length; j++)
                c[i][j] = Network.sigmoid(a[i][j]);
        return c;
    }
}
