package backcheck.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks a subject and keeps what it said: each distinct call is made once, and what follows reads the record.
 *
 * <p>Not safe for use by several threads: a recorder belongs to one grading.
 */
public final class Recorder {

    private final Subject subject;
    private final Map<Call, Outcome> outcomes = new LinkedHashMap<>();

    /** Record what this subject answers. */
    public Recorder(Subject subject) {
        this.subject = subject;
    }

    /** The outcome of one call, from the record if it was made before. */
    public Outcome ask(Call call) {
        return ask(List.of(call)).get(0);
    }

    /** The outcomes of several calls, in their order; those not yet on record are made in one batch. */
    public List<Outcome> ask(Collection<Call> calls) {
        Set<Call> unknown = new LinkedHashSet<>(calls);
        unknown.removeIf(outcomes::containsKey);
        if (!unknown.isEmpty()) {
            List<Call> batch = new ArrayList<>(unknown);
            List<Outcome> answers = subject.callAll(batch);
            for (int i = 0; i < batch.size(); i++) {
                outcomes.put(batch.get(i), answers.get(i));
            }
        }
        return calls.stream().map(outcomes::get).toList();
    }

    /** Make calls that are on record once more, on purpose; the second outcomes are returned and not recorded. */
    public List<Outcome> again(List<Call> calls) {
        return subject.callAll(calls);
    }

    /** All calls that returned or did not, with their outcomes, in the order in which they were made. */
    public Map<Call, Outcome> observations() {
        return new LinkedHashMap<>(outcomes);
    }
}
