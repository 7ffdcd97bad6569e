package backcheck.exercise.diagnosis;

import backcheck.grade.Message;
import backcheck.grade.PartId;

/** Chooses the sentence for a diagnosis: by its kind, and where a kind means different things, by the part. */
final class Sentences {

    private Sentences() {}

    static Message of(PartId part, Cause cause) {
        Message sentence = Message.of(
                "diagnosis." + cause.name().kind().spelled() + variant(part, cause.name()),
                String.join(", ", cause.targets()),
                cause.name().factor().orElse(""),
                cause.name().instead().orElse(""));
        return cause.equals().isEmpty()
                ? sentence
                : Message.of("diagnosis.equal", sentence, equal(cause.equals().get(0)));
    }

    /** Another name of the same function, in a few words. */
    private static Message equal(Mistake name) {
        return Message.of(
                "equal." + name.kind().spelled(), name.factor().orElse(""), name.instead().orElse(""));
    }

    private static String variant(PartId part, Mistake name) {
        boolean factor = name.factor().isPresent();
        return switch (name.kind()) {
            case OTHER_LOSS -> part == PartId.BACKWARD
                    ? ".gradient"
                    : name.instead().orElse("").startsWith("log") ? ".logarithm" : ".value";
            case REPLACED_FACTOR -> part == PartId.BACKWARD ? ".gradient" : ".value";
            case WRONG_SIGN -> part == PartId.UPDATE ? ".update" : factor ? ".term" : part == PartId.BACKWARD ? ".gradient" : ".value";
            case SCALED -> factor ? ".alpha" : ".constant";
            case REPEATED_FACTOR, MISSING_FACTOR -> part == PartId.BACKWARD ? ".gradient" : ".value";
            default -> "";
        };
    }
}
