package backcheck.judge;

import backcheck.inspect.Inspection;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import java.util.ArrayList;
import java.util.List;

/** A subject that is not asked for methods that the inspection did not find. */
record InspectedSubject(Subject subject, Inspection inspection) implements Subject {

    @Override
    public Outcome call(Call call) {
        return callAll(List.of(call)).get(0);
    }

    @Override
    public List<Outcome> callAll(List<Call> calls) {
        List<Call> there = calls.stream()
                .filter(call -> !inspection.missing().containsKey(call.method()))
                .toList();
        List<Outcome> answers = new ArrayList<>(there.isEmpty() ? List.of() : subject.callAll(there));
        List<Outcome> outcomes = new ArrayList<>();
        int next = 0;
        for (Call call : calls) {
            String found = inspection.missing().get(call.method());
            outcomes.add(found == null ? answers.get(next++) : new Outcome.Missing(found));
        }
        return outcomes;
    }
}
