package backcheck.course.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Jul 22, 2025 1136 PM   | 2025-07-22 23:36
            July 2, 2025 106 AM    | 2025-07-02 01:06
            Dec 31, 2025 1200 AM   | 2025-12-31 00:00
            Dec 31, 2025 1200 PM   | 2025-12-31 12:00
            Jan 1, 2026 5 PM       | 2026-01-01 17:00
            """)
    void sortBrightspaceDatesByTime(String date, String time) {
        assertThat(ItemParser.time(date)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"'Dez 31, 2025 1200 AM'", "'Xx 1, 2025 1 AM'", "yesterday", "'Ebm 1, 2025 1 AM'"})
    void knowNoTimeOfWhatIsNoSuchDate(String date) {
        assertThat(ItemParser.time(date)).isEmpty();
    }
}
