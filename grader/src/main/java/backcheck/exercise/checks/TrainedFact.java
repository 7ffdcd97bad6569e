package backcheck.exercise.checks;

import backcheck.exercise.chain.GradientDescent;
import backcheck.grade.Counterexample;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Result;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A fact about what training does to a start: it holds, or it fails for a reason that the student's own backward or update
 * explains.
 */
final class TrainedFact {

    /** What must hold after training. */
    @FunctionalInterface
    interface Fact {
        /** Whether it holds for the parameters after the training of this problem. */
        boolean holds(DataSet data, double[] after);
    }

    private TrainedFact() {}

    /** The key of the fact that equal neurons stay equal. */
    static final String DRIFTS = "symmetry.drifts";

    /** Two weights whose difference shows whether a fact holds. */
    enum Pair {
        /** Of the two hidden neurons, from the first input. */
        NEURONS("w1-w3", 2),
        /** Of the first hidden neuron, from the two inputs. */
        INPUTS("w1-w2", 1);

        private final String spelled;
        private final int other;

        Pair(String spelled, int other) {
            this.spelled = spelled;
            this.other = other;
        }

        private double difference(double[] parameters) {
            return parameters[0] - parameters[other];
        }
    }

    static Verdict judge(Exam exam, List<DataSet> problems, Fact fact, Pair pair, String key) {
        List<Outcome> outcomes = exam.recorder()
                .ask(problems.stream().map(DataSet::trainCall).toList());
        Optional<Verdict> trouble = OutcomeVerdict.in(ApiMethod.TRAIN, outcomes);
        OwnDescent own = new OwnDescent(exam.recorder(), OwnDescent.Parts.allOwn(exam));
        if (trouble.isPresent()) {
            boolean charged = trouble.get().result() == Result.FAILED;
            return charged && holdsForOwnSteps(own, problems, fact)
                    ? Verdict.passed(List.of(Message.of("notice.own-steps")))
                    : OutcomeVerdict.elsewhere(trouble.get(), ApiMethod.TRAIN);
        }
        List<double[]> afters = outcomes.stream().map(outcome -> ((Outcome.Returned) outcome).values()).toList();
        List<Boolean> right =
                IntStream.range(0, afters.size()).mapToObj(i -> isRight(problems.get(i), afters.get(i))).toList();
        prepare(own, problems, afters, right);
        Earning earning = new Earning(exam, own, fact);
        for (int i = 0; i < problems.size(); i++) {
            DataSet data = problems.get(i);
            double[] after = afters.get(i);
            boolean holds = isFinite(after)
                    ? right.get(i) || earning.isEarned(data, after)
                    : earning.isEarnedAtFirst(data);
            if (!holds) {
                boolean drifts = key.equals(DRIFTS) && moved(data, after) && !fact.holds(data, after);
                Message message = Message.of(key);
                Verdict failed = Verdict.failed(message).showing(example(data, pair, after));
                return drifts ? failed.naming(Diagnosis.of("train", Kind.CHANGES_SYMMETRY, PartId.SYMMETRY, message)) : failed;
            }
        }
        return Verdict.passed();
    }

    /** The difference of the two weights, or where that is as it should be, a weight that did not move. */
    private static Counterexample example(DataSet data, Pair pair, double[] after) {
        double[] right = GradientDescent.train(data.start(), data.samples(), data.alpha(), data.steps());
        double want = pair.difference(right);
        double got = pair.difference(after);
        return Tolerance.same(want, got, Tolerance.SAME)
                ? new Counterexample(data.inputs(true), "w1", right[0], after[0])
                : new Counterexample(data.inputs(true), pair.spelled, want, got);
    }

    /** Trainings that are right need none of the student's own steps; the steps of all others are made at once. */
    private static void prepare(OwnDescent own, List<DataSet> problems, List<double[]> afters, List<Boolean> right) {
        List<DataSet> wrong = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            if (isFinite(afters.get(i)) && !right.get(i)) {
                wrong.add(problems.get(i));
            }
        }
        own.prepare(wrong);
    }

    private static boolean isFinite(double[] values) {
        return Arrays.stream(values).allMatch(Double::isFinite);
    }

    private static boolean isRight(DataSet data, double[] after) {
        double[] right = GradientDescent.train(data.start(), data.samples(), data.alpha(), data.steps());
        for (int i = 0; i < right.length; i++) {
            if (!Tolerance.same(after[i], right[i], Tolerance.SAME)) {
                return false;
            }
        }
        return true;
    }

    /** How a training that is not the assignment's is judged. */
    private record Earning(Exam exam, OwnDescent own, Fact fact) {

        /** A wrong gradient can run away to infinity, where nothing can be told; then the first step is looked at. */
        boolean isEarnedAtFirst(DataSet data) {
            DataSet first = data.withSteps(1);
            return exam.recorder().ask(first.trainCall()) instanceof Outcome.Returned returned
                    && isFinite(returned.values())
                    && isEarned(first, returned.values());
        }

        /**
         * Whether a training that is not the assignment's earns the fact: it has it nevertheless, or misses it for a mistake
         * that is charged where it was made, in backward or update, or in train itself. Any of these counts only where training
         * changes something, and the steps of the student's own backward and update can tell right from wrong.
         */
        boolean isEarned(DataSet data, double[] after) {
            Optional<double[]> expected = own.train(data);
            if (!moved(data, after) || expected.isEmpty()) {
                return moved(data, after) && fact.holds(data, after);
            }
            boolean explained = !fact.holds(data, expected.get());
            boolean charged = !exam.verdict(TrainingChecks.TRAIN).isPassed();
            return own.isTelling(data) && (fact.holds(data, after) || explained || charged);
        }
    }

    /** Whether the fact holds for the steps of the student's own backward and update, made without train. */
    private static boolean holdsForOwnSteps(OwnDescent own, List<DataSet> problems, Fact fact) {
        own.prepare(problems);
        return problems.stream()
                .allMatch(data -> own.isTelling(data)
                        && own.train(data).filter(after -> fact.holds(data, after)).isPresent());
    }

    private static boolean moved(DataSet data, double[] after) {
        for (int i = 0; i < after.length; i++) {
            if (Math.abs(after[i] - data.start()[i]) > Tolerance.APART) {
                return true;
            }
        }
        return false;
    }
}
