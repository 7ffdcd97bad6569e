package backcheck.batch;

import backcheck.identity.Entry;
import backcheck.identity.Person;
import backcheck.submission.Submission;
import backcheck.submission.UnreadableException;

/**
 * What one student handed in.
 *
 * @param entry who it is, and which files count
 * @param content the hash of their content
 * @param reader reads it, each time that it is asked
 */
public record HandedIn(Entry entry, String content, Reader reader) {

    /** Reads a submission. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Read it.
         *
         * @throws UnreadableException if it is not there any more
         */
        Submission read() throws UnreadableException;
    }

    /** Whose it is. */
    public Person person() {
        return new Person(entry.key(), entry.identity(), entry.delivery());
    }

    /** Its name in all tables. */
    public String id() {
        return entry.key();
    }
}
