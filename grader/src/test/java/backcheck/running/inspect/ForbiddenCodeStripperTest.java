package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.LocalSubject;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenCodeStripperTest {

    private static final String SIGMOID = "static double sigmoid(double z) { return z + 1; } ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static double loss(double a, double y) { System.exit(0); return a; }",
                "static double loss(double a, double y) { Runnable r = () -> System.exit(0); r.run(); return a; }",
                "static class T extends Thread { static int n; } static double loss(double a, double y) { return T.n; }",
                "static java.io.File file; static double loss(double a, double y) { return file.length(); }",
                "static double loss(double a, double y) throws java.io.IOException { return read(null); }"
                        + " static double read(java.io.Reader r) throws java.io.IOException { return r.read(); }",
                "static double loss(double a, double y) { return own(); } static native double own();",
                "static double loss(double a, double y) { return new R(1).i; } static class R { int i; R(int n) { i = n; System.exit(n); } }",
                "interface I { java.nio.file.Path p(); } static double loss(double a, double y) { I i = null; return i.p().getNameCount(); }",
                "static Object pick(Map.Entry<Thread, Thread> e) { return e.getKey(); }"
                        + " static double loss(double a, double y) { Thread t = (Thread) pick(null); return a; }"
            })
    void leavesClassesThatRunWithoutWhatIsRuledOut(String members) {
        Inspection inspection = Inspector.inspect(StudentClasses.withMembers(SIGMOID + members), Rules.ON);

        Map<String, byte[]> cut = inspection.classes();

        assertThat(inspection.forbidden()).containsOnlyKeys(ApiMethod.LOSS);
        assertThat(Inspector.inspect(cut, Rules.ON).forbidden()).isEmpty();
        assertThat(Inspector.inspect(cut, Rules.ON).classes()).isSameAs(cut);
        assertThat(Substitution.isSafe(cut)).isTrue();
        LocalSubject subject = new LocalSubject(StudentClasses.loader(cut));
        assertThat(subject.call(Call.sigmoid(1))).isEqualTo(new Outcome.Returned(2));
        assertThat(subject.call(Call.loss(1, 1))).isInstanceOf(Outcome.Threw.class);
    }

    @Test
    void keepsWhatStandsBesideIt() {
        Map<String, byte[]> classes = StudentClasses.withMembers(
                SIGMOID + "static double loss(double a, double y) { System.exit(0); return a; }"
                        + " static double cost(Parameters p, List<Example> d) { return d.stream().mapToDouble(e -> e.y()).sum(); }");

        LocalSubject subject = new LocalSubject(StudentClasses.loader(Inspector.inspect(classes, Rules.ON).classes()));

        assertThat(subject.call(Call.cost(new double[9], new double[] {1, 2, 1}))).isEqualTo(new Outcome.Returned(1));
    }

    @Test
    void throwsAtTheLineOfTheUse() {
        Map<String, byte[]> classes =
                StudentClasses.withMembers("static double loss(double a, double y) {\n\n System.exit(0); return a; }");
        LocalSubject subject = new LocalSubject(StudentClasses.loader(Inspector.inspect(classes, Rules.ON).classes()));

        Outcome.Threw outcome = (Outcome.Threw) subject.call(Call.loss(1, 1));

        assertThat(outcome.location()).isEqualTo("Network.java:4");
        assertThat(outcome.message()).isNotBlank();
    }
}
