package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessStartsTest {

    private Optional<String> before;

    @BeforeEach
    void remember() {
        before = Optional.ofNullable(System.getProperty(ProcessStarts.MECHANISM));
        System.clearProperty(ProcessStarts.MECHANISM);
    }

    @AfterEach
    void restore() {
        System.clearProperty(ProcessStarts.MECHANISM);
        before.ifPresent(way -> System.setProperty(ProcessStarts.MECHANISM, way));
    }

    @Test
    void areLeftToTheJdkWhereItWarnsOfAnother() {
        assertThat(ProcessStarts.cheapest("Linux", 17)).contains("VFORK");
        assertThat(ProcessStarts.cheapest("Linux", 24)).contains("VFORK");
        assertThat(ProcessStarts.cheapest("Linux", 25)).isEmpty();
        assertThat(ProcessStarts.cheapest("Mac OS X", 17)).isEmpty();
        assertThat(ProcessStarts.cheapest("Windows 11", 17)).isEmpty();
    }

    @Test
    void areChosenForThisJdk() {
        ProcessStarts.choose();

        assertThat(Optional.ofNullable(System.getProperty(ProcessStarts.MECHANISM)))
                .isEqualTo(ProcessStarts.cheapest(System.getProperty("os.name"), Runtime.version().feature()));
    }

    @Test
    void areThoseThatTheUserChose() {
        System.setProperty(ProcessStarts.MECHANISM, "POSIX_SPAWN");

        ProcessStarts.choose();

        assertThat(System.getProperty(ProcessStarts.MECHANISM)).isEqualTo("POSIX_SPAWN");
    }
}
