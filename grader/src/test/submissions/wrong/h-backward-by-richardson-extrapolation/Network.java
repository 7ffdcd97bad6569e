package network;

import static java.lang.Math.exp;
import static java.lang.Math.log;

import java.util.List;
import java.util.random.RandomGenerator;

/* Romberg-Schema: D(h), D(h/2), D(h/4) ... */
public class Network {

	private static double get(Parameters p, int which) {
		switch (which) {
			case 1: return p.w1();
			case 2: return p.w2();
			case 3: return p.w3();
			case 4: return p.w4();
			case 5: return p.w5();
			case 6: return p.w6();
			case 7: return p.b1();
			case 8: return p.b2();
			default: return p.b3();
		}
	}

	private static Parameters shift(Parameters p, int which, double by) {
		return new Parameters(
				get(p, 1) + (which == 1 ? by : 0),
				get(p, 2) + (which == 2 ? by : 0),
				get(p, 3) + (which == 3 ? by : 0),
				get(p, 4) + (which == 4 ? by : 0),
				get(p, 5) + (which == 5 ? by : 0),
				get(p, 6) + (which == 6 ? by : 0),
				get(p, 7) + (which == 7 ? by : 0),
				get(p, 8) + (which == 8 ? by : 0),
				get(p, 9) + (which == 9 ? by : 0));
	}

	private static double simple(Parameters p, Example e, int which, double h) {
		Parameters right = shift(p, which, h), left = shift(p, which, -h);
		double up = loss(forward(right, e.x1(), e.x2()).a3(), e.y());
		double down = loss(forward(left, e.x1(), e.x2()).a3(), e.y());
		return (up - down) / h / 2;
	}

	private static double romberg(Parameters p, Example e, int which) {
		int rows = 4;
		double[][] table = new double[rows][rows];
		double h = 0.0625;
		for (int i = 0; i < rows; i++, h /= 2) {
			table[i][0] = simple(p, e, which, h);
			double four = 4;
			for (int k = 1; k <= i; k++, four *= 4)
				table[i][k] = (four * table[i][k - 1] - table[i - 1][k - 1]) / (four - 1);
		}
		return table[rows - 1][rows - 1];
	}

	public static Gradients backward(Parameters p, Example e) {
		return new Gradients(
				romberg(p, e, 1), romberg(p, e, 2), romberg(p, e, 3),
				romberg(p, e, 4), romberg(p, e, 5), romberg(p, e, 6),
				romberg(p, e, 7), romberg(p, e, 8), romberg(p, e, 9));
	}

	public static Activations forward(Parameters p, double x1, double x2) {
		double z1 = p.b1(), z2 = p.b2(), z3 = p.b3();
		z1 += x1 * p.w1() + x2 * p.w2();
		z2 += x1 * p.w3() + x2 * p.w4();
		z3 += sigmoid(z1) * p.w5() + sigmoid(z2) * p.w6();
		return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
	}

	public static double sigmoid(double z) {
		double e = exp(-z);
		return 1 / (e + 1);
	}

	public static double loss(double a3, double y) {
		boolean ok = y == 0 | y == 1;
		if (ok)
			return -(y * log(a3) + (1 - y) * log(1 - a3));
		else
			throw new IllegalArgumentException("y");
	}

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		if (alpha > 0 && alpha < 1 / 0.) {
			Parameters q = shift(p, 1, -alpha * g.dw1());
			q = shift(q, 2, -alpha * g.dw2());
			q = shift(q, 3, -alpha * g.dw3());
			q = shift(q, 4, -alpha * g.dw4());
			q = shift(q, 5, -alpha * g.dw5());
			q = shift(q, 6, -alpha * g.dw6());
			q = shift(q, 7, -alpha * g.db1());
			q = shift(q, 8, -alpha * g.db2());
			q = shift(q, 9, -alpha * g.db3());
			return q;
		}
		throw new IllegalArgumentException("alpha");
	}

	public static double cost(Parameters p, List<Example> data) {
		if (data.isEmpty())
			throw new IllegalArgumentException("data");
		double s = 0, c = 0; // Kahan
		for (Example e : data) {
			double y = loss(forward(p, e.x1(), e.x2()).a3(), e.y()) - c;
			double t = s + y;
			c = (t - s) - y;
			s = t;
		}
		return s / data.size();
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		if (data.isEmpty())
			throw new IllegalArgumentException("data");
		if (steps < 0)
			throw new IllegalArgumentException("steps");
		if (!(alpha > 0 && alpha < 1 / 0.))
			throw new IllegalArgumentException("alpha");
		Parameters now = p;
		for (int i = 0; i < steps; i++) {
			Gradients g = null;
			for (Example e : data)
				g = (g == null) ? backward(now, e) : g.plus(backward(now, e));
			now = update(now, g.times(1. / data.size()), alpha);
		}
		return now;
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		double v = random.nextDouble();
		Parameters p = new Parameters(1, -1, 1, -1, 1, 1, 0, 0, 0);
		for (int which = 1; which < 7; which++)
			p = shift(p, which, v);
		return shift(shift(p, 2, 1e-3), 4, 1e-3);
	}

	public static Parameters randomStart(RandomGenerator random) {
		Parameters p = new Parameters(0, 0, 0, 0, 0, 0, 0, 0, 0);
		for (int which = 1; which < 7; which++)
			p = shift(p, which, random.nextDouble() - 0.5);
		return p;
	}
}
