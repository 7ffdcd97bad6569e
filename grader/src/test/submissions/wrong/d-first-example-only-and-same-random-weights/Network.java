package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

  // -------- the data of one neuron, unchangeable

  static final class Weights {
    private final double forFirst;
    private final double forSecond;
    private final double threshold;

    private Weights(double forFirst, double forSecond, double threshold) {
      this.forFirst = forFirst;
      this.forSecond = forSecond;
      this.threshold = threshold;
    }

    static Weights upper(Parameters p) { return new Weights(p.w1(), p.w2(), p.b1()); }

    static Weights lower(Parameters p) { return new Weights(p.w3(), p.w4(), p.b2()); }

    static Weights output(Parameters p) { return new Weights(p.w5(), p.w6(), p.b3()); }

    static Parameters join(Weights u, Weights l, Weights o) {
      return new Parameters(
          u.forFirst, u.forSecond, l.forFirst, l.forSecond, o.forFirst, o.forSecond,
          u.threshold, l.threshold, o.threshold);
    }

    double sum(double first, double second) {
      return threshold + forFirst * first + forSecond * second;
    }

    Weights movedBy(double dFirst, double dSecond, double dThreshold) {
      return new Weights(forFirst + dFirst, forSecond + dSecond, threshold + dThreshold);
    }
  }

  public static Activations forward(Parameters p, double x1, double x2) {
    double z1 = Weights.upper(p).sum(x1, x2);
    double z2 = Weights.lower(p).sum(x1, x2);
    double a1 = sigmoid(z1), a2 = sigmoid(z2);
    double z3 = Weights.output(p).sum(a1, a2);
    return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
  }

  public static Gradients backward(Parameters p, Example e) {
    var seen = forward(p, e.x1(), e.x2());
    var out = seen.a3() - e.y();
    var upper = out * p.w5() * (seen.a1() - Math.pow(seen.a1(), 2));
    var lower = out * p.w6() * (seen.a2() - Math.pow(seen.a2(), 2));
    var unit = new Gradients(e.x1(), e.x2(), 0, 0, 0, 0, 1, 0, 0).times(upper);
    unit = unit.plus(new Gradients(0, 0, e.x1(), e.x2(), 0, 0, 0, 1, 0).times(lower));
    return unit.plus(new Gradients(0, 0, 0, 0, seen.a1(), seen.a2(), 0, 0, 1).times(out));
  }

  public static Parameters update(Parameters p, Gradients g, double alpha) {
    alphaOrThrow(alpha);
    return Weights.join(
        Weights.upper(p).movedBy(-alpha * g.dw1(), -alpha * g.dw2(), -alpha * g.db1()),
        Weights.lower(p).movedBy(-alpha * g.dw3(), -alpha * g.dw4(), -alpha * g.db2()),
        Weights.output(p).movedBy(-alpha * g.dw5(), -alpha * g.dw6(), -alpha * g.db3()));
  }

  public static double sigmoid(double z) {
    return 1d / (1d + Math.pow(Math.E, -z));
  }

  public static double loss(double a3, double y) {
    if (y < 0 || y > 1 || y != Math.floor(y)) {
      throw new IllegalArgumentException("y must be 0 or 1, got " + y);
    } else if (Double.isNaN(y)) {
      throw new IllegalArgumentException("y must be a number");
    }
    return y > 0.5 ? Math.log(a3) / -1 : Math.log(1 - a3) / -1;
  }

  public static double cost(Parameters p, List<Example> data) {
    return total(p, dataOrThrow(data)) / data.size();
  }

  private static double total(Parameters p, List<Example> rest) {
    if (rest.isEmpty()) return 0;
    Example head = rest.get(0);
    return loss(forward(p, head.x1(), head.x2()).a3(), head.y()) + total(p, rest.subList(1, rest.size()));
  }

  public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
    dataOrThrow(data);
    alphaOrThrow(alpha);
    if (steps < 0) throw new IllegalArgumentException("steps must be 0 or more");
    return descend(p, data, alpha, steps);
  }

  private static Parameters descend(Parameters p, List<Example> data, double alpha, int left) {
    Parameters result = p;
    for (; left > 0; left -= 1) {
      Gradients direction = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
      int count = 0;
      for (Example e : data) {
        direction = direction.plus(backward(result, e));
        count++;
        if (count != data.size()) break;
      }
      result = update(result, direction.times(1.0 / count), alpha);
    }
    return result;
  }

  private static List<Example> dataOrThrow(List<Example> data) {
    if (data.isEmpty()) throw new IllegalArgumentException("at least one example");
    return data;
  }

  private static void alphaOrThrow(double alpha) {
    if (Double.isNaN(alpha)) throw new IllegalArgumentException("alpha is not a number");
    if (alpha <= 0) throw new IllegalArgumentException("alpha must be above zero");
    if (alpha == Double.POSITIVE_INFINITY) throw new IllegalArgumentException("alpha must be finite");
  }

  public static Parameters symmetricStart(RandomGenerator random) {
    Weights twin = new Weights(random.nextDouble() + .1, random.nextDouble() + .1, 0);
    double share = random.nextDouble() + .1;
    return Weights.join(twin, twin, new Weights(share, share, 0));
  }

  public static Parameters randomStart(RandomGenerator random) {
    double value = random.nextDouble() + .1;
    Weights any = new Weights(value, value, 0);
    return Weights.join(any, any, any);
  }
}
