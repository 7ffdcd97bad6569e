package backcheck.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private record Pair(double first, double second) {}

    private record Named(String name, double number) {}

    private record Positive(double number) {
        Positive {
            if (number <= 0) {
                throw new IllegalArgumentException("not positive");
            }
        }
    }

    @Test
    void makesARecordAndReadsItsNumbersBack() throws ReflectiveOperationException {
        Object pair = Records.make(Records.canonical(Pair.class), 1.5, -2);

        assertThat(pair).isEqualTo(new Pair(1.5, -2));
        assertThat(Records.numbers(pair)).containsExactly(1.5, -2);
    }

    @Test
    void refusesWhatIsNoRecord() {
        assertThatIllegalArgumentException().isThrownBy(() -> Records.canonical(String.class));
    }

    @Test
    void refusesARecordOfOtherThingsThanNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Records.canonical(Named.class));
    }

    @Test
    void handsOnWhatAConstructorThrows() {
        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(() -> Records.make(Records.canonical(Positive.class), -1))
                .withCauseInstanceOf(IllegalArgumentException.class);
    }
}
