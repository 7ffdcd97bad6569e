package backcheck.exercise.diagnosis;

import backcheck.grade.Kind;
import java.util.Optional;

/**
 * A mistake in the words of the vocabulary.
 *
 * @param kind what kind of mistake
 * @param factor the factor, term or operand concerned
 * @param instead what stands in its place
 */
record Mistake(Kind kind, Optional<String> factor, Optional<String> instead) {

    static Mistake of(Kind kind) {
        return new Mistake(kind, Optional.empty(), Optional.empty());
    }

    static Mistake of(Kind kind, String factor) {
        return new Mistake(kind, Optional.of(factor), Optional.empty());
    }

    static Mistake of(Kind kind, String factor, String instead) {
        return new Mistake(kind, Optional.of(factor), Optional.of(instead));
    }

    static Mistake instead(Kind kind, String instead) {
        return new Mistake(kind, Optional.empty(), Optional.of(instead));
    }
}
