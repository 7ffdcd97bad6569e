package backcheck.course.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.course.identity.Delivery;
import backcheck.course.identity.Identity;
import backcheck.course.identity.Person;
import backcheck.course.identity.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

    @TempDir
    private Path folder;

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        List<Person> people = List.of(
                new Person("Zoë \"Z\"\\_1", Identity.of(Platform.MOODLE, "Zoë \"Z\"\\\u0085", "1", null)),
                new Person("anna", Identity.of(Platform.PLAIN, null, "anna", "a@example.org"),
                        new Delivery(true, "2026-01-30 15:00", "submission_7")));

        People.write(folder, people);

        assertThat(People.read(folder)).isEqualTo(people);
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("people.jsonl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"key\":\"a\"}", "{\"key\":\"a\",\"name\":null,\"id\":null,\"email\":null,\"platform\":\"x\"}"})
    void areReadFromNothingElse(String text) throws IOException {
        Files.writeString(folder.resolve("people.jsonl"), text);

        assertThatThrownBy(() -> People.read(folder)).isInstanceOf(IOException.class);
    }
}
