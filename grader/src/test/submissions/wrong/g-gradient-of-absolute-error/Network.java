package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network
{
	/** One call, one object: set, run, read. */
	private double x1, x2, y;
	private double z1, a1, z2, a2, z3, a3;
	private double e1, e2, e3;
	private Parameters theta;

	private Network set(Parameters parameters, double first, double second)
	{
		theta = parameters;
		x1 = first;
		x2 = second;
		return this;
	}

	private Network run()
	{
		z1 = theta.w1() * x1 + theta.w2() * x2 + theta.b1();
		z2 = theta.w3() * x1 + theta.w4() * x2 + theta.b2();
		a1 = sigmoid(z1);
		a2 = sigmoid(z2);
		z3 = theta.w5() * a1 + theta.w6() * a2 + theta.b3();
		a3 = sigmoid(z3);
		return this;
	}

	private Network back(double label)
	{
		y = label;
		// too large: down, too small: up
		e3 = a3 > y ? 1 : -1;
		e3 = through(e3, a3);
		e2 = through(e3 * theta.w6(), a2);
		e1 = through(e3 * theta.w5(), a1);
		return this;
	}

	private static double through(double e, double a)
	{
		return e * a * (1 - a);
	}

	private Gradients read()
	{
		return new Gradients(e1 * x1, e1 * x2, e2 * x1, e2 * x2, e3 * a1, e3 * a2, e1, e2, e3);
	}

	public static double sigmoid(double z)
	{
		return Math.exp(-Math.log1p(Math.exp(-z)));
	}

	public static Activations forward(Parameters p, double x1, double x2)
	{
		Network n = new Network().set(p, x1, x2).run();
		return new Activations(n.z1, n.a1, n.z2, n.a2, n.z3, n.a3);
	}

	public static double loss(double a3, double y)
	{
		if (y == 0)
		{
			return -Math.log(1 - a3);
		}
		else if (y == 1)
		{
			return -Math.log(a3);
		}
		else
		{
			throw new IllegalArgumentException();
		}
	}

	public static Gradients backward(Parameters p, Example e)
	{
		return new Network().set(p, e.x1(), e.x2()).run().back(e.y()).read();
	}

	public static Parameters update(Parameters p, Gradients g, double alpha)
	{
		if (alpha > 0)
		{
			if (alpha == Double.POSITIVE_INFINITY)
			{
				throw new IllegalArgumentException();
			}
			return new Parameters(p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(),
				p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
				p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
				p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(),
				p.b3() - alpha * g.db3());
		}
		else
		{
			throw new IllegalArgumentException();
		}
	}

	public static double cost(Parameters p, List<Example> data)
	{
		double sum = 0;
		Network n = new Network();
		for (Example e : data)
		{
			n.set(p, e.x1(), e.x2()).run();
			sum += loss(n.a3, e.y());
		}
		if (data.size() > 0)
		{
			return sum / data.size();
		}
		else
		{
			throw new IllegalArgumentException();
		}
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps)
	{
		if (data.size() == 0)
		{
			throw new IllegalArgumentException();
		}
		if (steps < 0)
		{
			throw new IllegalArgumentException();
		}
		Network n = new Network();
		Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
		Parameters q = update(p, g, alpha);
		for (int s = 0; s < steps; s++)
		{
			g = g.times(0);
			for (Example e : data)
			{
				g = g.plus(n.set(q, e.x1(), e.x2()).run().back(e.y()).read());
			}
			q = update(q, g.times(1.0 / data.size()), alpha);
		}
		return q;
	}

	public static Parameters symmetricStart(RandomGenerator random)
	{
		double in = random.nextInt(2) == 0 ? 0.6 : 0.4;
		double out = random.nextInt(2) == 0 ? 0.7 : 0.3;
		return new Parameters(in, in, in, in, out, out, 0, 0, 0);
	}

	public static Parameters randomStart(RandomGenerator random)
	{
		long bits = random.nextLong();
		double[] w = new double[6];
		for (int i = 0; i < w.length; i++)
		{
			w[i] = ((bits & 1023) + 0.5) / 1024 + i - 3;
			bits >>>= 10;
		}
		return new Parameters(w[1], w[5], w[0], w[3], w[4], w[2], 0, 0, 0);
	}
}
