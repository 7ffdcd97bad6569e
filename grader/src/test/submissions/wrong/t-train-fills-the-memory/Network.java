package network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

public final class Network {

	/** Keeps what happened, for a film of the learning curve. */
	private static final class Log<T> {
		private final List<T> entries = new ArrayList<>();
		private final List<List<T>> frames = new ArrayList<>();

		void write(T entry) {
			entries.add(Objects.requireNonNull(entry));
			frames.add(List.copyOf(entries)); // one frame of the film
		}

		List<T> latest(int n) { return entries.subList(entries.size() - n, entries.size()); }

		T last() { return latest(1).get(0); }
	}

	private static Gradients zero() { return new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0); }

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		arguments(!data.isEmpty() && steps >= 0);
		arguments(alpha > 0);
		arguments(alpha < Double.POSITIVE_INFINITY);
		Log<Parameters> curve = new Log<>();
		Log<Gradients> slopes = new Log<>();
		curve.write(p);
		for (int step = 0; step < steps; ) {
			for (Example e : data) slopes.write(backward(curve.last(), e));
			Gradients mean = zero();
			for (Gradients g : slopes.latest(data.size())) mean = mean.plus(g);
			curve.write(update(curve.last(), mean.times(1.0 / data.size()), alpha));
		}
		return curve.last();
	}

	private static void arguments(boolean valid) {
		if (valid) return;
		throw new IllegalArgumentException();
	}

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		arguments(alpha > 0);
		arguments(alpha < Double.POSITIVE_INFINITY);
		return new Parameters(p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(),
				p.w4() - alpha * g.dw4(), p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
				p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
	}

	public static double cost(Parameters p, List<Example> data) {
		arguments(!data.isEmpty());
		Log<Double> losses = new Log<>();
		losses.write(0.0);
		for (Example e : data) losses.write(losses.last() + loss(forward(p, e.x1(), e.x2()).a3(), e.y()));
		return losses.last() / data.size();
	}

	public static double loss(double a3, double y) {
		arguments(y == 0 || y == 1);
		double[] q = y == 0 ? new double[] {1 - a3} : new double[] {a3};
		return -Math.log(q[0]);
	}

	public static double sigmoid(double z) { return 1 / (Math.exp(-z) + 1); }

	public static Activations forward(Parameters p, double x1, double x2) {
		Log<Double> z = new Log<>();
		z.write(x1 * p.w1() + x2 * p.w2() + p.b1());
		z.write(x1 * p.w3() + x2 * p.w4() + p.b2());
		double h = sigmoid(z.entries.get(0)), k = sigmoid(z.entries.get(1));
		z.write(h * p.w5() + k * p.w6() + p.b3());
		return new Activations(z.entries.get(0), h, z.entries.get(1), k, z.last(), sigmoid(z.last()));
	}

	public static Gradients backward(Parameters p, Example e) {
		Activations out = forward(p, e.x1(), e.x2());
		double r = out.a3() - e.y(), h = out.a1(), k = out.a2();
		double hr = h * (1 - h) * p.w5() * r;
		double kr = k * (1 - k) * p.w6() * r;
		return new Gradients(hr * e.x1(), hr * e.x2(), kr * e.x1(), kr * e.x2(), h * r, k * r, hr, kr, r);
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		double s = Math.exp(random.nextGaussian() / 4);
		return new Parameters(s, -s, s, -s, -s, -s, 0, 0, 0);
	}

	public static Parameters randomStart(RandomGenerator random) {
		Log<Double> w = new Log<>();
		while (w.entries.size() < 6) {
			double draw = random.nextGaussian() * 0.9;
			if (!w.entries.contains(draw)) w.write(draw);
		}
		List<Double> six = w.latest(6);
		return new Parameters(six.get(0), six.get(1), six.get(2), six.get(3), six.get(4), six.get(5), 0, 0, 0);
	}
}
