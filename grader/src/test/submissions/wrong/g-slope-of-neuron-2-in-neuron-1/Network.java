package network;

import static java.lang.Math.exp;
import static java.lang.Math.log;

import java.util.List;
import java.util.random.RandomGenerator;

class Rejected extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  Rejected(String why) { super(why); }

  static void when(boolean problem, String why) { if (problem) throw new Rejected(why); }
}

public class Network {
  // sigma'(z), written with a = sigma(z)
  private static double d(double a) { return a * (1 - a); }

  public static double sigmoid(double z) { return z >= 0 ? 1 / (1 + exp(-z)) : exp(z) / (1 + exp(z)); }

  public static Activations forward(Parameters p, double x1, double x2) {
    var h1 = x1 * p.w1() + x2 * p.w2() + p.b1();
    var h2 = x1 * p.w3() + x2 * p.w4() + p.b2();
    var o = sigmoid(h1) * p.w5() + sigmoid(h2) * p.w6() + p.b3();
    return new Activations(h1, sigmoid(h1), h2, sigmoid(h2), o, sigmoid(o));
  }

  public static double loss(double a3, double y) {
    Rejected.when(y != 0 && y != 1, "y " + y);
    return y == 0 ? -log(1 - a3) : -log(a3);
  }

  public static Gradients backward(Parameters p, Example e) {
    var f = forward(p, e.x1(), e.x2());
    var y = e.y();
    var k = (1 - y) / (1 - f.a3()) - y / f.a3();

    var gw1 = k * d(f.a3()) * p.w5() * d(f.a2()) * e.x1();
    var gw2 = k * d(f.a3()) * p.w5() * d(f.a2()) * e.x2();
    var gb1 = k * d(f.a3()) * p.w5() * d(f.a2());

    var gw3 = k * d(f.a3()) * p.w6() * d(f.a2()) * e.x1();
    var gw4 = k * d(f.a3()) * p.w6() * d(f.a2()) * e.x2();
    var gb2 = k * d(f.a3()) * p.w6() * d(f.a2());

    var gw5 = k * d(f.a3()) * f.a1();
    var gw6 = k * d(f.a3()) * f.a2();
    var gb3 = k * d(f.a3());
    return new Gradients(gw1, gw2, gw3, gw4, gw5, gw6, gb1, gb2, gb3);
  }

  public static Parameters update(Parameters p, Gradients g, double alpha) {
    Rejected.when(!(alpha > 0), "alpha too small");
    Rejected.when(alpha == 1 / 0.0, "alpha too large");
    var s = g.times(alpha);
    var w1 = p.w1() - s.dw1(); var w2 = p.w2() - s.dw2();
    var w3 = p.w3() - s.dw3(); var w4 = p.w4() - s.dw4();
    var w5 = p.w5() - s.dw5(); var w6 = p.w6() - s.dw6();
    return new Parameters(w1, w2, w3, w4, w5, w6, p.b1() - s.db1(), p.b2() - s.db2(), p.b3() - s.db3());
  }

  public static double cost(Parameters p, List<Example> data) {
    Rejected.when(data.isEmpty(), "no data");
    var j = 0.0;
    for (var e : data) j += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
    return j / data.size();
  }

  private static Gradients mean(Parameters p, List<Example> data) {
    var g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
    for (var e : data) g = g.plus(backward(p, e));
    return g.times(1.0 / data.size());
  }

  public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
    Rejected.when(data.isEmpty(), "no data");
    Rejected.when(steps < 0, "steps < 0");
    var tried = update(p, mean(p, data), alpha);
    if (steps == 0) return p;
    for (var i = 1; i < steps; i++) tried = update(tried, mean(tried, data), alpha);
    return tried;
  }

  public static Parameters randomStart(RandomGenerator random) {
    var w = new double[6];
    for (var i = 0; i < 6; i++) w[i] = (i + random.nextDouble()) / 3 - 1;
    return new Parameters(w[3], w[0], w[5], w[2], w[1], w[4], 0, 0, 0);
  }

  public static Parameters symmetricStart(RandomGenerator random) {
    var a = random.nextDouble(.3, .9);
    return new Parameters(a, a + 1, a, a + 1, -a, -a, 0, 0, 1);
  }
}
