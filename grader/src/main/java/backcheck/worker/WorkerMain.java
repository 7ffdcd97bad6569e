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

    WorkerMain(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** Serve one judge over standard input and output until it closes the pipe. */
    public static void main(String[] args) throws Exception {
        WorkerMain worker =
                new WorkerMain(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
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
        Wire.writeOutcome(out, new Outcome.Returned());
        out.flush();
        BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
        Thread calls = new Thread(null, () -> runAll(work), "calls", STACK_BYTES);
        calls.setDaemon(true);
        calls.start();
        while (true) {
            List<Call> batch = Wire.readCalls(in);
            Answers answers = new Answers();
            work.add(() -> answers.makeAll(subject, batch));
            int sent = 0;
            while (sent < batch.size()) {
                List<Outcome> ready = answers.take(batch.size(), BATCH_WAIT_MS);
                for (Outcome outcome : ready) {
                    Wire.writeOutcome(out, outcome);
                }
                out.flush();
                sent += ready.size();
            }
        }
    }

    private static void runAll(BlockingQueue<Runnable> work) {
        while (true) {
            try {
                work.take().run();
            } catch (InterruptedException e) {
                // a call has interrupted its own thread, which is this one; the next call is not to suffer from it
                Thread.interrupted();
            }
        }
    }
}
