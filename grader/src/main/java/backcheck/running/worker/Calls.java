package backcheck.running.worker;

import backcheck.subject.Call;
import backcheck.subject.Subject;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * What the thread of the student's code does: it reads a batch, makes the calls and sends the answers, until the input
 * ends or another submission begins.
 */
final class Calls implements Runnable {

    private final Subject subject;
    private final DataInputStream in;
    private final Answers answers;
    private volatile IOException end;

    Calls(Subject subject, DataInputStream in, Answers answers) {
        this.subject = subject;
        this.in = in;
        this.answers = answers;
    }

    @Override
    public void run() {
        try {
            // said by this thread: a worker that can't have it is not ready
            answers.ready();
            while (!Wire.readsBegin(in)) {
                Wire.Batch batch = Wire.readBatch(in);
                answers.begin(batch.ticket());
                for (Call call : batch.calls()) {
                    answers.add(subject.call(call));
                }
                answers.send();
            }
        } catch (IOException e) {
            end = e;
        } catch (RuntimeException | Error e) {
            // what is left of a full heap, or of a shared JVM that met an error, is no place to go on
            end = new IOException("the calls have come to an end", e);
        }
    }

    /** Why it has ended; null if another submission begins. */
    IOException end() {
        return end;
    }
}
