package network;

import java.util.*;
import java.util.random.*;

/* everything is an array, the records are only packed and unpacked */
public class Network {

	static final int IN = 2, HID = 2, N = 9;

	static double[] unpack(Parameters q) {
		return new double[] { q.w1(), q.w2(), q.w3(), q.w4(), q.w5(), q.w6(), q.b1(), q.b2(), q.b3() };
	}

	static double[] unpack(Gradients q) {
		return new double[] { q.dw1(), q.dw2(), q.dw3(), q.dw4(), q.dw5(), q.dw6(), q.db1(), q.db2(), q.db3() };
	}

	static Parameters pack(double[] t) {
		return new Parameters(t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8]);
	}

	// index of the weight from unit i to hidden unit j
	static int hid(int j, int i) {
		return IN * j + i;
	}

	// index of the weight from hidden unit j to the output
	static int out(int j) {
		return IN * HID + j;
	}

	// index of the bias of unit j, the output is unit HID
	static int bias(int j) {
		return IN * HID + HID + j;
	}

	// za[0] = sums, za[1] = activations
	static double[][] run(double[] t, double[] x) {
		double[][] za = new double[2][HID + 1];
		for (int j = 0; j < HID; j++) {
			za[0][j] = t[bias(j)];
			for (int i = 0; i < IN; i++)
				za[0][j] += t[hid(j, i)] * x[i];
			za[1][j] = sigmoid(za[0][j]);
		}
		za[0][HID] = t[bias(HID)];
		for (int j = 0; j < HID; j++)
			za[0][HID] += t[out(j)] * za[1][j];
		za[1][HID] = sigmoid(za[0][HID]);
		return za;
	}

	// adds the gradient of one example to sum
	static void accumulate(double[] sum, double[] t, double[] x, double y) {
		double[] a = run(t, x)[1];
		double[] delta = new double[HID + 1];
		delta[HID] = a[HID] - y;
		for (int j = 0; j < HID; j++)
			delta[j] = delta[HID] * t[out(j)] * (a[j] - a[j] * a[j]);
		for (int j = 0; j <= HID; j++)
			sum[bias(j)] += delta[j];
		for (int j = 0; j < HID; j++) {
			sum[out(j)] += delta[HID] * a[j];
			for (int i = 0; i < IN; i++)
				sum[hid(j, i)] += delta[j] * x[i];
		}
	}

	static void descend(double[] t, double[] g, double rate) {
		for (int k = 0; k < N; k++)
			t[k] -= rate * g[k];
	}

	static void check(boolean fine, String what) {
		if (!fine)
			throw new IllegalArgumentException(what);
	}

	static boolean isRate(double r) {
		return r > 0 && r < Double.POSITIVE_INFINITY;
	}

	public static double sigmoid(double z) {
		return 1 / (Math.exp(-z) + 1);
	}

	public static Activations forward(Parameters p, double x1, double x2) {
		double[][] za = run(unpack(p), new double[] { x1, x2 });
		return new Activations(za[0][0], za[1][0], za[0][1], za[1][1], za[0][2], za[1][2]);
	}

	public static double loss(double a3, double y) {
		check(y * (y - 1) == 0, "label");
		double[] chance = { 1 - a3, a3 };
		return -Math.log(chance[(int) y]);
	}

	public static Gradients backward(Parameters p, Example e) {
		double[] g = new double[N];
		accumulate(g, unpack(p), new double[] { e.x1(), e.x2() }, e.y());
		return new Gradients(g[0], g[1], g[2], g[3], g[4], g[5], g[6], g[7], g[8]);
	}

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		check(isRate(alpha), "alpha");
		double[] t = unpack(p);
		descend(t, unpack(g), alpha);
		return pack(t);
	}

	public static double cost(Parameters p, List<Example> data) {
		int m = data.size();
		check(m > 0, "data");
		double[] t = unpack(p), each = new double[m];
		for (int k = 0; k < m; k++) {
			Example e = data.get(k);
			each[k] = loss(run(t, new double[] { e.x1(), e.x2() })[1][HID], e.y());
		}
		double sum = 0;
		for (int k = m - 1; k >= 0; k--)
			sum += each[k];
		return sum / m;
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		int m = data.size();
		check(m > 0, "data");
		check(isRate(alpha), "alpha");
		check(steps >= 0, "steps");
		double[] t = unpack(p), y = new double[m];
		double[][] x = new double[m][];
		for (int k = 0; k < m; k++) {
			x[k] = new double[] { data.get(k).x1(), data.get(k).x2() };
			y[k] = data.get(k).y();
		}
		double[] g = new double[N];
		for (int s = 0; s < steps; s++) {
			Arrays.fill(g, 0);
			for (int k = 0; k < m; k++)
				accumulate(g, t, x[k], y[k]);
			descend(t, g, alpha / m);
		}
		return pack(t);
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		double[] t = new double[N];
		for (int i = 0; i < IN; i++) {
			double w = random.nextDouble(0.25, 0.75);
			for (int j = 0; j < HID; j++)
				t[hid(j, i)] = w;
		}
		Arrays.fill(t, out(0), out(HID), random.nextDouble(0.25, 0.75));
		return pack(t);
	}

	public static Parameters randomStart(RandomGenerator random) {
		double[] t = new double[N];
		for (int k = 0; k < bias(0); k++)
			t[k] = random.nextDouble(-1, 1);
		return pack(t);
	}
}
