package backcheck.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import backcheck.submission.SourceFile;
import backcheck.submission.Submission;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real process, the same for all tests but one. */
class CompilerTest {

    private static final SourceFile RIGHT = new SourceFile(
            "Network.java",
            "package network;\nclass Network { double f(Parameters p, Gradients g, Activations a, Example e) { return p.w1(); } }");

    private static Compiler compiler;

    @BeforeAll
    static void start() {
        compiler = new Compiler();
    }

    @AfterAll
    static void close() {
        compiler.close();
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
    void livesOnAfterASourceThatExhaustsTheCompiler() {
        String doubled = IntStream.range(0, 5000).mapToObj(i -> "(").collect(Collectors.joining());
        compile(new SourceFile("Network.java", "package network;\nclass Network { int x = " + doubled + "1; }"));

        assertThat(compile(RIGHT)).isInstanceOf(Compiled.Classes.class);
    }

    @Test
    void isTheMachinesFaultIfNotEvenTheGivenRecordsCompileInTime() {
        try (Compiler hurried = new Compiler(Duration.ofMillis(1))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> hurried.compile(new Submission.Sources("anna", List.of(RIGHT), List.of())));
        }
    }

    private static Compiled compile(SourceFile file) {
        return compiler.compile(new Submission.Sources("anna", List.of(file), List.of()));
    }
}
