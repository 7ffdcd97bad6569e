package backcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PartIdTest {

    @Test
    void isSpelledAndNumberedAsInTheAssignment() {
        assertThat(Arrays.stream(PartId.values()).map(part -> part.number() + " " + part.spelled()))
                .containsExactly(
                        "1 sigmoid", "2 forward", "3 loss", "4 backward", "5 update", "6 training", "7 symmetry");
    }
}
