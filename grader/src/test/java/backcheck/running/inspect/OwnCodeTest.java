package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.LocalSubject;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is charged for what is ruled out, and who is not. */
class OwnCodeTest {

    private static final String UPDATE = "static Parameters update(Parameters p, Gradients g, double alpha) ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ new Trainer().run(); return p; } static class Trainer { void run() { } } "
                        + "static class Demo { void run() { System.exit(0); } }",
                "{ new Box(1); return p; } record Box(int i) implements Comparable<Box> { "
                        + "public int compareTo(Box b) { return 0; } void save() { System.exit(0); } }",
                "{ throw new Own(); } static class Own extends RuntimeException { void save() { System.exit(0); } }"
            })
    void chargesNobodyForAMethodThatNobodyCalls(String body) {
        Inspection inspection = inspect(UPDATE + body);

        assertThat(inspection.forbidden()).isEmpty();
        assertThat(inspection.notices()).extracting(Message::key).contains("notice.forbidden-unreached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ I i = new Low(); i.run(); return p; } interface I { void run(); } static class Low extends High implements I { } "
                        + "static class High { public void run() { System.exit(0); } }",
                "{ throw new Own(); } static class Own extends RuntimeException { "
                        + "public String getMessage() { System.exit(0); return null; } }",
                "{ EnumSet.allOf(K.class); return p; } enum K { A; static { System.exit(0); } }"
            })
    void followsTheWayThatTheJvmTakes(String body) {
        assertThat(inspect(UPDATE + body).forbidden()).containsOnlyKeys(ApiMethod.UPDATE);
    }

    @Test
    void chargesAllNineForWhatAParentOfNetworkDoesAtItsStart() {
        Map<String, byte[]> classes = StudentClasses.of("package network; public class Network extends Base { } "
                + "class Base { static { System.exit(0); } }");

        assertThat(Inspector.inspect(classes, Rules.ON).forbidden()).containsOnlyKeys(ApiMethod.values());
    }

    @Test
    void leavesTheOthersRunningWhereAClassIsBuiltOnAForbiddenOne() {
        Map<String, byte[]> classes = StudentClasses.withMembers(
                """
                interface Task extends java.util.concurrent.Callable<Object> { }
                interface Named extends Task { }
                static abstract class Top { }
                static class Low extends Top implements Named { public Object call() { return null; } }
                static Top pick() { return new Low(); }
                static double sigmoid(double z) { return z + 1; }
                """);

        LocalSubject subject = new LocalSubject(StudentClasses.loader(Inspector.inspect(classes, Rules.ON).classes()));

        assertThat(subject.call(Call.sigmoid(1))).isEqualTo(new Outcome.Returned(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ try { return p; }¶ catch (java.io.UncheckedIOException e) { return null; } } | 3",
                "{¶ return new Own(p).p; }¶ static class Own extends Thread { Parameters p; Own(Parameters q) { p = q; } } | 4"
            })
    void tellsALineForWhatHasNoneInTheBytecode(String body, int line) {
        String members = UPDATE + body.replace('¶', '\n');

        assertThat(inspect(members).forbidden().get(ApiMethod.UPDATE).line()).isEqualTo(line);
    }

    @Test
    void mentionsWhatIsNotReachedBesideWhatIs() {
        Inspection inspection = inspect(UPDATE + "{ System.exit(0); return p; } static void main() { new Timer(); }");

        assertThat(inspection.forbidden()).containsOnlyKeys(ApiMethod.UPDATE);
        assertThat(inspection.notices())
                .filteredOn(notice -> notice.key().equals("notice.forbidden-unreached"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).isEqualTo(List.of("java.util.Timer", "Network.java:2")));
    }

    /** Took half a minute when each call looked through all classes; a second is enough. */
    @Test
    void findsItsWayThroughManyClassesThatCallEachOther() {
        int last = 1_199;
        String many = IntStream.rangeClosed(0, last)
                .mapToObj(i -> "static class C" + i + " extends Base { double f(double x, Base b) { count++; "
                        + (i == last ? "System.exit(0); " : "") + "return b.f(x, new C" + (i + 1) % (last + 1) + "()); } }\n")
                .collect(Collectors.joining());
        Map<String, byte[]> classes = StudentClasses.withMembers("static double sigmoid(double z) { return new C0().f(z, new C1()); }"
                + "static int count; static abstract class Base { abstract double f(double x, Base b); }\n" + many);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        Inspection inspection = Inspector.inspect(classes, Rules.ON);

        Duration took = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        assertThat(inspection.forbidden()).containsOnlyKeys(ApiMethod.SIGMOID);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void takesAllForReachedWhereThereIsTooMuchToFollow() {
        Map<String, byte[]> classes = StudentClasses.withMembers(
                "static double sigmoid(double z) { return z; } static void main() { System.exit(0); }");

        assertThat(new OwnCode(classes).reachedFrom(ApiMethod.SIGMOID)).isEmpty();
        assertThat(new OwnCode(classes, 3).reachedFrom(ApiMethod.SIGMOID)).isPresent();
    }

    private static Inspection inspect(String members) {
        return Inspector.inspect(StudentClasses.withMembers(members), Rules.ON);
    }
}
