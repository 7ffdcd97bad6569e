package backcheck.running.worker;

import backcheck.subject.Outcome;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The answers on their way to the judge: a batch goes out in one write when it is quick. */
final class Answers {

    private final DataOutputStream out;
    private final PrintedText printed;
    private final List<Outcome> waiting = new ArrayList<>();
    private long ticket;

    Answers(DataOutputStream out, PrintedText printed) {
        this.out = out;
        this.printed = printed;
    }

    /** Say that calls may come. */
    synchronized void ready() throws IOException {
        Wire.writeReady(out);
        out.flush();
    }

    /** A batch begins; all answers to the one before have been sent. */
    synchronized void begin(long first) {
        ticket = first;
    }

    /** Keep the next answer until it is sent. */
    synchronized void add(Outcome outcome) {
        waiting.add(outcome);
    }

    /** Send what was printed, and then the answers that there are. */
    synchronized void send() throws IOException {
        String text = printed.take();
        if (text.isEmpty() && waiting.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            Wire.writePrinted(out, text);
        }
        for (int from = 0; from < waiting.size(); from += Wire.MOST_TOGETHER) {
            List<Outcome> together = waiting.subList(from, Math.min(from + Wire.MOST_TOGETHER, waiting.size()));
            Wire.writeAnswers(out, new Wire.Answers(ticket, together));
            ticket += together.size();
        }
        waiting.clear();
        out.flush();
    }
}
