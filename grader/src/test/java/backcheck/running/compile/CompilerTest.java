package backcheck.running.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import backcheck.intake.SourceFile;
import backcheck.intake.Submission;
import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.DoubtException;
import backcheck.running.isolation.Launcher;
import backcheck.running.isolation.MachineException;
import backcheck.running.isolation.Signals;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A real process, the same for all tests but one. */
class CompilerTest {

    private static final SourceFile RIGHT = new SourceFile(
            "Network.java",
            "package network;\nclass Network {\n"
                    + "double f(Parameters p, Gradients g, Activations a, Example e) { return p.w1(); } }");

    private static final Launcher LAUNCHER = Launcher.bare();
    private static Compiler compiler;

    @BeforeAll
    static void start() {
        compiler = new Compiler(LAUNCHER);
    }

    @AfterAll
    static void close() {
        compiler.close();
        LAUNCHER.close();
    }

    @Test
    void compilesASubmissionWithTheGivenRecords() {
        Compiled.Classes compiled = (Compiled.Classes) compile(RIGHT);

        assertThat(compiled.bytes())
                .containsOnlyKeys(
                        "network.Network",
                        "network.Parameters",
                        "network.Activations",
                        "network.Gradients",
                        "network.Example");
    }

    @Test
    void tellsTheErrorsWithFileLineAndColumn() {
        Compiled.Errors compiled = (Compiled.Errors)
                compile(new SourceFile("src/Network.java", "package network;\nclass Network {\n  int x = 1\n}"));

        assertThat(compiled.errors()).containsExactly(new CompileError("src/Network.java", 3, 12, "';' expected"));
    }

    @Test
    void doesNotTakeARecordOfTheStudentsForAGivenOne() {
        SourceFile sneaky =
                new SourceFile("Network.java", "package network;\nclass Network {}\nrecord Parameters(double w1) {}");

        Compiled.Errors compiled = (Compiled.Errors) compile(sneaky);

        assertThat(compiled.errors()).isNotEmpty();
    }

    @Test
    void livesOnAfterASourceThatFillsTheCompilersMemory() {
        String doubled = IntStream.range(1, 26)
                .mapToObj(i -> "static final String S" + i + " = S" + (i - 1) + " + S" + (i - 1) + ";\n")
                .collect(Collectors.joining());
        String large = "static final String S0 = \"" + "x".repeat(1000) + "\";\n";
        Compiled compiled =
                compile(new SourceFile("Network.java", "package network;\nclass Network {\n" + large + doubled + "}"));

        assertThat(compiled).isInstanceOf(Compiled.Errors.class);
        assertThat(compile(RIGHT)).isInstanceOf(Compiled.Classes.class);
    }

    @Test
    void givesASubmissionUpThatTakesTooLongAndLivesOn() {
        // each level is checked against every overload: exponential in the depth
        String nested = IntStream.range(0, 40).mapToObj(i -> "f(x" + i + " -> { return ").collect(Collectors.joining());
        SourceFile endless = new SourceFile(
                "Network.java",
                "package network;\nimport java.util.function.*;\nclass Network {\n"
                        + "static <T> T f(Function<Integer, T> a) { return null; }\n"
                        + "static <T> T f(Function<String, T> a, int... x) { return null; }\n"
                        + "static void f(Consumer<Long> c) {}\n"
                        + "Object o = " + nested + "1" + "; })".repeat(40) + ";\n}");
        try (Compiler hurried = new Compiler(LAUNCHER, Duration.ofSeconds(4))) {
            Compiled.Errors compiled = (Compiled.Errors)
                    hurried.compile(new Submission.Sources("anna", List.of(endless), List.of()), Attempt.LAST);

            assertThat(compiled.errors())
                    .singleElement()
                    .returns("", CompileError::file)
                    .returns(0L, CompileError::line);
            assertThat(hurried.compile(new Submission.Sources("anna", List.of(RIGHT), List.of()), Attempt.LAST))
                    .isInstanceOf(Compiled.Classes.class);
        }
    }

    @Test
    void isInterruptedWhereItWaitsAndLivesOn() {
        Thread.currentThread().interrupt();

        assertThatIllegalStateException().isThrownBy(() -> compile(RIGHT));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(compile(RIGHT)).isInstanceOf(Compiled.Classes.class);
    }

    @Test
    void isTheMachinesFaultIfNotEvenTheGivenRecordsCompileInTime() {
        try (Compiler hurried = new Compiler(LAUNCHER, Duration.ofMillis(1))) {
            assertThatExceptionOfType(MachineException.class)
                    .isThrownBy(() -> hurried.compile(new Submission.Sources("anna", List.of(RIGHT), List.of()), Attempt.LAST));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void takesNoLongerForBeingStopped() throws IOException, InterruptedException {
        try (Compiler hurried = new Compiler(LAUNCHER, Duration.ofSeconds(4))) {
            Submission.Sources right = new Submission.Sources("anna", List.of(RIGHT), List.of());
            hurried.compile(right, Attempt.LAST);
            Signals.stopFor(8, Signals.running("CompilerMain"));

            assertThat(hurried.compile(right, Attempt.FIRST)).isInstanceOf(Compiled.Classes.class);
        }
    }

    @Test
    void isStartedAnewWhereItHasDiedMeanwhile() throws InterruptedException {
        compile(RIGHT);
        for (ProcessHandle process : Signals.running("CompilerMain")) {
            process.destroyForcibly();
            process.onExit().join();
        }

        assertThat(compile(RIGHT)).isInstanceOf(Compiled.Classes.class);
    }

    @Test
    void doubtsWhatItDoesNotCopeWithTheFirstTime() {
        String deep = "1" + "+(1".repeat(20_000) + ")".repeat(20_000);
        Submission.Sources nested = new Submission.Sources(
                "anna", List.of(new SourceFile("Network.java", "package network;\nclass Network { int x = " + deep + "; }")), List.of());

        assertThatExceptionOfType(DoubtException.class).isThrownBy(() -> compiler.compile(nested, Attempt.FIRST));
        assertThat(compiler.compile(nested, Attempt.LAST)).isInstanceOf(Compiled.Errors.class);
    }

    private static Compiled compile(SourceFile file) {
        return compiler.compile(new Submission.Sources("anna", List.of(file), List.of()), Attempt.LAST);
    }
}
