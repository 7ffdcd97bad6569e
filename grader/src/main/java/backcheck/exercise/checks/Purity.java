package backcheck.exercise.checks;

import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.Message;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Asks some questions a second time: a method without state gives the same answer, and leaves its arguments alone. */
final class Purity {

    private static final int QUESTIONS = 5;

    private Purity() {}

    /** What is wrong with a method that was asked these calls; empty if it answers alike. */
    static Optional<Verdict> fault(Recorder recorder, ApiMethod method, List<Call> asked) {
        List<Outcome> first = recorder.ask(asked);
        if (first.stream().anyMatch(o -> o instanceof Outcome.Returned returned && returned.changedArguments())) {
            return Optional.of(notPure(method, "purity.arguments"));
        }
        List<Call> answered = new ArrayList<>();
        for (int i = 0; i < asked.size() && answered.size() < QUESTIONS; i++) {
            if (first.get(i) instanceof Outcome.Returned) {
                answered.add(asked.get(i));
            }
        }
        // in another order than before: a counter must not come out even
        Collections.reverse(answered);
        List<Outcome> second = recorder.again(answered);
        for (int i = 0; i < answered.size(); i++) {
            if (!alike(recorder.ask(answered.get(i)), second.get(i))) {
                return Optional.of(notPure(method, "purity.answers"));
            }
        }
        return Optional.empty();
    }

    /** The methods that answer now otherwise than they did before, over the whole record. */
    static Map<ApiMethod, Verdict> lateFaults(Recorder recorder) {
        List<Call> again = new ArrayList<>();
        recorder.observations().entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().method(), () -> new EnumMap<>(ApiMethod.class), Collectors.toList()))
                .values()
                .stream()
                .filter(asked -> asked.stream().noneMatch(entry -> isBroken(entry.getValue())))
                .forEach(asked -> asked.stream()
                        .filter(entry -> entry.getValue() instanceof Outcome.Returned)
                        .limit(QUESTIONS)
                        .forEach(entry -> again.add(entry.getKey())));
        Collections.shuffle(again, new Random(again.size()));
        List<Outcome> answers = recorder.again(again);
        Map<ApiMethod, Verdict> faults = new EnumMap<>(ApiMethod.class);
        for (int i = 0; i < again.size(); i++) {
            ApiMethod method = again.get(i).method();
            if (!isBroken(answers.get(i)) && !alike(recorder.ask(again.get(i)), answers.get(i))) {
                faults.put(method, notPure(method, "purity.answers"));
            }
        }
        return faults;
    }

    /** An outcome that tells more about time and memory than about the method's answers. */
    private static boolean isBroken(Outcome outcome) {
        return outcome instanceof Outcome.TimedOut
                || outcome instanceof Outcome.Crashed
                || outcome instanceof Outcome.OutOfMemory
                || outcome instanceof Outcome.StackOverflow;
    }

    private static boolean alike(Outcome first, Outcome second) {
        if (!(first instanceof Outcome.Returned a) || !(second instanceof Outcome.Returned b)) {
            return false;
        }
        for (int i = 0; i < a.values().length; i++) {
            boolean bothNaN = Double.isNaN(a.values()[i]) && Double.isNaN(b.values()[i]);
            boolean equal = a.values()[i] == b.values()[i];
            if (!bothNaN && !equal && !Tolerance.same(a.values()[i], b.values()[i], Tolerance.SAME)) {
                return false;
            }
        }
        return true;
    }

    private static Verdict notPure(ApiMethod method, String key) {
        Message message = Message.of(key, method.spelled());
        return Verdict.failed(message)
                .naming(Diagnosis.of(method.spelled(), Kind.NOT_PURE, OutcomeVerdict.partOf(method), message));
    }
}
