package backcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    void isSpelledAsInTheGrade() {
        assertThat(Arrays.stream(Result.values()).map(Result::spelled))
                .containsExactly("passed", "failed", "not-started", "blocked", "not-run");
    }
}
