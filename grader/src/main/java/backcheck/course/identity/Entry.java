package backcheck.course.identity;

import backcheck.grade.Message;
import java.util.List;

/**
 * What one student handed in.
 *
 * @param key names the row and its folder: safe on every file system, and unique in its download
 * @param identity who it is
 * @param files what counts of it, sorted by name; empty if nothing does
 * @param notices what was left out or is worth knowing
 * @param delivery when it was handed in
 */
public record Entry(String key, Identity identity, List<Piece> files, List<Message> notices, Delivery delivery) {

    /**
     * One file of it.
     *
     * @param source the path in the download
     * @param name the path within the student's submission, as it was before the platform renamed it
     */
    public record Piece(String source, String name) {}
}
