package backcheck.submission;

import backcheck.grade.Message;
import java.util.List;

/** What was handed in. */
public sealed interface Submission {

    /** The submission's name: that of its folder or file, without an ending. */
    String name();

    /**
     * Sources to compile.
     *
     * @param files the class {@code Network} and the student's own classes beside it, without the given records
     * @param notices what was accepted, but is worth knowing
     */
    record Sources(String name, List<SourceFile> files, List<Message> notices) implements Submission {}

    /**
     * Nothing to grade.
     *
     * @param reason what was found instead, and what was expected
     */
    record Unusable(String name, Message reason) implements Submission {}
}
