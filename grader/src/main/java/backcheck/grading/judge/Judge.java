package backcheck.grading.judge;

import backcheck.exercise.checks.Cases;
import backcheck.exercise.checks.Exam;
import backcheck.exercise.diagnosis.Diagnoser;
import backcheck.exercise.example.Examples;
import backcheck.grade.Diagnosis;
import backcheck.grade.Grade;
import backcheck.grade.Kind;
import backcheck.grade.Location;
import backcheck.grade.Message;
import backcheck.grade.PartResult;
import backcheck.grade.Points;
import backcheck.grade.Status;
import backcheck.intake.Submission;
import backcheck.running.compile.CompileError;
import backcheck.running.compile.Compiled;
import backcheck.running.compile.Compiler;
import backcheck.running.inspect.DirectCalls;
import backcheck.running.inspect.Imports;
import backcheck.running.inspect.Inspection;
import backcheck.running.inspect.Inspector;
import backcheck.running.inspect.Plainness;
import backcheck.running.inspect.Rules;
import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.DoubtException;
import backcheck.running.sandbox.DeclinedException;
import backcheck.running.sandbox.SharedSubject;
import backcheck.running.sandbox.SharedWorkers;
import backcheck.running.sandbox.Workers;
import backcheck.subject.Recorder;
import backcheck.subject.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Grades submissions, one after the other. */
public final class Judge implements AutoCloseable {

    private final Compiler compiler;
    private final Workers workers;
    private final Rubric rubric;
    /** Held by all that grade; one that grades alone holds it for itself. */
    private final ReadWriteLock machine = new ReentrantReadWriteLock();
    private volatile Optional<SharedWorkers> shared = Optional.empty();

    /**
     * Make a judge of its tools, which are closed with it.
     *
     * @param rubric how submissions are graded
     */
    public Judge(Compiler compiler, Workers workers, Rubric rubric) {
        this.compiler = compiler;
        this.workers = workers;
        this.rubric = rubric;
    }

    /**
     * Prepare for many submissions: with the template in a student's place, everything is started once.
     *
     * @param jobs how many are graded at a time
     * @return whether this machine lets everything start faster from now on
     */
    public boolean prepareForMany(int jobs) {
        if (!(compiler.compileTemplate() instanceof Compiled.Classes template)) {
            return false;
        }
        boolean workersDo = workers.prepareForMany(template.bytes(), jobs);
        boolean compilersDo = compiler.prepareForLater();
        return workersDo && compilersDo;
    }

    /** From now on, ask plain submissions in workers that they share; the others get one of their own each. */
    public void shareWorkers() {
        shared = Optional.of(workers.shared());
    }

    /**
     * Grade a submission. Several threads may do so at a time.
     *
     * <p>Where a process times out or dies, that attempt ends, and there is one more, in new processes and with the machine to itself,
     * which counts: it costs a submission that hangs no more than one hanging call.
     *
     * @param seed what the random cases are drawn from
     * @throws RuntimeException if the machine fails; then there is no grade
     */
    public Graded grade(Submission submission, long seed) {
        if (!(submission instanceof Submission.Sources sources)) {
            return new Graded(unusable((Submission.Unusable) submission, seed), "");
        }
        try {
            return holding(machine.readLock(), () -> grade(sources, seed, Attempt.FIRST));
        } catch (DoubtException e) {
            return holding(machine.writeLock(), () -> grade(sources, seed, Attempt.LAST));
        }
    }

    private static Graded holding(Lock lock, Supplier<Graded> grading) {
        lock.lock();
        try {
            return grading.get();
        } finally {
            lock.unlock();
        }
    }

    private Graded grade(Submission.Sources sources, long seed, Attempt attempt) {
        Compiled compiled = compiler.compile(sources, attempt);
        return compiled instanceof Compiled.Classes classes
                ? run(sources, Inspector.inspect(classes.bytes(), rubric.rules()), seed, attempt)
                : new Graded(notCompiled(sources, ((Compiled.Errors) compiled).errors(), seed), "");
    }

    private Grade unusable(Submission.Unusable submission, long seed) {
        return new Grade(
                submission.name(),
                Status.NO_SUBMISSION,
                seed,
                Optional.of(submission.reason()),
                List.of(),
                Scorer.nothing(rubric.points()),
                List.of());
    }

    private Graded run(Submission.Sources sources, Inspection inspection, long seed, Attempt attempt) {
        // what counts is asked in processes that nobody has used before
        Optional<Graded> graded =
                attempt == Attempt.FIRST ? inSharedWorker(sources, inspection, seed, attempt) : Optional.empty();
        if (graded.isEmpty()) {
            return inWorker(sources, inspection, seed, attempt);
        }
        return SpotCheck.isDue(seed)
                ? SpotCheck.of(graded.get(), () -> inWorker(sources, inspection, seed, attempt))
                : graded.get();
    }

    private Graded inWorker(Submission.Sources sources, Inspection inspection, long seed, Attempt attempt) {
        try (WorkerSubjects subjects = new WorkerSubjects(workers, inspection.classes(), attempt)) {
            Grade grade = grade(sources, inspection, exam(subjects.plain(), inspection, subjects, seed), seed);
            return new Graded(grade, subjects.printed());
        }
    }

    /** The grade by answers of a shared worker; empty where the submission is not plain, or an answer is not. */
    private Optional<Graded> inSharedWorker(Submission.Sources sources, Inspection inspection, long seed, Attempt attempt) {
        Optional<SharedSubject> opened = shared
                .filter(some -> Plainness.objection(inspection.classes()).isEmpty())
                .flatMap(some -> some.open(DirectCalls.beside(inspection.classes())));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (SharedSubject subject = opened.get();
                WorkerSubjects assistants = new WorkerSubjects(workers, inspection.classes(), attempt)) {
            Grade grade = grade(sources, inspection, exam(subject, inspection, assistants, seed), seed);
            return Optional.of(new Graded(grade, subject.printed()));
        } catch (DeclinedException e) {
            return Optional.empty();
        }
    }

    private Grade grade(Submission.Sources sources, Inspection inspection, Exam exam, long seed) {
        return grade(sources.name(), notices(sources, inspection), exam, inspection, rubric.points(), seed)
                .less(sources.mended().isEmpty() ? 0 : rubric.mendedDeduction());
    }

    /** What is ruled out is told as a mistake; where there is no such use, what was imported for one is told here. */
    private List<Message> notices(Submission.Sources sources, Inspection inspection) {
        boolean told = rubric.rules() == Rules.OFF || !inspection.forbidden().isEmpty();
        return Stream.concat(sources.notices().stream(), told ? Stream.empty() : Imports.ruledOut(sources.files()).stream())
                .toList();
    }

    /** The checks' questions to a subject that was inspected. */
    public static Exam exam(Subject subject, Inspection inspection, Exam.Assistant assistant, long seed) {
        return new Exam(
                new Recorder(new InspectedSubject(subject, inspection)),
                new Cases(seed),
                new InspectedAssistant(assistant, inspection));
    }

    /**
     * Check and score: the way that official and local runs share.
     *
     * @param notices about the submission as a whole, so far
     */
    public static Grade grade(
            String name, List<Message> notices, Exam exam, Inspection inspection, Points points, long seed) {
        exam.askOnceMore();
        List<Diagnosis> diagnoses = diagnoses(exam);
        List<PartResult> parts =
                Scorer.score(points, check -> Examples.simplify(exam, check, exam.verdict(check), diagnoses));
        List<Message> all =
                Stream.concat(notices.stream(), inspection.notices().stream()).toList();
        return new Grade(name, Status.GRADED, seed, Optional.empty(), all, parts, diagnoses);
    }

    /** What the checks have seen beyond doubt, and what the search finds behind the other wrong values. */
    private static List<Diagnosis> diagnoses(Exam exam) {
        return Stream.concat(Scorer.named(exam).stream(), Diagnoser.diagnose(exam).stream())
                .sorted(Comparator.comparing(diagnosis -> diagnosis.part().orElseThrow()))
                .toList();
    }

    private Grade notCompiled(Submission.Sources sources, List<CompileError> errors, long seed) {
        List<Diagnosis> diagnoses = errors.stream().map(Judge::diagnosis).toList();
        return new Grade(
                sources.name(),
                Status.NOT_COMPILED,
                seed,
                Optional.of(Message.of("status.not-compiled", errors.size())),
                sources.notices(),
                Scorer.nothing(rubric.points()),
                diagnoses);
    }

    private static Diagnosis diagnosis(CompileError error) {
        return new Diagnosis(
                List.of(error.file().isEmpty() ? "Network.java" : error.file()),
                Kind.COMPILE_ERROR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                error.line() == 0
                        ? Optional.empty()
                        : Optional.of(new Location(error.file(), error.line(), error.column())),
                Message.of("compile.error", error.message()));
    }

    @Override
    public void close() {
        shared.ifPresent(SharedWorkers::close);
        workers.close();
        compiler.close();
    }
}
