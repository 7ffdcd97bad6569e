package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.checks.Exam;
import backcheck.compile.Compiled;
import backcheck.compile.Compiler;
import backcheck.inspect.Inspection;
import backcheck.inspect.Inspector;
import backcheck.inspect.Rules;
import backcheck.isolation.Attempt;
import backcheck.isolation.Launcher;
import backcheck.judge.Judge;
import backcheck.judge.Scorer;
import backcheck.submission.Intake;
import backcheck.submission.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every question of a grading, asked of every submission of the corpus that is plain enough: the answers are those of a JVM. */
class CorpusTest {

    private static final Path ROOT = Path.of("src/test/submissions");

    /** These would hang this JVM, fill its memory or end it. */
    private static final Set<String> NOT_RUN_HERE =
            Set.of("t-train-never-ends", "t-train-fills-the-memory", "t-update-ends-the-program");

    /** Of all there are: fewer would mean that they are declined, and that this test has nothing to compare. */
    private static final double EVALUATED = 0.8;

    private static final Launcher LAUNCHER = Launcher.bare();
    private static Compiler compiler;

    private int asked;
    private int evaluated;

    @BeforeAll
    static void open() {
        compiler = new Compiler(LAUNCHER);
    }

    @AfterAll
    static void close() {
        compiler.close();
        LAUNCHER.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsAJvmDoes() {
        Stream<DynamicTest> each = Stream.of("right", "wrong", "lazy")
                .flatMap(CorpusTest::folders)
                .filter(folder -> !NOT_RUN_HERE.contains(folder.getFileName().toString()))
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
        return Stream.concat(each, Stream.of(DynamicTest.dynamicTest(
                "most are evaluated", () -> assertThat((double) evaluated / asked).isGreaterThan(EVALUATED))));
    }

    private void compare(Path folder) throws IOException {
        Compiled compiled = compiler.compile((Submission.Sources) Intake.read(folder), Attempt.LAST);
        Inspection inspection = Inspector.inspect(((Compiled.Classes) compiled).bytes(), Rules.ON);
        asked++;
        try {
            Exam exam = Judge.exam(new Twins(inspection.classes()), inspection, method -> Optional.empty(), 4711);
            assertThat(Judge.grade("twins", List.of(), exam, inspection, Scorer.standardPoints(), 4711).parts()).isNotEmpty();
            evaluated++;
        } catch (Declined e) {
            // how many may be is for the last of these tests to say
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static Stream<Path> folders(String kind) {
        try (Stream<Path> folders = Files.list(ROOT.resolve(kind))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
