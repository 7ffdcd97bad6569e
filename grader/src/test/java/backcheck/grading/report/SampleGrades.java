package backcheck.grading.report;

import backcheck.grade.CheckResult;
import backcheck.grade.Counterexample;
import backcheck.grade.Diagnosis;
import backcheck.grade.Grade;
import backcheck.grade.Kind;
import backcheck.grade.Location;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.PartResult;
import backcheck.grade.Result;
import backcheck.grade.Status;
import backcheck.grade.Verdict;
import backcheck.grading.judge.Scorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Grades of each sort, made by hand. */
final class SampleGrades {

    /** What a submission might put into every text that it can reach. */
    static final String HOSTILE = "\u001B[31mred\u001B[0m \u0007\u0000\b\r\n\t ]]> <b>&amp;\"' \uD800 \uDC00 "
            + "\u202Eevil \u2028 \uFFFE \uFFFF {0} \u0085 end";

    static final Counterexample EXAMPLE = new Counterexample(inputs(), "dw1", 0.25, -0.5);

    private SampleGrades() {}

    /** Every check passed. */
    static Grade full() {
        return graded("anna", check -> Verdict.passed(), List.of());
    }

    /** One check failed, with this example. */
    static Grade showing(Counterexample example) {
        Message why = Message.of("values.wrong", "dw1", "dw1", example.got(), example.expected(), 7, 50);
        return graded(
                "ben", check -> check.equals("backward-hidden") ? Verdict.failed(why).showing(example) : Verdict.passed(), List.of());
    }

    /** Nothing written. */
    static Grade untouched() {
        return graded(
                "template",
                check -> Verdict.of(Result.NOT_STARTED, Message.of("outcome.not-started", "sigmoid")),
                List.of());
    }

    /** Some of each outcome, with a counterexample, a notice and diagnoses. */
    static Grade mixed() {
        Message why = Message.of("values.wrong", "dw1, dw2", "dw1", -0.5, 0.25, 7, 50);
        Map<String, Verdict> verdicts = Map.of(
                "loss-one", Verdict.passed(List.of(Message.of("notice.epsilon", "J"))),
                "loss-arguments", Verdict.of(Result.NOT_RUN, Message.of("check.counts-beside")),
                "backward-hidden", Verdict.failed(why).showing(EXAMPLE),
                "update-values", Verdict.of(Result.NOT_STARTED, Message.of("outcome.not-started", "update")),
                "training-train", Verdict.of(Result.BLOCKED, Message.of("outcome.blocked", "train", "update")));
        Diagnosis factor = new Diagnosis(
                List.of("dw1", "dw2"),
                Kind.REPLACED_FACTOR,
                Optional.of("dz3/da1"),
                Optional.of("w6"),
                Optional.of(PartId.BACKWARD),
                Optional.of(new Location("Network.java", 12, 0)),
                why);
        Diagnosis stub =
                Diagnosis.of("update", Kind.NOT_STARTED, PartId.UPDATE, Message.of("outcome.not-started", "update"));
        return graded("anna", check -> verdicts.getOrDefault(check, Verdict.passed()), List.of(factor, stub));
    }

    /** With an error of the compiler. */
    static Grade notCompiled() {
        Diagnosis error = compileError("src/Network.java", "';' expected");
        return nothing(Status.NOT_COMPILED, Message.of("status.not-compiled", 1), List.of(error));
    }

    /** Nothing to grade. */
    static Grade noSubmission() {
        return nothing(Status.NO_SUBMISSION, Message.of("submission.empty"), List.of());
    }

    /** Hostile text in the messages. */
    static Grade hostileMessages() {
        Verdict threw = Verdict.failed(Message.of("outcome.exception", "loss", HOSTILE, HOSTILE))
                .showing(EXAMPLE)
                .naming(Diagnosis.of("loss", Kind.EXCEPTION, PartId.LOSS, Message.of("compile.error", HOSTILE)));
        Verdict noticed = Verdict.passed(List.of(Message.of("notice.latin-1", HOSTILE)));
        return graded("anna", check -> check.startsWith("loss") ? threw : noticed, List.of());
    }

    /** Hostile text as the submission's own name. */
    static Grade hostileName() {
        return graded(HOSTILE, check -> Verdict.passed(), List.of());
    }

    /** Hostile text as the name of a file that does not compile. */
    static Grade hostileFile() {
        return nothing(
                Status.NOT_COMPILED, Message.of("status.not-compiled", 1), List.of(compileError(HOSTILE, HOSTILE)));
    }

    /** A check that failed with this counterexample. */
    static Grade withExample(Counterexample example) {
        Verdict failed = Verdict.failed(Message.of("values.not-finite", "dw1")).showing(example);
        return graded("anna", check -> check.equals("backward-hidden") ? failed : Verdict.passed(), List.of());
    }

    /** A graded submission with a verdict for each check. */
    static Grade graded(String name, Function<String, Verdict> verdicts, List<Diagnosis> diagnoses) {
        return new Grade(
                name, Status.GRADED, 4711, Optional.empty(), List.of(), parts(verdicts), diagnoses);
    }

    private static Grade nothing(Status status, Message reason, List<Diagnosis> diagnoses) {
        Verdict notRun = Verdict.of(Result.NOT_RUN, Message.of("check.not-run"));
        List<Message> notices = List.of(Message.of("notice.latin-1", "Network.java"));
        return new Grade("anna", status, 1, Optional.of(reason), notices, parts(check -> notRun), diagnoses);
    }

    private static Diagnosis compileError(String file, String message) {
        return new Diagnosis(
                List.of(file),
                Kind.COMPILE_ERROR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Location(file, 3, 7)),
                Message.of("compile.error", message));
    }

    private static List<PartResult> parts(Function<String, Verdict> verdicts) {
        return Scorer.checksByPart().entrySet().stream()
                .map(part -> new PartResult(
                        PartId.valueOf(part.getKey().toUpperCase(Locale.ROOT)),
                        part.getValue().stream()
                                .map(check -> result(check, verdicts.apply(check)))
                                .toList()))
                .toList();
    }

    private static CheckResult result(String check, Verdict verdict) {
        double max = Scorer.standardPoints().of(check);
        return new CheckResult(check, verdict.isPassed() ? max : 0, max, verdict);
    }

    private static Map<String, Double> inputs() {
        Map<String, Double> inputs = new LinkedHashMap<>();
        inputs.put("x1", 1.5);
        inputs.put("x2", -2.0);
        inputs.put("y", 1.0);
        return inputs;
    }
}
