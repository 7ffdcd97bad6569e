package backcheck.running.worker;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bytes of calls, outcomes and classes between two JVMs.
 *
 * <p>Every length is limited; a frame outside the limits is an {@link IOException}, and whoever reads it ends the
 * connection.
 */
public final class Wire {

    /** Numbers of all calls of a batch: the largest call, of a training set, has a few hundred. */
    private static final int MOST_ARGUMENTS = 1_000_000;

    /** The kind of a call and how many numbers it has. */
    private static final int CALL_HEAD = Byte.BYTES + Integer.BYTES;

    private static final int MOST_CALLS = 100_000;

    /** Answers in one frame: a worker that is no longer ours can't make the judge keep more at a time. */
    public static final int MOST_TOGETHER = 1_000;

    private static final int MOST_CLASSES = 5_000;
    private static final int LARGEST_CLASS = 4 << 20;

    /** All classes together: a solution has some 20 kB, and 5,000 small classes 5 MB. */
    private static final int MOST_CLASS_BYTES = 32 << 20;

    /** Characters of one piece of what was printed; a character takes up to 3 bytes of the 65,535 of a text. */
    private static final int LONGEST_PRINT = 8_000;

    private static final int READY = 20;
    private static final int PRINTED = 21;
    private static final int ANSWERS = 22;

    /** What a worker is told to do. */
    private static final int BEGIN = 30;

    private static final int ASK = 31;

    private Wire() {}

    /**
     * Calls that are sent together.
     *
     * @param ticket the number that the answer to the first call brings back; each further one brings the next number
     */
    public record Batch(long ticket, List<Call> calls) {}

    /** What a worker says. */
    public sealed interface Said {}

    /** The classes have come, and calls may. */
    public record Ready() implements Said {}

    /** The submission has printed something. */
    public record Printed(String text) implements Said {}

    /**
     * What came of calls that follow each other.
     *
     * @param ticket the number of the first of them; each further one has the next number
     * @param outcomes at least one, and at most {@value #MOST_TOGETHER}
     */
    public record Answers(long ticket, List<Outcome> outcomes) implements Said {}

    /** Write the classes that the worker is to define, by binary name. */
    public static void writeClasses(DataOutput out, Map<String, byte[]> classes) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }

    /** Read classes. */
    public static Map<String, byte[]> readClasses(DataInput in) throws IOException {
        int count = limited(in.readInt(), MOST_CLASSES);
        Map<String, byte[]> classes = new LinkedHashMap<>();
        int left = MOST_CLASS_BYTES;
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            byte[] bytes = new byte[limited(in.readInt(), Math.min(left, LARGEST_CLASS))];
            in.readFully(bytes);
            left -= bytes.length;
            classes.put(name, bytes);
        }
        return classes;
    }

    /**
     * Write a batch of calls: what kind each is, how many numbers it has, and then the numbers of all.
     *
     * @param ticket a number that the answers must bring back, so that each belongs to its question
     */
    public static void writeCalls(DataOutput out, long ticket, List<Call> calls) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(CALL_HEAD * calls.size());
        int total = 0;
        for (Call call : calls) {
            head.put((byte) call.kind()).putInt(call.size());
            total += call.size();
        }
        double[] numbers = new double[total];
        int at = 0;
        for (Call call : calls) {
            call.copyTo(numbers, at);
            at += call.size();
        }
        out.writeLong(ticket);
        out.writeInt(calls.size());
        out.write(head.array());
        Numbers.write(out, numbers);
    }

    /** Read a batch of calls. */
    public static Batch readBatch(DataInput in) throws IOException {
        long ticket = in.readLong();
        int count = limited(in.readInt(), MOST_CALLS);
        ByteBuffer head = ByteBuffer.wrap(Numbers.bytes(in, CALL_HEAD * count));
        int[] ends = new int[count];
        int total = 0;
        for (int i = 0; i < count; i++) {
            total += limited(head.getInt(CALL_HEAD * i + 1), MOST_ARGUMENTS - total);
            ends[i] = total;
        }
        double[] numbers = Numbers.read(in, total);
        List<Call> calls = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            calls.add(call(head.get(CALL_HEAD * i), numbers, i == 0 ? 0 : ends[i - 1], ends[i]));
        }
        return new Batch(ticket, calls);
    }

    private static Call call(byte kind, double[] numbers, int from, int to) throws IOException {
        try {
            return Call.of(kind, numbers, from, to);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Tell a worker that the classes of a submission come next. */
    public static void writeBegin(DataOutput out) throws IOException {
        out.writeByte(BEGIN);
    }

    /** Tell a worker that calls of the submission come next. */
    public static void writeAsk(DataOutput out) throws IOException {
        out.writeByte(ASK);
    }

    /** Whether the classes of a submission come next; calls if not. */
    public static boolean readsBegin(DataInput in) throws IOException {
        int tag = in.readByte();
        if (tag != BEGIN && tag != ASK) {
            throw new IOException("a worker is told nothing that begins with " + tag);
        }
        return tag == BEGIN;
    }

    /** Write that the worker is ready for calls. */
    public static void writeReady(DataOutput out) throws IOException {
        out.writeByte(READY);
    }

    /** Write what a submission has printed, of which the first part is sent. */
    public static void writePrinted(DataOutput out, String text) throws IOException {
        out.writeByte(PRINTED);
        out.writeUTF(cut(text, LONGEST_PRINT));
    }

    /** Write what came of some calls. */
    public static void writeAnswers(DataOutput out, Answers answers) throws IOException {
        out.writeByte(ANSWERS);
        out.writeLong(answers.ticket());
        out.writeInt(answers.outcomes().size());
        Outcomes.write(out, answers.outcomes());
    }

    private static Answers readAnswers(DataInput in) throws IOException {
        long ticket = in.readLong();
        int count = limited(in.readInt(), MOST_TOGETHER);
        if (count == 0) {
            throw new IOException("answers to nothing");
        }
        return new Answers(ticket, Outcomes.read(in, count));
    }

    /** Read what a worker says. */
    public static Said readSaid(DataInput in) throws IOException {
        int tag = in.readByte();
        return switch (tag) {
            case READY -> new Ready();
            case PRINTED -> new Printed(cut(in.readUTF(), LONGEST_PRINT));
            case ANSWERS -> readAnswers(in);
            default -> throw new IOException("nothing that a worker says begins with " + tag);
        };
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    static int limited(int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("a length of " + length + " is out of bounds");
        }
        return length;
    }
}
