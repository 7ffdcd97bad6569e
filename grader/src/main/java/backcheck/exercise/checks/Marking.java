package backcheck.exercise.checks;

import backcheck.grade.Counterexample;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Result;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes verdicts of comparisons. */
final class Marking {

    private Marking() {}

    /** Another way of being right, with the notice that tells of it; asked only where the values are wrong. */
    @FunctionalInterface
    interface FollowThrough {
        /** The notice, if the values follow from the student's own other methods. */
        Optional<Message> explain();
    }

    /** Judge a method by its values on these cases, and by whether it is pure. */
    static Verdict values(Recorder recorder, ApiMethod method, List<? extends Comparison.Family> families) {
        return values(recorder, method, families, Optional::empty);
    }

    /** Judge a method by its values, or by another way of being right. */
    static Verdict values(
            Recorder recorder,
            ApiMethod method,
            List<? extends Comparison.Family> families,
            FollowThrough followThrough) {
        Comparison comparison = Comparison.of(recorder, families);
        return values(recorder, method, comparison, comparison.readings().values(), followThrough);
    }

    /** Judge a method by some of the quantities of a comparison. */
    static Verdict values(
            Recorder recorder,
            ApiMethod method,
            Comparison comparison,
            Collection<Reading> readings,
            FollowThrough followThrough) {
        Optional<Verdict> trouble = OutcomeVerdict.in(method, comparison.outcomes());
        if (trouble.isPresent() && !isBlockedBeside(trouble.get(), readings)) {
            return trouble.get();
        }
        Optional<Verdict> impure = Purity.fault(recorder, method, comparison.calls());
        if (impure.isPresent()) {
            return impure.get();
        }
        List<Reading> wrong =
                readings.stream().filter(reading -> !reading.isRight()).toList();
        if (wrong.isEmpty()) {
            return Verdict.passed(notices(readings));
        }
        return followThrough
                .explain()
                .map(notice -> Verdict.passed(List.of(notice)))
                .orElseGet(() -> wrong(OutcomeVerdict.partOf(method), wrong));
    }

    /** A verdict on quantities that are wrong. */
    static Verdict wrong(PartId part, List<Reading> wrong) {
        Reading first = wrong.get(0);
        String names = names(wrong);
        if (wrong.stream().anyMatch(reading -> reading.accuracy() == Accuracy.NOT_FINITE)) {
            Message message = Message.of("values.not-finite", names);
            return showing(Verdict.failed(message).naming(named(wrong, Kind.NOT_FINITE, part, null, message)), first);
        }
        if (wrong.stream().allMatch(reading -> reading.accuracy() == Accuracy.FLOAT)) {
            Message message = Message.of("values.float", names);
            return showing(
                    Verdict.failed(message).naming(named(wrong, Kind.INTEGER_DIVISION, part, "float", message)), first);
        }
        Counterexample example = first.example().orElseThrow();
        return Verdict.failed(Message.of(
                        "values.wrong", names, first.wrong(), first.cases()))
                .showing(example)
                .toExplain(wrong.stream()
                        .filter(reading -> reading.accuracy() == Accuracy.WRONG)
                        .map(Reading::name)
                        .toList());
    }

    static List<Message> notices(Collection<Reading> readings) {
        List<Reading> epsilon = readings.stream()
                .filter(reading -> reading.accuracy() == Accuracy.EPSILON)
                .toList();
        return epsilon.isEmpty() ? List.of() : List.of(Message.of("notice.epsilon", names(epsilon)));
    }

    /**
     * Judge how a method refuses bad arguments; worth something only beside right values, so that a method that always
     * throws earns nothing.
     *
     * @param values the verdict on the method's values
     */
    static Verdict refusals(Recorder recorder, ApiMethod method, Verdict values, List<Refusal> refusals) {
        if (!values.isPassed()) {
            return together(values);
        }
        List<Outcome> outcomes =
                recorder.ask(refusals.stream().map(Refusal::call).toList());
        List<Refusal> accepted = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (!(outcomes.get(i) instanceof Outcome.Threw threw && threw.illegalArgument())) {
                accepted.add(refusals.get(i));
            }
        }
        if (accepted.isEmpty()) {
            return Verdict.passed();
        }
        Refusal first = accepted.get(0);
        Outcome instead = outcomes.get(refusals.indexOf(first));
        Verdict verdict = Verdict.failed(Message.of("arguments.accepted", method.spelled(), first.what(), instead(instead)));
        // an exception of another type is told in the sentence; an end of the program or of patience has a name
        return instead instanceof Outcome.Returned || instead instanceof Outcome.Threw
                ? verdict
                : OutcomeVerdict.in(method, List.of(instead))
                        .flatMap(trouble -> trouble.diagnoses().stream().findFirst())
                        .map(verdict::naming)
                        .orElse(verdict);
    }

    /**
     * A call that must be refused.
     *
     * @param what what is bad about it
     */
    record Refusal(Call call, Message what) {}

    /** The verdict of a check that counts only beside another one, which was not passed. */
    static Verdict together(Verdict other) {
        return other.result() == Result.FAILED
                ? Verdict.of(Result.NOT_RUN, Message.of("check.counts-beside"))
                : new Verdict(other.result(), other.message(), Optional.empty(), List.of(), List.of(), List.of());
    }

    private static Message instead(Outcome outcome) {
        if (outcome instanceof Outcome.Threw threw) {
            return Message.of("arguments.instead.threw", threw.type());
        }
        if (outcome instanceof Outcome.Crashed) {
            return Message.of("arguments.instead.exit");
        }
        if (outcome instanceof Outcome.TimedOut || outcome instanceof Outcome.StackOverflow) {
            return Message.of("arguments.instead.endless");
        }
        return Message.of("arguments.instead.returned");
    }

    private static boolean isBlockedBeside(Verdict trouble, Collection<Reading> readings) {
        return trouble.result() == Result.BLOCKED
                && readings.stream().anyMatch(reading -> reading.cases() > 0 && !reading.isRight());
    }

    private static Verdict showing(Verdict verdict, Reading reading) {
        return reading.example().map(verdict::showing).orElse(verdict);
    }

    private static Diagnosis named(List<Reading> readings, Kind kind, PartId part, String instead, Message message) {
        return new Diagnosis(
                readings.stream().map(Reading::name).toList(),
                kind,
                Optional.empty(),
                Optional.ofNullable(instead),
                Optional.of(part),
                Optional.empty(),
                message);
    }

    private static String names(Collection<Reading> readings) {
        return readings.stream().map(Reading::name).distinct().collect(Collectors.joining(", "));
    }
}
