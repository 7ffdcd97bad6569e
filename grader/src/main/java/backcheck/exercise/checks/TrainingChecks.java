package backcheck.exercise.checks;

import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Quantity;
import backcheck.grade.Counterexample;
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

/** Part 6: cost is the mean loss; train is so many updates with the mean gradient; and the cost falls. */
final class TrainingChecks {

    private static final Check COST = new Check("training-cost", PartId.TRAINING, ApiMethod.COST, 4, TrainingChecks::cost);
    static final Check TRAIN = new Check("training-train", PartId.TRAINING, ApiMethod.TRAIN, 6, TrainingChecks::train);

    static final List<Check> ALL = List.of(
            COST,
            new Check("training-cost-arguments", PartId.TRAINING, ApiMethod.COST, 1, TrainingChecks::costArguments),
            TRAIN,
            new Check("training-train-arguments", PartId.TRAINING, ApiMethod.TRAIN, 1, TrainingChecks::trainArguments),
            new Check("training-falls", PartId.TRAINING, ApiMethod.TRAIN, 3, TrainingChecks::falls));

    private static final List<PartId> BELOW =
            List.of(PartId.SIGMOID, PartId.FORWARD, PartId.LOSS, PartId.BACKWARD, PartId.UPDATE);

    /** Steps of the training whose cost must fall: enough for every ordinary start. */
    private static final int FALLING_STEPS = 100;

    /** Problems of one and two steps, which no wrong gradient drives to infinity. */
    private static final int FEWEST_FINITE = 2;

    private TrainingChecks() {}

    private static Verdict cost(Exam exam) {
        List<DataSet> problems = SharedCalls.costs(exam.cases());
        List<Comparison.Family> families = problems.stream()
                .<Comparison.Family>map(data -> factor -> costProbe(data, factor))
                .toList();
        return Marking.values(
                exam.recorder(),
                ApiMethod.COST,
                families,
                () -> OwnCost.explains(exam, problems) ? follows("cost", "follows.forward-loss") : Optional.empty());
    }

    private static Probe costProbe(DataSet data, double factor) {
        DataSet moved = data.startingFrom(new Case(data.start(), data.samples().get(0)).scaled(factor).parameters());
        double value = GradientDescent.cost(moved.start(), moved.samples());
        return new Probe(
                moved.costCall(),
                List.of(new Probe.Wanted("cost", value, value)),
                moved.inputs(false));
    }

    private static Verdict costArguments(Exam exam) {
        double[] start = exam.cases().training().get(0).start();
        return Marking.refusals(
                exam.recorder(),
                ApiMethod.COST,
                exam.verdict(COST),
                List.of(new Marking.Refusal(Call.cost(start, new double[0]), Message.of("arguments.empty"))));
    }

    private static Verdict train(Exam exam) {
        List<DataSet> problems = new ArrayList<>(exam.cases().training());
        problems.add(problems.get(0).withSteps(0));
        List<Comparison.Family> families = problems.stream()
                .<Comparison.Family>map(data -> factor -> trainProbe(data, factor))
                .toList();
        Verdict verdict = Marking.values(
                exam.recorder(),
                ApiMethod.TRAIN,
                families,
                () -> isMadeOfOwnParts(exam, problems) ? follows("train", "follows.backward-update") : Optional.empty());
        boolean ownDigits = verdict.isPassed() && !verdict.notices().isEmpty() && exam.backward().isRough();
        return ownDigits
                ? Verdict.passed(follows("train", "follows.backward-update").stream().toList())
                : verdict;
    }

    private static Optional<Message> follows(String method, String from) {
        return Optional.of(Message.of("notice.follows", method, Message.of(from)));
    }

    private static Probe trainProbe(DataSet data, double factor) {
        DataSet moved = data.startingFrom(new Case(data.start(), data.samples().get(0)).scaled(factor).parameters());
        double[] result = GradientDescent.train(moved.start(), moved.samples(), moved.alpha(), moved.steps());
        List<Probe.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < result.length; i++) {
            wanted.add(new Probe.Wanted(
                    Quantity.PARAMETERS.get(i).spelled(), result[i], Math.abs(moved.start()[i])));
        }
        return new Probe(moved.trainCall(), wanted, moved.inputs(true));
    }

    /**
     * Whether train is the assignment's training made of the student's own backward or update, on every problem. A wrong
     * gradient can run away to infinity; then train has to do so too, and the problems that stay finite decide.
     */
    private static boolean isMadeOfOwnParts(Exam exam, List<DataSet> problems) {
        for (OwnDescent.Parts parts : OwnDescent.Parts.own(exam)) {
            OwnDescent own = new OwnDescent(exam.recorder(), parts);
            own.prepare(problems);
            double tolerance = parts.backward() && exam.backward().isRough() ? Tolerance.ROUGH : Tolerance.RIGHT;
            int finite = 0;
            boolean all = true;
            for (DataSet data : problems) {
                Optional<double[]> expected = own.train(data);
                if (expected.isPresent()) {
                    finite += data.steps() > 0 ? 1 : 0;
                    all &= (data.steps() == 0 || own.isTelling(data)) && agrees(exam, data, expected, tolerance);
                } else {
                    all &= runsAway(exam, data);
                }
            }
            if (all && finite >= FEWEST_FINITE) {
                return true;
            }
        }
        return false;
    }

    private static boolean runsAway(Exam exam, DataSet data) {
        return exam.recorder().ask(data.trainCall()) instanceof Outcome.Returned got
                && !Arrays.stream(got.values()).allMatch(Double::isFinite);
    }

    private static boolean agrees(Exam exam, DataSet data, Optional<double[]> expected, double tolerance) {
        if (expected.isEmpty() || !(exam.recorder().ask(data.trainCall()) instanceof Outcome.Returned got)) {
            return false;
        }
        for (int i = 0; i < expected.get().length; i++) {
            double want = expected.get()[i];
            if (Tolerance.error(got.values()[i], want, data.start()[i]) > tolerance) {
                return false;
            }
        }
        return true;
    }

    private static Verdict trainArguments(Exam exam) {
        DataSet data = exam.cases().training().get(0);
        List<Marking.Refusal> refusals = new ArrayList<>();
        refusals.add(new Marking.Refusal(
                Call.train(data.start(), new double[0], data.alpha(), 1), Message.of("arguments.empty")));
        for (int steps : new int[] {1, 0}) {
            UpdateChecks.badRates()
                    .map(alpha -> new Marking.Refusal(
                            data.withAlpha(alpha).withSteps(steps).trainCall(),
                            Message.of(steps == 0 ? "arguments.alpha-without-steps" : "arguments.alpha", alpha)))
                    .forEach(refusals::add);
        }
        refusals.add(new Marking.Refusal(
                Call.train(data.start(), new double[0], data.alpha(), 0), Message.of("arguments.empty-without-steps")));
        refusals.add(new Marking.Refusal(data.withSteps(-1).trainCall(), Message.of("arguments.steps", -1)));
        return Marking.refusals(exam.recorder(), ApiMethod.TRAIN, exam.verdict(TRAIN), refusals);
    }

    private static Verdict falls(Exam exam) {
        boolean wholeBelow = BELOW.stream().allMatch(exam::isWhole);
        Verdict train = exam.verdict(TRAIN);
        if (train.isPassed()) {
            return Verdict.passed();
        }
        if (!wholeBelow) {
            return Marking.together(train);
        }
        List<DataSet> problems = exam.cases().gentle().stream()
                .map(data -> data.withSteps(FALLING_STEPS))
                .toList();
        List<Outcome> outcomes =
                exam.recorder().ask(problems.stream().map(DataSet::trainCall).toList());
        Optional<Verdict> trouble = OutcomeVerdict.in(ApiMethod.TRAIN, outcomes);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        for (int i = 0; i < problems.size(); i++) {
            DataSet data = problems.get(i);
            double before = GradientDescent.cost(data.start(), data.samples());
            double after = GradientDescent.cost(((Outcome.Returned) outcomes.get(i)).values(), data.samples());
            if (!(after < before)) {
                double right = GradientDescent.cost(
                        GradientDescent.train(data.start(), data.samples(), data.alpha(), data.steps()), data.samples());
                return Verdict.failed(Message.of("training.falls", before, after, FALLING_STEPS))
                        .showing(new Counterexample(data.inputs(true), "cost", right, after));
            }
        }
        return Verdict.passed();
    }
}
