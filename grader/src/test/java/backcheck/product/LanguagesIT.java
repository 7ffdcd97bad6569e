package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on machines that are set to languages with digits, capitals and calendars of their own. */
class LanguagesIT {

    private static final String ENGLISH = "-Duser.language=en -Duser.country=US -Duser.timezone=UTC -Dfile.encoding=UTF-8";
    private static final Path KEPT = Path.of("src/test/submissions").toAbsolutePath();
    private static final Path MISTAKEN = KEPT.resolve("wrong/g-dw1-without-slope-of-neuron-1/Network.java");

    @TempDir
    private static Path folder;

    private static Path submissions;
    private static Map<String, String> english;

    @BeforeAll
    static void gradeInEnglish() throws Exception {
        submissions = folder.resolve("class");
        hand("Anna Müller_11", KEPT.resolve("right/textbook-formulas/Network.java"));
        hand("Ben Stone_12", MISTAKEN);
        Path broken = Files.createDirectories(submissions.resolve("Eve Broken_15_assignsubmission_file"));
        Files.writeString(broken.resolve("Network.java"), "package network; class Network {");
        Files.writeString(folder.resolve("roster.csv"), "name,id\nAnna Müller,007\nIrfan İnce,008\n");
        Files.writeString(folder.resolve("sheet.csv"), """
                Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,Last modified (grade),Feedback comments
                Participant 11,Anna Müller,a@x.org,Submitted,,100.00,Yes,-,
                Participant 12,Ben Stone,b@x.org,Submitted,,100.00,Yes,-,
                """);
        english = everything("english", ENGLISH);
    }

    private static void hand(String student, Path source) throws IOException {
        Path own = Files.createDirectories(submissions.resolve(student + "_assignsubmission_file"));
        Files.copy(source, own.resolve("Network.java"));
    }

    @Test
    void gradesTheClassInEnglish() {
        assertThat(english.get("batch")).endsWith("exit 0");
        assertThat(english.get("results/grades.csv")).contains("\"Anna Müller_11\",100,100,", "no-submission", "not-compiled");
        assertThat(english).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Asia/Kathmandu",
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai -Dfile.encoding=US-ASCII"
    })
    void doesTheSameByteForByteInEveryLanguage(String settings) throws Exception {
        assertThat(everything("other" + settings.hashCode(), settings)).isEqualTo(english);
    }

    /** What all commands say and write, by the command or the file. */
    private static Map<String, String> everything(String name, String settings) throws Exception {
        Path out = Files.createDirectory(folder.resolve(name));
        Map<String, String> told = new TreeMap<>();
        tell(told, "batch", settings, out, "batch", submissions.toString(), "--out", "results", "--seed", "7", "--quiet",
                "--report", "JUNIT", "--isolation", "PROCESS", "--roster", folder.resolve("roster.csv").toString(),
                "--sheet", folder.resolve("sheet.csv").toString());
        tell(told, "grade", settings, out, "grade", MISTAKEN.toString(), "--seed", "7", "--isolation", "process",
                "--out", "single", "--report", "console,json,junit");
        tell(told, "points", settings, out, "points");
        Files.writeString(out.resolve("points.yaml"), "backward: 1234.5\n");
        tell(told, "regrade", settings, out, "regrade", "results", "--points", "points.yaml", "--out", "regraded");
        tell(told, "export", settings, out, "export", "handout", "--out", "handout.zip");
        tell(told, "doctor", settings, out, "doctor");
        tell(told, "help", settings, out, "batch", "--help");
        tell(told, "mistaken", settings, out, "batch", "--job", "1");
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).filter(LanguagesIT::isTheSameEachTime).toList()) {
                told.put(out.relativize(file).toString(), content(file));
            }
        }
        return told;
    }

    private static void tell(Map<String, String> told, String name, String settings, Path out, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Shell.executable(System.getProperty("java.home"), "java")));
        command.addAll(List.of(settings.split(" ")));
        command.addAll(List.of("-jar", Shell.JAR.toString()));
        command.addAll(List.of(arguments));
        Shell.Said said = Shell.run(out, Map.of("LC_ALL", "C.UTF-8"), command);
        told.put(name, said.out() + said.err() + "exit " + said.exitCode());
    }

    /** The records and the environment tell how long it took. */
    private static boolean isTheSameEachTime(Path file) {
        return !file.toString().contains("/run/") && !file.endsWith("environment.json");
    }

    private static String content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return file.toString().endsWith(".zip") ? HexFormat.of().formatHex(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }
}
