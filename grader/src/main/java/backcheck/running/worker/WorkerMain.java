package backcheck.running.worker;

import backcheck.subject.LocalSubject;
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

/** The {@code main} of a worker of its own: one submission, one life. */
public final class WorkerMain {

    /** The stack of the thread that runs the student's code: twice the 1 MiB that the assignment promises. */
    private static final long STACK_BYTES = 2 << 20;

    /** How long an answer waits for the rest of its batch, at most. */
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
        PrintStream forStudents = printed.stream();
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
     * Say that the worker is ready, and answer batches until the input ends. One thread does it all; this one sends what is ready while a call takes its time, so
     * that no answer is kept back by a later call that hangs. To hand every batch from one thread to the other would cost more than
     * most of them take.
     *
     * @throws EOFException when the judge has closed the pipe
     */
    void serve() throws IOException, InterruptedException {
        Wire.readsBegin(in);
        Subject subject = new LocalSubject(new MemoryClasses(Wire.readClasses(in)));
        Answers answers = new Answers(out, printed);
        Calls calls = new Calls(subject, in, answers);
        Thread thread = new Thread(null, calls, "calls", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        while (thread.isAlive()) {
            thread.join(BATCH_WAIT_MS);
            answers.send();
        }
        if (calls.end() == null) {
            throw new IOException("a worker of its own is told of one submission");
        }
        throw calls.end();
    }
}
