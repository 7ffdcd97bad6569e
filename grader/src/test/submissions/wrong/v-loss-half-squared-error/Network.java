package network;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Backpropagation as a product of matrices of partial derivatives:
 *
 *   dJ/dtheta = dJ/dz3 (1x1) * dz3/da (1x2) * da/dz (2x2, diagonal) * dz/dtheta (2x6)
 */
public final class Network {

	private static double[][] multiply(double[][] l, double[][] r) {
		double[][] m = new double[l.length][r[0].length];
		for (int i = 0; i < l.length; i++) {
			for (int k = 0; k < r.length; k++) {
				double lik = l[i][k];
				for (int j = 0; j < r[0].length; j++) {
					m[i][j] += lik * r[k][j];
				}
			}
		}
		return m;
	}

	private static double[][] multiply(double[][] first, double[][]... others) {
		double[][] m = first;
		for (double[][] other : others) {
			m = multiply(m, other);
		}
		return m;
	}

	private static double[][] diagonal(double... d) {
		double[][] m = new double[d.length][d.length];
		for (int i = 0; i < d.length; i++) {
			m[i][i] = d[i];
		}
		return m;
	}

	public static Gradients backward(Parameters p, Example e) {
		Activations s = forward(p, e.x1(), e.x2());
		double x1 = e.x1(), x2 = e.x2();

		double[][] error = {{s.a3() - e.y()}};
		double[][] z3ByA = {{p.w5(), p.w6()}};
		double[][] aByZ = diagonal(s.a1() * (1 - s.a1()), s.a2() * (1 - s.a2()));
		double[][] zByTheta = { // w1 w2 w3 w4 b1 b2
			{x1, x2, 0, 0, 1, 0},
			{0, 0, x1, x2, 0, 1},
		};
		double[][] z3ByOutput = {{s.a1(), s.a2(), 1}}; // w5 w6 b3

		double[] h = multiply(error, z3ByA, aByZ, zByTheta)[0];
		double[] o = multiply(error, z3ByOutput)[0];
		return new Gradients(h[0], h[1], h[2], h[3], o[0], o[1], h[4], h[5], o[2]);
	}

	public static Activations forward(Parameters p, double x1, double x2) {
		double[][] column = {{x1}, {x2}, {1}};
		double[][] z = multiply(new double[][] {{p.w1(), p.w2(), p.b1()}, {p.w3(), p.w4(), p.b2()}}, column);
		double a1 = sigmoid(z[0][0]);
		double a2 = sigmoid(z[1][0]);
		double z3 = multiply(new double[][] {{p.w5(), p.w6(), p.b3()}}, new double[][] {{a1}, {a2}, {1}})[0][0];
		return new Activations(z[0][0], a1, z[1][0], a2, z3, sigmoid(z3));
	}

	public static double sigmoid(double z) {
		return 1.0 / (Math.exp(-z) + 1.0);
	}

	public static double loss(double a3, double y) {
		if (y != 0.0 && y != 1.0) {
			throw new IllegalArgumentException();
		}
		return 0.5 * Math.pow(y - a3, 2);
	}

	public static double cost(Parameters p, List<Example> data) {
		double[][] losses = new double[1][data.size()];
		double[][] ones = new double[data.size()][1];
		if (ones.length == 0) {
			throw new IllegalArgumentException();
		}
		for (int i = 0; i < ones.length; i++) {
			Example e = data.get(i);
			losses[0][i] = loss(forward(p, e.x1(), e.x2()).a3(), e.y());
			ones[i][0] = 1;
		}
		return multiply(losses, ones)[0][0] / ones.length;
	}

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		if (Double.isNaN(alpha) || Double.isInfinite(alpha) || alpha <= 0) {
			throw new IllegalArgumentException();
		}
		double[][] columns = {
			{p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()},
			{g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()},
		};
		double[] n = multiply(new double[][] {{1, -alpha}}, columns)[0];
		return new Parameters(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		if (steps < 0 || data.isEmpty() || Double.isNaN(alpha) || Double.isInfinite(alpha) || alpha <= 0) {
			throw new IllegalArgumentException();
		}
		Parameters current = p;
		Example[] examples = data.toArray(new Example[0]);
		for (int step = 0; step < steps; step++) {
			Gradients[] all = new Gradients[examples.length];
			for (int i = 0; i < all.length; i++) {
				all[i] = backward(current, examples[i]);
			}
			Gradients sum = Arrays.stream(all).reduce(Gradients::plus).orElseThrow();
			current = update(current, sum.times(1.0 / all.length), alpha);
		}
		return current;
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		double[] row = {0.1 + random.nextDouble(), 0.1 + random.nextDouble()};
		double[][] same = multiply(new double[][] {{1}, {1}}, new double[][] {row});
		double c = 0.1 + random.nextDouble();
		return new Parameters(same[0][0], same[0][1], same[1][0], same[1][1], c, c, 0, 0, 0);
	}

	public static Parameters randomStart(RandomGenerator random) {
		double[][] rows = new double[3][2];
		for (double[] row : rows) {
			Arrays.setAll(row, i -> random.nextDouble(-0.7, 0.7));
		}
		return new Parameters(rows[0][0], rows[0][1], rows[1][0], rows[1][1], rows[2][0], rows[2][1], 0, 0, 0);
	}
}
