package backcheck.running.worker;

import backcheck.subject.ApiMethod;
import backcheck.subject.Outcome;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of what came of some calls: for each a tag and how many numbers it has, then the numbers of all, and then what the
 * others have to say.
 */
final class Outcomes {

    /** Numbers in one answer: there are nine parameters. More would let a forger fill the judge's memory with waiting answers. */
    private static final int MOST_ANSWERED = 9;

    /** Characters of one text in an answer; the worker itself sends 201 at most. */
    private static final int LONGEST_TEXT = 300;

    private static final int RETURNED = 0;
    private static final int RETURNED_AND_CHANGED = 1;
    private static final int NOT_STARTED = 2;
    private static final int THREW = 3;
    private static final int STACK_OVERFLOW = 4;
    private static final int CRASHED = 5;
    private static final int FIRST_WORD = 6;

    private static final List<Outcome> WORDS = List.of(
            new Outcome.ReturnedNull(), new Outcome.Missing(""), new Outcome.TimedOut(), new Outcome.OutOfMemory());

    private Outcomes() {}

    /** Write outcomes, and not how many they are. */
    static void write(DataOutput out, List<Outcome> outcomes) throws IOException {
        int count = outcomes.size();
        byte[] head = new byte[2 * count];
        double[] numbers = new double[MOST_ANSWERED * count];
        int total = 0;
        for (int i = 0; i < count; i++) {
            Outcome outcome = outcomes.get(i);
            head[2 * i] = (byte) tag(outcome);
            if (outcome instanceof Outcome.Returned returned) {
                double[] values = returned.values();
                head[2 * i + 1] = (byte) values.length;
                System.arraycopy(values, 0, numbers, total, values.length);
                total += values.length;
            }
        }
        out.write(head);
        Numbers.write(out, Arrays.copyOf(numbers, total));
        for (Outcome outcome : outcomes) {
            writeRest(out, outcome);
        }
    }

    private static int tag(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Returned returned) {
            return returned.changedArguments() ? RETURNED_AND_CHANGED : RETURNED;
        } else if (outcome instanceof Outcome.NotStarted) {
            return NOT_STARTED;
        } else if (outcome instanceof Outcome.Threw) {
            return THREW;
        } else if (outcome instanceof Outcome.StackOverflow) {
            return STACK_OVERFLOW;
        } else if (outcome instanceof Outcome.Crashed) {
            return CRASHED;
        } else if (outcome instanceof Outcome.Forbidden) {
            throw new IOException("what is ruled out is not asked of a worker");
        }
        return FIRST_WORD + WORDS.indexOf(outcome instanceof Outcome.Missing ? new Outcome.Missing("") : outcome);
    }

    private static void writeRest(DataOutput out, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.NotStarted notStarted) {
            out.writeByte(notStarted.stub().ordinal());
        } else if (outcome instanceof Outcome.Threw threw) {
            out.writeUTF(threw.type());
            out.writeUTF(threw.message());
            out.writeUTF(threw.location());
            out.writeBoolean(threw.illegalArgument());
        } else if (outcome instanceof Outcome.StackOverflow overflow) {
            out.writeUTF(overflow.location());
        } else if (outcome instanceof Outcome.Crashed crashed) {
            out.writeInt(crashed.exitCode());
        }
    }

    /** Read so many outcomes. */
    static List<Outcome> read(DataInput in, int count) throws IOException {
        byte[] head = Numbers.bytes(in, 2 * count);
        int total = 0;
        for (int i = 0; i < count; i++) {
            total += Wire.limited(head[2 * i + 1], MOST_ANSWERED);
        }
        double[] numbers = Numbers.read(in, total);
        List<Outcome> outcomes = new ArrayList<>(count);
        int at = 0;
        for (int i = 0; i < count; i++) {
            int tag = head[2 * i];
            if (tag == RETURNED || tag == RETURNED_AND_CHANGED) {
                double[] values = Arrays.copyOfRange(numbers, at, at + head[2 * i + 1]);
                outcomes.add(new Outcome.Returned(values, tag == RETURNED_AND_CHANGED));
            } else {
                outcomes.add(readRest(in, tag));
            }
            at += head[2 * i + 1];
        }
        return outcomes;
    }

    private static Outcome readRest(DataInput in, int tag) throws IOException {
        return switch (tag) {
            case NOT_STARTED -> new Outcome.NotStarted(method(in.readByte()));
            case THREW -> new Outcome.Threw(readText(in), readText(in), readText(in), in.readBoolean());
            case STACK_OVERFLOW -> new Outcome.StackOverflow(readText(in));
            case CRASHED -> new Outcome.Crashed(in.readInt());
            case FIRST_WORD, FIRST_WORD + 1, FIRST_WORD + 2, FIRST_WORD + 3 -> WORDS.get(tag - FIRST_WORD);
            default -> throw new IOException("no outcome has the tag " + tag);
        };
    }

    /** Text is cut where it is read too: the writer may be no longer ours. */
    private static String readText(DataInput in) throws IOException {
        return Wire.cut(in.readUTF(), LONGEST_TEXT);
    }

    private static ApiMethod method(int ordinal) throws IOException {
        ApiMethod[] methods = ApiMethod.values();
        if (ordinal < 0 || ordinal >= methods.length) {
            throw new IOException("no method has the number " + ordinal);
        }
        return methods[ordinal];
    }
}
