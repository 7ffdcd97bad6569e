package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Path SOURCES = Path.of("../student-template/src");

    @Test
    void knowsItsRecordsButForBlanks() throws IOException {
        String given = Files.readString(SOURCES.resolve("main/java/network/Example.java"));

        assertThat(Template.isUnchangedRecord("Example.java", given.replace("\n", " \r\n"))).isTrue();
        assertThat(Template.isUnchangedRecord("Example.java", given + "//")).isFalse();
        assertThat(Template.isUnchangedRecord("Parameters.java", given)).isFalse();
        assertThat(Template.isUnchangedRecord("Matrix.java", given)).isFalse();
    }

    @Test
    void knowsItsTest() throws IOException {
        String given = Files.readString(SOURCES.resolve("test/java/network/NetworkTest.java"));

        assertThat(Template.isUnchangedTest("NetworkTest.java", given)).isTrue();
        assertThat(Template.isUnchangedTest("NetworkTest.java", given + "//")).isFalse();
    }

    @Test
    void namesFourRecords() {
        assertThat(Template.isRecord("Gradients.java")).isTrue();
        assertThat(Template.isRecord("Network.java")).isFalse();
    }
}
