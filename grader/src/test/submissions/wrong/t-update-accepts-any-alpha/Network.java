package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    private record Weights(Matrix hidden, Matrix hiddenBias, Matrix output, Matrix outputBias) {

        static Weights of(Parameters p) {
            return new Weights(
                    new Matrix(new double[][] {{p.w1(), p.w2()}, {p.w3(), p.w4()}}),
                    Matrix.column(p.b1(), p.b2()),
                    new Matrix(new double[][] {{p.w5(), p.w6()}}),
                    Matrix.column(p.b3()));
        }

        static Weights of(Gradients g) {
            return new Weights(
                    new Matrix(new double[][] {{g.dw1(), g.dw2()}, {g.dw3(), g.dw4()}}),
                    Matrix.column(g.db1(), g.db2()),
                    new Matrix(new double[][] {{g.dw5(), g.dw6()}}),
                    Matrix.column(g.db3()));
        }

        Weights plusTimes(double k, Weights o) {
            return new Weights(
                    hidden.add(o.hidden.map(v -> k * v)),
                    hiddenBias.add(o.hiddenBias.map(v -> k * v)),
                    output.add(o.output.map(v -> k * v)),
                    outputBias.add(o.outputBias.map(v -> k * v)));
        }

        Parameters pack() {
            return new Parameters(hidden.at(0, 0), hidden.at(0, 1), hidden.at(1, 0), hidden.at(1, 1),
                    output.at(0, 0), output.at(0, 1), hiddenBias.at(0, 0), hiddenBias.at(1, 0), outputBias.at(0, 0));
        }
    }

    public static double sigmoid(double z) {
        return (1 + Math.tanh(z / 2)) / 2;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Weights w = Weights.of(p);
        Matrix z = w.hidden().mul(Matrix.column(x1, x2)).add(w.hiddenBias());
        Matrix a = z.map(Network::sigmoid);
        double out = w.output().mul(a).add(w.outputBias()).at(0, 0);
        return new Activations(z.at(0, 0), a.at(0, 0), z.at(1, 0), a.at(1, 0), out, sigmoid(out));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations act = forward(p, e.x1(), e.x2());
        Matrix a = Matrix.column(act.a1(), act.a2());
        Matrix deltaOut = Matrix.column(act.a3() - e.y());
        Matrix dOut = deltaOut.mul(a.t());
        Matrix deltaHidden = Weights.of(p).output().t().mul(deltaOut).hadamard(a.map(v -> v * (1 - v)));
        Matrix dHidden = deltaHidden.mul(Matrix.column(e.x1(), e.x2()).t());
        return new Gradients(dHidden.at(0, 0), dHidden.at(0, 1), dHidden.at(1, 0), dHidden.at(1, 1),
                dOut.at(0, 0), dOut.at(0, 1), deltaHidden.at(0, 0), deltaHidden.at(1, 0), deltaOut.at(0, 0));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        return Weights.of(p).plusTimes(-alpha, Weights.of(g)).pack();
    }

    public static double loss(double a3, double y) {
        if (y == 0.0 || y == 1.0) {
            return -y * Math.log(a3) - (1 - y) * Math.log(1 - a3);
        }
        throw new IllegalArgumentException("label must be 0 or 1, not " + y);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("cost needs examples");
        Matrix ones = new Matrix(new double[][] {new double[data.size()]}).map(zero -> 1.0 / data.size());
        double[] losses = new double[data.size()];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = loss(forward(p, data.get(i).x1(), data.get(i).x2()).a3(), data.get(i).y());
        }
        return ones.mul(Matrix.column(losses)).at(0, 0);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw new IllegalArgumentException("train needs examples");
        if (steps < 0) throw new IllegalArgumentException("train can't go backwards");
        boolean positive = alpha > 0;
        boolean finite = Math.abs(alpha) <= Double.MAX_VALUE;
        if (!positive || !finite) throw new IllegalArgumentException("train needs a positive, finite alpha");
        for (int s = steps; s > 0; s--) {
            Parameters now = p;
            Gradients sum = data.stream().map(e -> backward(now, e)).reduce(Gradients::plus).get();
            p = update(now, sum.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double r = random.nextDouble(0.1, 0.6);
        Matrix w = new Matrix(new double[][] {{r, -2 * r}, {r, -2 * r}});
        return new Weights(w, Matrix.column(0, 0), new Matrix(new double[][] {{r, r}}), Matrix.column(0)).pack();
    }

    public static Parameters randomStart(RandomGenerator random) {
        Matrix w = new Matrix(new double[2][2]).map(v -> random.nextGaussian());
        Matrix v = new Matrix(new double[1][2]).map(u -> random.nextGaussian());
        return new Weights(w, Matrix.column(0, 0), v, Matrix.column(0)).pack();
    }
}
