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
import java.io.PrintStream;
import java.util.Locale;

/**
 * The {@code main} of a worker that plain submissions share, one after the other. Each has a class loader, a thread and
 * a stream to print to of its own, and all three are gone before the next one begins. An error ends the JVM.
 */
public final class SharedMain {

    /**
     * A quarter of the stack of a worker of its own. What recurses here must have room there too, where the same
     * methods are not compiled yet. Measured with 30 kinds of recursion, on JDK 17 and 25: most go four times as deep
     * there, hash codes of nested records 1.8 times; with half of a worker's stack, those went deeper here.
     */
    private static final long STACK_BYTES = 512 << 10;

    private final DataInputStream in;
    private final DataOutputStream out;

    private SharedMain() {
        this.in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        this.out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    }

    /** Serve one judge over standard input and output until it closes the pipe. */
    public static void main(String[] args) throws Exception {
        SharedMain worker = new SharedMain();
        System.setIn(InputStream.nullInputStream());
        initialize();
        try {
            worker.serve();
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
        Runtime.getRuntime().halt(1);
    }

    /** What formats texts keeps much for later: no submission is to be the first one that it is asked by. */
    private static void initialize() {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.US, Locale.ENGLISH}) {
            String.format(locale, "%,d %x %c %b %s %.3f %e %g %a %n", 1234, 1, 'c', true, "s", 1.5, 1.5, 1.5, 1.5);
        }
    }

    private void serve() throws IOException, InterruptedException {
        Wire.readsBegin(in);
        while (true) {
            PrintedText printed = new PrintedText();
            PrintStream forStudents = printed.stream();
            System.setOut(forStudents);
            System.setErr(forStudents);
            Subject subject = LocalSubject.inSharedJvm(new MemoryClasses(Wire.readClasses(in)));
            Calls calls = new Calls(subject, in, new Answers(out, printed));
            Thread thread = new Thread(null, calls, "calls", STACK_BYTES, false);
            thread.start();
            thread.join();
            if (calls.end() != null) {
                throw calls.end();
            }
        }
    }
}
