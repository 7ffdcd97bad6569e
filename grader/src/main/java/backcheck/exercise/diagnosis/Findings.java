package backcheck.exercise.diagnosis;

import backcheck.grade.Diagnosis;
import backcheck.grade.PartId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mistakes found so far in one submission. */
final class Findings {

    private final List<Diagnosis> found = new ArrayList<>();

    /** Add a mistake in these values. */
    void add(PartId part, List<String> targets, Mistake name) {
        add(part, new Cause(name, targets, List.of()));
    }

    /** Add the causes that were chosen for several values. */
    void addAll(PartId part, List<Cause> causes) {
        causes.forEach(cause -> add(part, cause));
    }

    private void add(PartId part, Cause cause) {
        found.add(new Diagnosis(
                List.copyOf(cause.targets()),
                cause.name().kind(),
                cause.name().factor(),
                cause.name().instead(),
                Optional.of(part),
                Optional.empty(),
                Sentences.of(part, cause)));
    }

    List<Diagnosis> all() {
        return List.copyOf(found);
    }
}
