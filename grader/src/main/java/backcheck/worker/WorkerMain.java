package backcheck.worker;

import backcheck.subject.Call;
import backcheck.subject.LocalSubject;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The worker's {@code main}: one submission, one life. */
public final class WorkerMain {

    /** The stack of the thread that runs the student's code: twice the 1 MiB that the assignment promises. */
    private static final long STACK_BYTES = 2 << 20;

    /** How long an answer may wait for the rest of its batch before it is handed on. */
    private static final long BATCH_WAIT_MS = 20;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final PrintedText printed;

    WorkerMain(InputStream in, OutputStream out, PrintedText printed) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
        this.printed = printed;
    }

    /** Serve one judge over standard input and output until it closes the pipe. */
    public static void main(String[] args) throws Exception {
        PrintedText printed = new PrintedText();
        WorkerMain worker = new WorkerMain(
                new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), printed);
        PrintStream forStudents = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(forStudents);
        System.setErr(forStudents);
        try {
            worker.serve();
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
        Runtime.getRuntime().halt(1);
    }

    /**
     * Answer batches until the input ends.
     *
     * @throws EOFException when the judge has closed the pipe
     */
    void serve() throws IOException, InterruptedException {
        Subject subject = new LocalSubject(new MemoryClasses(Wire.readClasses(in)));
        Wire.writeReady(out);
        out.flush();
        BlockingQueue<Work> work = new LinkedBlockingQueue<>();
        Thread calls = new Thread(null, new Calls(subject, work), "calls", STACK_BYTES);
        calls.setDaemon(true);
        calls.start();
        while (true) {
            Wire.Batch batch = Wire.readBatch(in);
            Answers answers = new Answers(batch.calls().size());
            work.add(new Work(batch.calls(), answers));
            answer(batch, answers);
        }
    }

    private void answer(Wire.Batch batch, Answers answers) throws IOException, InterruptedException {
        int count = batch.calls().size();
        int sent = 0;
        while (sent < count) {
            List<Outcome> ready = answers.take(BATCH_WAIT_MS);
            String text = printed.take();
            if (!text.isEmpty()) {
                Wire.writePrinted(out, text);
            }
            for (int from = 0; from < ready.size(); from += Wire.MOST_TOGETHER) {
                List<Outcome> together = ready.subList(from, Math.min(from + Wire.MOST_TOGETHER, ready.size()));
                Wire.writeAnswers(out, new Wire.Answers(batch.ticket() + sent, together));
                sent += together.size();
            }
            out.flush();
        }
    }

    /** Calls to make, and where their answers go. */
    private record Work(List<Call> calls, Answers answers) {}

    /** What the thread of the student's code does. */
    private record Calls(Subject subject, BlockingQueue<Work> work) implements Runnable {
        @Override
        public void run() {
            while (true) {
                try {
                    Work next = work.take();
                    next.answers().makeAll(subject, next.calls());
                } catch (InterruptedException e) {
                    // a call has interrupted its own thread, which is this one; the next call is not to suffer from it
                    Thread.interrupted();
                }
            }
        }
    }
}
