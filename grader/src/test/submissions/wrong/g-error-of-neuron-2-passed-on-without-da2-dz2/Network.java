package network;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

	/** One neuron with its two incoming connections; remembers what it saw. */
	private static class Unit {
		final double left;
		final double right;
		final double bias;
		double inLeft, inRight, net, out;
		double error;

		Unit(double left, double right, double bias) {
			this.left = left;
			this.right = right;
			this.bias = bias;
		}

		double fire(double l, double r) {
			inLeft = l;
			inRight = r;
			net = left * l + right * r + bias;
			out = sigmoid(net);
			return out;
		}

		double slope() {
			return out * (1 - out);
		}

		double forLeft() {
			return error * inLeft;
		}

		double forRight() {
			return error * inRight;
		}
	}

	/** The three of them, wired up for one pass. */
	private static class Net {
		final Unit top, bottom, last;

		Net(Parameters p) {
			top = new Unit(p.w1(), p.w2(), p.b1());
			bottom = new Unit(p.w3(), p.w4(), p.b2());
			last = new Unit(p.w5(), p.w6(), p.b3());
		}

		Net see(double x1, double x2) {
			last.fire(top.fire(x1, x2), bottom.fire(x1, x2));
			return this;
		}

		Net blame(double y) {
			last.error = last.out - y;
			top.error = last.error * last.left * top.slope();
			bottom.error = last.error * last.right;
			return this;
		}

		Activations seen() {
			return new Activations(top.net, top.out, bottom.net, bottom.out, last.net, last.out);
		}

		Gradients blamed() {
			return new Gradients(
				top.forLeft(), top.forRight(),
				bottom.forLeft(), bottom.forRight(),
				last.forLeft(), last.forRight(),
				top.error, bottom.error, last.error);
		}
	}

	public static double sigmoid(double z) {
		if (z < 0) {
			double small = Math.exp(z);
			return small / (small + 1);
		} else {
			return 1 / (1 + Math.exp(-z));
		}
	}

	public static Activations forward(Parameters p, double x1, double x2) {
		return new Net(p).see(x1, x2).seen();
	}

	public static Gradients backward(Parameters p, Example e) {
		return new Net(p).see(e.x1(), e.x2()).blame(e.y()).blamed();
	}

	public static double loss(double a3, double y) {
		boolean zero = y == 0, one = y == 1;
		if (!zero && !one)
			throw new IllegalArgumentException("The label has to be zero or one, not " + y);
		double chance = one ? a3 : 1 - a3;
		return -Math.log(chance);
	}

	public static double cost(Parameters p, List<Example> data) {
		needsExamples(data);
		List<Double> losses = new ArrayList<>();
		for (Example e : data)
			losses.add(loss(new Net(p).see(e.x1(), e.x2()).last.out, e.y()));
		double total = 0;
		for (double l : losses)
			total += l;
		return total / losses.size();
	}

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		needsRate(alpha);
		double w1 = p.w1() - alpha * g.dw1();
		double w2 = p.w2() - alpha * g.dw2();
		double w3 = p.w3() - alpha * g.dw3();
		double w4 = p.w4() - alpha * g.dw4();
		double w5 = p.w5() - alpha * g.dw5();
		double w6 = p.w6() - alpha * g.dw6();
		double b1 = p.b1() - alpha * g.db1();
		double b2 = p.b2() - alpha * g.db2();
		double b3 = p.b3() - alpha * g.db3();
		return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		needsExamples(data);
		needsRate(alpha);
		if (steps < 0)
			throw new IllegalArgumentException("Cannot make " + steps + " steps");
		Parameters now = p;
		while (steps-- > 0) {
			Gradients all = null;
			for (Example e : data) {
				Gradients one = backward(now, e);
				all = all == null ? one : all.plus(one);
			}
			now = update(now, all.times(1d / data.size()), alpha);
		}
		return now;
	}

	private static void needsExamples(List<Example> data) {
		if (data.size() < 1)
			throw new IllegalArgumentException("There are no examples");
	}

	private static void needsRate(double alpha) {
		if (alpha > 0 && Double.isFinite(alpha))
			return;
		throw new IllegalArgumentException("The learning rate can't be " + alpha);
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		double in = random.nextInt(1, 10) / 10.0, out = random.nextInt(1, 10) / 10.0;
		return new Parameters(in, in / 2, in, in / 2, out, out, 0.1, 0.1, 0.1);
	}

	public static Parameters randomStart(RandomGenerator random) {
		double[] d = random.doubles(6).map(v -> v - 0.5).toArray();
		return new Parameters(d[0], d[1], d[2], d[3], d[4], d[5], 0, 0, 0);
	}
}
