package backcheck.evaluate;

import backcheck.subject.CalledSubject;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import backcheck.worker.PrintedText;
import backcheck.worker.Wire;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The evaluator's {@code main}: one submission after the other, none of which is ever loaded. */
public final class EvaluatorMain {

    /**
     * Instructions of one submission. Counted over the corpus: half of the submissions take fewer than 1.7 million, and 221 of 226
     * fewer than this.
     */
    static final long FUEL = 30_000_000;

    /** A recursion over 1,000 steps takes as many of our frames, and some more for a stream in each. */
    private static final long STACK_BYTES = 64L << 20;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Library library = new Library();
    private PrintedText printed = new PrintedText();

    EvaluatorMain(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** A class of each of the packages beside ours that it needs. */
    public static List<Class<?>> libraries() {
        return List.of(ClassReader.class, ClassNode.class);
    }

    /** Serve one judge over standard input and output until it closes the pipe. */
    public static void main(String[] args) throws InterruptedException {
        EvaluatorMain evaluator =
                new EvaluatorMain(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Thread thread = new Thread(null, evaluator::serve, "evaluate", STACK_BYTES);
        thread.start();
        thread.join();
        Runtime.getRuntime().halt(0);
    }

    /** Answer until the judge has closed the pipe. */
    void serve() {
        Subject subject = declined("no submission");
        try {
            while (true) {
                if (Wire.readsBegin(in)) {
                    subject = begin(Wire.readClasses(in));
                } else {
                    answer(subject, Wire.readBatch(in));
                }
                out.flush();
            }
        } catch (IOException e) {
            // the end of the pipe, or bytes that are no question: either way there is nobody to answer
            return;
        }
    }

    private Subject begin(Map<String, byte[]> classes) throws IOException {
        try {
            Fuel fuel = new Fuel(FUEL);
            printed = new PrintedText();
            EvaluatedCalling calling = new EvaluatedCalling(new Program(classes, library, printed, fuel), fuel);
            Wire.writeReady(out);
            return new CalledSubject(calling.there(), calling);
        } catch (RuntimeException | StackOverflowError e) {
            Wire.writeDeclined(out, String.valueOf(e.getMessage()));
            return declined("a submission that was declined");
        }
    }

    private static Subject declined(String why) {
        return call -> {
            throw new Declined(why);
        };
    }

    private void answer(Subject subject, Wire.Batch batch) throws IOException {
        List<Outcome> outcomes = new ArrayList<>(batch.calls().size());
        try {
            for (Call call : batch.calls()) {
                outcomes.add(subject.call(call));
            }
        } catch (RuntimeException | StackOverflowError e) {
            Wire.writeDeclined(out, String.valueOf(e.getMessage()));
            return;
        }
        String text = printed.take();
        if (!text.isEmpty()) {
            Wire.writePrinted(out, text);
        }
        for (int from = 0; from < outcomes.size(); from += Wire.MOST_TOGETHER) {
            List<Outcome> together = outcomes.subList(from, Math.min(from + Wire.MOST_TOGETHER, outcomes.size()));
            Wire.writeAnswers(out, new Wire.Answers(batch.ticket() + from, together));
        }
    }
}
