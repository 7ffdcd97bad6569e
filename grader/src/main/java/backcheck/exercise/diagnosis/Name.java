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
record Name(Kind kind, Optional<String> factor, Optional<String> instead) {

    static Name of(Kind kind) {
        return new Name(kind, Optional.empty(), Optional.empty());
    }

    static Name of(Kind kind, String factor) {
        return new Name(kind, Optional.of(factor), Optional.empty());
    }

    static Name of(Kind kind, String factor, String instead) {
        return new Name(kind, Optional.of(factor), Optional.of(instead));
    }

    static Name instead(Kind kind, String instead) {
        return new Name(kind, Optional.empty(), Optional.of(instead));
    }
}
