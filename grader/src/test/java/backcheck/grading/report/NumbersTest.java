package backcheck.grading.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "0.12345678901234567, 0.123456789012",
        "1234567890.12345678, 1234567890.12",
        "-2e-300, -2e-300",
        "-0.0, 0.0",
        "1.7976931348623157E308, 1.79769313486E308"
    })
    void keepsTwelveDigitsForPrograms(double number, double expected) {
        assertThat(Numbers.exact(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.5, 0.5",
        "80, 80",
        "-1234567, -1234570",
        "0.333333333333, 0.333333",
        "0.0001, 0.0001",
        "0.0001234567, 0.000123457",
        "1234.5678, 1234.57",
        "NaN, NaN",
        "Infinity, infinity",
        "-Infinity, -infinity"
    })
    void keepsSixDigitsForPeople(double number, String expected) {
        assertThat(Numbers.readable(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1e300", "2.5e-17", "-6.02e23"})
    void writesTheVeryLargeAndSmallWithAnExponent(double number) {
        String text = Numbers.readable(number);

        assertThat(text).contains("e");
        assertThat(Double.parseDouble(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "12.5, 12.5", "33.333333, 33.33", "0.005, 0.01", "66.666, 66.67"})
    void givesPointsTwoDecimalsAtMost(double points, String expected) {
        assertThat(Numbers.points(points)).isEqualTo(expected);
    }

    @Test
    void writesTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            String text = Numbers.readable(1234.5) + " " + Numbers.points(2.5);

            assertThat(text).isEqualTo("1234.5 2.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
