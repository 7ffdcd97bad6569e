package backcheck.running.compile;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.intake.SourceFile;
import org.junit.jupiter.api.Test;

class GivenRecordsTest {

    @Test
    void areTheFourOfTheTemplate() {
        assertThat(GivenRecords.sources())
                .extracting(SourceFile::path)
                .containsExactly(
                        "network/Parameters.java",
                        "network/Activations.java",
                        "network/Gradients.java",
                        "network/Example.java");
    }
}
