package backcheck.subject;

import java.util.List;

/** A submission that can be asked. */
@FunctionalInterface
public interface Subject {

    /** Make one call. Whatever goes wrong in the student's code is an outcome, never an exception. */
    Outcome call(Call call);

    /** Make several calls in their order; the outcomes come in the same order. */
    default List<Outcome> callAll(List<Call> calls) {
        return calls.stream().map(this::call).toList();
    }
}
