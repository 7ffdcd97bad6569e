package network;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

public class Network {

	static class Vec {
		final double[] v;

		Vec(double... v) { this.v = v; }

		static Vec of(Parameters p) {
			return new Vec(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
		}

		static Vec of(Gradients g) {
			return new Vec(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());
		}

		Vec minus(Vec other, double k) {
			double[] r = Arrays.copyOf(v, v.length);
			for (int i = 0; i < r.length; i++) r[i] -= k * other.v[i];
			return new Vec(r);
		}

		double times(Vec other) {
			double s = 0;
			for (int i = 0; i < v.length; i++) s += v[i] * other.v[i];
			return s;
		}

		Vec part(int... indices) {
			return new Vec(Arrays.stream(indices).mapToDouble(i -> v[i]).toArray());
		}

		Parameters toParameters() {
			return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
		}

		Gradients toGradients() {
			return new Gradients(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
		}
	}

	static boolean isRate(double alpha) { return !Double.isNaN(alpha) && alpha > 0 && alpha != 1.0 / 0.0; }

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		if (!isRate(alpha)) {
			System.err.println("alpha must be positive and finite!");
			System.exit(1);
		}
		return Vec.of(p).minus(Vec.of(g), alpha).toParameters();
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		String error = data.isEmpty() ? "data" : steps < 0 ? "steps" : isRate(alpha) ? "" : "alpha";
		if (!error.isEmpty()) throw new IllegalArgumentException("bad " + error);
		Vec t = Vec.of(p);
		for (; steps > 0; steps--) {
			Vec mean = new Vec(new double[9]);
			for (Example e : data) mean = mean.minus(slopes(t, e), -1.0 / data.size());
			t = t.minus(mean, alpha);
		}
		return t.toParameters();
	}

	static Vec slopes(Vec t, Example e) {
		Vec in = new Vec(e.x1(), e.x2(), 1);
		double a = sigmoid(t.part(0, 1, 6).times(in));
		double b = sigmoid(t.part(2, 3, 7).times(in));
		double c = sigmoid(t.part(4, 5, 8).times(new Vec(a, b, 1))) - e.y();
		double da = c * t.v[4] * a * (1 - a);
		double db = c * t.v[5] * b * (1 - b);
		return new Vec(da * e.x1(), da * e.x2(), db * e.x1(), db * e.x2(), c * a, c * b, da, db, c);
	}

	public static Gradients backward(Parameters p, Example e) { return slopes(Vec.of(p), e).toGradients(); }

	public static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }

	public static Activations forward(Parameters p, double x1, double x2) {
		Vec t = Vec.of(p), in = new Vec(x1, x2, 1);
		double top = t.part(0, 1, 6).times(in), low = t.part(2, 3, 7).times(in);
		double end = t.part(4, 5, 8).times(new Vec(sigmoid(top), sigmoid(low), 1));
		return new Activations(top, sigmoid(top), low, sigmoid(low), end, sigmoid(end));
	}

	public static double loss(double a3, double y) {
		if (y * y != y || y > 1) throw new IllegalArgumentException("bad label");
		return -new Vec(y, 1 - y).times(new Vec(Math.log(a3), Math.log(1 - a3)));
	}

	public static double cost(Parameters p, List<Example> data) {
		if (data.isEmpty()) throw new IllegalArgumentException("bad data");
		DoubleStream losses = data.stream().mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()));
		return new Vec(losses.toArray()).times(new Vec(DoubleStream.generate(() -> 1.0 / data.size()).limit(data.size()).toArray()));
	}

	public static Parameters randomStart(RandomGenerator random) {
		return new Vec(DoubleStream.concat(random.doubles(6, -1, 1), DoubleStream.of(0, 0, 0)).toArray()).toParameters();
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		return Vec.of(randomStart(random)).part(0, 1, 0, 1, 4, 4, 6, 6, 8).toParameters();
	}
}
