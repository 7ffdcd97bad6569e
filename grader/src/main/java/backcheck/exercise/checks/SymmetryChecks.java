package backcheck.exercise.checks;

import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Part 7: what the two starts look like, and what training makes of equal and of unequal neurons. */
final class SymmetryChecks {

    private static final Check RANDOM = new Check("symmetry-random", PartId.SYMMETRY, ApiMethod.RANDOM_START, 2, SymmetryChecks::randomStart);

    static final List<Check> ALL = List.of(
            new Check("symmetry-start", PartId.SYMMETRY, ApiMethod.SYMMETRIC_START, 2, SymmetryChecks::symmetricStart),
            new Check("symmetry-stays", PartId.SYMMETRY, ApiMethod.TRAIN, 2, SymmetryChecks::stays),
            RANDOM,
            new Check("symmetry-differentiates", PartId.SYMMETRY, ApiMethod.TRAIN, 1, SymmetryChecks::differentiates),
            new Check("symmetry-cause", PartId.SYMMETRY, ApiMethod.TRAIN, 3, SymmetryChecks::cause));

    private static final long[] SEEDS = {1, 2, 3, 20, 77, 4711};
    private static final int WEIGHTS = 6;

    private SymmetryChecks() {}

    private static Verdict symmetricStart(Exam exam) {
        List<Call> calls = LongStream.of(SEEDS).mapToObj(Call::symmetricStart).toList();
        return start(exam, ApiMethod.SYMMETRIC_START, calls, SymmetryChecks::faultOfSymmetric);
    }

    private static Verdict randomStart(Exam exam) {
        List<Call> calls = LongStream.of(SEEDS).mapToObj(Call::randomStart).toList();
        Verdict verdict = start(exam, ApiMethod.RANDOM_START, calls, SymmetryChecks::faultOfRandom);
        if (!verdict.isPassed()) {
            return verdict;
        }
        List<double[]> starts = answers(exam.recorder().ask(calls));
        boolean allEqual = starts.stream().allMatch(start -> distance(start, starts.get(0)) <= Tolerance.SAME);
        return allEqual
                ? fault(ApiMethod.RANDOM_START, Kind.GENERATOR_IGNORED, Message.of("symmetry.generator-ignored"))
                : verdict;
    }

    /** What is wrong with one start. */
    @FunctionalInterface
    private interface Fault {
        Optional<Verdict> of(double[] start);
    }

    private static Verdict start(Exam exam, ApiMethod method, List<Call> calls, Fault fault) {
        List<Outcome> outcomes = exam.recorder().ask(calls);
        Optional<Verdict> trouble = OutcomeVerdict.in(method, outcomes);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        for (double[] start : answers(outcomes)) {
            if (!Arrays.stream(start).allMatch(Double::isFinite)) {
                return fault(method, Kind.NOT_FINITE, Message.of("values.not-finite", method.spelled()));
            }
            Optional<Verdict> found = fault.of(start);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Purity.fault(exam.recorder(), method, calls)
                .map(impure -> method == ApiMethod.RANDOM_START
                        ? fault(method, Kind.GENERATOR_IGNORED, Message.of("symmetry.not-from-generator"))
                        : impure)
                .orElseGet(Verdict::passed);
    }

    private static Optional<Verdict> faultOfSymmetric(double[] start) {
        if (Arrays.stream(start, 0, WEIGHTS).allMatch(w -> w == 0)) {
            return Optional.of(
                    fault(ApiMethod.SYMMETRIC_START, Kind.ALL_ZERO, Message.of("symmetry.all-zero")));
        }
        for (int i = 0; i < WEIGHTS; i++) {
            if (start[i] == 0) {
                return Optional.of(Verdict.failed(Message.of(
                        "symmetry.zero", Quantity.PARAMETERS.get(i).spelled())));
            }
        }
        for (int[] pair : new int[][] {{0, 2}, {1, 3}, {4, 5}, {6, 7}}) {
            if (!Tolerance.same(start[pair[0]], start[pair[1]], Tolerance.RELATION)) {
                String a = Quantity.PARAMETERS.get(pair[0]).spelled();
                String b = Quantity.PARAMETERS.get(pair[1]).spelled();
                return Optional.of(fault(
                        ApiMethod.SYMMETRIC_START,
                        Kind.NOT_SYMMETRIC,
                        Message.of("symmetry.not-symmetric", a, start[pair[0]], b, start[pair[1]])));
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> faultOfRandom(double[] start) {
        for (int i = 0; i < WEIGHTS; i++) {
            for (int j = i + 1; j < WEIGHTS; j++) {
                if (start[i] == start[j]) {
                    String a = Quantity.PARAMETERS.get(i).spelled();
                    String b = Quantity.PARAMETERS.get(j).spelled();
                    return Optional.of(fault(
                            ApiMethod.RANDOM_START,
                            Kind.SAME_WEIGHTS,
                            Message.of("symmetry.same-weights", a, b, start[i])));
                }
            }
        }
        return Optional.empty();
    }

    private static Verdict stays(Exam exam) {
        List<DataSet> problems = new ArrayList<>();
        for (DataSet data : exam.cases().gentle()) {
            DataSet symmetric = data.startingFrom(Cases.symmetric(data.start()));
            problems.add(symmetric);
            problems.add(symmetric.withSteps(5));
        }
        return TrainedFact.judge(exam, problems, SymmetryChecks::neuronsAreEqual, TrainedFact.Pair.NEURONS, TrainedFact.DRIFTS);
    }

    private static Verdict differentiates(Exam exam) {
        List<DataSet> problems = new ArrayList<>(exam.cases().gentle());
        if (exam.verdict(RANDOM).isPassed()) {
            double[] own = answers(exam.recorder().ask(List.of(Call.randomStart(SEEDS[0])))).get(0);
            problems.add(problems.get(0).startingFrom(own));
        }
        return TrainedFact.judge(
                exam,
                problems,
                (data, after) -> {
                    double before = hiddenDifference(data.start());
                    double now = hiddenDifference(after);
                    return now > Tolerance.SAME && Math.abs(now - before) > Tolerance.SAME;
                },
                TrainedFact.Pair.NEURONS,
                "symmetry.no-difference");
    }

    private static Verdict cause(Exam exam) {
        List<DataSet> untied = new ArrayList<>();
        List<DataSet> equalInputs = new ArrayList<>();
        List<DataSet> symmetric = new ArrayList<>();
        for (DataSet data : exam.cases().gentle()) {
            // two steps, so that a train that is one step short is not charged here once more
            untied.add(data.startingFrom(Cases.tied(data.start())).withSteps(2));
            symmetric.add(data.startingFrom(Cases.symmetric(data.start())));
            double[] start = data.start().clone();
            start[1] = start[0];
            start[3] = start[2];
            equalInputs.add(data.startingFrom(start)
                    .withSamples(data.samples().stream()
                            .map(s -> new Sample(s.x1(), s.x1(), s.y()))
                            .toList()));
        }
        Verdict parts = TrainedFact.judge(
                exam, untied, (data, after) -> hiddenDifference(after) > Tolerance.SAME,
                TrainedFact.Pair.NEURONS,
                "symmetry.no-cause");
        if (!parts.isPassed()) {
            return parts;
        }
        Verdict never = TrainedFact.judge(exam, symmetric, SymmetryChecks::neuronsAreEqual, TrainedFact.Pair.NEURONS, TrainedFact.DRIFTS);
        if (!never.isPassed()) {
            return never;
        }
        return TrainedFact.judge(
                exam,
                equalInputs,
                (data, after) -> Math.abs(after[0] - after[1]) <= Tolerance.SAME
                        && Math.abs(after[2] - after[3]) <= Tolerance.SAME,
                TrainedFact.Pair.INPUTS,
                "symmetry.equal-inputs");
    }

    private static boolean neuronsAreEqual(DataSet data, double[] after) {
        return hiddenDifference(after) <= Tolerance.SAME && Math.abs(after[4] - after[5]) <= Tolerance.SAME;
    }

    /** How far the two hidden neurons are apart: the largest difference of w1, w3, of w2, w4, and of b1, b2. */
    private static double hiddenDifference(double[] p) {
        return Math.max(
                Math.abs(p[0] - p[2]), Math.max(Math.abs(p[1] - p[3]), Math.abs(p[6] - p[7])));
    }

    private static double distance(double[] a, double[] b) {
        double most = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
        }
        return most;
    }

    private static List<double[]> answers(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> ((Outcome.Returned) outcome).values())
                .toList();
    }

    private static Verdict fault(ApiMethod method, Kind kind, Message message) {
        return Verdict.failed(message).naming(Diagnosis.of(method.spelled(), kind, PartId.SYMMETRY, message));
    }
}
