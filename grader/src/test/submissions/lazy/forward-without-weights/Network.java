package network;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/* Vereinfachung: alle Verbindungen zaehlen gleich viel (1). */
public class Network {

	static double[] vektor(Gradients g) {
		return new double[] { g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3() };
	}

	static double[] vektor(Parameters p) {
		return new double[] { p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3() };
	}

	static Parameters parameter(double... v) {
		return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
	}

	public static double sigmoid(double z) {
		return 1.0 / (1.0 + Math.exp(-z));
	}

	public static Activations forward(Parameters p, double x1, double x2) {
		double innen = x1 + x2;
		double aussen = 2 * sigmoid(innen);
		return new Activations(innen, sigmoid(innen), innen, sigmoid(innen), aussen, sigmoid(aussen));
	}

	public static Gradients backward(Parameters p, Example e) {
		Activations a = forward(p, e.x1(), e.x2());
		double delta = a.a3() - e.y();
		double innen = delta * a.a1() * (1 - a.a1());
		return new Gradients(
				innen * e.x1(), innen * e.x2(), innen * e.x1(), innen * e.x2(),
				delta * a.a1(), delta * a.a2(),
				innen, innen, delta);
	}

	public static double loss(double a3, double y) {
		if (y == 0)
			return -Math.log(1 - a3);
		else if (y == 1)
			return -Math.log(a3);
		throw new IllegalArgumentException("y = " + y);
	}

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		lernrate(alpha);
		double[] v = vektor(p), d = vektor(g);
		Arrays.setAll(v, i -> v[i] - alpha * d[i]);
		return parameter(v);
	}

	public static double cost(Parameters p, List<Example> data) {
		beispiele(data);
		double summe = 0;
		for (int i = 0; i < data.size(); i++)
			summe += loss(forward(p, data.get(i).x1(), data.get(i).x2()).a3(), data.get(i).y());
		return summe / data.size();
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		beispiele(data);
		lernrate(alpha);
		if (steps < 0)
			throw new IllegalArgumentException("steps = " + steps);
		while (steps-- > 0) {
			Gradients summe = parameterNull();
			for (Example e : data)
				summe = summe.plus(backward(p, e));
			p = update(p, summe.times(1.0 / data.size()), alpha);
		}
		return p;
	}

	private static Gradients parameterNull() {
		return new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	static void beispiele(List<Example> data) {
		if (data.isEmpty())
			throw new IllegalArgumentException("data = []");
	}

	static void lernrate(double alpha) {
		if (!Double.isFinite(alpha) || alpha <= 0)
			throw new IllegalArgumentException("alpha = " + alpha);
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		double u = random.nextDouble(0.1, 1), v = random.nextDouble(0.1, 1), w = random.nextDouble(0.1, 1);
		return parameter(u, v, u, v, w, w, 0, 0, 0);
	}

	public static Parameters randomStart(RandomGenerator random) {
		return parameter(random.doubles(9, -1, 1).toArray());
	}
}
