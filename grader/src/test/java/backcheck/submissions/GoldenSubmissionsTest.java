package backcheck.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.compile.Compiler;
import backcheck.grade.Grade;
import backcheck.grade.PartResult;
import backcheck.isolation.Launcher;
import backcheck.judge.Judge;
import backcheck.judge.Rubric;
import backcheck.judge.Scorer;
import backcheck.report.JsonReport;
import backcheck.report.Words;
import backcheck.sandbox.Limits;
import backcheck.sandbox.Workers;
import backcheck.submission.Intake;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Grades every submission of the corpus for real and compares the grade with the one kept beside it.
 *
 * <p>{@code -Dgolden.rewrite=true} writes the kept grades anew; the difference is then for a person to review.
 */
class GoldenSubmissionsTest {

    private static final long SEED = 4711;
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    private static final Launcher LAUNCHER = Launcher.bare();
    private static Judge judge;
    /** As in a batch, where plain submissions share a worker. */
    private static Judge sharing;
    private static Schema schema;

    @BeforeAll
    static void open() throws IOException {
        judge = new Judge(new Compiler(LAUNCHER), new Workers(LAUNCHER, Limits.DEFAULT), Rubric.standard());
        sharing = new Judge(new Compiler(LAUNCHER), new Workers(LAUNCHER, Limits.DEFAULT), Rubric.standard());
        sharing.shareWorkers();
        try (InputStream in = JsonReport.class.getResourceAsStream("/backcheck/grade.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void close() {
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

    @Test
    void everyCheckIsFailedBySomeSubmission() throws IOException {
        Set<String> failed = new HashSet<>();
        for (Path folder : Corpus.all()) {
            for (JsonNode part : Corpus.JSON.readTree(folder.resolve("expected.json").toFile()).get("parts")) {
                for (JsonNode check : part.get("checks")) {
                    if (check.get("outcome").stringValue().equals("failed")) {
                        failed.add(check.get("id").stringValue());
                    }
                }
            }
        }

        assertThat(failed).containsAll(Scorer.standardPoints().byCheck().keySet());
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
        String json = new JsonReport(Words.english()).write(grade);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        Path kept = folder.resolve("expected.json");
        if (REWRITE) {
            Files.writeString(kept, json);
        }
        GradeTree.assertSame(Corpus.JSON.readTree(json), Corpus.JSON.readTree(kept.toFile()));
        return grade;
    }
}
