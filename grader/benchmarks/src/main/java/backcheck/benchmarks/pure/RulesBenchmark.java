package backcheck.benchmarks.pure;

import backcheck.running.inspect.Inspection;
import backcheck.running.inspect.Inspector;
import backcheck.running.inspect.Rules;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read a submission's bytecode for what is ruled out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RulesBenchmark {

    private final Map<String, byte[]> classes = RightSubject.classes();

    /** Inspect the reference. */
    @Benchmark
    public Inspection inspect() {
        return Inspector.inspect(classes, Rules.ON);
    }
}
