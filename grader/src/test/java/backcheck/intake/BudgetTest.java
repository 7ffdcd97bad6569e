package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backcheck.grade.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final int MEGABYTE = 1 << 20;
    private static final byte[] LARGEST = new byte[MEGABYTE];

    private final Budget budget = new Budget("anna.zip", 10 * MEGABYTE);

    @Test
    void readsAFileOfTheLargestSize() throws IOException {
        assertThat(budget.read(new ByteArrayInputStream(LARGEST), "A.java")).isEqualTo(LARGEST);
    }

    @Test
    void refusesALargerFile() {
        byte[] larger = new byte[LARGEST.length + 1];

        assertThat(refusal(() -> budget.read(new ByteArrayInputStream(larger), "A.java")))
                .isEqualTo(Message.of("submission.too-large", "A.java"));
    }

    @Test
    void refusesTheFileWithWhichAllTogetherAreTooLarge() throws IOException {
        for (int i = 0; i < 32; i++) {
            budget.read(new ByteArrayInputStream(LARGEST), "A.java");
        }

        assertThat(refusal(() -> budget.read(new ByteArrayInputStream(new byte[1]), "B.java")))
                .isEqualTo(Message.of("submission.too-many-sources", 32, "B.java"));
    }

    @Test
    void refusesTheFirstFileBeyondTheMost() throws DamagedException {
        for (int i = 0; i < 10_000; i++) {
            budget.countFile();
        }

        assertThat(refusal(budget::countFile)).isEqualTo(Message.of("submission.too-many-files", 10_000));
    }

    @Test
    void isUntouchedUntilThereIsAFile() throws DamagedException {
        assertThat(budget.isUntouched()).isTrue();

        budget.countFile();

        assertThat(budget.isUntouched()).isFalse();
    }

    @Test
    void letsASmallArchiveUnpackHoweverWellItShrank() {
        Budget small = new Budget("anna.zip", 1);

        assertThatCode(() -> small.unpack(8 * MEGABYTE)).doesNotThrowAnyException();
    }

    @Test
    void refusesABombBeyondThat() throws DamagedException {
        Budget small = new Budget("anna.zip", 1);
        small.unpack(8 * MEGABYTE);

        assertThat(refusal(() -> small.unpack(1))).isEqualTo(Message.of("submission.bomb", "anna.zip", 200));
    }

    @Test
    void refusesToUnpackForSecondsEvenIfItIsNoBomb() throws DamagedException {
        budget.unpack(512L * MEGABYTE);

        assertThat(refusal(() -> budget.unpack(1))).isEqualTo(Message.of("submission.too-much", "anna.zip", 512));
    }

    @Test
    void refusesToFetchTheSameBytesAgainAndAgain() throws DamagedException {
        budget.fetch(512L * MEGABYTE);

        assertThat(refusal(() -> budget.fetch(1))).isEqualTo(Message.of("submission.too-much", "anna.zip", 512));
    }

    @Test
    void refusesAListWithoutEnd() throws DamagedException {
        budget.list(16L * MEGABYTE);

        assertThat(refusal(() -> budget.list(1))).isEqualTo(Message.of("submission.long-list", "anna.zip"));
    }

    private static Message refusal(ThrowingCallable spending) {
        return catchThrowableOfType(DamagedException.class, spending).reason();
    }
}
