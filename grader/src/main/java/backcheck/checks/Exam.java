package backcheck.checks;

import backcheck.grade.PartId;
import backcheck.grade.Verdict;
import backcheck.subject.Recorder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One grading in progress: the recorder, the cases, and the verdicts so far, for checks that depend on others.
 *
 * <p>Every check is judged once, on first demand.
 */
public final class Exam {

    private final Recorder recorder;
    private final Cases cases;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private BackwardMarks backward;
    private ForwardPass forward;

    /** Begin. */
    public Exam(Recorder recorder, Cases cases) {
        this.recorder = recorder;
        this.cases = cases;
    }

    /** The verdict on one check. */
    public Verdict verdict(Check check) {
        Verdict known = verdicts.get(check.id());
        if (known == null) {
            known = check.body().judge(this);
            verdicts.put(check.id(), known);
        }
        return known;
    }

    /** Whether a part has all its checks passed. */
    boolean isWhole(PartId part) {
        return Assignment.checksOf(part).stream().allMatch(check -> verdict(check).isPassed());
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
