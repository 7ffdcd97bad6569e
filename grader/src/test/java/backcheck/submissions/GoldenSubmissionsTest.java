package backcheck.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Grade;
import backcheck.grade.PartResult;
import backcheck.grading.judge.Judge;
import backcheck.grading.judge.Rubric;
import backcheck.grading.report.GradeReader;
import backcheck.grading.report.GradeSchema;
import backcheck.grading.report.JsonReport;
import backcheck.grading.report.Words;
import backcheck.intake.Intake;
import backcheck.running.compile.Compiler;
import backcheck.running.isolation.Launcher;
import backcheck.running.sandbox.Limits;
import backcheck.running.sandbox.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Grades every submission of the corpus for real and compares the grade with what is kept beside it: a summary of each
 * ({@code expected.json}), and of some the complete grade ({@code grade.json}).
 *
 * <p>{@code -Dgolden.rewrite=true} writes what is kept anew, and {@code docs/catalogue.md} with it; the difference is
 * then for a person to review.
 */
class GoldenSubmissionsTest {

    private static final long SEED = 4711;
    static final String REWRITE = "golden.rewrite";

    private static final Launcher LAUNCHER = Launcher.bare();
    private static Judge judge;
    /** As in a batch, where plain submissions share a worker. */
    private static Judge sharing;

    @BeforeAll
    static void open() {
        judge = new Judge(new Compiler(LAUNCHER), new Workers(LAUNCHER, Limits.DEFAULT), Rubric.standard());
        sharing = new Judge(new Compiler(LAUNCHER), new Workers(LAUNCHER, Limits.DEFAULT), Rubric.standard());
        sharing.shareWorkers();
    }

    @AfterAll
    static void close() throws IOException {
        if (Boolean.getBoolean(REWRITE)) {
            Files.writeString(Catalogue.PAGE, Catalogue.read().page());
        }
        judge.close();
        sharing.close();
        LAUNCHER.close();
    }

    @TestFactory
    Stream<DynamicTest> correctSolutionsEarnEverything() {
        return each(Corpus.right(), folder -> {
            Grade grade = gradeAndCompare(folder);

            assertThat(grade.score()).isEqualTo(100);
            assertThat(grade.diagnoses()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> wrongSolutionsLoseThePointsOfTheirOwnPartsAlone() {
        return each(Corpus.wrong(), folder -> {
            Grade grade = gradeAndCompare(folder);

            assertThat(parts(grade, part -> part.score() < part.max()))
                    .containsExactlyInAnyOrderElementsOf(Corpus.words(Corpus.claim(folder).get("loses")));
        });
    }

    @TestFactory
    Stream<DynamicTest> lazySolutionsEarnWhatIsRightInItselfAndNothingElse() {
        return each(Corpus.lazy(), folder -> {
            JsonNode claim = Corpus.claim(folder);

            Grade grade = gradeAndCompare(folder);

            assertThat(parts(grade, part -> part.score() == part.max()))
                    .containsAll(Corpus.words(claim.get("earns")));
            assertThat(parts(grade, part -> part.score() == 0)).containsAll(Corpus.words(claim.get("earnsNothing")));
            assertThat(parts(grade, part -> part.result().spelled().equals("not-started")))
                    .containsAll(Corpus.words(claim.get("notStarted")));
            assertThat(parts(grade, part -> part.result().spelled().equals("blocked")))
                    .containsAll(Corpus.words(claim.get("blocked")));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeGradedEarnsNothing() {
        return each(Corpus.ungraded(), folder -> {
            Grade grade = gradeAndCompare(folder);

            assertThat(grade.status().spelled()).isEqualTo(Corpus.claim(folder).get("status").stringValue());
            assertThat(grade.score()).isZero();
        });
    }

    @TestFactory
    Stream<DynamicTest> theReferenceEarnsEverythingAndTheTemplateNothing() {
        return Stream.of(
                DynamicTest.dynamicTest("reference", () -> {
                    Grade grade = grade(Path.of("../reference"));

                    assertThat(grade.score()).isEqualTo(100);
                }),
                DynamicTest.dynamicTest("template", () -> {
                    Grade grade = grade(Path.of("../student-template"));

                    assertThat(grade.score()).isZero();
                    assertThat(grade.parts()).allMatch(part -> part.result().spelled().equals("not-started"));
                }));
    }

    private static Stream<DynamicTest> each(List<Path> folders, ThrowingConsumer test) {
        assertThat(folders).isNotEmpty();
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> test.accept(folder)));
    }

    /** A test of one folder. */
    @FunctionalInterface
    private interface ThrowingConsumer {
        void accept(Path folder) throws IOException;
    }

    private static List<String> parts(Grade grade, Predicate<PartResult> wanted) {
        return grade.parts().stream()
                .filter(wanted)
                .map(part -> part.id().spelled())
                .toList();
    }

    private static Grade grade(Path folder) throws IOException {
        Grade grade = judge.grade(Intake.read(folder), SEED).grade();

        assertThat(sharing.grade(Intake.read(folder), SEED).grade()).isEqualTo(grade);

        return grade;
    }

    private static Grade gradeAndCompare(Path folder) throws IOException {
        Grade grade = grade(folder);
        JsonReport report = new JsonReport(Words.english());
        String json = report.write(grade);
        assertThat(GradeSchema.problems(json)).isEmpty();
        assertThat(report.write(GradeReader.of(json))).isEqualTo(json);
        if (Boolean.getBoolean(REWRITE)) {
            rewrite(folder, grade, json);
        }
        assertThat(GradeSummary.of(grade)).isEqualTo(Files.readString(Corpus.summary(folder)));
        if (Files.exists(Corpus.complete(folder))) {
            GradeTree.assertSame(Corpus.JSON.readTree(json), Corpus.JSON.readTree(Corpus.complete(folder).toFile()));
        }
        return grade;
    }

    private static void rewrite(Path folder, Grade grade, String json) throws IOException {
        Files.writeString(Corpus.summary(folder), GradeSummary.of(grade));
        if (Files.exists(Corpus.complete(folder))) {
            Files.writeString(Corpus.complete(folder), json);
        }
    }
}
