package network;
import java.util.List;
import java.util.random.RandomGenerator;
public class Network {
 private static final double EPS_INIT = 0.75;
 static RuntimeException no(String s) { return new IllegalArgumentException(s); }
 static double s(double z) { return sigmoid(z); }
 static double ds(double z) { return s(z) * s(-z); }

 public static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }

 public static double loss(double a3, double y) {
  if (y == 0 || y == 1) return y == 0 ? -Math.log(1 - a3) : -Math.log(a3);
  throw no("y");
 }

 static double z1(Parameters p, double x1, double x2) { return p.w1() * x1 + p.w2() * x2 + p.b1(); }
 static double z2(Parameters p, double x1, double x2) { return p.w3() * x1 + p.w4() * x2 + p.b2(); }
 static double z3(Parameters p, double x1, double x2) { return p.w5() * s(z1(p, x1, x2)) + p.w6() * s(z2(p, x1, x2)) + p.b3(); }

 public static Activations forward(Parameters p, double x1, double x2) {
  return new Activations(z1(p, x1, x2), s(z1(p, x1, x2)), z2(p, x1, x2), s(z2(p, x1, x2)), z3(p, x1, x2), s(z3(p, x1, x2)));
 }

 public static Gradients backward(Parameters p, Example e) {
  double x1 = e.x1(), x2 = e.x2();
  double d = e.y() - s(z3(p, x1, x2));
  double u = d * p.w5() * ds(z1(p, x1, x2));
  double v = d * p.w6() * ds(z2(p, x1, x2));
  return new Gradients(u * x1, u * x2, v * x1, v * x2, d * s(z1(p, x1, x2)), d * s(z2(p, x1, x2)), u, v, d);
 }

 public static Parameters update(Parameters p, Gradients g, double alpha) {
  if (alpha > 0 && alpha < 1.0 / 0) {
   double a = -alpha;
   return new Parameters(a * g.dw1() + p.w1(), a * g.dw2() + p.w2(), a * g.dw3() + p.w3(), a * g.dw4() + p.w4(),
     a * g.dw5() + p.w5(), a * g.dw6() + p.w6(), a * g.db1() + p.b1(), a * g.db2() + p.b2(), a * g.db3() + p.b3());
  }
  throw no("alpha");
 }

 public static double cost(Parameters p, List<Example> data) {
  if (data.isEmpty()) throw no("data");
  double c = 0;
  for (var e : data) c += loss(s(z3(p, e.x1(), e.x2())), e.y());
  return c / data.size();
 }

 public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
  if (data.isEmpty()) throw no("data");
  if (steps < 0) throw no("steps");
  if (!(alpha > 0 && alpha < 1.0 / 0)) throw no("alpha");
  for (int i = 0; i < steps; i++) {
   var g = backward(p, data.get(0));
   for (var e : data.subList(1, data.size())) g = g.plus(backward(p, e));
   p = update(p, g.times(1.0 / data.size()), alpha);
  }
  return p;
 }

 static double r(RandomGenerator random) { return EPS_INIT * (2 * random.nextDouble() - 1); }

 public static Parameters symmetricStart(RandomGenerator random) {
  return new Parameters(EPS_INIT, -EPS_INIT, EPS_INIT, -EPS_INIT, EPS_INIT, EPS_INIT, 0, 0, 0);
 }

 public static Parameters randomStart(RandomGenerator random) {
  return new Parameters(r(random), r(random), r(random), r(random), r(random), r(random), r(random), r(random), r(random));
 }
}
