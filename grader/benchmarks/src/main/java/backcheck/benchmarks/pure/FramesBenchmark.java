package backcheck.benchmarks.pure;

import backcheck.running.worker.Wire;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long what goes through a worker's pipe takes to write and to read, for one submission. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FramesBenchmark {

    private final Map<Call, Outcome> exam =
            RightSubject.examined(RightSubject.here(), 1).recorder().observations();
    private final List<Call> calls = List.copyOf(exam.keySet());
    private final List<Outcome> outcomes = List.copyOf(exam.values());
    private final Map<String, byte[]> classes = RightSubject.classes();

    /** All calls of an exam, in one batch. */
    @Benchmark
    public Wire.Batch calls() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.writeCalls(new DataOutputStream(bytes), 1, calls);
        return Wire.readBatch(read(bytes));
    }

    /** The answers to them, in one frame. */
    @Benchmark
    public Wire.Said answers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.writeAnswers(new DataOutputStream(bytes), new Wire.Answers(1, outcomes));
        return Wire.readSaid(read(bytes));
    }

    /** The classes. */
    @Benchmark
    public Map<String, byte[]> classes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.writeClasses(new DataOutputStream(bytes), classes);
        return Wire.readClasses(read(bytes));
    }

    private static DataInputStream read(ByteArrayOutputStream bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
