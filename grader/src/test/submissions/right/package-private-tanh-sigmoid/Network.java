package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {
  static Parameters randomStart(RandomGenerator r) {
    var p = new double[6];
    // every weight gets its own slot of width 0.2 between -0.6 and 0.6, then the slots are shuffled
    for (int i = 0; i < 6; ++i) p[i] = (i - 3 + r.nextFloat()) / 5 + 1e-9;
    for (int i = 5; i > 0; --i) {
      int j = r.nextInt(i + 1);
      var swap = p[i];
      p[i] = p[j];
      p[j] = swap;
    }
    return new Parameters(p[0], p[1], p[2], p[3], p[4], p[5], 0, 0, 0);
  }

  static Parameters symmetricStart(RandomGenerator r) {
    var sign = r.nextBoolean() ? 1 : -1;
    var w = sign * (1 + r.nextInt(100)) / 100.0;
    return new Parameters(w, -w, w, -w, w, w, 0, 0, 0);
  }

  // sigma is a tanh in disguise
  static double sigmoid(double z) {
    return 0.5 + 0.5 * Math.tanh(z / 2);
  }

  static Activations forward(Parameters p, double x1, double x2) {
    var z1 = p.b1() + p.w1() * x1 + p.w2() * x2;
    var z2 = p.b2() + p.w3() * x1 + p.w4() * x2;
    var t1 = Math.tanh(z1 / 2);
    var t2 = Math.tanh(z2 / 2);
    var z3 = p.b3() + (p.w5() + p.w6() + p.w5() * t1 + p.w6() * t2) / 2;
    return new Activations(z1, 0.5 + t1 / 2, z2, 0.5 + t2 / 2, z3, sigmoid(z3));
  }

  static double loss(double a3, double y) {
    if (!(y == 0 | y == 1)) {
      throw new IllegalArgumentException("loss");
    }
    return Math.log(1 / Math.abs(1 - y - a3));
  }

  static Gradients backward(Parameters p, Example e) {
    var f = forward(p, e.x1(), e.x2());
    var t1 = Math.tanh(f.z1() / 2);
    var t2 = Math.tanh(f.z2() / 2);
    var d = f.a3() - e.y();
    var d1 = d * p.w5() * (1 - t1) * (1 + t1) / 4;
    var d2 = d * p.w6() * (1 - t2) * (1 + t2) / 4;
    return new Gradients(d1 * e.x1(), d1 * e.x2(), d2 * e.x1(), d2 * e.x2(), d * f.a1(), d * f.a2(), d1, d2, d);
  }

  static Parameters update(Parameters p, Gradients g, double alpha) {
    if (!(alpha > 0 && alpha < 1 / 0.0)) {
      throw new IllegalArgumentException("update");
    }
    g = g.times(alpha);
    return new Parameters(p.w1() - g.dw1(), p.w2() - g.dw2(), p.w3() - g.dw3(), p.w4() - g.dw4(), p.w5() - g.dw5(),
        p.w6() - g.dw6(), p.b1() - g.db1(), p.b2() - g.db2(), p.b3() - g.db3());
  }

  static double cost(Parameters p, List<Example> data) {
    // running mean: no division by zero possible, but an empty list has no mean
    if (data.isEmpty()) {
      throw new IllegalArgumentException("cost");
    }
    var mean = 0.0;
    var n = 0;
    for (var e : data) {
      mean += (loss(forward(p, e.x1(), e.x2()).a3(), e.y()) - mean) / ++n;
    }
    return mean;
  }

  static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
    if (steps < 0 || data.isEmpty() || !(alpha > 0 && alpha < 1 / 0.0)) {
      throw new IllegalArgumentException("train");
    }
    for (; steps > 0; --steps) {
      Gradients mean = null;
      var n = 0;
      for (var e : data) {
        var g = backward(p, e);
        ++n;
        mean = mean == null ? g : mean.plus(g.plus(mean.times(-1)).times(1.0 / n));
      }
      p = update(p, mean, alpha);
    }
    return p;
  }
}
