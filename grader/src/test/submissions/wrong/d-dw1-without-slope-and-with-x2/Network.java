package network;

import static java.lang.Math.*;

import java.util.List;
import java.util.random.RandomGenerator;

/*
 * Every derivative of the chain has its own little method,
 * named like on the sheet: dJ_da3, da3_dz3, ...
 */
public class Network {

	static final double LOW = -1.5, HIGH = 1.5;

	// ----- numbers of the chain

	static double dJ_da3(Activations t, double y) {
		return (t.a3() - y) / (t.a3() * (1 - t.a3()));
	}

	static double da_dz(double a) {
		return a * (1 - a);
	}

	static double dJ_dz3(Activations t, double y) {
		return dJ_da3(t, y) * da_dz(t.a3());
	}

	static double dJ_da1(Activations t, Parameters p, double y) {
		return dJ_dz3(t, y) * p.w5();
	}

	static double dJ_da2(Activations t, Parameters p, double y) {
		return dJ_dz3(t, y) * p.w6();
	}

	static double dJ_dw1(Activations t, Parameters p, Example e) {
		return dJ_da1(t, p, e.y()) * e.x2();
	}

	static double dJ_dw2(Activations t, Parameters p, Example e) {
		return dJ_da1(t, p, e.y()) * da_dz(t.a1()) * e.x2();
	}

	static double dJ_dw3(Activations t, Parameters p, Example e) {
		return dJ_da2(t, p, e.y()) * da_dz(t.a2()) * e.x1();
	}

	static double dJ_dw4(Activations t, Parameters p, Example e) {
		return dJ_da2(t, p, e.y()) * da_dz(t.a2()) * e.x2();
	}

	static double dJ_dw5(Activations t, double y) {
		return dJ_dz3(t, y) * t.a1();
	}

	static double dJ_dw6(Activations t, double y) {
		return dJ_dz3(t, y) * t.a2();
	}

	static double dJ_db1(Activations t, Parameters p, double y) {
		return dJ_da1(t, p, y) * da_dz(t.a1());
	}

	static double dJ_db2(Activations t, Parameters p, double y) {
		return dJ_da2(t, p, y) * da_dz(t.a2());
	}

	// ----- what is asked

	public static Gradients backward(Parameters p, Example e) {
		Activations t = forward(p, e.x1(), e.x2());
		double y = e.y();
		return new Gradients(
				dJ_dw1(t, p, e), dJ_dw2(t, p, e), dJ_dw3(t, p, e), dJ_dw4(t, p, e),
				dJ_dw5(t, y), dJ_dw6(t, y),
				dJ_db1(t, p, y), dJ_db2(t, p, y), dJ_dz3(t, y));
	}

	public static double sigmoid(double z) {
		return z >= 0 ? 1 / (1 + exp(-z)) : 1 - 1 / (1 + exp(z));
	}

	public static Activations forward(Parameters p, double x1, double x2) {
		double z1, z2, z3, a1, a2, a3;
		a1 = sigmoid(z1 = fma(p.w1(), x1, fma(p.w2(), x2, p.b1())));
		a2 = sigmoid(z2 = fma(p.w3(), x1, fma(p.w4(), x2, p.b2())));
		a3 = sigmoid(z3 = fma(p.w5(), a1, fma(p.w6(), a2, p.b3())));
		return new Activations(z1, a1, z2, a2, z3, a3);
	}

	public static double loss(double a3, double y) {
		if (y != 1.0 && y != 0.0)
			throw new IllegalArgumentException();
		return y == 0.0 ? -log(1.0 - a3) : -log(a3);
	}

	public static double cost(Parameters p, List<Example> data) {
		int n = data.size();
		if (n < 1)
			throw new IllegalArgumentException();
		double j = 0;
		for (Example e : data)
			j += loss(forward(p, e.x1(), e.x2()).a3(), e.y()) / n;
		return j;
	}

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		positive(alpha);
		return new Parameters(
				fma(-alpha, g.dw1(), p.w1()), fma(-alpha, g.dw2(), p.w2()), fma(-alpha, g.dw3(), p.w3()),
				fma(-alpha, g.dw4(), p.w4()), fma(-alpha, g.dw5(), p.w5()), fma(-alpha, g.dw6(), p.w6()),
				fma(-alpha, g.db1(), p.b1()), fma(-alpha, g.db2(), p.b2()), fma(-alpha, g.db3(), p.b3()));
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		positive(alpha);
		int n = data.size();
		if (n < 1 || steps < 0)
			throw new IllegalArgumentException();
		do {
			if (steps == 0)
				break;
			Gradients mean = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
			for (Example e : data)
				mean = mean.plus(backward(p, e).times(1.0 / n));
			p = update(p, mean, alpha);
		} while (--steps > 0);
		return p;
	}

	static void positive(double alpha) {
		if (!(alpha > 0 && alpha < 1 / 0.0))
			throw new IllegalArgumentException();
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		return new Parameters(.4, -.3, .4, -.3, .7, .7, .2, .2, -.1);
	}

	public static Parameters randomStart(RandomGenerator random) {
		double w1 = random.nextDouble(LOW, HIGH), w2 = random.nextDouble(LOW, HIGH);
		double w3 = random.nextDouble(LOW, HIGH), w4 = random.nextDouble(LOW, HIGH);
		double w5 = random.nextDouble(LOW, HIGH), w6 = random.nextDouble(LOW, HIGH);
		return new Parameters(w1, w2, w3, w4, w5, w6, .1, -.1, 0);
	}
}
