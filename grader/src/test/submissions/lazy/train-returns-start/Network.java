package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network
{
  static double s(double z) { return z < 0 ? Math.exp(z) / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z)); }

  static double ds(double z) { return s(z) * s(-z); }

  static double z1(Parameters p, double x, double v) { return p.w1() * x + p.w2() * v + p.b1(); }

  static double z2(Parameters p, double x, double v) { return p.w3() * x + p.w4() * v + p.b2(); }

  static double z3(Parameters p, double x, double v) { return p.w5() * s(z1(p, x, v)) + p.w6() * s(z2(p, x, v)) + p.b3(); }

  static double f(Parameters p, Example e) { return s(z3(p, e.x1(), e.x2())); }

  static double d1(Parameters p, Example e) { return (f(p, e) - e.y()) * p.w5() * ds(z1(p, e.x1(), e.x2())); }

  static double d2(Parameters p, Example e) { return (f(p, e) - e.y()) * p.w6() * ds(z2(p, e.x1(), e.x2())); }

  public static Gradients backward(Parameters p, Example e)
  {
    return new Gradients(
      d1(p, e) * e.x1(), d1(p, e) * e.x2(),
      d2(p, e) * e.x1(), d2(p, e) * e.x2(),
      (f(p, e) - e.y()) * s(z1(p, e.x1(), e.x2())), (f(p, e) - e.y()) * s(z2(p, e.x1(), e.x2())),
      d1(p, e), d2(p, e), f(p, e) - e.y());
  }

  public static double cost(Parameters p, List<Example> data)
  {
    if (data.isEmpty()) { throw new IllegalArgumentException("data"); }
    double c = 0;
    for (Example e : data) { c += loss(f(p, e), e.y()); }
    return c / data.size();
  }

  public static Activations forward(Parameters p, double x, double v)
  {
    return new Activations(z1(p, x, v), s(z1(p, x, v)), z2(p, x, v), s(z2(p, x, v)), z3(p, x, v), s(z3(p, x, v)));
  }

  public static double loss(double a, double y)
  {
    if (y == 1) { return -Math.log(a); }
    if (y == 0) { return -Math.log(1 - a); }
    throw new IllegalArgumentException("y");
  }

  public static double sigmoid(double z) { return s(z); }

  public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) { return p; }

  public static Parameters update(Parameters p, Gradients g, double t)
  {
    if (!(t > 0 && t < 1 / 0.0)) { throw new IllegalArgumentException("alpha"); }
    return new Parameters(
      p.w1() - t * g.dw1(), p.w2() - t * g.dw2(), p.w3() - t * g.dw3(), p.w4() - t * g.dw4(),
      p.w5() - t * g.dw5(), p.w6() - t * g.dw6(), p.b1() - t * g.db1(), p.b2() - t * g.db2(), p.b3() - t * g.db3());
  }

  public static Parameters symmetricStart(RandomGenerator r)
  {
    double a = r.nextDouble() + .1, b = r.nextDouble() + .1;
    return new Parameters(a, b, a, b, -a, -a, 0, 0, 0);
  }

  public static Parameters randomStart(RandomGenerator r)
  {
    double[] w = new double[6];
    for (int i = 0; i < 6; i++) { w[i] = i - 3 + r.nextDouble(); }
    return new Parameters(w[3], w[0], w[1], w[4], w[5], w[2], 0, 0, 0);
  }
}
