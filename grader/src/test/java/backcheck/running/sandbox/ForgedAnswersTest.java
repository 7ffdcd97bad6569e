package backcheck.running.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.Launcher;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Submissions that write to the pipe themselves, which a bare process can't keep them from. */
class ForgedAnswersTest {

    private static Launcher launcher;
    private static Workers workers;

    @BeforeAll
    static void prepare() {
        launcher = Launcher.bare();
        workers = new Workers(launcher, Limits.DEFAULT);
    }

    @AfterAll
    static void close() {
        launcher.close();
    }

    @Test
    void takesAnAnswerToAnotherQuestionForNoAnswer() {
        Map<String, byte[]> early = StudentClasses.withMembers(
                """
                static double sigmoid(double z) throws java.io.IOException {
                    var out = new java.io.DataOutputStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));
                    out.write(22);
                    out.writeLong(0);
                    out.writeInt(1);
                    out.write(0);
                    out.writeInt(1);
                    out.writeDouble(0.5);
                    out.write(0);
                    return z;
                }
                """);
        try (WorkerSubject forging = workers.open(early, Attempt.LAST)) {
            assertThat(forging.call(Call.sigmoid(10))).isEqualTo(new Outcome.Crashed(-1));
        }
    }

    @Test
    void takesAForgedAnswerOfAnotherShapeForNoAnswer() {
        Map<String, byte[]> forger = StudentClasses.withMembers(
                """
                static double sigmoid(double z) throws java.io.IOException {
                    new java.io.FileOutputStream(java.io.FileDescriptor.out).write(new byte[6]);
                    return z;
                }
                """);
        try (WorkerSubject forging = workers.open(forger, Attempt.LAST)) {
            assertThat(forging.call(Call.sigmoid(10))).isInstanceOf(Outcome.Crashed.class);
        }
    }
}
