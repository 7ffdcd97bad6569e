package backcheck.course.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where one process writes down what it has graded: a file of its own, {@code out/shard-00004.ATTEMPT.jsonl}.
 *
 * <p>Every record goes to the system in one write, so that a process that dies leaves whole records and at most one that is
 * torn. Threads may share a ledger. A thread must not be interrupted while it appends: Java would close the file.
 */
public final class Ledger implements Closeable {

    /** The folder of the records. */
    static final String FOLDER = "out";

    private static final Pattern ATTEMPT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final String run;
    private final FileChannel channel;
    private final SyncPolicy policy = new SyncPolicy(System.nanoTime());
    private boolean broken;

    /**
     * A grade to be written down.
     *
     * @param id of the submission
     * @param content the hash of what was graded
     * @param grade as JSON, an object on one line; nothing in it may depend on time or machine
     * @param millis how long it took
     */
    public record Result(String id, String content, String grade, long millis) {}

    private Ledger(String run, FileChannel channel) {
        this.run = run;
        this.channel = channel;
    }

    /**
     * Open a file for one attempt at a shard.
     *
     * @param shard from 0
     * @param attempt letters, digits, and {@code . _ -}, at most 100; no two processes may have the same
     * @throws FileAlreadyExistsException if there was such an attempt
     * @throws IllegalArgumentException if the shard or the attempt can't be
     */
    public static Ledger open(Path folder, Run run, int shard, String attempt) throws IOException {
        if (!ATTEMPT.matcher(attempt).matches()) {
            throw new IllegalArgumentException("no name for an attempt: " + attempt);
        }
        if (shard < 0 || shard >= run.shards()) {
            throw new IllegalArgumentException("there is no shard " + shard + " of " + run.shards());
        }
        Path out = Files.createDirectories(folder.resolve(FOLDER));
        Path file = out.resolve(String.format(Locale.ROOT, "shard-%05d.%s.jsonl", shard, attempt));
        return new Ledger(
                run.key(), FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** Read all that was written down in a run. */
    public static Accepted read(Path folder) throws IOException {
        return LedgerReader.read(folder, OptionalInt.empty());
    }

    /** Read all that was written down of a shard, in any attempt. */
    public static Accepted read(Path folder, int shard) throws IOException {
        return LedgerReader.read(folder, OptionalInt.of(shard));
    }

    /** Write down that a submission is about to be graded. */
    public void start(String id, String content) throws IOException {
        write(Line.of(Line.Kind.START, run, id, content));
    }

    /** Write down that a submission was started and left ungraded on purpose: the start does not count against it. */
    public void giveBack(String id, String content) throws IOException {
        write(Line.of(Line.Kind.BACK, run, id, content));
    }

    /**
     * Write down a grade.
     *
     * @throws IllegalArgumentException if the grade is no object on one line, or larger than any that is read
     */
    public void append(Result result) throws IOException {
        String grade = result.grade();
        if (!grade.startsWith("{") || !grade.endsWith("}") || grade.indexOf('\n') >= 0 || grade.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a grade is an object on one line");
        }
        write(new Line(Line.Kind.RESULT, run, result.id(), result.content(), result.millis(), grade));
    }

    private synchronized void write(Line line) throws IOException {
        byte[] bytes = line.bytes();
        if (bytes.length > Line.LONGEST) {
            throw new IllegalArgumentException("a record of " + bytes.length + " bytes");
        }
        if (broken) {
            // behind half a record nothing can be read
            throw new IOException("an earlier record could not be written");
        }
        // an interrupt from before would close the file under all threads
        boolean interrupted = Thread.interrupted();
        broken = true;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            if (policy.isDueAfterRecord(System.nanoTime())) {
                channel.force(false);
            }
            broken = false;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Force what was written to the disk, and close the file. */
    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            try (channel) {
                channel.force(false);
            }
        }
    }
}
