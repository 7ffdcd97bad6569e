package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A class as it comes off a server, graded where nothing was prepared: no locale, another user, odd names, closed files. */
@EnabledOnOs(OS.LINUX)
class FieldIT {

    private static final String RIGHT = read(Path.of("../reference/src/main/java/network/Network.java"));

    /** Names as a class has them; each is a folder with a right solution. */
    private static final List<String> NAMES = List.of(
            "anna", "J%C3%BCrgen%20M%C3%BCller", "%E5%AD%A6%E7%94%9F", "latin-%FC%FF", "100%25", "%D8%B9%D9%84%D9%8A");

    @TempDir
    private Path folder;

    private Path submissions;
    private Path jar;
    private int number;

    @BeforeEach
    void makeTheClass() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        submissions = Files.createDirectory(folder.resolve("class"));
        jar = Files.copy(Shell.JAR, folder.resolve("grader.jar"));
        for (String name : NAMES) {
            hand(Files.createDirectory(Path.of(URI.create(submissions.toUri() + name))));
        }
        // names inside, in characters of Windows that the zip does not tell
        zip("zoe.zip", "IBM437", "L\u00f6sung/Network.java");
        large("large-one.zip", 1);
        large("large-two.zip", 2);
        Files.createSymbolicLink(submissions.resolve("shortcut"), submissions.resolve("anna"));
        Files.createDirectory(submissions.resolve(".cache"));
    }

    static Stream<String> javaHomes() throws IOException {
        return Jdks.homes().stream().map(Path::toString);
    }

    @ParameterizedTest
    @MethodSource("javaHomes")
    void gradesEverybodyWithoutALocale(String javaHome) throws Exception {
        Shell.Said said = bare(javaHome, "", "batch", submissions.toString(), "--out", results(), "--jobs", "2");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(rows()).hasSize(NAMES.size() + 3).allMatch(row -> row.contains(",100,100,graded,"));
        assertThat(rows()).anyMatch(row -> row.startsWith("\"J\u00fcrgen M\u00fcller\","))
                .anyMatch(row -> row.startsWith("latin-_FC_FF,"))
                .anyMatch(row -> row.startsWith("\u5b66\u751f,"));
        assertThat(said.err()).contains("shortcut", ".cache");
    }

    @Test
    void gradesAsAnotherUserWhatThatUserMayRead() throws Exception {
        assumeTrue(isRoot() || System.getenv("CI") != null, "only root becomes another user");
        Path closed = submissions.resolve("closed");
        hand(Files.createDirectory(closed));
        Path half = hand(Files.createDirectory(submissions.resolve("half"))).resolveSibling("Other.java");
        Files.writeString(half, "package network; class Other {}");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("---------"));
        String nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups ";
        String[] batch = {"batch", submissions.toString(), "--out", results()};

        Shell.Said first = bare(System.getProperty("java.home"), nobody, batch);

        assertThat(first.exitCode()).as(first.err()).isEqualTo(3);
        assertThat(first.err()).contains("not graded: closed: closed can't be read", "not graded: half: half/Other.java can't be read");
        assertThat(rows()).filteredOn(row -> row.contains(",100,100,graded,")).hasSize(NAMES.size() + 3);
        assertThat(rows()).filteredOn(row -> row.contains(",not-graded,")).hasSize(2);

        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(submissions.resolve("anna"), PosixFilePermissions.fromString("---------"));

        Shell.Said second = bare(System.getProperty("java.home"), nobody, batch);

        assertThat(second.exitCode()).as(second.err()).isEqualTo(3);
        assertThat(second.err()).contains("not graded: anna: anna can't be read");
        assertThat(rows()).hasSize(NAMES.size() + 5).allMatch(row -> row.contains(",100,100,graded,"));
    }

    @Test
    void startsFasterForEachUserOfAMachine() throws Exception {
        assumeTrue(isRoot() || System.getenv("CI") != null, "only root becomes another user");
        String here = System.getProperty("java.home");
        List<String> prepare = List.of(Shell.executable(here, "java"), "-jar", jar.toString(), "prepare");

        Shell.Said nobody = Shell.run(folder, Map.of(), Stream.concat(
                Stream.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), prepare.stream()).toList());
        Shell.Said root = Shell.run(folder, Map.of(), prepare);

        assertThat(nobody.exitCode()).as(nobody.err()).isZero();
        assertThat(root.exitCode()).as(root.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 40, 60})
    void blamesNobodyWhereFilesAreShort(int files) throws Exception {
        Shell.Said said = bare(
                System.getProperty("java.home"), "prlimit --nofile=" + files + " ",
                "batch", submissions.toString(), "--out", results());

        assertThat(said.exitCode()).as(said.err()).isIn(0, 3);
        assertThat(rows()).allMatch(row -> row.contains(",100,100,graded,") || row.contains(",,100,not-graded,"));
        assertThat(said.exitCode() == 0).isEqualTo(rows().stream().allMatch(row -> row.contains(",graded,")));

        Shell.Said again = bare(
                System.getProperty("java.home"), "", "batch", submissions.toString(), "--out", results());

        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(rows()).hasSize(NAMES.size() + 3).allMatch(row -> row.contains(",100,100,graded,"));
    }

    /** Run the jar as a container or cron would: with nothing in the environment, and as whom or within what is said. */
    private Shell.Said bare(String javaHome, String before, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("env", "-i", "PATH=" + System.getenv("PATH"), "LC_ALL=C"));
        Stream.of(before.split(" ")).filter(word -> !word.isEmpty()).forEach(command::add);
        command.addAll(List.of(Shell.executable(javaHome, "java"), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return Shell.run(folder, Map.of(), command);
    }

    private String results() {
        return folder.resolve("results").toString();
    }

    private List<String> rows() throws IOException {
        Path table = folder.resolve("results/grades.csv");
        if (!Files.exists(table)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(table);
        return lines.subList(1, lines.size());
    }

    private Path hand(Path own) throws IOException {
        // no two alike, or they would be graded once
        return Files.writeString(own.resolve("Network.java"), RIGHT + "// " + number++ + "\n");
    }

    private void zip(String name, String charset, String path) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(
                Files.newOutputStream(submissions.resolve(name)), Charset.forName(charset))) {
            out.putNextEntry(new ZipEntry(path));
            out.write((RIGHT + "// " + number++ + "\n").getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
    }

    /** An archive of 70 MB with a right solution and noise; two of them have one size. */
    private void large(String name, long seed) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(submissions.resolve(name), StandardOpenOption.CREATE))) {
            out.setLevel(0);
            out.putNextEntry(new ZipEntry("Network.java"));
            out.write((RIGHT + "// " + seed + "\n").getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
            out.putNextEntry(new ZipEntry("film.mp4"));
            byte[] noise = new byte[1 << 20];
            Random random = new Random(seed);
            for (int i = 0; i < 70; i++) {
                random.nextBytes(noise);
                out.write(noise);
            }
            out.closeEntry();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
