package backcheck.running.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.Launcher;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkersTest {

    /** Looks for classes of the grader, and around itself. */
    private static final Map<String, byte[]> CURIOUS = StudentClasses.withMembers(
            """
            static double sigmoid(double z) throws Exception { return found("backcheck.exercise.chain.Chain"); }
            static double loss(double a3, double y) throws Exception { return found("backcheck.exercise.assist.ReferenceMethods"); }
            static double found(String name) {
                try { Class.forName(name); return 1; } catch (ClassNotFoundException e) { return 0; }
            }
            static double cost(Parameters p, List<Example> data) { return System.getenv().size(); }
            static Parameters randomStart(RandomGenerator r) throws Exception {
                return (Parameters) Class.forName("network.Other").getMethod("make").invoke(null);
            }
            """);

    private static Launcher launcher;
    private static Workers workers;

    @BeforeAll
    static void prepare() {
        launcher = Launcher.bare();
        workers = new Workers(launcher, new Limits(Duration.ofSeconds(2), Duration.ofSeconds(10), 32));
    }

    @AfterAll
    static void close() {
        launcher.close();
    }

    @Test
    void putNothingOfTheGradersWithinReachOfASubmission() {
        try (WorkerSubject subject = workers.open(CURIOUS, Attempt.LAST)) {
            assertThat(subject.call(Call.sigmoid(0))).isEqualTo(new Outcome.Returned(0));
            assertThat(subject.call(Call.loss(0, 0))).isEqualTo(new Outcome.Returned(0));
        }
    }

    @Test
    void handNoEnvironmentOn() {
        try (WorkerSubject subject = workers.open(CURIOUS, Attempt.LAST)) {
            assertThat(subject.call(Call.cost(new double[9], new double[3]))).isEqualTo(new Outcome.Returned(0));
        }
    }

    @Test
    void putTheGivenMethodsBesideASubmissionThatNeedsThem() {
        try (WorkerSubject subject = workers.openAssisted(CURIOUS, Attempt.LAST)) {
            assertThat(subject.call(Call.loss(0, 0))).isEqualTo(new Outcome.Returned(1));
        }
    }

    @Test
    void tellAClassThatIsNotThereAsAnException() {
        try (WorkerSubject subject = workers.open(CURIOUS, Attempt.LAST)) {
            assertThat(subject.call(Call.randomStart(1)))
                    .asInstanceOf(type(Outcome.Threw.class))
                    .returns("ClassNotFoundException", Outcome.Threw::type);
        }
    }
}
