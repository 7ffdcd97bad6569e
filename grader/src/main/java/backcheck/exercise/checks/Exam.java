package backcheck.exercise.checks;

import backcheck.grade.Kind;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Result;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Recorder;
import backcheck.subject.Subject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One grading in progress: the recorder, the cases, and the verdicts so far, for checks that depend on others.
 *
 * <p>Every check is judged once, on first demand.
 */
public final class Exam {

    private final Recorder recorder;
    private final Cases cases;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<ApiMethod, Exam> assistants = new EnumMap<>(ApiMethod.class);
    private final Assistant assistant;
    private BackwardMarks backward;
    private ForwardPass forward;

    /** Gives the submission with the assignment's own methods in place of the student's below one method. */
    public interface Assistant {

        /** The submission so mended; empty if that can't be had. */
        Optional<Subject> subject(ApiMethod method);

        /** The methods that are replaced below a method. */
        default List<ApiMethod> below(ApiMethod method) {
            return List.of();
        }
    }

    private static final Set<Kind> SILENCE =
            EnumSet.of(
            Kind.TIMEOUT, Kind.CRASH, Kind.OUT_OF_MEMORY, Kind.STACK_OVERFLOW, Kind.EXCEPTION, Kind.FORBIDDEN);

    /** Begin, with an assistant for what is built on methods that give no answer. */
    public Exam(Recorder recorder, Cases cases, Assistant assistant) {
        this.recorder = recorder;
        this.cases = cases;
        this.assistant = assistant;
    }

    /** Begin, without an assistant. */
    public Exam(Recorder recorder, Cases cases) {
        this(recorder, cases, method -> Optional.empty());
    }

    /** The verdict on one check. */
    public Verdict verdict(Check check) {
        Verdict known = verdicts.get(check.id());
        if (known == null) {
            known = check.body().judge(this);
            if (known.result() == Result.FAILED && isBuiltOnSilence(check.method())) {
                known = assisted(check, known);
            }
            verdicts.put(check.id(), known);
        }
        return known;
    }

    /**
     * Ask every method once more what it answered long before, all methods mixed, once all verdicts are known: one that is right
     * for its first calls or its first moments only, and tells by nothing that it is asked, has another answer by now.
     */
    public void askOnceMore() {
        Assignment.checks().forEach(this::verdict);
        Map<ApiMethod, Verdict> faults = Purity.lateFaults(recorder);
        // where a method is known to be wrong, that is told already
        Assignment.checks().stream().filter(check -> !verdict(check).isPassed()).forEach(check -> faults.remove(check.method()));
        Assignment.checks().stream()
                .filter(check -> faults.containsKey(check.method()))
                .forEach(check -> verdicts.put(check.id(), faults.get(check.method())));
    }

    /** Whether a method below this one gives no answer at all: it hangs, throws, or ends the JVM. */
    private boolean isBuiltOnSilence(ApiMethod method) {
        return Assignment.checks().stream()
                .filter(check -> assistant.below(method).contains(check.method()))
                .flatMap(check -> verdict(check).diagnoses().stream())
                .anyMatch(diagnosis -> SILENCE.contains(diagnosis.kind()));
    }

    /** Judge once more, with the assignment's own methods below; what is right then follows from the mistake there. */
    private Verdict assisted(Check check, Verdict plain) {
        Exam exam = assistants.computeIfAbsent(
                check.method(),
                method -> assistant
                        .subject(method)
                        .map(subject -> new Exam(new Recorder(subject), cases))
                        .orElse(this));
        if (exam == this || !exam.verdict(check).isPassed()) {
            return plain;
        }
        return Verdict.passed(List.of(Message.of("notice.assisted", check.method().spelled())));
    }

    /** Whether a part has all its checks passed. */
    public boolean isWhole(PartId part) {
        return Assignment.checksOf(part).stream().allMatch(check -> verdict(check).isPassed());
    }

    /** Whether a part has all its checks passed by the assignment's own values, without any other way of being right. */
    public boolean isTheAssignments(PartId part) {
        return Assignment.checksOf(part).stream()
                .allMatch(check -> verdict(check).isPassed() && verdict(check).notices().isEmpty());
    }

    /** The recorder. */
    public Recorder recorder() {
        return recorder;
    }

    /** The cases. */
    public Cases cases() {
        return cases;
    }

    /** What the student's own forward and loss make of the ordinary cases. */
    ForwardPass forward() {
        if (forward == null) {
            forward = ForwardPass.of(recorder, cases);
        }
        return forward;
    }

    /** The marks of the nine components of the gradient. */
    BackwardMarks backward() {
        if (backward == null) {
            backward = BackwardMarks.of(this);
        }
        return backward;
    }
}
