package backcheck.grading.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.exercise.checks.Assignment;
import backcheck.grade.Grade;
import backcheck.grade.PartResult;
import backcheck.grade.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class LocalGradeTest {

    private static final String SUREFIRE = "surefire.test.class.path";

    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final PrintStream stdout = System.out;
    private final Locale locale = Locale.getDefault();
    private final String surefire = System.getProperty(SUREFIRE);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.clearProperty(SUREFIRE);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(stdout);
        Locale.setDefault(locale);
        Thread.currentThread().setContextClassLoader(loader);
        if (surefire == null) {
            System.clearProperty(SUREFIRE);
        } else {
            System.setProperty(SUREFIRE, surefire);
        }
    }

    @Test
    void passesEveryCheckOfARightNetwork() throws Exception {
        use(StudentsClasses.submission("right/textbook-formulas"));

        List<DynamicContainer> parts = parts();

        assertThat(parts).hasSize(7);
        assertThat(parts.stream().flatMap(LocalGradeTest::tests).map(LocalGradeTest::outcome))
                .hasSameSizeAs(Assignment.checks())
                .containsOnly(Result.PASSED);
        assertThat(report()).contains("100 / 100");
    }

    @Test
    void abortsEveryCheckOfTheTemplate() throws Exception {
        use(StudentsClasses.stub());

        List<DynamicContainer> parts = parts();

        assertThat(parts.stream().flatMap(LocalGradeTest::tests).map(LocalGradeTest::outcome))
                .containsOnly(Result.NOT_STARTED);
        assertThat(report()).contains("0 / 100");
    }

    @Test
    void failsWhatIsWrongAndAbortsWhatIsMissing() throws Exception {
        use(StudentsClasses.stub()
                .replaceFirst("throw new UnsupportedOperationException\\(\"write sigmoid.*", "return z;"));

        List<DynamicContainer> parts = parts();

        assertThat(tests(parts.get(0)).map(LocalGradeTest::outcome)).contains(Result.FAILED);
        assertThat(tests(parts.get(3)).map(LocalGradeTest::outcome)).containsOnly(Result.NOT_STARTED);
    }

    @Test
    void showsAStudentNoStackOfTheGrader() throws Exception {
        use(StudentsClasses.stub()
                .replaceFirst("throw new UnsupportedOperationException\\(\"write sigmoid.*", "return z;"));

        DynamicTest values = tests(parts().get(0)).findFirst().orElseThrow();

        assertThatThrownBy(() -> values.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .satisfies(error -> assertThat(error.getStackTrace()).isEmpty())
                .message()
                .isNotEmpty();
    }

    @Test
    void endsInOneSentenceUnderMavenWhenSomethingIsWrong() throws Exception {
        System.setProperty(SUREFIRE, "classes");
        Locale.setDefault(Locale.GERMANY);
        use(StudentsClasses.stub()
                .replaceFirst("throw new UnsupportedOperationException\\(\"write sigmoid.*", "return z;"));

        assertThatThrownBy(LocalGrade::ofThisProject)
                .isInstanceOf(AssertionError.class)
                .satisfies(error -> assertThat(error.getStackTrace()).isEmpty())
                .message()
                .startsWith("0 of 100 points");
        assertThat(report()).contains("0 / 100");
    }

    @Test
    void givesTheTreeUnderMavenTooWhenNothingIsWrong() throws Exception {
        System.setProperty(SUREFIRE, "classes");
        use(StudentsClasses.stub());

        List<DynamicContainer> parts = parts();

        assertThat(parts).hasSize(7);
    }

    @Test
    void gradesTheSameAgain() throws Exception {
        URLClassLoader classes = StudentsClasses.compile(folder, StudentsClasses.submission("wrong/v-forgets-b2"));

        Grade first = LocalGrade.grade(classes).grade();
        Grade second = LocalGrade.grade(classes).grade();

        assertThat(second).usingRecursiveComparison().isEqualTo(first);
        assertThat(first.parts().stream().map(PartResult::result)).contains(Result.FAILED);
    }

    @Test
    void saysWhereTheClassBelongsThatIsNotThere() {
        URLClassLoader nothing = new URLClassLoader(new URL[0], null);

        assertThatThrownBy(() -> LocalGrade.grade(nothing))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("src/main/java/network/Network.java")
                .satisfies(error -> assertThat(error.getStackTrace()).isEmpty());
    }

    @Test
    void loadsNoClassOfTheStudent() throws Exception {
        use(StudentsClasses.stub()
                .replace("private Network() {}", "static { System.setProperty(\"backcheck.loaded\", \"yes\"); }"));

        parts();

        assertThat(System.getProperty("backcheck.loaded")).isNull();
    }

    private void use(String network) throws IOException {
        Thread.currentThread().setContextClassLoader(StudentsClasses.compile(folder, network));
    }

    private static List<DynamicContainer> parts() {
        try (Stream<DynamicNode> nodes = LocalGrade.ofThisProject()) {
            return nodes.map(DynamicContainer.class::cast).toList();
        }
    }

    private String report() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Stream<DynamicTest> tests(DynamicContainer part) {
        return part.getChildren().map(DynamicTest.class::cast);
    }

    private static Result outcome(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return Result.PASSED;
        } catch (TestAbortedException e) {
            return Result.NOT_STARTED;
        } catch (Throwable e) {
            return Result.FAILED;
        }
    }
}
