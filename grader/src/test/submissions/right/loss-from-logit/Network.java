package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Works with the logit z3 of the output, as the big libraries do: J = softplus(z3) - y z3. */
public final class Network {

  private static double softplus(double t) {
    return Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t)));
  }

  private static double lossWithLogit(double logit, double y) {
    if (y == 1) {
      return softplus(-logit);
    } else if (y == 0) {
      return softplus(logit);
    } else {
      throw new IllegalArgumentException("binary labels only");
    }
  }

  public static double loss(double a3, double y) {
    double logit = Math.log(a3) - Math.log1p(-a3);
    return lossWithLogit(logit, y);
  }

  /** The derivative of softplus. */
  public static double sigmoid(double z) {
    return z > 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
  }

  private static double hiddenLogit(Parameters p, Example e, int unit) {
    return unit == 1
        ? p.w1() * e.x1() + p.w2() * e.x2() + p.b1()
        : p.w3() * e.x1() + p.w4() * e.x2() + p.b2();
  }

  private static double outputLogit(Parameters p, Example e) {
    double fromFirst = p.w5() * sigmoid(hiddenLogit(p, e, 1));
    double fromSecond = p.w6() * sigmoid(hiddenLogit(p, e, 2));
    return fromFirst + fromSecond + p.b3();
  }

  public static Activations forward(Parameters p, double x1, double x2) {
    Example unlabelled = new Example(x1, x2, Double.NaN);
    double first = hiddenLogit(p, unlabelled, 1);
    double second = hiddenLogit(p, unlabelled, 2);
    double output = outputLogit(p, unlabelled);
    return new Activations(first, sigmoid(first), second, sigmoid(second), output, sigmoid(output));
  }

  public static double cost(Parameters p, List<Example> data) {
    if (data.isEmpty()) {
      throw new IllegalArgumentException("cost of nothing");
    }
    return data.stream().mapToDouble(e -> lossWithLogit(outputLogit(p, e), e.y())).sum() / data.size();
  }

  public static Gradients backward(Parameters p, Example e) {
    double residual = sigmoid(outputLogit(p, e)) - e.y();
    double h1 = sigmoid(hiddenLogit(p, e, 1));
    double h2 = sigmoid(hiddenLogit(p, e, 2));
    Gradients byOutput = new Gradients(0, 0, 0, 0, h1, h2, 0, 0, 1);
    Gradients byFirst = new Gradients(e.x1(), e.x2(), 0, 0, 0, 0, 1, 0, 0);
    Gradients bySecond = new Gradients(0, 0, e.x1(), e.x2(), 0, 0, 0, 1, 0);
    // the gradient of z3 is its own part plus that of the hidden logits, each as strong as it gets through
    Gradients ofLogit =
        byOutput
            .plus(byFirst.times(p.w5() * h1 * (1 - h1)))
            .plus(bySecond.times(p.w6() * h2 * (1 - h2)));
    return ofLogit.times(residual);
  }

  private static Parameters minus(Parameters p, Gradients g) {
    return new Parameters(
        p.w1() - g.dw1(), p.w2() - g.dw2(),
        p.w3() - g.dw3(), p.w4() - g.dw4(),
        p.w5() - g.dw5(), p.w6() - g.dw6(),
        p.b1() - g.db1(), p.b2() - g.db2(),
        p.b3() - g.db3());
  }

  public static Parameters update(Parameters p, Gradients g, double alpha) {
    if (alpha > 0 && alpha != Double.POSITIVE_INFINITY) {
      return minus(p, g.times(alpha));
    }
    throw new IllegalArgumentException("step size " + alpha);
  }

  public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
    Parameters probe = update(p, new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0), alpha); // complains about a bad alpha
    cost(probe, data); // complains about an empty list
    if (steps < 0) {
      throw new IllegalArgumentException("cannot train backwards");
    }
    Parameters[] path = new Parameters[steps + 1];
    path[0] = p;
    for (int t = 1; t <= steps; t++) {
      path[t] = path[t - 1];
      for (Example e : data) {
        path[t] = minus(path[t], backward(path[t - 1], e).times(alpha / data.size()));
      }
    }
    return path[steps];
  }

  public static Parameters symmetricStart(RandomGenerator random) {
    double incoming = random.nextDouble(0.5, 1.5);
    double outgoing = random.nextDouble(0.5, 1.5);
    double hiddenBias = random.nextDouble(-0.5, 0.5);
    double outputBias = random.nextDouble(-0.5, 0.5);
    return new Parameters(
        incoming, incoming / 2, incoming, incoming / 2, outgoing, outgoing, hiddenBias, hiddenBias, outputBias);
  }

  public static Parameters randomStart(RandomGenerator random) {
    return new Parameters(
        random.nextDouble(-1.5, 1.5), random.nextDouble(-1.5, 1.5),
        random.nextDouble(-1.5, 1.5), random.nextDouble(-1.5, 1.5),
        random.nextDouble(-1.5, 1.5), random.nextDouble(-1.5, 1.5),
        random.nextDouble(-0.5, 0.5), random.nextDouble(-0.5, 0.5),
        random.nextDouble(-0.5, 0.5));
  }
}
