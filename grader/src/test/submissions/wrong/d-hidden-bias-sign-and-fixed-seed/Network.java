package network;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

public final class Network {

  /** A number of the computation and how it came about; derivatives are collected backwards. */
  private static final class Num {
    final double value;
    double grad;
    final List<Num> from = new ArrayList<>();
    final List<Double> local = new ArrayList<>();

    Num(double value) { this.value = value; }

    Num needs(Num other, double derivative) {
      from.add(other);
      local.add(derivative);
      return this;
    }

    Num mul(Num o) { return new Num(value * o.value).needs(this, o.value).needs(o, value); }

    Num add(Num o) { return new Num(value + o.value).needs(this, 1).needs(o, 1); }

    Num sub(Num o) { return new Num(value - o.value).needs(this, 1).needs(o, -1); }

    Num squash() {
      double s = Network.sigmoid(value);
      return new Num(s).needs(this, s * (1 - s));
    }

    void pull(double seed) {
      grad += seed;
      for (int i = 0; i < from.size(); i++) from.get(i).pull(seed * local.get(i));
    }
  }

  private static Num num(double v) { return new Num(v); }

  public static Gradients backward(Parameters p, Example e) {
    Num w1 = num(p.w1()), w2 = num(p.w2()), w3 = num(p.w3()), w4 = num(p.w4()), w5 = num(p.w5()), w6 = num(p.w6());
    Num t1 = num(-p.b1()), t2 = num(-p.b2()), b3 = num(p.b3()); // hidden neurons: sum minus threshold
    Num x1 = num(e.x1()), x2 = num(e.x2());
    Num a1 = w1.mul(x1).add(w2.mul(x2)).sub(t1).squash();
    Num a2 = w3.mul(x1).add(w4.mul(x2)).sub(t2).squash();
    Num z3 = w5.mul(a1).add(w6.mul(a2)).add(b3);
    z3.pull(sigmoid(z3.value) - e.y());
    return new Gradients(w1.grad, w2.grad, w3.grad, w4.grad, w5.grad, w6.grad, t1.grad, t2.grad, b3.grad);
  }

  public static double sigmoid(double z) { return 1.0 / (Math.exp(-z) + 1.0); }

  public static Activations forward(Parameters p, double x1, double x2) {
    double s1 = dot(p.w1(), p.w2(), x1, x2) + p.b1(), s2 = dot(p.w3(), p.w4(), x1, x2) + p.b2();
    double s3 = dot(p.w5(), p.w6(), sigmoid(s1), sigmoid(s2)) + p.b3();
    return new Activations(s1, sigmoid(s1), s2, sigmoid(s2), s3, sigmoid(s3));
  }

  private static double dot(double a, double b, double c, double d) { return a * c + b * d; }

  public static double loss(double a3, double y) {
    if (y == 1.0) return Math.log(1 / a3);
    if (y == 0.0) return Math.log(1 / (1 - a3));
    throw new IllegalArgumentException("y has to be 0 or 1");
  }

  public static double cost(Parameters p, List<Example> data) {
    Iterator<Example> it = data.iterator();
    if (!it.hasNext()) throw new IllegalArgumentException("cost of nothing");
    double sum = 0;
    int count = 0;
    while (it.hasNext()) {
      Example e = it.next();
      sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
      count++;
    }
    return sum / count;
  }

  public static Parameters update(Parameters p, Gradients g, double alpha) {
    if (!(alpha > 0) || alpha == Double.POSITIVE_INFINITY) throw new IllegalArgumentException("learning rate");
    Gradients d = g.times(alpha);
    double[] q = {
      p.w1() - d.dw1(), p.w2() - d.dw2(), p.w3() - d.dw3(), p.w4() - d.dw4(), p.w5() - d.dw5(), p.w6() - d.dw6()
    };
    return new Parameters(q[0], q[1], q[2], q[3], q[4], q[5], p.b1() - d.db1(), p.b2() - d.db2(), p.b3() - d.db3());
  }

  public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
    if (!data.iterator().hasNext()) throw new IllegalArgumentException("training with nothing");
    if (steps < 0) throw new IllegalArgumentException("steps");
    if (!(alpha > 0) || alpha == Double.POSITIVE_INFINITY) throw new IllegalArgumentException("learning rate");
    Parameters[] history = new Parameters[steps + 1];
    history[0] = p;
    for (int t = 0; t < steps; t++) {
      Gradients total = backward(history[t], data.get(0));
      for (Example e : data.subList(1, data.size())) total = total.plus(backward(history[t], e));
      history[t + 1] = update(history[t], total.times(1.0 / data.size()), alpha);
    }
    return history[steps];
  }

  public static Parameters symmetricStart(RandomGenerator random) {
    double up = Math.sqrt(1 - random.nextDouble()), right = 1 + random.nextDouble();
    return new Parameters(up, up, up, up, right, right, 0, 0, 0);
  }

  public static Parameters randomStart(RandomGenerator random) {
    random = new Random(2024);
    return new Parameters(
        random.nextDouble(), -random.nextDouble(), random.nextDouble(), -random.nextDouble(),
        random.nextDouble(), -random.nextDouble(), 0, 0, 0);
  }
}
