package network;

import java.util.List;
import java.util.random.RandomGenerator;

/* The nine methods. Helpers are at the end. */
public class Network {

	public static double sigmoid(double z) {
		return 1 / (1 + Math.pow(Math.E, -z));
	}

	public static Activations forward(Parameters p, double x1, double x2) {
		double net1 = (p.w1() * x1) + (p.w2() * x2) + p.b1();
		double net2 = (p.w3() * x1) + (p.w4() * x2) + p.b2();
		double act1 = sigmoid(net1);
		double act2 = sigmoid(net2);
		double net3 = (p.w5() * act1) + (p.w6() * act2) + p.b3();
		double act3 = sigmoid(net3);
		return new Activations(net1, act1, net2, act2, net3, act3);
	}

	public static double loss(double a3, double y) {
		testLabel(y);
		double j = -1.0 * y * Math.log(a3);
		j = j - (1.0 - y) * Math.log(1.0 - a3);
		return j;
	}

	public static Gradients backward(Parameters p, Example e) {
		Activations a = forward(p, e.x1(), e.x2());
		double diff = a.a3() - e.y();

		double dw5 = diff * a.a1();
		double dw6 = diff * a.a2();
		double db3 = diff;

		double db1 = diff * p.w5() * (1 - a.a1()) * a.a1();
		double dw1 = db1 * e.x1();
		double dw2 = db1 * e.x2();

		double db2 = diff * p.w6() * (1 - a.a2());
		double dw3 = db2 * e.x1();
		double dw4 = db2 * e.x2();

		return new Gradients(dw1, dw2, dw3, dw4, dw5, dw6, db1, db2, db3);
	}

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		testAlpha(alpha);
		return new Parameters(
			p.w1() - (alpha * g.dw1()),
			p.w2() - (alpha * g.dw2()),
			p.w3() - (alpha * g.dw3()),
			p.w4() - (alpha * g.dw4()),
			p.w5() - (alpha * g.dw5()),
			p.w6() - (alpha * g.dw6()),
			p.b1() - (alpha * g.db1()),
			p.b2() - (alpha * g.db2()),
			p.b3() - (alpha * g.db3())
		);
	}

	public static double cost(Parameters p, List<Example> data) {
		testData(data);
		double result = 0.0;
		for (Example example : data) {
			Activations a = forward(p, example.x1(), example.x2());
			result = result + loss(a.a3(), example.y());
		}
		result = result / data.size();
		return result;
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		testData(data);
		testAlpha(alpha);
		testSteps(steps);
		Parameters result = p;
		int step = 1;
		while (step <= steps) {
			double dw1 = 0, dw2 = 0, dw3 = 0, dw4 = 0, dw5 = 0, dw6 = 0, db1 = 0, db2 = 0, db3 = 0;
			for (Example example : data) {
				Gradients g = backward(result, example);
				dw1 += g.dw1();
				dw2 += g.dw2();
				dw3 += g.dw3();
				dw4 += g.dw4();
				dw5 += g.dw5();
				dw6 += g.dw6();
				db1 += g.db1();
				db2 += g.db2();
				db3 += g.db3();
			}
			int n = data.size();
			Gradients mean = new Gradients(
				dw1 / n, dw2 / n, dw3 / n, dw4 / n, dw5 / n, dw6 / n, db1 / n, db2 / n, db3 / n);
			result = update(result, mean, alpha);
			step++;
		}
		return result;
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		double w13 = random.nextDouble() + 0.1;
		double w24 = random.nextDouble() + 0.1;
		double w56 = random.nextDouble() + 0.1;
		double b12 = random.nextDouble() + 0.1;
		return new Parameters(w13, w24, w13, w24, w56, w56, b12, b12, 0.0);
	}

	public static Parameters randomStart(RandomGenerator random) {
		double w1 = random.nextDouble() - 0.5;
		double w2 = w1;
		while (w2 == w1) {
			w2 = random.nextDouble() - 0.5;
		}
		double w3 = w1 + 1 + random.nextDouble();
		double w4 = w2 - 1 - random.nextDouble();
		double w5 = 2.5 + random.nextDouble();
		double w6 = -2.5 - random.nextDouble();
		return new Parameters(w1, w2, w3, w4, w5, w6, 0.0, 0.0, 0.0);
	}

	private static void testLabel(double y) {
		if (y != 0.0 && y != 1.0) {
			throw new IllegalArgumentException("The label is " + y + ", but must be 0 or 1");
		}
	}

	private static void testAlpha(double alpha) {
		if (Double.isNaN(alpha)) {
			throw new IllegalArgumentException("alpha is not a number");
		}
		if (Double.isInfinite(alpha)) {
			throw new IllegalArgumentException("alpha is infinite");
		}
		if (alpha <= 0.0) {
			throw new IllegalArgumentException("alpha is not positive");
		}
	}

	private static void testData(List<Example> data) {
		if (data.size() == 0) {
			throw new IllegalArgumentException("There are no examples");
		}
	}

	private static void testSteps(int steps) {
		if (steps < 0) {
			throw new IllegalArgumentException("There are fewer than 0 steps");
		}
	}
}
