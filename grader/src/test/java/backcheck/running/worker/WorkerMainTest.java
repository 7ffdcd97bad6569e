package backcheck.running.worker;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Serves over pipes within this JVM what the worker's process serves over standard input and output. */
@Timeout(60)
class WorkerMainTest {

    private static final String MEMBERS =
            """
            static double sigmoid(double z) { return z + 1; }
            static double loss(double a3, double y) { throw new UnsupportedOperationException(); }
            static double cost(Parameters p, List<Example> data) {
                try {
                    new java.util.concurrent.CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    // ends the call
                }
                return 0;
            }
            """;

    private static final long TICKET = Long.MAX_VALUE - 1;

    private final PrintedText printed = new PrintedText();
    private final CompletableFuture<Throwable> end = new CompletableFuture<>();
    private DataOutputStream toWorker;
    private DataInputStream fromWorker;

    @BeforeEach
    void start() throws IOException {
        PipedInputStream workerReads = new PipedInputStream(1 << 16);
        PipedOutputStream workerWrites = new PipedOutputStream();
        toWorker = new DataOutputStream(new PipedOutputStream(workerReads));
        fromWorker = new DataInputStream(new PipedInputStream(workerWrites, 1 << 16));
        WorkerMain worker = new WorkerMain(workerReads, workerWrites, printed);
        Thread thread = new Thread(() -> serve(worker));
        thread.setDaemon(true);
        thread.start();
        Wire.writeBegin(toWorker);
        Wire.writeClasses(toWorker, StudentClasses.withMembers(MEMBERS));
        toWorker.flush();
    }

    @AfterEach
    void stop() throws IOException {
        toWorker.close();
    }

    @Test
    void saysThatItIsReady() throws IOException {
        assertThat(Wire.readSaid(fromWorker)).isEqualTo(new Wire.Ready());
    }

    @Test
    void answersABatchInItsOrder() throws IOException {
        List<Outcome> outcomes = ask(Call.sigmoid(1), Call.loss(0, 1), Call.randomStart(1), Call.sigmoid(2));

        assertThat(outcomes)
                .containsExactly(
                        new Outcome.Returned(2),
                        new Outcome.NotStarted(ApiMethod.LOSS),
                        new Outcome.Missing(""),
                        new Outcome.Returned(3));
    }

    @Test
    void answersOneBatchAfterTheOther() throws IOException {
        List<Outcome> first = ask(Call.sigmoid(1));
        Wire.writeAsk(toWorker);
        Wire.writeCalls(toWorker, 300, List.of(Call.sigmoid(10)));
        toWorker.flush();

        assertThat(first).containsExactly(new Outcome.Returned(2));
        assertThat(Wire.readSaid(fromWorker)).isEqualTo(new Wire.Answers(300, List.of(new Outcome.Returned(11))));
    }

    @Test
    void answersWhatCameBeforeACallThatHangs() throws IOException {
        Wire.readSaid(fromWorker);
        Wire.writeAsk(toWorker);
        Wire.writeCalls(toWorker, 7, List.of(Call.sigmoid(1), Call.cost(new double[9], new double[3])));
        toWorker.flush();

        assertThat(Wire.readSaid(fromWorker)).isEqualTo(new Wire.Answers(7, List.of(new Outcome.Returned(2))));
    }

    @Test
    void endsWhenTheJudgeClosesThePipe() throws Exception {
        Wire.readSaid(fromWorker);

        toWorker.close();

        assertThat(end.get(30, TimeUnit.SECONDS)).isInstanceOf(EOFException.class);
    }

    @Test
    void endsAtAFrameThatIsMalformed() throws IOException, InterruptedException, ExecutionException {
        Wire.readSaid(fromWorker);

        Wire.writeAsk(toWorker);
        toWorker.writeLong(1);
        toWorker.writeInt(-1);
        toWorker.flush();

        assertThat(end.get()).isInstanceOf(IOException.class).isNotInstanceOf(EOFException.class);
    }

    @Test
    void endsAtASecondSubmission() throws IOException, InterruptedException, ExecutionException {
        Wire.readSaid(fromWorker);

        Wire.writeBegin(toWorker);
        toWorker.flush();

        assertThat(end.get()).hasMessage("a worker of its own is told of one submission");
    }

    @Test
    void sendsWhatWasPrintedBeforeTheAnswers() throws IOException {
        Wire.readSaid(fromWorker);
        printed.write("Grüße".getBytes(StandardCharsets.UTF_8));

        Wire.writeAsk(toWorker);
        Wire.writeCalls(toWorker, 7, List.of(Call.sigmoid(1)));
        toWorker.flush();

        assertThat(Wire.readSaid(fromWorker)).isEqualTo(new Wire.Printed("Grüße"));
        assertThat(Wire.readSaid(fromWorker)).isInstanceOf(Wire.Answers.class);
    }

    private List<Outcome> ask(Call... calls) throws IOException {
        Wire.readSaid(fromWorker);
        Wire.writeAsk(toWorker);
        Wire.writeCalls(toWorker, TICKET, List.of(calls));
        toWorker.flush();
        List<Outcome> outcomes = new ArrayList<>();
        while (outcomes.size() < calls.length) {
            Wire.Answers answers = (Wire.Answers) Wire.readSaid(fromWorker);
            assertThat(answers.ticket()).isEqualTo(TICKET + outcomes.size());
            outcomes.addAll(answers.outcomes());
        }
        return outcomes;
    }

    private void serve(WorkerMain worker) {
        try {
            worker.serve();
        } catch (IOException | InterruptedException e) {
            end.complete(e);
        }
    }
}
