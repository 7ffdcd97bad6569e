package backcheck.course.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlatformTest {

    @Test
    void isSpelledAsInTheDataAndWrittenAsPeopleDo() {
        assertThat(Platform.GITHUB.spelled()).isEqualTo("github");
        assertThat(Platform.GITHUB.title()).isEqualTo("GitHub");
        assertThat(Platform.MOODLE.title()).isEqualTo("Moodle");
    }
}
