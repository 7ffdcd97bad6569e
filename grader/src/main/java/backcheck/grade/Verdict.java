package backcheck.grade;

import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param result how it ended
 * @param message why; empty if there is nothing to say
 * @param counterexample a case that shows it, if there is one
 * @param notices accepted, but worth knowing
 * @param diagnoses mistakes that the check itself has seen beyond doubt: a stub, an exception, a timeout
 * @param wrong the values that are wrong without a word for it yet: what the diagnosis is to explain
 */
public record Verdict(
        Result result,
        Optional<Message> message,
        Optional<Counterexample> counterexample,
        List<Message> notices,
        List<Diagnosis> diagnoses,
        List<String> wrong) {

    /** Right. */
    public static Verdict passed(List<Message> notices) {
        return new Verdict(Result.PASSED, Optional.empty(), Optional.empty(), List.copyOf(notices), List.of(), List.of());
    }

    /** Right, with nothing to add. */
    public static Verdict passed() {
        return passed(List.of());
    }

    /** Not right, for a reason. */
    public static Verdict of(Result result, Message why) {
        return new Verdict(result, Optional.of(why), Optional.empty(), List.of(), List.of(), List.of());
    }

    /** Wrong, for a reason. */
    public static Verdict failed(Message why) {
        return of(Result.FAILED, why);
    }

    /** This verdict with a case that shows it. */
    public Verdict showing(Counterexample example) {
        return new Verdict(result, message, Optional.of(example), notices, diagnoses, wrong);
    }

    /** This verdict with a mistake named. */
    public Verdict naming(Diagnosis diagnosis) {
        return new Verdict(result, message, counterexample, notices, List.of(diagnosis), wrong);
    }

    /** This verdict with values to explain. */
    public Verdict toExplain(List<String> values) {
        return new Verdict(result, message, counterexample, notices, diagnoses, List.copyOf(values));
    }

    /** Whether the check was passed. */
    public boolean isPassed() {
        return result == Result.PASSED;
    }
}
