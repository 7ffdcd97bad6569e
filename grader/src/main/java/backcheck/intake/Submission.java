package backcheck.intake;

import backcheck.grade.Message;
import java.util.List;

/** What was handed in. */
public sealed interface Submission {

    /** The submission's name: that of its folder or file, without an ending. */
    String name();

    /** The same submission under another name. */
    Submission named(String other);

    /**
     * Sources to compile.
     *
     * @param files the class {@code Network} and the student's own classes beside it, without the given records
     * @param notices what was accepted, but is worth knowing; what was mended is among it
     * @param mended what was not as the assignment asks, and was graded as if it were; empty as a rule
     */
    record Sources(String name, List<SourceFile> files, List<Message> notices, List<Message> mended)
            implements Submission {

        /** Sources of which nothing had to be mended. */
        public Sources(String name, List<SourceFile> files, List<Message> notices) {
            this(name, files, notices, List.of());
        }

        @Override
        public Sources named(String other) {
            return new Sources(other, files, notices, mended);
        }
    }

    /**
     * Nothing to grade.
     *
     * @param reason what was found instead, and what was expected
     */
    record Unusable(String name, Message reason) implements Submission {

        @Override
        public Unusable named(String other) {
            return new Unusable(other, reason);
        }
    }
}
