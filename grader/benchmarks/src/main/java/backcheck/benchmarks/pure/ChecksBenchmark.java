package backcheck.benchmarks.pure;

import backcheck.exercise.checks.Exam;
import backcheck.subject.Subject;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long a whole exam takes: cases drawn, questions asked in this JVM, answers judged. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChecksBenchmark {

    private final Subject right = RightSubject.here();

    /** Judge all checks, and ask once more. */
    @Benchmark
    public Exam judge() {
        Exam exam = RightSubject.examined(right, 1);
        exam.askOnceMore();
        return exam;
    }
}
