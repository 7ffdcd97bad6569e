package network;

import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

	private Network() {}

	/** A cell knows its two dendrites, fires, and can be told how much it is to blame. */
	private static class Cell {
		private final double left, right, threshold;
		double inLeft, inRight;
		double potential, rate;
		double blame;

		Cell(double left, double right, double threshold) {
			this.left = left;
			this.right = right;
			this.threshold = threshold;
		}

		Cell feed(double l, double r) {
			inLeft = l;
			inRight = r;
			potential = threshold + l * left + r * right;
			rate = sigmoid(potential);
			return this;
		}

		/** Blame for the rate becomes blame for the potential. */
		void accuse(double forRate) {
			setBlame(forRate * rate * (1 - rate));
		}

		void setBlame(double forPotential) {
			blame = forPotential;
		}

		double leftSlope() {
			return blame * inLeft;
		}

		double rightSlope() {
			return blame * inRight;
		}
	}

	/** The three cells of one call. */
	private static class Brain {
		final Cell upper, lower, out;

		Brain(Parameters p, double x1, double x2) {
			upper = new Cell(p.w1(), p.w2(), p.b1()).feed(x1, x2);
			lower = new Cell(p.w3(), p.w4(), p.b2()).feed(x1, x2);
			out = new Cell(p.w5(), p.w6(), p.b3()).feed(upper.rate, lower.rate);
		}

		void teach(double y) {
			out.setBlame(out.rate - y);
			upper.accuse(out.blame * out.left);
			lower.setBlame(out.blame * out.right);
		}
	}

	public static Gradients backward(Parameters p, Example e) {
		Brain brain = new Brain(p, e.x1(), e.x2());
		brain.teach(e.y());
		Cell u = brain.upper, l = brain.lower, o = brain.out;
		return new Gradients(u.leftSlope(), u.rightSlope(), l.leftSlope(), l.rightSlope(),
				o.leftSlope(), o.rightSlope(), u.blame, l.blame, o.blame);
	}

	public static Activations forward(Parameters p, double x1, double x2) {
		Brain brain = new Brain(p, x1, x2);
		return new Activations(brain.upper.potential, brain.upper.rate,
				brain.lower.potential, brain.lower.rate, brain.out.potential, brain.out.rate);
	}

	public static double sigmoid(double z) {
		double e = Math.exp(-Math.abs(z));
		return z < 0 ? e / (1 + e) : 1 / (1 + e);
	}

	public static double loss(double a3, double y) {
		if (y == 1) return -Math.log(a3);
		if (y == 0) return -Math.log1p(-a3);
		throw new IllegalArgumentException("label " + y);
	}

	public static double cost(Parameters p, List<Example> data) {
		Iterator<Example> it = data.iterator();
		if (!it.hasNext()) throw new IllegalArgumentException("nothing to measure");
		double mean = 0;
		int seen = 0;
		while (it.hasNext()) {
			Example next = it.next();
			double j = loss(new Brain(p, next.x1(), next.x2()).out.rate, next.y());
			mean += (j - mean) / ++seen;
		}
		return mean;
	}

	private static double descend(double from, double slope, double alpha) {
		if (alpha > 0 && alpha <= Double.MAX_VALUE) return from - alpha * slope;
		throw new IllegalArgumentException("alpha " + alpha);
	}

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		return new Parameters(
				descend(p.w1(), g.dw1(), alpha),
				descend(p.w2(), g.dw2(), alpha),
				descend(p.w3(), g.dw3(), alpha),
				descend(p.w4(), g.dw4(), alpha),
				descend(p.w5(), g.dw5(), alpha),
				descend(p.w6(), g.dw6(), alpha),
				descend(p.b1(), g.db1(), alpha),
				descend(p.b2(), g.db2(), alpha),
				descend(p.b3(), g.db3(), alpha));
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		descend(0, 0, alpha);
		if (steps < 0) throw new IllegalArgumentException("steps " + steps);
		if (data.isEmpty()) throw new IllegalArgumentException("nothing to learn");
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

	public static Parameters randomStart(RandomGenerator random) {
		double[] w = random.doubles(6, -1, 1).toArray();
		return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		double l = random.nextDouble(0.1, 1), r = random.nextDouble(0.1, 1), o = random.nextDouble(0.1, 1);
		return new Parameters(l, r, l, r, o, o, 0, 0, 0);
	}
}
