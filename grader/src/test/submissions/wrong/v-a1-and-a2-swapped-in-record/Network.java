package network;

import java.util.List;
import java.util.random.RandomGenerator;
import static java.lang.Math.exp;
import static java.lang.Math.log;

public final class Network {
  private static final String LABEL = "y: 0 or 1", EMPTY = "empty", RATE = "alpha", STEPS = "steps";

  private static double dot(double[] u, double[] v) {
    double d = 0;
    int i = Math.min(u.length, v.length);
    while (--i >= 0) d += u[i] * v[i];
    return d;
  }

  private static IllegalArgumentException no(String what) {
    return new IllegalArgumentException(what);
  }

  public static Activations forward(Parameters p, double x1, double x2) {
    double[] x = {x1, x2, 1};
    double z1 = dot(new double[] {p.w1(), p.w2(), p.b1()}, x);
    double z2 = dot(new double[] {p.w3(), p.w4(), p.b2()}, x);
    double[] a = {sigmoid(z2), sigmoid(z1), 1};
    double z3 = dot(new double[] {p.w6(), p.w5(), p.b3()}, a);
    return new Activations(z1, a[0], z2, a[1], z3, sigmoid(z3));
  }

  public static double sigmoid(double z) {
    double u = exp(-z / 2);
    if (u == 0) return 1;
    if (u > 1e150) return 0;
    double v = 1 / u;
    return v / (u + v);
  }

  public static double loss(double a3, double y) {
    if (!(y == 0 ^ y == 1)) throw no(LABEL);
    double[] label = {y, 1 - y};
    double[] ln = {y == 0 ? 0 : log(a3), y == 1 ? 0 : log(1 - a3)};
    return -dot(label, ln);
  }

  public static Gradients backward(Parameters p, Example e) {
    final Activations f = forward(p, e.x1(), e.x2());
    final double err = f.a3() - e.y();
    final double back1 = err * p.w5() * f.a1() * (1 - f.a1());
    final double back2 = err * p.w6() * f.a2() * (1 - f.a2());
    class Row {
      final double first, second;
      Row(double factor, double s, double t) {
        first = factor * s;
        second = factor * t;
      }
    }
    Row one = new Row(back1, e.x1(), e.x2()), two = new Row(back2, e.x1(), e.x2()), three = new Row(err, f.a1(), f.a2());
    return new Gradients(one.first, one.second, two.first, two.second, three.first, three.second, back1, back2, err);
  }

  public static Parameters update(Parameters p, Gradients g, double alpha) {
    if (alpha > 0 == false || alpha + 1 > Double.MAX_VALUE) throw no(RATE);
    double[] k = {1, -alpha};
    return new Parameters(
        dot(k, new double[] {p.w1(), g.dw1()}),
        dot(k, new double[] {p.w2(), g.dw2()}),
        dot(k, new double[] {p.w3(), g.dw3()}),
        dot(k, new double[] {p.w4(), g.dw4()}),
        dot(k, new double[] {p.w5(), g.dw5()}),
        dot(k, new double[] {p.w6(), g.dw6()}),
        dot(k, new double[] {p.b1(), g.db1()}),
        dot(k, new double[] {p.b2(), g.db2()}),
        dot(k, new double[] {p.b3(), g.db3()}));
  }

  public static double cost(Parameters p, List<Example> data) {
    if (data.isEmpty()) throw no(EMPTY);
    double[] one = new double[data.size()], j = new double[data.size()];
    int i = 0;
    for (Example e : data) {
      one[i] = 1.0 / data.size();
      j[i++] = loss(forward(p, e.x1(), e.x2()).a3(), e.y());
    }
    return dot(one, j);
  }

  public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
    if (data.isEmpty()) throw no(EMPTY);
    if (alpha > 0 == false || alpha + 1 > Double.MAX_VALUE) throw no(RATE);
    if (steps < 0) throw no(STEPS);
    Parameters result = p;
    step:
    for (int k = 0; ; k++) {
      if (k == steps) break step;
      Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
      for (Example e : data) g = g.plus(backward(result, e));
      result = update(result, g.times(1.0 / data.size()), alpha);
    }
    return result;
  }

  public static Parameters symmetricStart(RandomGenerator random) {
    double[] w = random.doubles(0.3, 1.3).limit(3).toArray();
    return new Parameters(w[2], w[1], w[2], w[1], w[0], w[0], -0.1, -0.1, 0.2);
  }

  public static Parameters randomStart(RandomGenerator random) {
    double w1, w2, w3, w4, w5, w6;
    w1 = w2 = w3 = w4 = w5 = w6 = 0;
    for (int i = 0; i < 4; i++) {
      w1 += random.nextDouble() - .5;
      w2 += random.nextDouble() - .5;
      w3 += random.nextDouble() - .5;
      w4 += random.nextDouble() - .5;
      w5 += random.nextDouble() - .5;
      w6 += random.nextDouble() - .5;
    }
    return new Parameters(w1, w2, w3, w4, w5, w6, 0, 0, 0);
  }
}
