package backcheck.grading.judge;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Grade;
import backcheck.grade.Status;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpotCheckTest {

    @Test
    void isDueForOneInAHundred() {
        assertThat(LongStream.range(0, 10_000).filter(SpotCheck::isDue).count()).isEqualTo(100);
        assertThat(SpotCheck.isDue(-1)).isFalse();
    }

    @Test
    void givesTheGradeOfAWorkerOfItsOwn() {
        Graded told = SpotCheck.of(graded("a", "shared"), queue(graded("a", "own"))::remove);

        assertThat(told).isEqualTo(new Graded(grade("a"), "own", false));
    }

    @Test
    void tellsAContradictionThatRemains() {
        Graded own = graded("b", "");

        Graded told = SpotCheck.of(graded("a", ""), queue(own, own, own, own, own, own)::remove);

        assertThat(told).isEqualTo(new Graded(grade("b"), "", true));
    }

    @Test
    void tellsNothingOfASubmissionThatContradictsItself() {
        Graded told = SpotCheck.of(graded("a", ""), queue(graded("b", ""), graded("b", ""), graded("a", ""))::remove);

        assertThat(told).isEqualTo(new Graded(grade("b"), "", false));
    }

    private static Queue<Graded> queue(Graded... graded) {
        return new ArrayDeque<>(List.of(graded));
    }

    private static Graded graded(String name, String printed) {
        return new Graded(grade(name), printed);
    }

    private static Grade grade(String name) {
        return new Grade(name, Status.GRADED, 1, Optional.empty(), List.of(), List.of(), List.of());
    }
}
