package backcheck.worker;

import backcheck.subject.ApiMethod;
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

    /** Numbers in one call: the largest, a training set, has a few hundred. */
    private static final int MOST_ARGUMENTS = 100_000;

    /** Numbers in one answer: there are nine parameters. More would let a forger fill the judge's memory with waiting answers. */
    private static final int MOST_ANSWERED = 9;

    /** Characters of one text in an answer; the worker itself sends 201 at most. */
    private static final int LONGEST_TEXT = 300;

    private static final int MOST_CALLS = 100_000;

    /** Answers in one frame: a worker that is no longer ours can't make the judge keep more at a time. */
    static final int MOST_TOGETHER = 1_000;

    private static final int MOST_CLASSES = 5_000;
    private static final int LARGEST_CLASS = 4 << 20;

    /** All classes together: a solution has some 20 kB, and 5,000 small classes 5 MB. */
    private static final int MOST_CLASS_BYTES = 32 << 20;

    /** Characters of one piece of what was printed; a character takes up to 3 bytes of the 65,535 of a text. */
    private static final int LONGEST_PRINT = 8_000;

    private static final int READY = 20;
    private static final int PRINTED = 21;
    private static final int ANSWERS = 22;

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
     * Write a batch of calls.
     *
     * @param ticket a number that the answers must bring back, so that each belongs to its question
     */
    public static void writeCalls(DataOutput out, long ticket, List<Call> calls) throws IOException {
        out.writeLong(ticket);
        out.writeInt(calls.size());
        for (Call call : calls) {
            out.writeByte(call.method().ordinal());
            writeNumbers(out, call.arguments());
        }
    }

    /** Read a batch of calls. */
    public static Batch readBatch(DataInput in) throws IOException {
        long ticket = in.readLong();
        int count = limited(in.readInt(), MOST_CALLS);
        List<Call> calls = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ApiMethod method = method(in.readByte());
            calls.add(new Call(method, readNumbers(in, MOST_ARGUMENTS)));
        }
        return new Batch(ticket, calls);
    }

    /** Write that the worker is ready for calls. */
    public static void writeReady(DataOutput out) throws IOException {
        out.writeByte(READY);
    }

    /** Write what a submission has printed, of which the first part is sent. */
    public static void writePrinted(DataOutput out, String text) throws IOException {
        out.writeByte(PRINTED);
        out.writeUTF(text.length() <= LONGEST_PRINT ? text : text.substring(0, LONGEST_PRINT));
    }

    /** Write what came of some calls. */
    public static void writeAnswers(DataOutput out, Answers answers) throws IOException {
        out.writeByte(ANSWERS);
        out.writeLong(answers.ticket());
        out.writeInt(answers.outcomes().size());
        for (Outcome outcome : answers.outcomes()) {
            writeOutcome(out, outcome);
        }
    }

    private static Answers readAnswers(DataInput in) throws IOException {
        long ticket = in.readLong();
        int count = limited(in.readInt(), MOST_TOGETHER);
        if (count == 0) {
            throw new IOException("answers to nothing");
        }
        List<Outcome> outcomes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            outcomes.add(readOutcome(in));
        }
        return new Answers(ticket, outcomes);
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

    /** Write what came of one call. */
    static void writeOutcome(DataOutput out, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Returned returned) {
            out.writeByte(0);
            writeNumbers(out, returned.values());
            out.writeBoolean(returned.changedArguments());
        } else if (outcome instanceof Outcome.NotStarted notStarted) {
            out.writeByte(1);
            out.writeByte(notStarted.stub().ordinal());
        } else if (outcome instanceof Outcome.Threw threw) {
            out.writeByte(2);
            out.writeUTF(threw.type());
            out.writeUTF(threw.message());
            out.writeUTF(threw.location());
            out.writeBoolean(threw.illegalArgument());
        } else if (outcome instanceof Outcome.StackOverflow overflow) {
            out.writeByte(3);
            out.writeUTF(overflow.location());
        } else if (outcome instanceof Outcome.Crashed crashed) {
            out.writeByte(4);
            out.writeInt(crashed.exitCode());
        } else if (outcome instanceof Outcome.Forbidden) {
            throw new IOException("what is ruled out is not asked of a worker");
        } else {
            out.writeByte(5 + WORDS.indexOf(outcome instanceof Outcome.Missing ? new Outcome.Missing("") : outcome));
        }
    }

    private static final List<Outcome> WORDS = List.of(
            new Outcome.ReturnedNull(), new Outcome.Missing(""), new Outcome.TimedOut(), new Outcome.OutOfMemory());

    /** Read what came of one call. */
    static Outcome readOutcome(DataInput in) throws IOException {
        int tag = in.readByte();
        return switch (tag) {
            case 0 -> new Outcome.Returned(readNumbers(in, MOST_ANSWERED), in.readBoolean());
            case 1 -> new Outcome.NotStarted(method(in.readByte()));
            case 2 -> new Outcome.Threw(readText(in), readText(in), readText(in), in.readBoolean());
            case 3 -> new Outcome.StackOverflow(readText(in));
            case 4 -> new Outcome.Crashed(in.readInt());
            case 5, 6, 7, 8 -> WORDS.get(tag - 5);
            default -> throw new IOException("no outcome has the tag " + tag);
        };
    }

    /** Text is cut where it is read too: the writer may be no longer ours. */
    private static String readText(DataInput in) throws IOException {
        return cut(in.readUTF(), LONGEST_TEXT);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static void writeNumbers(DataOutput out, double[] numbers) throws IOException {
        byte[] bytes = new byte[Double.BYTES * numbers.length];
        ByteBuffer.wrap(bytes).asDoubleBuffer().put(numbers);
        out.writeInt(numbers.length);
        out.write(bytes);
    }

    private static double[] readNumbers(DataInput in, int most) throws IOException {
        double[] numbers = new double[limited(in.readInt(), most)];
        byte[] bytes = new byte[Double.BYTES * numbers.length];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(numbers);
        return numbers;
    }

    private static ApiMethod method(int ordinal) throws IOException {
        ApiMethod[] methods = ApiMethod.values();
        if (ordinal < 0 || ordinal >= methods.length) {
            throw new IOException("no method has the number " + ordinal);
        }
        return methods[ordinal];
    }

    private static int limited(int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("a length of " + length + " is out of bounds");
        }
        return length;
    }
}
