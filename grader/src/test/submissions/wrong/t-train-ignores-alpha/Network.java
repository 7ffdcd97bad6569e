package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

  static final double LEARNING_RATE = 0.1;

  static class Net {
    double[] w = new double[7]; // w[1]..w[6]
    double[] b = new double[4]; // b[1]..b[3]
    double[] dw = new double[7];
    double[] db = new double[4];
    double[] z = new double[4];
    double[] a = new double[4];

    Net() { }

    Net(Parameters p) {
      w[1] = p.w1(); w[2] = p.w2(); w[3] = p.w3(); w[4] = p.w4(); w[5] = p.w5(); w[6] = p.w6();
      b[1] = p.b1(); b[2] = p.b2(); b[3] = p.b3();
    }

    void predict(double x1, double x2) {
      z[1] = w[1] * x1 + w[2] * x2 + b[1];
      z[2] = w[3] * x1 + w[4] * x2 + b[2];
      a[1] = sigmoid(z[1]);
      a[2] = sigmoid(z[2]);
      z[3] = w[5] * a[1] + w[6] * a[2] + b[3];
      a[3] = sigmoid(z[3]);
    }

    void addGradient(Example e, double share) {
      predict(e.x1(), e.x2());
      double d3 = share * (a[3] - e.y());
      db[3] += d3;
      dw[5] += d3 * a[1];
      dw[6] += d3 * a[2];
      double d1 = d3 * w[5] * a[1] * (1 - a[1]);
      db[1] += d1;
      dw[1] += d1 * e.x1();
      dw[2] += d1 * e.x2();
      double d2 = d3 * w[6] * a[2] * (1 - a[2]);
      db[2] += d2;
      dw[3] += d2 * e.x1();
      dw[4] += d2 * e.x2();
    }

    void descend(double rate) {
      for (int i = 1; i <= 6; i++) {
        w[i] -= rate * dw[i];
        dw[i] = 0;
      }
      for (int i = 1; i <= 3; i++) {
        b[i] -= rate * db[i];
        db[i] = 0;
      }
    }

    Parameters toParameters() {
      return new Parameters(w[1], w[2], w[3], w[4], w[5], w[6], b[1], b[2], b[3]);
    }

    Gradients toGradients() {
      return new Gradients(dw[1], dw[2], dw[3], dw[4], dw[5], dw[6], db[1], db[2], db[3]);
    }
  }

  static class IllegalTraining extends IllegalArgumentException {
    IllegalTraining(Object what) { super("" + what); }
  }

  public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
    if (data.isEmpty()) throw new IllegalTraining(data);
    if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY)) throw new IllegalTraining(alpha);
    if (steps < 0) throw new IllegalTraining(steps);
    Net net = new Net(p);
    double share = 1.0 / data.size();
    for (int i = 1; i <= steps; i++) {
      for (Example e : data) net.addGradient(e, share);
      net.descend(LEARNING_RATE);
    }
    return net.toParameters();
  }

  public static double cost(Parameters p, List<Example> data) {
    if (data.isEmpty()) throw new IllegalTraining(data);
    Net net = new Net(p);
    double product = 0;
    for (Example e : data) {
      net.predict(e.x1(), e.x2());
      product += loss(net.a[3], e.y());
    }
    return product / data.size();
  }

  public static double loss(double a3, double y) {
    switch ((int) Math.signum(y * 2 - 1)) {
      case -1: if (y == 0) return -Math.log(1 - a3); break;
      case 1: if (y == 1) return -Math.log(a3); break;
    }
    throw new IllegalTraining(y);
  }

  public static Gradients backward(Parameters p, Example e) {
    Net net = new Net(p);
    net.addGradient(e, 1);
    return net.toGradients();
  }

  public static Activations forward(Parameters p, double x1, double x2) {
    Net net = new Net(p);
    net.predict(x1, x2);
    return new Activations(net.z[1], net.a[1], net.z[2], net.a[2], net.z[3], net.a[3]);
  }

  public static Parameters update(Parameters p, Gradients g, double alpha) {
    if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY)) throw new IllegalTraining(alpha);
    Net net = new Net(p);
    net.dw = new double[] {0, g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6()};
    net.db = new double[] {0, g.db1(), g.db2(), g.db3()};
    net.descend(alpha);
    return net.toParameters();
  }

  public static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }

  public static Parameters randomStart(RandomGenerator random) {
    Net net = new Net();
    for (int i = 1; i <= 6; i++) net.w[i] = 0.5 * random.nextGaussian();
    return net.toParameters();
  }

  public static Parameters symmetricStart(RandomGenerator random) {
    Net net = new Net(randomStart(random));
    net.w[3] = net.w[1];
    net.w[4] = net.w[2];
    net.w[6] = net.w[5];
    return net.toParameters();
  }
}
