package backcheck.grading.judge;

import backcheck.exercise.checks.Exam;
import backcheck.running.inspect.Inspection;
import backcheck.subject.ApiMethod;
import backcheck.subject.Subject;
import java.util.List;
import java.util.Optional;

/**
 * An assistant whose subjects aren't asked for what the inspection rules out either: right answers below a method that uses
 * something forbidden must not bring its points back.
 */
record InspectedAssistant(Exam.Assistant assistant, Inspection inspection) implements Exam.Assistant {

    @Override
    public Optional<Subject> subject(ApiMethod method) {
        return assistant.subject(method).map(subject -> new InspectedSubject(subject, inspection));
    }

    @Override
    public List<ApiMethod> below(ApiMethod method) {
        return assistant.below(method);
    }
}
