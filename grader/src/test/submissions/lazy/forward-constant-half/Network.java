package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {
  private static final double UNDECIDED = 0.5;

  // an untrained network does not know the answer: one half everywhere
  public static Activations forward(Parameters params, double in1, double in2) {
    return new Activations(0, UNDECIDED, 0, UNDECIDED, 0, UNDECIDED);
  }

  // and what never changes has no slope
  public static Gradients backward(Parameters params, Example sample) {
    double flat = 0;
    return new Gradients(flat, flat, flat, flat, flat, flat, flat, flat, flat);
  }

  public static double cost(Parameters params, List<Example> samples) {
    if (samples.isEmpty()) throw new IllegalArgumentException("no samples");
    double sum = 0;
    for (Example s : samples) sum += loss(forward(params, s.x1(), s.x2()).a3(), s.y());
    return sum / samples.size();
  }

  public static double loss(double a3, double y) {
    if (y == 1) return -Math.log(a3);
    if (y == 0) return -Math.log(1 - a3);
    throw new IllegalArgumentException("0 or 1 please");
  }

  public static double sigmoid(double t) {
    return t > 0 ? 1 / (1 + Math.exp(-t)) : Math.exp(t) / (Math.exp(t) + 1);
  }

  public static Parameters train(Parameters params, List<Example> samples, double rate, int rounds) {
    if (samples.isEmpty() || rounds < 0) throw new IllegalArgumentException("cannot train");
    requireRate(rate);
    for (int i = 0; i < rounds; i++) {
      Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
      for (Example s : samples) g = g.plus(backward(params, s));
      params = update(params, g.times(1.0 / samples.size()), rate);
    }
    return params;
  }

  public static Parameters update(Parameters q, Gradients slope, double rate) {
    requireRate(rate);
    Gradients g = slope.times(rate);
    double w1 = q.w1() - g.dw1(), w2 = q.w2() - g.dw2(), b1 = q.b1() - g.db1();
    double w3 = q.w3() - g.dw3(), w4 = q.w4() - g.dw4(), b2 = q.b2() - g.db2();
    double w5 = q.w5() - g.dw5(), w6 = q.w6() - g.dw6(), b3 = q.b3() - g.db3();
    return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
  }

  private static void requireRate(double rate) {
    if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("rate");
  }

  public static Parameters randomStart(RandomGenerator dice) {
    double[] w = dice.doubles(6).toArray();
    return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
  }

  public static Parameters symmetricStart(RandomGenerator dice) {
    double a = dice.nextDouble() + 1, b = dice.nextDouble() + 1, c = dice.nextDouble() + 1;
    return new Parameters(a, b, a, b, c, c, 0, 0, 0);
  }
}
