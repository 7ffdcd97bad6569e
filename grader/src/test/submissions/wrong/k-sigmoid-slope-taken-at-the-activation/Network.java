package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** The chain rule with small helper functions. */
public final class Network {
	private static final DoubleUnaryOperator SIGMA = Network::sigmoid;
	private static final DoubleUnaryOperator SIGMA_PRIME = t -> SIGMA.applyAsDouble(t) * SIGMA.applyAsDouble(-t);

	public static double sigmoid(double z)
	{
		double q = Math.exp(-Math.abs(z));
		return z < 0 ? q / (1 + q) : 1 / (1 + q);
	}

	public static double loss(double a3, double y)
	{
		if (y == 1) {
			return -Math.log(a3);
		} else if (y == 0) {
			return -Math.log(1 - a3);
		} else {
			throw new IllegalArgumentException();
		}
	}

	public static Activations forward(Parameters net, double x1, double x2)
	{
		double first = net.b1() + net.w1() * x1 + net.w2() * x2;
		double second = net.b2() + net.w3() * x1 + net.w4() * x2;
		double top = net.b3() + net.w5() * SIGMA.applyAsDouble(first) + net.w6() * SIGMA.applyAsDouble(second);
		return new Activations(first, SIGMA.applyAsDouble(first), second, SIGMA.applyAsDouble(second), top, SIGMA.applyAsDouble(top));
	}

	/** error of a hidden neuron: error behind it, times the weight, times the slope */
	private static double pullBack(double error, double weight, double at)
	{
		return error * weight * SIGMA_PRIME.applyAsDouble(at);
	}

	public static Gradients backward(Parameters net, Example sample)
	{
		Activations out = forward(net, sample.x1(), sample.x2());
		double e3 = out.a3() - sample.y();
		double e1 = pullBack(e3, net.w5(), out.a1());
		double e2 = pullBack(e3, net.w6(), out.a2());
		return new Gradients(
			sample.x1() * e1, sample.x2() * e1,
			sample.x1() * e2, sample.x2() * e2,
			out.a1() * e3, out.a2() * e3,
			e1, e2, e3);
	}

	private static double step(ToDoubleFunction<Parameters> value, Parameters net, double slope, double rate)
	{
		return value.applyAsDouble(net) - rate * slope;
	}

	public static Parameters update(Parameters net, Gradients d, double rate)
	{
		requireRate(rate);
		return new Parameters(
			step(Parameters::w1, net, d.dw1(), rate),
			step(Parameters::w2, net, d.dw2(), rate),
			step(Parameters::w3, net, d.dw3(), rate),
			step(Parameters::w4, net, d.dw4(), rate),
			step(Parameters::w5, net, d.dw5(), rate),
			step(Parameters::w6, net, d.dw6(), rate),
			step(Parameters::b1, net, d.db1(), rate),
			step(Parameters::b2, net, d.db2(), rate),
			step(Parameters::b3, net, d.db3(), rate));
	}

	private static void requireRate(double rate)
	{
		if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("learning rate: " + rate);
	}

	private static void requireSamples(List<Example> samples)
	{
		if (samples.isEmpty()) throw new IllegalArgumentException("no samples");
	}

	public static double cost(Parameters net, List<Example> samples)
	{
		requireSamples(samples);
		return samples.stream().mapToDouble(s -> loss(forward(net, s.x1(), s.x2()).a3(), s.y())).sum() / samples.size();
	}

	public static Parameters train(Parameters net, List<Example> samples, double rate, int steps)
	{
		requireSamples(samples);
		requireRate(rate);
		if (steps < 0) throw new IllegalArgumentException("steps: " + steps);
		Parameters now = net;
		for (int i = 0; i != steps; ++i) {
			Parameters before = now;
			Gradients all = samples.stream().map(s -> backward(before, s)).reduce(Gradients::plus).get();
			now = update(before, all.times(1.0 / samples.size()), rate);
		}
		return now;
	}

	public static Parameters randomStart(RandomGenerator rng)
	{
		return new Parameters(rng.nextDouble(), -rng.nextDouble(), rng.nextDouble(), -rng.nextDouble(), rng.nextDouble(), -rng.nextDouble(), 0, 0, 0);
	}

	public static Parameters symmetricStart(RandomGenerator rng)
	{
		final double in1 = 1 + rng.nextDouble(), in2 = 1 + rng.nextDouble(), out = 1 + rng.nextDouble();
		return new Parameters(in1, in2, in1, in2, out, out, 0, 0, 0);
	}
}
