package backcheck.course.tables;

import java.util.List;
import java.util.Locale;

/**
 * Why an instructor should look at submissions.
 *
 * @param reason what it is
 * @param who the submissions, by name; those with the same files stand together, apart from others
 */
public record Concern(Reason reason, List<String> who) {

    /** What is worth a look. */
    public enum Reason {
        /** The machine failed over it. */
        NOT_GRADED,
        /** There was nothing that could be graded. */
        UNREADABLE,
        NOT_COMPILED,
        TIMED_OUT,
        /** The class, its package or its file had another name. */
        RENAMED,
        /** One of the nine methods asks for the time. */
        CLOCK,
        /** Something else is told of it that is no mistake of the exercise. */
        ODD,
        /** Others have handed in the same. */
        IDENTICAL,
        LATE;

        /** The word in the summary: {@code not-compiled}. */
        public String spelled() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
