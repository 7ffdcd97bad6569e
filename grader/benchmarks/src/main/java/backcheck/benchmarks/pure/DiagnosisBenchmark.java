package backcheck.benchmarks.pure;

import backcheck.exercise.checks.Exam;
import backcheck.exercise.diagnosis.Diagnoser;
import backcheck.grade.Diagnosis;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to find out what is wrong with recorded answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiagnosisBenchmark {

    /** What is wrong. */
    @Param({"NONE", "ONE_FACTOR", "TWO_FACTORS", "UNEXPLAINED"})
    public WrongGradient.Mistake mistake;

    private Exam exam;

    /** Judge the exam once: a diagnosis reads what was recorded. */
    @Setup
    public void record() {
        exam = RightSubject.examined(new WrongGradient(RightSubject.here(), mistake), 1);
        boolean found = !Diagnoser.diagnose(exam).isEmpty();
        boolean wanted = mistake == WrongGradient.Mistake.ONE_FACTOR || mistake == WrongGradient.Mistake.TWO_FACTORS;
        if (found != wanted) {
            throw new IllegalStateException(mistake + (found ? " is" : " is not") + " diagnosed");
        }
    }

    /** Diagnose all parts. */
    @Benchmark
    public List<Diagnosis> diagnose() {
        return Diagnoser.diagnose(exam);
    }
}
