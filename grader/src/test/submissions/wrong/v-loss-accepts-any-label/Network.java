package network;
import java.util.*;
import java.util.random.RandomGenerator;
import static java.lang.Math.*;

// kurz und knapp
public final class Network {
  static double g(double a) { return a * (1 - a); }
  static double z(double u, double s, double v, double t, double c) { return u * s + v * t + c; }
  static <T> T ok(boolean b, T t) { if (b) return t; throw new IllegalArgumentException(); }

  public static double sigmoid(double z) { return 1 / (1 + exp(-z)); }
  public static double loss(double a3, double y) {
    double r = 0;
    if (y != 0) r -= y * log(a3);
    if (y != 1) r -= (1 - y) * log(1 - a3);
    return r;
  }
  public static Activations forward(Parameters p, double x, double t) {
    double q = z(p.w1(), x, p.w2(), t, p.b1()), r = z(p.w3(), x, p.w4(), t, p.b2());
    double h = sigmoid(q), k = sigmoid(r), s = z(p.w5(), h, p.w6(), k, p.b3());
    return new Activations(q, h, r, k, s, sigmoid(s));
  }
  public static Gradients backward(Parameters p, Example e) {
    Activations f = forward(p, e.x1(), e.x2());
    double o = f.a3() - e.y(), l = o * p.w5() * g(f.a1()), r = o * p.w6() * g(f.a2());
    return new Gradients(l * e.x1(), l * e.x2(), r * e.x1(), r * e.x2(), o * f.a1(), o * f.a2(), l, r, o);
  }
  public static Parameters update(Parameters p, Gradients d, double h) {
    double k = ok(h > 0 && h < 1 / 0., -h);
    return new Parameters(z(k, d.dw1(), 1, p.w1(), 0), z(k, d.dw2(), 1, p.w2(), 0), z(k, d.dw3(), 1, p.w3(), 0),
        z(k, d.dw4(), 1, p.w4(), 0), z(k, d.dw5(), 1, p.w5(), 0), z(k, d.dw6(), 1, p.w6(), 0),
        z(k, d.db1(), 1, p.b1(), 0), z(k, d.db2(), 1, p.b2(), 0), z(k, d.db3(), 1, p.b3(), 0));
  }
  public static double cost(Parameters p, List<Example> l) {
    double j = 0, n = ok(!l.isEmpty(), l.size());
    for (Example e : l) j += loss(forward(p, e.x1(), e.x2()).a3(), e.y()) / n;
    return j;
  }
  public static Parameters train(Parameters p, List<Example> l, double h, int n) {
    ok(h > 0 && h < 1 / 0. && n >= 0 && !l.isEmpty(), n);
    for (Gradients d; n > 0; n--, p = update(p, d.times(1. / l.size()), h)) {
      Iterator<Example> i = l.iterator();
      for (d = backward(p, i.next()); i.hasNext(); ) d = d.plus(backward(p, i.next()));
    }
    return p;
  }
  static double[] dice(RandomGenerator r, int n) { return r.doubles(n, .1, .9).map(v -> r.nextBoolean() ? v : -v).toArray(); }
  public static Parameters symmetricStart(RandomGenerator r) {
    double[] c = dice(r, 3);
    return new Parameters(c[0], c[1], c[0], c[1], c[2], c[2], 0, 0, 0);
  }
  public static Parameters randomStart(RandomGenerator r) {
    double[] c = dice(r, 6);
    return new Parameters(c[0], c[1], c[2], c[3], c[4], c[5], 0, 0, 0);
  }
}
