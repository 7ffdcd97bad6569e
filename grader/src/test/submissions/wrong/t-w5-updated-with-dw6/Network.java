package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network
{
	// ---- réseau 2-2-1 : TP de septembre ----

	private static double somme(double poids1, double e1, double poids2, double e2, double biais)
	{
		return biais + poids1 * e1 + poids2 * e2;
	}

	private static double descendre(double valeur, double derivee, double pas)
	{
		return valeur - pas * derivee;
	}

	private static void exiger(boolean condition)
	{
		if (!condition)
			throw new IllegalArgumentException("argument refuse");
	}

	private static void exigerPas(double pas)
	{
		exiger(pas > 0);
		exiger(!Double.isInfinite(pas));
	}

	public static double sigmoid(double z)
	{
		double e = Math.exp(-Math.abs(z));
		if (z >= 0)
			return 1 / (1 + e);
		return e / (1 + e);
	}

	public static Activations forward(Parameters p, double x1, double x2)
	{
		double z1, z2, z3, a1, a2, a3;
		z1 = somme(p.w1(), x1, p.w2(), x2, p.b1());
		z2 = somme(p.w3(), x1, p.w4(), x2, p.b2());
		a1 = sigmoid(z1);
		a2 = sigmoid(z2);
		z3 = somme(p.w5(), a1, p.w6(), a2, p.b3());
		a3 = sigmoid(z3);
		return new Activations(z1, a1, z2, a2, z3, a3);
	}

	public static double loss(double a3, double y)
	{
		exiger(y * (1 - y) == 0);
		double p = y == 1 ? a3 : 1 - a3;
		return Math.log(1 / p);
	}

	/* règle de la chaîne, facteur par facteur */
	public static Gradients backward(Parameters p, Example e)
	{
		Activations r = forward(p, e.x1(), e.x2());
		double ecart = r.a3() - e.y();
		double retour1 = ecart * p.w5(), retour2 = ecart * p.w6();
		retour1 *= r.a1();
		retour1 *= 1 - r.a1();
		retour2 *= r.a2();
		retour2 *= 1 - r.a2();
		return new Gradients(retour1 * e.x1(), retour1 * e.x2(), retour2 * e.x1(), retour2 * e.x2(),
			ecart * r.a1(), ecart * r.a2(), retour1, retour2, ecart);
	}

	public static Parameters update(Parameters p, Gradients g, double alpha)
	{
		exigerPas(alpha);
		double w1 = descendre(p.w1(), g.dw1(), alpha);
		double w2 = descendre(p.w2(), g.dw2(), alpha);
		double w3 = descendre(p.w3(), g.dw3(), alpha);
		double w4 = descendre(p.w4(), g.dw4(), alpha);
		double w5 = descendre(p.w5(), g.dw6(), alpha);
		double w6 = descendre(p.w6(), g.dw6(), alpha);
		double b1 = descendre(p.b1(), g.db1(), alpha);
		double b2 = descendre(p.b2(), g.db2(), alpha);
		double b3 = descendre(p.b3(), g.db3(), alpha);
		return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
	}

	public static double cost(Parameters p, List<Example> data)
	{
		exiger(data.size() != 0);
		double moyenne = 0;
		for (Example e : data)
			moyenne += loss(forward(p, e.x1(), e.x2()).a3(), e.y()) / data.size();
		return moyenne;
	}

	private static Gradients moyenne(Parameters p, List<Example> data, int depuis)
	{
		Gradients g = backward(p, data.get(depuis)).times(1.0 / data.size());
		return depuis + 1 == data.size() ? g : g.plus(moyenne(p, data, depuis + 1));
	}

	public static Parameters train(Parameters p, List<Example> data, double alpha, int steps)
	{
		exigerPas(alpha);
		exiger(steps >= 0);
		exiger(data.size() != 0);
		Parameters ici = p;
		do
		{
			if (steps == 0)
				break;
			ici = update(ici, moyenne(ici, data, 0), alpha);
		}
		while (--steps > 0);
		return ici;
	}

	public static Parameters randomStart(RandomGenerator random)
	{
		double[] w = new double[6];
		for (int i = 0; i < 6; i++)
			w[i] = (i + random.nextDouble()) / 6 - 0.5;
		return new Parameters(w[3], w[0], w[5], w[1], w[4], w[2], 0, 0, 0);
	}

	public static Parameters symmetricStart(RandomGenerator random)
	{
		double horizontal = 1 - random.nextDouble(), sortie = 1 - random.nextDouble();
		return new Parameters(horizontal, -horizontal, horizontal, -horizontal, sortie, sortie, 0.1, 0.1, 0);
	}
}
