package backcheck.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @TempDir
    private Path folder;

    @Test
    void keepsQuotesLineBreaksAndBlanksInCells() throws IOException {
        CsvTable table = table("name,note\r\n\"Doe, \"\"J\"\"\",\" a\nb \"\r\n");

        assertThat(table.rows()).containsExactly(List.of("name", "note"), List.of("Doe, \"J\"", " a\nb "));
        assertThat(table.form()).isEqualTo(new CsvTable.Form(',', "\r\n", false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a,b\n1,2\n",
        "\uFEFFa;b\r\n1;\"2;3\"\r\n",
        "a\tb\n\"x\ty\"\t2\n",
        "a,b,c\n1\n\"\"\"q\"\"\",,\" x\"\n=1+1,007,1e5\n",
        "a,b\n,\n"
    })
    void writesWhatItHasRead(String text) throws IOException {
        CsvTable table = table(text);
        CsvTable again = table(table.text());

        assertThat(again).isEqualTo(table);
        assertThat(table.text().startsWith("\uFEFF")).isEqualTo(text.startsWith("\uFEFF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Student,ID\n    Points Possible,\n\"Doe, Jane\",a long cell that has blanks in it\n",
        "\uFEFFID;\"a;b\"\r\n\"1\n2\";\"say \"\"hi\"\"\"\r\n"
    })
    void putsNoQuotesWhereNoneWere(String text) throws IOException {
        assertThat(table(text).text()).isEqualTo(text);
    }

    @Test
    void takesTheSeparatorThatTheHeadingsHaveMostOf() throws IOException {
        assertThat(table("\"a,b,c\";d\n1;2\n").rows().get(1)).containsExactly("1", "2");
        assertThat(table("a\n1,2\n").headings()).containsExactly("a");
    }

    @Test
    void hasEmptyCellsBehindAShortRow() throws IOException {
        assertThat(table("a,b\n1\n").cell(1, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n\n"})
    void refusesAnEmptyFile(String text) {
        assertThatThrownBy(() -> table(text)).isInstanceOf(ListException.class).hasMessageContaining("is empty");
    }

    @Test
    void refusesWhatIsNoUtf8AndSaysHowToGetIt() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            Path file = Files.write(folder.resolve("x.csv"), "Name;Müller\n".getBytes(charset));

            assertThatThrownBy(() -> CsvTable.read(file)).isInstanceOf(ListException.class).hasMessageContaining("CSV UTF-8");
        }
    }

    @Test
    void refusesWhatIsNoTextAtAll() throws IOException {
        Path file = Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThatThrownBy(() -> CsvTable.read(file)).isInstanceOf(ListException.class).hasMessageContaining("no CSV file");
    }

    @Test
    void refusesAQuoteWithoutEnd() {
        assertThatThrownBy(() -> table("a,b\n1,\"2\n3,4\n")).isInstanceOf(ListException.class).hasMessageContaining("line");
    }

    @Test
    void refusesAFolderAndNoFile() {
        assertThatThrownBy(() -> CsvTable.read(folder)).isInstanceOf(ListException.class).hasMessageContaining("no file");
        assertThatThrownBy(() -> CsvTable.read(folder.resolve("nowhere"))).isInstanceOf(ListException.class);
    }

    private CsvTable table(String text) throws IOException {
        return CsvTable.read(Files.writeString(folder.resolve("table.csv"), text));
    }
}
