package network;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class Network {
  private Network() {}

  // ---- functions as values ----

  private static final DoubleUnaryOperator LOGISTIC =
      ((DoubleUnaryOperator) z -> -z).andThen(Math::exp).andThen(t -> t + 1).andThen(t -> 1 / t);

  private static final DoubleUnaryOperator COMPLEMENT = a -> 1 - a;

  private static final DoubleUnaryOperator SLOPE = a -> a * COMPLEMENT.applyAsDouble(a);

  private static final DoubleFunction<DoubleUnaryOperator> SURPRISE =
      y -> (y == 1 ? DoubleUnaryOperator.identity() : COMPLEMENT).andThen(Math::log).andThen(t -> -t);

  private static final DoublePredicate POSITIVE = a -> a > 0;

  private static final Predicate<Double> STEP_SIZE = POSITIVE.and(Double::isFinite)::test;

  private static final List<ToDoubleFunction<Parameters>> OF_P =
      List.of(
          Parameters::w1, Parameters::w2, Parameters::w3, Parameters::w4, Parameters::w5, Parameters::w6,
          Parameters::b1, Parameters::b2, Parameters::b3);

  private static final List<ToDoubleFunction<Gradients>> OF_G =
      List.of(
          Gradients::dw1, Gradients::dw2, Gradients::dw3, Gradients::dw4, Gradients::dw5, Gradients::dw6,
          Gradients::db1, Gradients::db2, Gradients::db3);

  // ---- higher-order helpers ----

  private static <T> T only(Predicate<? super T> when, T it) {
    return Optional.of(it).filter(when).orElseThrow(IllegalArgumentException::new);
  }

  private static Parameters tabulate(IntToDoubleFunction f) {
    Function<double[], Parameters> pack = v -> new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    return pack.apply(IntStream.range(0, OF_P.size()).mapToDouble(f).toArray());
  }

  private static DoubleBinaryOperator neuron(double left, double right, double bias) {
    return (l, r) -> left * l + right * r + bias;
  }

  private static <T> Function<List<T>, T> mean(BinaryOperator<T> add, BiFunction<T, Double, T> scale) {
    return l -> scale.apply(l.stream().reduce(add).orElseThrow(IllegalArgumentException::new), 1.0 / l.size());
  }

  private static Function<Example, Gradients> slopesAt(Parameters p) {
    return e -> backward(p, e);
  }

  private static UnaryOperator<Parameters> descent(List<Example> data, double alpha) {
    return p ->
        update(p, mean(Gradients::plus, Gradients::times).apply(data.stream().map(slopesAt(p)).toList()), alpha);
  }

  // ---- the nine ----

  public static double sigmoid(double z) {
    return LOGISTIC.applyAsDouble(z);
  }

  public static Activations forward(Parameters p, double x1, double x2) {
    DoubleFunction<DoubleFunction<Activations>> output =
        z1 -> z2 ->
            Stream.of(neuron(p.w5(), p.w6(), p.b3()).applyAsDouble(sigmoid(z1), sigmoid(z2)))
                .map(z3 -> new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3)))
                .findAny()
                .get();
    return output
        .apply(neuron(p.w1(), p.w2(), p.b1()).applyAsDouble(x1, x2))
        .apply(neuron(p.w3(), p.w4(), p.b2()).applyAsDouble(x1, x2));
  }

  public static double loss(double a3, double y) {
    return SURPRISE.apply(only(label -> label == 0 || label == 1, y)).applyAsDouble(a3);
  }

  public static Gradients backward(Parameters p, Example e) {
    Function<Activations, Gradients> chain =
        s -> {
          Supplier<Double> out = () -> s.a3() - e.y();
          DoubleBinaryOperator hidden = (w, a) -> out.get() * w * SLOPE.applyAsDouble(a);
          double up = hidden.applyAsDouble(p.w5(), s.a1());
          double down = hidden.applyAsDouble(p.w6(), s.a2());
          return new Gradients(
              up * e.x1(), up * e.x2(), down * e.x1(), down * e.x2(), out.get() * s.a1(), out.get() * s.a2(), up, down,
              out.get());
        };
    return chain.compose((Example it) -> forward(p, it.x1(), it.x2())).apply(e);
  }

  public static Parameters update(Parameters p, Gradients g, double alpha) {
    double rate = only(STEP_SIZE, alpha);
    return tabulate(i -> OF_P.get(i).applyAsDouble(p) - rate * OF_G.get(i).applyAsDouble(g));
  }

  public static double cost(Parameters p, List<Example> data) {
    return mean(Double::sum, (Double s, Double k) -> s * k)
        .apply(data.stream().map(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y())).toList());
  }

  public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
    UnaryOperator<Parameters> step = descent(only(l -> !l.isEmpty(), data), only(STEP_SIZE, alpha));
    return Stream.iterate(p, step).limit(only(n -> n >= 0, steps) + 1L).reduce((before, after) -> after).get();
  }

  public static Parameters symmetricStart(RandomGenerator random) {
    List<Double> three = random.doubles(3, 0.25, 0.75).boxed().toList();
    List<Integer> which = List.of(0, 1, 0, 1, 2, 2);
    return tabulate(i -> i < which.size() ? three.get(which.get(i)) : 0);
  }

  public static Parameters randomStart(RandomGenerator random) {
    List<Double> nine =
        Stream.generate(random::nextGaussian).filter(d -> d != 0).distinct().limit(OF_P.size()).toList();
    return tabulate(nine::get);
  }
}
