package backcheck.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutTest {

    private static final String ROOT = "backpropagation/";
    private static final Pattern VERSION = Pattern.compile("<grader\\.version>([^<]+)</grader\\.version>");
    private static final String NUMBER = version();

    @TempDir
    private static Path folder;

    private static Map<String, byte[]> project;
    private static Map<String, byte[]> jar;

    @BeforeAll
    static void write() throws IOException {
        Path zip = folder.resolve("handout.zip");
        Handout.write(zip, NUMBER);
        project = unzip(Files.readAllBytes(zip));
        jar = unzip(project.get(library() + ".jar"));
    }

    @Test
    void isTheSameBytesTwice() throws IOException {
        Path again = folder.resolve("again.zip");

        Handout.write(again, NUMBER);

        assertThat(again).hasSameBinaryContentAs(folder.resolve("handout.zip"));
    }

    @Test
    void holdsTheTemplateInOneFolder() {
        assertThat(project.keySet()).allMatch(name -> name.startsWith(ROOT));
        assertThat(project.keySet().stream().map(name -> name.substring(ROOT.length())))
                .contains(
                        "pom.xml",
                        "README.md",
                        ".mvn/maven.config",
                        "src/main/java/network/Network.java",
                        "src/main/java/network/Parameters.java",
                        "src/main/java/network/Activations.java",
                        "src/main/java/network/Gradients.java",
                        "src/main/java/network/Example.java",
                        "src/test/java/network/NetworkTest.java");
    }

    @Test
    void changesNothingOfTheTemplateButItsPom() throws IOException {
        List<String> names =
                List.of("README.md", "src/main/java/network/Network.java", "src/main/java/network/Gradients.java");

        for (String name : names) {
            byte[] template = Files.readAllBytes(Path.of("../student-template").resolve(name));

            assertThat(project.get(ROOT + name)).as(name).isEqualTo(template);
        }
    }

    @Test
    void namesAVersionThatCarriesTheHashOfItsJar() throws Exception {
        String hash = hash("SHA-256", project.get(library() + ".jar"));

        assertThat(inPom()).isEqualTo(NUMBER + "-" + hash.substring(0, 8));
    }

    @Test
    void namesTheSameVersionInThePomBesideTheJar() {
        String pom = text(project.get(library() + ".pom"));

        assertThat(pom).contains("<version>" + inPom() + "</version>").doesNotContain("GRADER_VERSION");
    }

    @Test
    void leavesNoGapInThePomBesideTheJar() {
        assertThat(text(project.get(library() + ".pom"))).doesNotContain("${");
    }

    @Test
    void givesEachFileOfItsRepositoryTheRightChecksum() throws Exception {
        List<String> files = project.keySet().stream()
                .filter(name -> name.startsWith(ROOT + "lib/") && !name.endsWith(".sha1"))
                .toList();

        assertThat(files).hasSize(2);
        for (String file : files) {
            assertThat(text(project.get(file + ".sha1"))).isEqualTo(hash("SHA-1", project.get(file)));
        }
    }

    @Test
    void holdsNoReferenceSolution() {
        List<String> networks = Stream.concat(project.keySet().stream(), jar.keySet().stream())
                .filter(name -> name.matches("(.*/)?(Network|SymmetryDemo)(\\$.*)?\\.(java|class)"))
                .toList();

        assertThat(networks).containsExactly(ROOT + "src/main/java/network/Network.java");
        assertThat(text(project.get(networks.get(0))).split("UnsupportedOperationException", -1)).hasSize(10);
    }

    @Test
    void holdsNoClassesButTheGradersOwn() {
        assertThat(jar.keySet())
                .contains("backcheck/grading/local/LocalGrade.class", "backcheck/messages.properties")
                .allMatch(name -> name.startsWith("backcheck/"))
                .noneMatch(name -> name.startsWith("backcheck/app/") || name.startsWith("backcheck/course/"));
    }

    @Test
    void holdsNoTests() {
        assertThat(jar.keySet()).noneMatch(name -> name.endsWith("Test.class") || name.contains("/template/"));
    }

    @Test
    void replacesAnOlderOne() throws IOException {
        Path zip = Files.writeString(folder.resolve("older.zip"), "older");

        Handout.write(zip, NUMBER);

        assertThat(zip).hasSameBinaryContentAs(folder.resolve("handout.zip"));
    }

    @Test
    void leavesNothingWhenItCanNotBeWritten() throws IOException {
        Path narrow = Files.createDirectories(folder.resolve("narrow"));
        Path taken = Files.createDirectories(narrow.resolve("taken.zip/inside"));

        assertThatThrownBy(() -> Handout.write(taken.getParent(), NUMBER)).isInstanceOf(IOException.class);

        try (Stream<Path> left = Files.list(narrow)) {
            assertThat(left).containsExactly(taken.getParent());
        }
    }

    @Test
    void refusesATemplateOfAnotherVersion() {
        assertThatThrownBy(() -> Handout.write(folder.resolve("other.zip"), "99.9"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("99.9");
        assertThat(folder.resolve("other.zip")).doesNotExist();
    }

    private static String library() {
        return ROOT + "lib/backcheck/grader/" + inPom() + "/grader-" + inPom();
    }

    private static String inPom() {
        Matcher matcher = VERSION.matcher(text(project.get(ROOT + "pom.xml")));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Handout.class.getResourceAsStream("/backcheck/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String hash(String algorithm, byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
