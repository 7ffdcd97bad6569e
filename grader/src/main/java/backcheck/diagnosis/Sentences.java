package backcheck.diagnosis;

import backcheck.grade.Message;
import backcheck.grade.PartId;
import java.util.List;

/** Chooses the sentence for a diagnosis: by its kind, and where a kind means different things, by the part. */
final class Sentences {

    private Sentences() {}

    static Message of(PartId part, List<String> targets, Name name) {
        String key = "diagnosis." + name.kind().spelled() + variant(part, name);
        return Message.of(
                key,
                String.join(", ", targets),
                name.factor().orElse(""),
                name.instead().orElse(""));
    }

    private static String variant(PartId part, Name name) {
        boolean factor = name.factor().isPresent();
        return switch (name.kind()) {
            case REPLACED_FACTOR, OTHER_LOSS -> part == PartId.BACKWARD ? ".gradient" : ".value";
            case WRONG_SIGN -> part == PartId.UPDATE ? ".update" : factor ? ".term" : part == PartId.BACKWARD ? ".gradient" : ".value";
            case SCALED -> factor ? ".alpha" : ".constant";
            case REPEATED_FACTOR, MISSING_FACTOR -> part == PartId.BACKWARD ? ".gradient" : ".value";
            default -> "";
        };
    }
}
