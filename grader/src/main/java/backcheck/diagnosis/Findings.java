package backcheck.diagnosis;

import backcheck.grade.Diagnosis;
import backcheck.grade.PartId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mistakes found so far in one submission. */
final class Findings {

    private final List<Diagnosis> found = new ArrayList<>();

    /** Add a mistake in these values. */
    void add(PartId part, List<String> targets, Name name) {
        found.add(new Diagnosis(
                List.copyOf(targets),
                name.kind(),
                name.factor(),
                name.instead(),
                Optional.of(part),
                Optional.empty(),
                Sentences.of(part, targets, name)));
    }

    /** Add the causes that were chosen for several values. */
    void addAll(PartId part, Map<Name, List<String>> told) {
        told.forEach((name, targets) -> add(part, targets, name));
    }

    List<Diagnosis> all() {
        return List.copyOf(found);
    }
}
