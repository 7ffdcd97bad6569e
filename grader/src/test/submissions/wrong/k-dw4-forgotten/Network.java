package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

  private static class GradientBuilder {
    double dw1, dw2, dw3, dw4, dw5, dw6;
    double db1, db2, db3;

    GradientBuilder output(double delta, Activations act) {
      dw5 += delta * act.a1();
      dw6 += delta * act.a2();
      db3 += delta;
      return this;
    }

    GradientBuilder firstHidden(double delta, Example ex) {
      dw1 += delta * ex.x1();
      dw2 += delta * ex.x2();
      db1 += delta;
      return this;
    }

    GradientBuilder secondHidden(double delta, Example ex) {
      dw3 += delta * ex.x1();
      db2 += delta;
      return this;
    }

    Gradients build() {
      return new Gradients(dw1, dw2, dw3, dw4, dw5, dw6, db1, db2, db3);
    }
  }

  private static void accumulate(GradientBuilder into, Parameters par, Example ex) {
    Activations act = forward(par, ex.x1(), ex.x2());
    double err = act.a3() - ex.y();
    into.output(err, act)
        .firstHidden(err * par.w5() * act.a1() * (1 - act.a1()), ex)
        .secondHidden(err * par.w6() * act.a2() * (1 - act.a2()), ex);
  }

  public static Gradients backward(Parameters par, Example ex) {
    GradientBuilder builder = new GradientBuilder();
    accumulate(builder, par, ex);
    return builder.build();
  }

  public static Parameters train(Parameters par, List<Example> set, double lr, int epochs) {
    if (epochs < 0) throw new IllegalArgumentException("epochs < 0");
    nonEmpty(set);
    positive(lr);
    for (int epoch = 0; epoch < epochs; epoch++) {
      GradientBuilder builder = new GradientBuilder();
      for (Example ex : set) accumulate(builder, par, ex);
      par = update(par, builder.build().times(1.0 / set.size()), lr);
    }
    return par;
  }

  private static void nonEmpty(List<?> set) {
    if (set.iterator().hasNext()) return;
    throw new IllegalArgumentException("empty set");
  }

  private static void positive(double lr) {
    if (lr > 0 && !Double.isInfinite(lr)) return;
    throw new IllegalArgumentException("lr: " + lr);
  }

  public static double cost(Parameters par, List<Example> set) {
    nonEmpty(set);
    double total = 0;
    for (Example ex : set) {
      double guess = forward(par, ex.x1(), ex.x2()).a3();
      total += loss(guess, ex.y()) / set.size();
    }
    return total;
  }

  public static Parameters update(Parameters par, Gradients grad, double lr) {
    positive(lr);
    return new Parameters(
        par.w1() - lr * grad.dw1(),
        par.w2() - lr * grad.dw2(),
        par.w3() - lr * grad.dw3(),
        par.w4() - lr * grad.dw4(),
        par.w5() - lr * grad.dw5(),
        par.w6() - lr * grad.dw6(),
        par.b1() - lr * grad.db1(),
        par.b2() - lr * grad.db2(),
        par.b3() - lr * grad.db3());
  }

  public static Activations forward(Parameters par, double x1, double x2) {
    double z1, z2, z3, a1, a2;
    a1 = sigmoid(z1 = par.w1() * x1 + par.w2() * x2 + par.b1());
    a2 = sigmoid(z2 = par.w3() * x1 + par.w4() * x2 + par.b2());
    z3 = par.w5() * a1 + par.w6() * a2 + par.b3();
    return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
  }

  public static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  public static double loss(double guess, double label) {
    if (label == 1) return -Math.log(guess);
    if (label != 0) throw new IllegalArgumentException("label: " + label);
    return -Math.log(1 - guess);
  }

  public static Parameters symmetricStart(RandomGenerator gen) {
    double a = gen.nextDouble() + .1;
    double b = gen.nextDouble() + .1;
    double c = gen.nextDouble() + .1;
    return new Parameters(a, b, a, b, c, c, 0, 0, 0);
  }

  public static Parameters randomStart(RandomGenerator gen) {
    return new Parameters(gen.nextGaussian(), gen.nextGaussian(), gen.nextGaussian(),
        gen.nextGaussian(), gen.nextGaussian(), gen.nextGaussian(), 0, 0, 0);
  }
}
