package backcheck.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.CheckResult;
import backcheck.grade.Diagnosis;
import backcheck.grade.Grade;
import backcheck.grade.Kind;
import backcheck.grade.Message;
import backcheck.grade.PartResult;
import backcheck.grade.Result;
import backcheck.grade.Status;
import backcheck.grade.Verdict;
import backcheck.grading.report.GradeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A summary differs as soon as points, an outcome, a diagnosis or a notice does, in any check. */
class GradeSummaryTest {

    /** Wrong in two parts, with follow-through in two others. */
    private static final String SAMPLE = "wrong/d-tanh-hidden-layer-and-log10-loss";

    static List<String> checks() throws IOException {
        return sample().parts().stream()
                .flatMap(part -> part.checks().stream())
                .map(CheckResult::id)
                .toList();
    }

    static Stream<Integer> diagnoses() throws IOException {
        return Stream.iterate(0, i -> i + 1).limit(sample().diagnoses().size());
    }

    @Test
    void isTheSameForTheSameGradeAndShort() throws IOException {
        assertThat(GradeSummary.of(sample())).isEqualTo(GradeSummary.of(sample()));
        assertThat(GradeSummary.of(sample()).lines()).hasSizeLessThan(25);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void noticesOtherPointsOfACheck(String id) throws IOException {
        assertNoticed(each(id, check -> new CheckResult(id, check.score() + 0.5, check.max(), check.verdict())));
        assertNoticed(each(id, check -> new CheckResult(id, check.score(), check.max() + 1, check.verdict())));
    }

    @Test
    void noticesAPointThatMovesFromOneCheckToAnother() throws IOException {
        Grade moved = each(each(sample(), "loss-arguments", 1), "sigmoid-values", -1);

        assertThat(moved.score()).isEqualTo(sample().score());
        assertNoticed(moved);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void noticesAnotherOutcomeOfACheck(String id) throws IOException {
        for (Result result : Result.values()) {
            Grade other =
                    each(id, check -> new CheckResult(id, check.score(), check.max(), with(check.verdict(), result)));
            boolean same = other.equals(sample());
            assertThat(GradeSummary.of(other).equals(GradeSummary.of(sample()))).isEqualTo(same);
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void noticesThatACheckFailsForAnotherReason(String id) throws IOException {
        Verdict verdict = Verdict.of(Result.FAILED, Message.of("values.float", "w1"));
        Verdict other = Verdict.of(Result.FAILED, Message.of("values.not-finite", "w1"));

        String one = GradeSummary.of(each(id, check -> new CheckResult(id, 0, check.max(), verdict)));

        assertThat(GradeSummary.of(each(id, check -> new CheckResult(id, 0, check.max(), other))))
                .isNotEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void noticesANewNoticeOfACheck(String id) throws IOException {
        Verdict noticed = Verdict.passed(List.of(Message.of("notice.clamped", "sigmoid")));

        assertNoticed(each(id, check -> new CheckResult(id, check.score(), check.max(), noticed)));
    }

    @ParameterizedTest
    @MethodSource("diagnoses")
    void noticesAChangedDiagnosis(int index) throws IOException {
        Diagnosis d = sample().diagnoses().get(index);
        Optional<String> other = Optional.of("other");

        assertNoticed(without(index));
        assertNoticed(diagnosed(
                index,
                new Diagnosis(List.of("z9"), d.kind(), d.factor(), d.instead(), d.part(), d.location(), d.message())));
        assertNoticed(diagnosed(
                index,
                new Diagnosis(d.targets(), Kind.ZERO, d.factor(), d.instead(), d.part(), d.location(), d.message())));
        assertNoticed(diagnosed(
                index, new Diagnosis(d.targets(), d.kind(), other, d.instead(), d.part(), d.location(), d.message())));
        assertNoticed(diagnosed(
                index, new Diagnosis(d.targets(), d.kind(), d.factor(), other, d.part(), d.location(), d.message())));
        assertNoticed(diagnosed(
                index,
                new Diagnosis(
                        d.targets(), d.kind(), d.factor(), d.instead(), Optional.empty(), d.location(), d.message())));
    }

    @Test
    void noticesANoticeOfTheWholeSubmissionAnotherStatusAndItsReason() throws IOException {
        Grade g = sample();
        Optional<Message> one = Optional.of(Message.of("status.not-compiled", 1));
        Optional<Message> other = Optional.of(Message.of("status.other", 1));

        assertNoticed(new Grade(
                "",
                g.status(),
                g.seed(),
                g.reason(),
                0,
                List.of(Message.of("notice.latin-1", "A.java")),
                g.parts(),
                g.diagnoses()));
        assertNoticed(new Grade("", Status.NOT_COMPILED, g.seed(), g.reason(), g.notices(), g.parts(), g.diagnoses()));
        assertNoticed(g.less(1));
        assertThat(GradeSummary.of(new Grade("", g.status(), 1, one, g.notices(), g.parts(), g.diagnoses())))
                .isNotEqualTo(
                        GradeSummary.of(new Grade("", g.status(), 1, other, g.notices(), g.parts(), g.diagnoses())));
    }

    private static void assertNoticed(Grade changed) throws IOException {
        assertThat(GradeSummary.of(changed)).isNotEqualTo(GradeSummary.of(sample()));
    }

    private static Grade sample() throws IOException {
        return GradeReader.of(Files.readString(Corpus.complete(Corpus.ROOT.resolve(SAMPLE))));
    }

    private static Verdict with(Verdict verdict, Result result) {
        return new Verdict(
                result,
                verdict.message(),
                verdict.counterexample(),
                verdict.notices(),
                verdict.diagnoses(),
                verdict.wrong());
    }

    private static Grade each(Grade grade, String id, double more) {
        return each(grade, id, check -> new CheckResult(id, check.score() + more, check.max() + more, check.verdict()));
    }

    private static Grade each(String id, UnaryOperator<CheckResult> change) throws IOException {
        return each(sample(), id, change);
    }

    /** The grade with one check changed. */
    private static Grade each(Grade grade, String id, UnaryOperator<CheckResult> change) {
        List<PartResult> parts = grade.parts().stream()
                .map(part -> new PartResult(
                        part.id(),
                        part.checks().stream()
                                .map(check -> check.id().equals(id) ? change.apply(check) : check)
                                .toList()))
                .toList();
        return new Grade(
                grade.submission(),
                grade.status(),
                grade.seed(),
                grade.reason(),
                grade.notices(),
                parts,
                grade.diagnoses());
    }

    private static Grade without(int index) throws IOException {
        List<Diagnosis> left = new ArrayList<>(sample().diagnoses());
        left.remove(index);
        return diagnosed(left);
    }

    private static Grade diagnosed(int index, Diagnosis other) throws IOException {
        List<Diagnosis> changed = new ArrayList<>(sample().diagnoses());
        changed.set(index, other);
        return diagnosed(changed);
    }

    private static Grade diagnosed(List<Diagnosis> diagnoses) throws IOException {
        Grade g = sample();
        return new Grade(g.submission(), g.status(), g.seed(), g.reason(), g.notices(), g.parts(), diagnoses);
    }
}
