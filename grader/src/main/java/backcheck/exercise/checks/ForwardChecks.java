package backcheck.exercise.checks;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Part 2: z1 a1 z2 a2, then z3 a3. */
final class ForwardChecks {

    private static final List<Quantity> HIDDEN = List.of(Quantity.Z1, Quantity.A1, Quantity.Z2, Quantity.A2);
    private static final List<Quantity> OUTPUT = List.of(Quantity.Z3, Quantity.A3);

    static final List<Check> ALL = List.of(
            new Check("forward-hidden", PartId.FORWARD, ApiMethod.FORWARD, 10, exam -> layer(exam, HIDDEN)),
            new Check("forward-output", PartId.FORWARD, ApiMethod.FORWARD, 10, exam -> layer(exam, OUTPUT)));

    private ForwardChecks() {}

    /** Cases as families of probes, all nine parameters varying together. */
    static List<Comparison.Family> families(List<Case> cases) {
        return cases.stream()
                .<Comparison.Family>map(c -> factor -> probe(c.scaled(factor)))
                .toList();
    }

    private static Probe probe(Case c) {
        Point point = c.point();
        List<Probe.Wanted> wanted = Quantity.ACTIVATIONS.stream()
                .map(q -> new Probe.Wanted(
                        q.spelled(), point.get(q), Chain.formula(q).scale(point)))
                .toList();
        return new Probe(c.forward(), wanted, c.inputs(false));
    }

    private static Verdict layer(Exam exam, List<Quantity> layer) {
        List<Case> cases = Stream.concat(exam.cases().ordinary().stream(), exam.cases().special().stream())
                .toList();
        Comparison comparison = Comparison.of(exam.recorder(), families(cases));
        List<Reading> readings = new ArrayList<>();
        List<String> following = new ArrayList<>();
        for (Quantity quantity : layer) {
            Reading reading = comparison.readings().get(quantity.spelled());
            if (!reading.isRight() && follows(exam, quantity)) {
                following.add(quantity.spelled());
            } else {
                readings.add(reading);
            }
        }
        Verdict verdict = Marking.values(exam.recorder(), ApiMethod.FORWARD, comparison, readings, Optional::empty);
        if (!verdict.isPassed() || following.isEmpty()) {
            return verdict;
        }
        List<Message> notices = new ArrayList<>(verdict.notices());
        notices.add(Message.of("notice.follows", String.join(", ", following), before(layer)));
        return Verdict.passed(notices);
    }

    private static Message before(List<Quantity> layer) {
        return Message.of(layer.equals(HIDDEN) ? "follows.sigmoid" : "follows.hidden");
    }

    /** Whether a value is right if it is computed on from the student's own values before it. */
    private static boolean follows(Exam exam, Quantity quantity) {
        ForwardPass pass = exam.forward();
        if (pass.activations().isEmpty() || !pass.followThrough()) {
            return false;
        }
        List<double[]> own = pass.activations().get();
        List<Case> cases = exam.cases().ordinary();
        double[] got = FollowThroughRule.column(own, Quantity.ACTIVATIONS.indexOf(quantity));
        List<Point> points = IntStream.range(0, cases.size())
                .mapToObj(i -> cases.get(i).point().withActivations(own.get(i)))
                .toList();
        Formula formula = Chain.formula(quantity);
        double[] assignment =
                cases.stream().mapToDouble(c -> c.point().get(quantity)).toArray();
        double[] scales = numbers(points, formula::scale);
        FollowThroughRule onwards = new FollowThroughRule(numbers(points, formula::at), assignment, scales);
        boolean output = OUTPUT.contains(quantity);
        if (output && onwards.accepts(got, Tolerance.RIGHT)) {
            return true;
        }
        return formula instanceof Formula.Sigmoid sigmoid
                && ownSigmoid(exam.recorder(), numbers(points, point -> point.get(sigmoid.sum())))
                        .map(expected -> new FollowThroughRule(expected, assignment, scales).accepts(got, Tolerance.RIGHT))
                        .orElse(false);
    }

    private static Optional<double[]> ownSigmoid(Recorder recorder, double[] sums) {
        List<Call> calls = Arrays.stream(sums).mapToObj(Call::sigmoid).toList();
        List<Outcome> outcomes = recorder.ask(calls);
        return outcomes.stream().allMatch(Comparison::answered)
                ? Optional.of(outcomes.stream()
                        .mapToDouble(outcome -> ((Outcome.Returned) outcome).values()[0])
                        .toArray())
                : Optional.empty();
    }

    private static double[] numbers(List<Point> points, ToDoubleFunction<Point> value) {
        return points.stream().mapToDouble(value).toArray();
    }
}
