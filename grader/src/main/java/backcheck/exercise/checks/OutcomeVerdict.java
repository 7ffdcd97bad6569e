package backcheck.exercise.checks;

import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.Location;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Result;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns an outcome that is not an answer into a verdict with a sentence and a name. */
final class OutcomeVerdict {

    private static final Pattern PLACE = Pattern.compile("(.+\\.java):(\\d{1,9})");

    private OutcomeVerdict() {}

    /** The verdict on the most telling outcome that is not an answer; empty if all are answers. */
    static Optional<Verdict> in(ApiMethod method, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !(outcome instanceof Outcome.Returned))
                .min((a, b) -> Integer.compare(rank(method, a), rank(method, b)))
                .map(outcome -> verdict(method, outcome));
    }

    /** The same verdict where a check of another part meets it: a stub blocks there, and the mistake is not named twice. */
    static Verdict elsewhere(Verdict trouble, ApiMethod method) {
        return trouble.result() == Result.NOT_STARTED
                ? Verdict.of(Result.BLOCKED, Message.of("outcome.blocked-by", method.spelled()))
                : new Verdict(trouble.result(), trouble.message(), Optional.empty(), List.of(), List.of(), List.of());
    }

    private static int rank(ApiMethod method, Outcome outcome) {
        if (outcome instanceof Outcome.NotStarted notStarted) {
            return notStarted.stub() == method ? 0 : 9;
        }
        if (outcome instanceof Outcome.Missing) {
            return 1;
        }
        return outcome instanceof Outcome.TimedOut ? 2 : 3;
    }

    private static Verdict verdict(ApiMethod method, Outcome outcome) {
        String name = method.spelled();
        if (outcome instanceof Outcome.NotStarted notStarted) {
            return notStarted.stub() == method
                    ? Verdict.of(Result.NOT_STARTED, Message.of("outcome.not-started", name))
                            .naming(named(method, Kind.NOT_STARTED, "", Message.of("outcome.not-started", name)))
                    : Verdict.of(
                            Result.BLOCKED,
                            Message.of("outcome.blocked", name, notStarted.stub().spelled()));
        }
        if (outcome instanceof Outcome.Missing missing) {
            Message message = missing.found().isEmpty()
                    ? Message.of("outcome.missing", method.signature())
                    : Message.of("outcome.other-signature", method.signature(), missing.found());
            return failed(method, Kind.MISSING, "", message);
        }
        if (outcome instanceof Outcome.Forbidden use) {
            return failed(
                    method,
                    Kind.FORBIDDEN,
                    use.location(),
                    Message.of(
                            use.again() ? "outcome.forbidden-again" : "outcome.forbidden", name, use.what(), at(use.location())));
        }
        if (outcome instanceof Outcome.TimedOut) {
            return failed(method, Kind.TIMEOUT, "", Message.of("outcome.timeout", name));
        }
        if (outcome instanceof Outcome.StackOverflow overflow) {
            String where = overflow.location();
            return failed(method, Kind.STACK_OVERFLOW, where, Message.of("outcome.stack-overflow", name, at(where)));
        }
        if (outcome instanceof Outcome.OutOfMemory) {
            return failed(method, Kind.OUT_OF_MEMORY, "", Message.of("outcome.out-of-memory", name));
        }
        if (outcome instanceof Outcome.Crashed crashed) {
            return failed(method, Kind.CRASH, "", crash(name, crashed.exitCode()));
        }
        if (outcome instanceof Outcome.Threw threw) {
            String said = threw.message().isEmpty() ? threw.type() : threw.type() + ": " + threw.message();
            return failed(
                    method,
                    Kind.EXCEPTION,
                    threw.location(),
                    Message.of("outcome.exception", name, said, at(threw.location())));
        }
        return failed(method, Kind.EXCEPTION, "", Message.of("outcome.null", name));
    }

    /** Exit codes above 128 are signals: then the JVM did not end itself. */
    private static Message crash(String method, int exitCode) {
        return exitCode > 128 || exitCode < 0
                ? Message.of("outcome.crash", method, exitCode)
                : Message.of("outcome.exit", method, exitCode);
    }

    private static Object at(String location) {
        return location.isEmpty() ? "" : Message.of("outcome.at", location);
    }

    private static Verdict failed(ApiMethod method, Kind kind, String location, Message message) {
        return Verdict.failed(message).naming(named(method, kind, location, message));
    }

    private static Diagnosis named(ApiMethod method, Kind kind, String location, Message message) {
        return new Diagnosis(
                List.of(method.spelled()),
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.of(partOf(method)),
                location(location),
                message);
    }

    private static Optional<Location> location(String fileAndLine) {
        Matcher matcher = PLACE.matcher(fileAndLine);
        return matcher.matches()
                ? Optional.of(new Location(matcher.group(1), Long.parseLong(matcher.group(2)), 0))
                : Optional.empty();
    }

    /** The part that a method is written for. */
    static PartId partOf(ApiMethod method) {
        return switch (method) {
            case SIGMOID -> PartId.SIGMOID;
            case FORWARD -> PartId.FORWARD;
            case LOSS -> PartId.LOSS;
            case BACKWARD -> PartId.BACKWARD;
            case UPDATE -> PartId.UPDATE;
            case COST, TRAIN -> PartId.TRAINING;
            case SYMMETRIC_START, RANDOM_START -> PartId.SYMMETRY;
        };
    }
}
