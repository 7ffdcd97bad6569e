package backcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatusTest {

    @Test
    void isSpelledAsInTheGrade() {
        assertThat(Arrays.stream(Status.values()).map(Status::spelled))
                .containsExactly("graded", "not-compiled", "no-submission");
    }
}
