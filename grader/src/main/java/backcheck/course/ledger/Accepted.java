package backcheck.course.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What holds of all that was written down: for each submission one grade, or none.
 *
 * <p>The grades themselves stay on the disk, and are read one by one: a class of a MOOC has gigabytes of them.
 *
 * @param expected the ids that should be there
 * @param records where each accepted grade stands, by id
 * @param conflicts submissions with different grades; none of them is accepted
 * @param starts how often a submission without a grade was started and not given back
 * @param duplicates records that say what another one says
 * @param damaged lines that are torn or changed
 * @param foreign records of another run, or of what the manifest does not have: other submissions, or other contents of one
 * @param attempts files that were read
 */
public record Accepted(
        SortedSet<String> expected,
        SortedMap<String, Place> records,
        SortedMap<String, List<Place>> conflicts,
        Map<String, Integer> starts,
        long duplicates,
        long damaged,
        long foreign,
        int attempts) {

    /** So many starts without a result are no accident: the submission itself ends the process that grades it. */
    private static final int POISON = 3;

    /**
     * Where a record stands.
     *
     * @param file the attempt's file
     * @param offset where its line begins
     * @param length of the line, without the line break
     */
    public record Place(Path file, long offset, int length) {

        /**
         * Read the record.
         *
         * @throws IOException if it is not there any more as it was
         */
        public Ledger.Result read() throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            try (FileChannel channel = FileChannel.open(file)) {
                while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) >= 0) {
                    continue;
                }
            }
            Line line = Line.read(bytes.array(), length)
                    .filter(read -> read.kind() == Line.Kind.RESULT)
                    .orElseThrow(() -> new IOException(file + " was changed while it was read"));
            return new Ledger.Result(line.id(), line.content(), line.grade(), line.millis());
        }
    }

    /**
     * Read an accepted grade.
     *
     * @throws IOException if it can't be read any more
     * @throws IllegalArgumentException if there is none
     */
    public Ledger.Result result(String id) throws IOException {
        Place place = records.get(id);
        if (place == null) {
            throw new IllegalArgumentException("there is no grade of " + id);
        }
        return place.read();
    }

    /** List what has no grade and no conflict either: what is to be graded, but for the poison in it. */
    public SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(records.keySet());
        missing.removeAll(conflicts.keySet());
        return missing;
    }

    /** List what was started three times without a result: to be left out, and looked at by a person. */
    public SortedSet<String> poison() {
        Set<String> missing = missing();
        return starts.entrySet().stream()
                .filter(entry -> entry.getValue() >= POISON && missing.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tell whether every submission has its grade. */
    public boolean isComplete() {
        return records.size() == expected.size();
    }

    /** Tell the account on one line, for a log. */
    public String account() {
        return String.format(
                Locale.ROOT,
                "expected %d graded %d missing %d conflicts %d duplicates %d poison %d damaged %d foreign %d attempts %d",
                expected.size(), records.size(), missing().size(), conflicts.size(), duplicates, poison().size(), damaged,
                foreign, attempts);
    }
}
