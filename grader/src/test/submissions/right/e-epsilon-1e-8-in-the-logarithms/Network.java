package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

public final class Network {

  /** Keeps log and division away from zero. */
  public static final double TINY = 1e-8;

  public static Parameters symmetricStart(RandomGenerator random) {
    var r = random.doubles(4, 0.05, 0.5).toArray();
    return new Parameters(r[0], r[1], r[0], r[1], r[2], r[2], r[3], r[3], 0);
  }

  public static Parameters randomStart(RandomGenerator random) {
    return Stream.generate(() -> random.doubles(6, -0.5, 0.5).toArray())
        .filter(r -> java.util.Arrays.stream(r).distinct().count() == r.length)
        .map(r -> new Parameters(r[0], r[1], r[2], r[3], r[4], r[5], 0, 0, 0))
        .findFirst()
        .orElseThrow();
  }

  public static double loss(double a3, double y) {
    if (y == 1) return -Math.log(a3 + TINY);
    if (y == 0) return -Math.log((1 - a3) + TINY);
    throw new IllegalArgumentException("loss: the label was " + y + ", it can be 0 or 1");
  }

  private static double lossSlope(double a3, double y) {
    return y == 1 ? -1 / (a3 + TINY) : 1 / ((1 - a3) + TINY);
  }

  public static double cost(Parameters p, List<Example> data) {
    if (data.isEmpty()) throw new IllegalArgumentException("cost: no data");
    var sum = 0.0;
    for (var e : data) sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
    return sum / data.size();
  }

  public static double sigmoid(double z) {
    return z < 0 ? 1 - 1 / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z));
  }

  public static Activations forward(Parameters p, double x1, double x2) {
    var z1 = p.w1() * x1 + p.w2() * x2 + p.b1();
    var z2 = p.w3() * x1 + p.w4() * x2 + p.b2();
    var z3 = p.w5() * sigmoid(z1) + p.w6() * sigmoid(z2) + p.b3();
    return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
  }

  /** Multiplies the chain from the loss back to one parameter. */
  private static double chain(double... factors) {
    var product = 1.0;
    for (var factor : factors) product *= factor;
    return product;
  }

  public static Gradients backward(Parameters p, Example e) {
    var f = forward(p, e.x1(), e.x2());
    var j = lossSlope(f.a3(), e.y());
    var s1 = f.a1() * (1 - f.a1());
    var s2 = f.a2() * (1 - f.a2());
    var s3 = f.a3() * (1 - f.a3());
    return new Gradients(
        chain(j, s3, p.w5(), s1, e.x1()),
        chain(j, s3, p.w5(), s1, e.x2()),
        chain(j, s3, p.w6(), s2, e.x1()),
        chain(j, s3, p.w6(), s2, e.x2()),
        chain(j, s3, f.a1()),
        chain(j, s3, f.a2()),
        chain(j, s3, p.w5(), s1),
        chain(j, s3, p.w6(), s2),
        chain(j, s3));
  }

  public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
    if (steps < 0) throw new IllegalArgumentException("train: " + steps + " steps");
    if (data.isEmpty()) throw new IllegalArgumentException("train: no data");
    if (!validRate(alpha)) throw new IllegalArgumentException("train: alpha " + alpha);
    var n = data.size();
    var result = p;
    for (var s = 0; s < steps; s++) {
      var sum = backward(result, data.get(0));
      for (var i = 1; i < n; i++) sum = sum.plus(backward(result, data.get(i)));
      result = update(result, sum.times(1.0 / n), alpha);
    }
    return result;
  }

  public static Parameters update(Parameters p, Gradients g, double alpha) {
    if (!validRate(alpha)) throw new IllegalArgumentException("update: alpha " + alpha);
    var a = -alpha;
    return new Parameters(
        p.w1() + a * g.dw1(), p.w2() + a * g.dw2(),
        p.w3() + a * g.dw3(), p.w4() + a * g.dw4(),
        p.w5() + a * g.dw5(), p.w6() + a * g.dw6(),
        p.b1() + a * g.db1(), p.b2() + a * g.db2(), p.b3() + a * g.db3());
  }

  private static boolean validRate(double alpha) {
    return alpha > 0 && Double.isFinite(alpha);
  }
}
