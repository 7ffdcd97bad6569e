package backcheck.grading.judge;

import backcheck.running.inspect.ForbiddenUse;
import backcheck.running.inspect.Inspection;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A subject that is not asked for methods that the inspection did not find, or that reach something ruled out. */
record InspectedSubject(Subject subject, Inspection inspection) implements Subject {

    @Override
    public Outcome call(Call call) {
        return callAll(List.of(call)).get(0);
    }

    @Override
    public List<Outcome> callAll(List<Call> calls) {
        List<Call> there = calls.stream()
                .filter(call -> known(call).isEmpty())
                .toList();
        List<Outcome> answers = new ArrayList<>(there.isEmpty() ? List.of() : subject.callAll(there));
        List<Outcome> outcomes = new ArrayList<>();
        int next = 0;
        for (Call call : calls) {
            Optional<Outcome> known = known(call);
            outcomes.add(known.isPresent() ? known.get() : answers.get(next++));
        }
        return outcomes;
    }

    /** What comes of a call, known before it is made. */
    private Optional<Outcome> known(Call call) {
        return call.methods().stream().flatMap(method -> known(method).stream()).findFirst();
    }

    private Optional<Outcome> known(ApiMethod method) {
        if (inspection.missing().containsKey(method)) {
            return Optional.of(new Outcome.Missing(inspection.missing().get(method)));
        }
        return Optional.ofNullable(inspection.forbidden().get(method))
                .map(use -> new Outcome.Forbidden(use.what(), use.location(), isTold(use, method)));
    }

    /** Whether a method before it gets to the same use: it is explained once. */
    private boolean isTold(ForbiddenUse use, ApiMethod method) {
        return inspection.forbidden().entrySet().stream()
                .anyMatch(entry -> entry.getKey().compareTo(method) < 0 && entry.getValue().equals(use));
    }
}
