package network;

import java.util.*;
import java.util.random.*;

/* Práctica 3. Todo escrito a mano, fórmula por fórmula. */
public class Network {

	public static double sigmoid(double z) { return Math.exp(z) / (Math.exp(z) + 1.0); }

	public static Activations forward(Parameters p, double x1, double x2) {
		return new Activations(
			x1 * p.w1() + x2 * p.w2() + p.b1(),
			sigmoid(x1 * p.w1() + x2 * p.w2() + p.b1()),
			x1 * p.w3() + x2 * p.w4() + p.b2(),
			sigmoid(x1 * p.w3() + x2 * p.w4() + p.b2()),
			p.w5() * sigmoid(x1 * p.w1() + x2 * p.w2() + p.b1()) + p.w6() * sigmoid(x1 * p.w3() + x2 * p.w4() + p.b2()) + p.b3(),
			sigmoid(p.w5() * sigmoid(x1 * p.w1() + x2 * p.w2() + p.b1()) + p.w6() * sigmoid(x1 * p.w3() + x2 * p.w4() + p.b2()) + p.b3()));
	}

	public static double loss(double a3, double y) {
		// solo hay dos clases
		if (!Set.of(0.0, 1.0).contains(y + 0.0)) throw new IllegalArgumentException("clase desconocida: " + y);
		return -(y == 0 ? Math.log(1 - a3) : Math.log(a3));
	}

	// dJ/dz3 = a3 - y, porque a3*(1-a3) se cancela
	public static Gradients backward(Parameters p, Example e) {
		Activations r = forward(p, e.x1(), e.x2());
		return new Gradients(
			(r.a3() - e.y()) * p.w5() * r.a1() * (1 - r.a1()) * e.x1(),
			(r.a3() - e.y()) * p.w5() * r.a1() * (1 - r.a1()) * e.x2(),
			(r.a3() - e.y()) * p.w6() * r.a2() * (1 - r.a2()) * e.x1(),
			(r.a3() - e.y()) * p.w6() * r.a2() * (1 - r.a2()) * e.x2(),
			(r.a3() - e.y()) * r.a1(),
			(r.a3() - e.y()) * r.a2(),
			(r.a3() - e.y()) * p.w5() * r.a1() * (1 - r.a1()),
			(r.a3() - e.y()) * p.w6() * r.a2() * (1 - r.a2()),
			(r.a3() - e.y()));
	}

	public static double cost(Parameters p, List<Example> data) {
		if (data.size() < 1) throw new IllegalArgumentException("sin datos");
		double total = 0;
		for (int i = 0; i < data.size(); i++)
			total += loss(forward(p, data.get(i).x1(), data.get(i).x2()).a3(), data.get(i).y());
		return total / data.size();
	}

	public static Parameters update(Parameters p, Gradients g, double alpha) {
		if (!(alpha > 0 && alpha <= Double.MAX_VALUE)) throw new IllegalArgumentException("alpha no vale: " + alpha);
		return new Parameters(
			p.w1() - g.dw1() * alpha, p.w2() - g.dw2() * alpha, p.w3() - g.dw3() * alpha,
			p.w4() - g.dw4() * alpha, p.w5() - g.dw5() * alpha, p.w6() - g.dw6() * alpha,
			p.b1() - g.db1() * alpha, p.b2() - g.db2() * alpha, p.b3() - g.db3() * alpha);
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
		if (data.size() < 1) throw new IllegalArgumentException("sin datos");
		if (!(alpha > 0 && alpha <= Double.MAX_VALUE)) throw new IllegalArgumentException("alpha no vale: " + alpha);
		if (steps < 0) throw new IllegalArgumentException("pasos negativos: " + steps);
		for (; steps > 0; steps--) {
			Gradients media = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
			for (int i = 0; i < data.size(); i++)
				media = media.plus(backward(p, data.get(i)).times(1.0 / data.size()));
			p = update(p, media, alpha);
		}
		return p;
	}

	public static Parameters symmetricStart(RandomGenerator random) {
		double[] r = {random.nextDouble() + 0.1, random.nextDouble() + 0.1, random.nextDouble() + 0.1};
		return new Parameters(r[0], r[1], r[0], r[1], r[2], r[2], 0, 0, 0);
	}

	public static Parameters randomStart(RandomGenerator random) {
		return new Parameters(
			random.nextGaussian(0, 1), random.nextGaussian(0, 1), random.nextGaussian(0, 1),
			random.nextGaussian(0, 1), random.nextGaussian(0, 1), random.nextGaussian(0, 1), 0, 0, 0);
	}
}
