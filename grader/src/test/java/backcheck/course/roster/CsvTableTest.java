package backcheck.course.roster;

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

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM", "windows-1252"})
    void readsWhatExcelSaves(String charset) throws IOException {
        Path file = Files.write(folder.resolve("x.csv"), "Name;Müller\n\u201Ex\u201C;€\n".getBytes(Charset.forName(charset)));

        CsvTable table = CsvTable.read(file);

        assertThat(table.rows()).containsExactly(List.of("Name", "Müller"), List.of("\u201Ex\u201C", "€"));
        assertThat(table.notices()).hasSize(charset.equals("windows-1252") ? 1 : 0);
        assertThat(table(table.text()).rows()).isEqualTo(table.rows());
    }

    @Test
    void refusesWhatIsInNoEncodingThatItKnowsAndSaysHowToGetIt() throws IOException {
        for (byte[] text : List.of("Name;M\u0081ller\n".getBytes(StandardCharsets.ISO_8859_1), "Näme\n".getBytes(StandardCharsets.UTF_16LE))) {
            Path file = Files.write(folder.resolve("x.csv"), text);

            assertThatThrownBy(() -> CsvTable.read(file)).isInstanceOf(ListException.class).hasMessageContaining("CSV UTF-8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\na,b;c\r\n1;2\r\n", "\uFEFF\"sep=;\"\na,b;c\n1;2\n", "SEP=;\na,b;c\n1;2\n"})
    void takesTheSeparatorThatTheFirstLineTells(String text) throws IOException {
        CsvTable table = table(text);

        assertThat(table.rows()).containsExactly(List.of("a,b", "c"), List.of("1", "2"));
        assertThat(table.text()).doesNotContainIgnoringCase("sep=");
    }

    @Test
    void readsANumberThatIsWrittenAsAFormulaToKeepItsZeros() throws IOException {
        CsvTable table = table("=\"name\",id\n=\"Anna\",=\"00125\"\nBen,\"=\"\"00126\"\"\"\n");

        assertThat(table.headings()).containsExactly("name", "id");
        assertThat(table.cell(1, 1)).isEqualTo("00125");
        assertThat(table.cell(2, 1)).isEqualTo("00126");
        assertThat(table(table.text()).rows()).isEqualTo(table.rows());
    }

    @Test
    void refusesWhatIsNoTextAtAll() throws IOException {
        Path file = Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThatThrownBy(() -> CsvTable.read(file)).isInstanceOf(ListException.class).hasMessageContaining("not a CSV file");
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
