package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import backcheck.exercise.checks.Assignment;
import backcheck.exercise.checks.Cases;
import backcheck.exercise.checks.DataSet;
import backcheck.exercise.checks.Exam;
import backcheck.grade.Diagnosis;
import backcheck.grading.report.Words;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import backcheck.subject.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A student without a compiler: answers by the chain, but for what is replaced. A replaced method leaves the others right. */
public final class ChainSubject implements Subject {

    private static final int NINE = Quantity.PARAMETERS.size();

    private DoubleUnaryOperator sigmoid = Formula.Sigmoid::of;
    private Function<Point, double[]> forward = Point::activations;
    private DoubleBinaryOperator loss = Formula.CrossEntropy::of;
    private final List<ToDoubleFunction<Point>> backward = new ArrayList<>();
    private Step update = GradientDescent::update;
    private Function<DataSet, Double> cost = data -> GradientDescent.cost(data.start(), data.samples());
    private Function<DataSet, double[]> train =
            data -> GradientDescent.train(data.start(), data.samples(), data.alpha(), data.steps());

    private final Map<ApiMethod, Function<Call, Outcome>> replaced = new EnumMap<>(ApiMethod.class);

    /** An update of the parameters by a gradient. */
    @FunctionalInterface
    public interface Step {
        /** The parameters after the step. */
        double[] from(double[] parameters, double[] gradient, double alpha);
    }

    /** Answer everything right. */
    public ChainSubject() {
        Quantity.PARAMETERS.forEach(parameter -> backward.add(point -> Chain.gradient(parameter, point)));
    }

    /** Replace the sigmoid. */
    public ChainSubject sigmoid(DoubleUnaryOperator wrong) {
        sigmoid = wrong;
        return this;
    }

    /** Replace the forward pass: from the right values of a point to the six that are answered. */
    public ChainSubject forward(Function<Point, double[]> wrong) {
        forward = wrong;
        return this;
    }

    /** Replace the loss of the labels 0 and 1. */
    public ChainSubject loss(DoubleBinaryOperator wrong) {
        loss = wrong;
        return this;
    }

    /** Replace one component of the gradient. */
    public ChainSubject gradient(Quantity parameter, ToDoubleFunction<Point> wrong) {
        backward.set(Quantity.PARAMETERS.indexOf(parameter), wrong);
        return this;
    }

    /** Replace an update by a proper rate. */
    public ChainSubject update(Step wrong) {
        update = wrong;
        return this;
    }

    /** Replace the cost of at least one example. */
    public ChainSubject cost(Function<DataSet, Double> wrong) {
        cost = wrong;
        return this;
    }

    /** Replace a training whose arguments are in order. */
    public ChainSubject train(Function<DataSet, double[]> wrong) {
        train = wrong;
        return this;
    }

    /** Replace a method as a whole, refusals and all. */
    public ChainSubject answering(ApiMethod method, Function<Call, Outcome> answer) {
        replaced.put(method, answer);
        return this;
    }

    /** An exam of this subject with all checks judged. */
    public Exam examined(long seed) {
        return examined(this, seed);
    }

    static Exam examined(Subject subject, long seed) {
        Exam exam = new Exam(new Recorder(subject), new Cases(seed));
        Assignment.checks().forEach(exam::verdict);
        return exam;
    }

    /** The diagnoses; each has a sentence, or this throws. */
    List<Diagnosis> diagnosed(long seed) {
        List<Diagnosis> diagnoses = Diagnoser.diagnose(examined(seed));
        diagnoses.forEach(diagnosis -> Words.english().of(diagnosis.message()));
        return diagnoses;
    }

    @Override
    public Outcome call(Call call) {
        double[] a = call.arguments();
        if (call.isWalk()) {
            return new Outcome.Returned(walk(a));
        }
        if (replaced.containsKey(call.method())) {
            return replaced.get(call.method()).apply(call);
        }
        return switch (call.method()) {
            case SIGMOID -> new Outcome.Returned(sigmoid.applyAsDouble(a[0]));
            case FORWARD -> new Outcome.Returned(forward.apply(point(a, 0)));
            case LOSS -> a[1] == 0 || a[1] == 1 ? new Outcome.Returned(loss.applyAsDouble(a[0], a[1])) : refusal("y");
            case BACKWARD -> new Outcome.Returned(gradients(point(a, a[NINE + 2])));
            case UPDATE -> isRate(a[2 * NINE])
                    ? new Outcome.Returned(update.from(slice(a, 0), slice(a, NINE), a[2 * NINE]))
                    : refusal("alpha");
            case COST -> a.length == NINE
                    ? refusal("data")
                    : new Outcome.Returned(cost.apply(new DataSet(slice(a, 0), samples(a, NINE), 1, 0)));
            case TRAIN -> train(a);
            case SYMMETRIC_START -> new Outcome.Returned(start(a[0], 4));
            case RANDOM_START -> new Outcome.Returned(start(a[0], NINE));
        };
    }

    private Outcome train(double[] a) {
        double alpha = a[NINE];
        int steps = (int) a[NINE + 1];
        List<Sample> samples = samples(a, NINE + 2);
        return samples.isEmpty() || !isRate(alpha) || steps < 0
                ? refusal("data, alpha or steps")
                : new Outcome.Returned(train.apply(new DataSet(slice(a, 0), samples, alpha, steps)));
    }

    /** Nine parameters, a rate, steps, what the mean gradient is multiplied by, and whether the own update is used. */
    private double[] walk(double[] a) {
        GradientDescent.Gradient own = (p, sample) -> gradients(Point.forward(p, sample));
        double[] here = slice(a, 0);
        for (int step = 0; step < a[NINE + 1]; step++) {
            double[] mean = Arrays.stream(GradientDescent.meanGradient(own, here, samples(a, NINE + 4)))
                    .map(g -> g * a[NINE + 2])
                    .toArray();
            here = a[NINE + 3] == 1 ? update.from(here, mean, a[NINE]) : GradientDescent.update(here, mean, a[NINE]);
        }
        return here;
    }

    private double[] gradients(Point point) {
        return backward.stream().mapToDouble(component -> component.applyAsDouble(point)).toArray();
    }

    /** Nine numbers of which so many are drawn; with four of them the two neurons are equal. */
    private static double[] start(double seed, int drawn) {
        double[] r = new Random((long) seed).doubles(drawn, 0.1, 1).toArray();
        return drawn == NINE ? r : new double[] {r[0], r[1], r[0], r[1], r[2], r[2], r[3], r[3], 0};
    }

    private static Point point(double[] arguments, double label) {
        return Point.forward(slice(arguments, 0), new Sample(arguments[NINE], arguments[NINE + 1], label));
    }

    private static List<Sample> samples(double[] a, int from) {
        List<Sample> samples = new ArrayList<>();
        for (int i = from; i < a.length; i += 3) {
            samples.add(new Sample(a[i], a[i + 1], a[i + 2]));
        }
        return samples;
    }

    private static double[] slice(double[] arguments, int from) {
        return Arrays.copyOfRange(arguments, from, from + NINE);
    }

    private static boolean isRate(double alpha) {
        return alpha > 0 && Double.isFinite(alpha);
    }

    private static Outcome refusal(String what) {
        return new Outcome.Threw("IllegalArgumentException", what, "Network.java:1", true);
    }
}
