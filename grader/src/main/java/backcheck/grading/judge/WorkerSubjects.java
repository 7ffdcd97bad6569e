package backcheck.grading.judge;

import backcheck.exercise.checks.Exam;
import backcheck.running.inspect.DirectCalls;
import backcheck.running.inspect.Substitution;
import backcheck.running.isolation.Attempt;
import backcheck.running.sandbox.WorkerSubject;
import backcheck.running.sandbox.Workers;
import backcheck.subject.ApiMethod;
import backcheck.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A submission in a worker of its own, and where it has to be, mended versions of it in further ones. */
public final class WorkerSubjects implements Exam.Assistant, AutoCloseable {

    private final Workers workers;
    private final Map<String, byte[]> classes;
    private final Attempt attempt;
    private final List<WorkerSubject> open = new ArrayList<>();
    private Optional<WorkerSubject> plain = Optional.empty();

    /** Open the workers of these classes; a worker's JVM starts at its first call. */
    public WorkerSubjects(Workers workers, Map<String, byte[]> classes, Attempt attempt) {
        this.workers = workers;
        this.classes = classes;
        this.attempt = attempt;
    }

    /** The submission as it is. */
    public Subject plain() {
        if (plain.isEmpty()) {
            plain = Optional.of(workers.open(DirectCalls.beside(classes), attempt));
            open.add(plain.get());
        }
        return plain.get();
    }

    /** The beginning of what the submission, as it is, has printed. */
    public String printed() {
        return plain.map(WorkerSubject::printed).orElse("");
    }

    @Override
    public List<ApiMethod> below(ApiMethod method) {
        return Substitution.below(method);
    }

    @Override
    public Optional<Subject> subject(ApiMethod method) {
        if (!Substitution.isSafe(classes)) {
            return Optional.empty();
        }
        WorkerSubject assisted = workers.openAssisted(DirectCalls.beside(Substitution.under(method, classes)), attempt);
        open.add(assisted);
        return Optional.of(assisted);
    }

    @Override
    public void close() {
        open.forEach(WorkerSubject::close);
    }
}
