package backcheck.course.batch;

import backcheck.course.identity.Entry;
import backcheck.course.identity.Person;
import backcheck.course.ledger.Manifest;
import backcheck.intake.Submission;
import java.io.IOException;
import java.util.List;

/**
 * What one student handed in.
 *
 * @param entry who it is, and which files count
 * @param content the hash of their content; {@link Manifest#UNREAD} if they can't be read
 * @param reader reads it, each time that it is asked
 */
public record HandedIn(Entry entry, String content, Reader reader) {

    /** Reads a submission. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Read it.
         *
         * @throws IOException if it can't be read, or is not what it was when it was hashed
         */
        Submission read() throws IOException;
    }

    /** Whose it is. */
    public Person person() {
        return new Person(entry.key(), entry.identity(), entry.delivery());
    }

    /** Its name in all tables. */
    public String id() {
        return entry.key();
    }

    /** Its line in the list of a run, with this content. */
    Manifest.Item item(String content) {
        List<Entry.Piece> pieces = entry.files();
        return new Manifest.Item(id(), pieces.isEmpty() ? "" : pieces.get(0).source(), content);
    }

    /** Whether its files can be read. */
    public boolean isRead() {
        return !content.equals(Manifest.UNREAD);
    }
}
