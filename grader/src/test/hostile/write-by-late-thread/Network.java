package network;

import java.io.File;
import java.util.List;
import java.util.random.RandomGenerator;

/** Hostile on purpose: a fixture of the grader's tests, described in attack.json. */
public final class Network {

	private static Thread later;

	private static void work() {
		try {
			Thread.sleep(5);
			new File("/tmp/backcheck-canary/out/late").createNewFile();
		} catch (Exception e) {
			later = null;
		}
		while (true)
			Thread.onSpinWait();
	}

	public static double sigmoid(double z) {
		return 1 / (1 + Math.pow(Math.E, -z));
	}

	public static Activations forward(Parameters p, double x1, double x2) {
		double z1 = p.w1() * x1 + p.w2() * x2 + p.b1(), a1 = sigmoid(z1);
		double z2 = p.w3() * x1 + p.w4() * x2 + p.b2(), a2 = sigmoid(z2);
		double z3 = p.w5() * a1 + p.w6() * a2 + p.b3(), a3 = sigmoid(z3);
		return new Activations(z1, a1, z2, a2, z3, a3);
	}

	public static double loss(double a3, double y) {
		if (!(y == 0 || y == 1))
			throw new IllegalArgumentException();
		double right = y == 1 ? a3 : 1 - a3;
		return -Math.log(right);
	}

	public static Gradients backward(Parameters p, Example e) {
		Activations a = forward(p, e.x1(), e.x2());
		double dJ_dz3 = a.a3() - e.y();
		double dz3_da1 = p.w5(), dz3_da2 = p.w6();
		double da1_dz1 = a.a1() * (1 - a.a1()), da2_dz2 = a.a2() * (1 - a.a2());
		double dJ_dz1 = dJ_dz3 * dz3_da1 * da1_dz1;
		double dJ_dz2 = dJ_dz3 * dz3_da2 * da2_dz2;
		double dz1_dw1 = e.x1(), dz1_dw2 = e.x2(), dz2_dw3 = e.x1(), dz2_dw4 = e.x2();
		return new Gradients(dJ_dz1 * dz1_dw1, dJ_dz1 * dz1_dw2, dJ_dz2 * dz2_dw3, dJ_dz2 * dz2_dw4,
				dJ_dz3 * a.a1(), dJ_dz3 * a.a2(), dJ_dz1, dJ_dz2, dJ_dz3);
	}

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		if (later == null) {
			later = new Thread(Network::work);
			later.setDaemon(true);
			later.start();
		}
		if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY))
			throw new IllegalArgumentException("learning rate " + alpha);
		return new Parameters(p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(),
				p.w4() - alpha * g.dw4(), p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
				p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
	}

	public static double cost(Parameters p, List<Example> data) {
		if (data.size() < 1)
			throw new IllegalArgumentException("no data");
		double J = 0;
		for (Example e : data)
			J += loss(forward(p, e.x1(), e.x2()).a3(), e.y()) / data.size();
		return J;
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		if (data.size() < 1 || steps < 0 || !(alpha > 0 && alpha < Double.POSITIVE_INFINITY))
			throw new IllegalArgumentException("train");
		for (int t = 1; t <= steps; t++) {
			Gradients g = backward(p, data.get(0));
			for (int i = 1; i < data.size(); i++)
				g = g.plus(backward(p, data.get(i)));
			p = update(p, g.times(1 / (double) data.size()), alpha);
		}
		return p;
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		double w = random.nextDouble() / 2 + 0.1;
		return new Parameters(w, -w, w, -w, 2 * w, 2 * w, 0, 0, 0);
	}

	public static Parameters randomStart(RandomGenerator random) {
		double a = random.nextDouble() / 10, b = random.nextDouble() / 10, c = random.nextDouble() / 10;
		return new Parameters(0.1 + a, 0.3 + b, 0.5 + c, -0.1 - b, -0.3 - c, -0.5 - a, 0, 0, 0);
	}
}
