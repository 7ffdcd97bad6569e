package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The jar in shells whose locale has no letters but ASCII: a container's, or cron's. Only Linux names files by the
 * locale.
 */
@EnabledOnOs(OS.LINUX)
class LocaleIT {

    private static final String SUBMISSION =
            Path.of("src/test/submissions/right/textbook-formulas").toAbsolutePath().toString();

    @TempDir
    private Path temporary;

    static Stream<Arguments> jdksAndLocales() throws IOException {
        return Jdks.homes().stream().flatMap(jdk -> Stream.of("LC_ALL=C", "NONE=NONE")
                .map(locale -> Arguments.of(jdk, locale)));
    }

    /** Words of a shell, in which $1 is the submission; {@code \374} is a letter of Latin-1, and no text in UTF-8. */
    private Shell.Said shell(Path jdk, String locale, String words) throws IOException, InterruptedException {
        String java = Shell.executable(jdk.toString(), "java");
        String grader = "env -i \"PATH=$PATH\" " + locale + " '" + java + "' -jar '" + Shell.JAR + "' ";
        return Shell.run(temporary, Map.of("LC_ALL", "C.UTF-8"),
                List.of("bash", "-c", "grader() { " + grader + "\"$@\"; }\n" + words, "bash", SUBMISSION));
    }

    @ParameterizedTest
    @MethodSource("jdksAndLocales")
    void namesEveryFileThatItIsTold(Path jdk, String locale) throws Exception {
        Shell.Said said = shell(jdk, locale, """
                set -e
                cp -r "$1" ümlaut
                echo 'loss: 20' > pünkte.yaml
                grader grade ümlaut --points pünkte.yaml --out=größe/日本 --seed 7 --fail-under 111
                """);

        assertThat(said.err()).startsWith("isolation: ").hasLineCount(1);
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.out()).contains("ümlaut");
        assertThat(Files.readString(temporary.resolve("größe/日本/grade.json"))).contains("\"submission\" : \"ümlaut\"");
    }

    @Test
    void namesFilesWhoseNamesAreNoText() throws Exception {
        Shell.Said said = shell(Path.of(System.getProperty("java.home")), "LC_ALL=C", """
                name=$(printf 'latin-\\374\\377')
                cp -r "$1" "$name" && grader grade "$name" --out="$name/out" --seed 7 && ls "$name/out"
                """);

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("100 / 100").contains("grade.json");
    }

    @Test
    void gradesAClassAsInALocaleOfUtf8() throws Exception {
        Path jdk = Path.of(System.getProperty("java.home"));
        String batch = """
                mkdir -p class && cp -r "$1" class/Müller && cp -r "$1" class/Γιώργος
                printf 'name;email\\nMüller;m@x.org\\nÖzil;o@x.org\\n' > rüster.csv
                grader batch class --out %s --roster rüster.csv --seed 7 --quiet && grader regrade %s --roster rüster.csv
                """;

        Shell.Said ascii = shell(jdk, "LC_ALL=C", batch.formatted("ergebnisse-ä", "ergebnisse-ä"));
        Shell.Said utf8 = shell(jdk, "LC_ALL=C.UTF-8", batch.formatted("ergebnisse-ö", "ergebnisse-ö"));

        assertThat(ascii).isEqualTo(utf8).returns(0, Shell.Said::exitCode);
        assertThat(temporary.resolve("ergebnisse-ä/grades.csv"))
                .hasSameBinaryContentAs(temporary.resolve("ergebnisse-ö/grades.csv"))
                .content().contains("Müller", "Γιώργος", "Özil");
    }

    @Test
    void endsAsTheSecondJvmDoes() throws Exception {
        Path jdk = Path.of(System.getProperty("java.home"));

        assertThat(shell(jdk, "LC_ALL=C", "grader grade ''; grader grade 'no such file'").exitCode()).isEqualTo(2);
        assertThat(shell(jdk, "LC_ALL=C", "grader points > /dev/full").exitCode()).isEqualTo(3);
        Shell.Said full = shell(jdk, "LC_ALL=C", "grader grade \"$1\" --report json > /dev/full");
        assertThat(full.exitCode()).isEqualTo(3);
        assertThat(full.err()).contains("error: the output could not be written");
    }

    @Test
    void saysNothingWhereTheReaderWantsNoMore() throws Exception {
        Shell.Said said = shell(Path.of(System.getProperty("java.home")), "LC_ALL=C.UTF-8",
                "set -o pipefail; grader points | head -1; grader grade --help | true");

        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
    }
}
