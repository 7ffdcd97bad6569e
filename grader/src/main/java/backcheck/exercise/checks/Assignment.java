package backcheck.exercise.checks;

import backcheck.grade.PartId;
import java.util.List;
import java.util.stream.Stream;

/** All checks of the assignment, in its order. */
public final class Assignment {

    private static final List<Check> CHECKS = Stream.of(
                    SigmoidChecks.ALL,
                    ForwardChecks.ALL,
                    LossChecks.ALL,
                    BackwardChecks.ALL,
                    UpdateChecks.ALL,
                    TrainingChecks.ALL,
                    SymmetryChecks.ALL)
            .flatMap(List::stream)
            .toList();

    private Assignment() {}

    /** Every check. */
    public static List<Check> checks() {
        return CHECKS;
    }

    /** The checks of one part. */
    public static List<Check> checksOf(PartId part) {
        return CHECKS.stream().filter(check -> check.part() == part).toList();
    }
}
