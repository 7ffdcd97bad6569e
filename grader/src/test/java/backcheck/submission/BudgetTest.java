package backcheck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backcheck.grade.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final byte[] LARGEST = new byte[1 << 20];

    private final Budget budget = new Budget();

    @Test
    void readsAFileOfTheLargestSize() throws IOException {
        assertThat(budget.read(new ByteArrayInputStream(LARGEST), "A.java")).isEqualTo(LARGEST);
    }

    @Test
    void refusesALargerFile() {
        byte[] larger = new byte[LARGEST.length + 1];

        DamagedException refused = catchThrowableOfType(
                DamagedException.class, () -> budget.read(new ByteArrayInputStream(larger), "A.java"));

        assertThat(refused.reason()).isEqualTo(Message.of("submission.too-large", "A.java"));
    }

    @Test
    void refusesTheFileWithWhichAllTogetherAreTooLarge() throws IOException {
        for (int i = 0; i < 32; i++) {
            budget.read(new ByteArrayInputStream(LARGEST), "A.java");
        }

        DamagedException refused = catchThrowableOfType(
                DamagedException.class, () -> budget.read(new ByteArrayInputStream(new byte[1]), "B.java"));

        assertThat(refused.reason()).isEqualTo(Message.of("submission.too-large", "B.java"));
    }

    @Test
    void refusesTheFirstFileBeyondTheMost() throws DamagedException {
        for (int i = 0; i < 10_000; i++) {
            budget.countFile();
        }

        DamagedException refused = catchThrowableOfType(DamagedException.class, budget::countFile);

        assertThat(refused.reason()).isEqualTo(Message.of("submission.too-many-files", 10_000));
    }
}
