package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.running.isolation.Others;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script's archive is mapped into the judge: only one that nobody else can have made is. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptCacheIT {

    private static final String MAPS = "-XX:SharedArchiveFile=";
    private static final String MAKES = "-XX:ArchiveClassesAtExit=";

    @TempDir
    private Path temporary;

    private Path home;
    private StartedJava java;

    @BeforeEach
    void make() throws IOException {
        home = Files.createDirectories(temporary.toRealPath().resolve("above/home"));
        java = StartedJava.in(temporary.resolve("java"), "exit 0");
    }

    private String started(List<String> environment, String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("env", "-u", "HOME", "-u", "XDG_CACHE_HOME"));
        words.addAll(environment);
        words.addAll(List.of(Path.of("backcheck").toAbsolutePath().toString(), command));
        assertThat(Shell.run(temporary, Map.of("JAVA_HOME", java.home().toString()), words).exitCode()).isZero();
        return new String(java.told(), StandardCharsets.UTF_8);
    }

    private String started(String command) throws IOException, InterruptedException {
        return started(List.of("HOME=" + home), command);
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(".cache/backcheck"))) {
            return files.reduce((one, other) -> {
                throw new AssertionError("there are several: " + one + ", " + other);
            }).orElseThrow();
        }
    }

    private static void mode(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void isMadeByABatchForUsAloneAndMappedByLaterStarts() throws Exception {
        assertThat(started("grade")).doesNotContain(MAPS, MAKES);
        assertThat(started("batch")).contains(MAKES + home);
        assertThat(started("grade")).contains(MAPS + archive());
        assertThat(started("batch")).contains(MAPS + archive()).doesNotContain(MAKES);

        assertThat(Files.getPosixFilePermissions(archive().getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void isNeitherMappedNorMadeWithoutAHome() throws Exception {
        assertThat(started(List.of(), "batch")).doesNotContain(MAPS, MAKES);
        assertThat(started(List.of("HOME="), "batch")).doesNotContain(MAPS, MAKES);
    }

    @Test
    void isNotMappedIfItBelongsToAnotherUser() throws Exception {
        started("batch");
        Others.given(archive());

        assertThat(started("grade")).doesNotContain(MAPS);
    }

    @Test
    void isNeitherMappedNorMadeWhereTheFolderOrOneAboveItBelongsToAnotherUser() throws Exception {
        started("batch");

        for (Path folder : List.of(archive().getParent(), home, home.getParent())) {
            Object before = Files.getAttribute(folder, "unix:uid");
            Others.given(folder);
            assertThat(started("batch")).doesNotContain(MAPS, MAKES);
            Files.setAttribute(folder, "unix:uid", before);
        }
        assertThat(started("batch")).contains(MAPS);
    }

    @Test
    void isNeitherMappedNorMadeWhereOthersMayWrite() throws Exception {
        started("batch");

        for (Path folder : List.of(archive().getParent(), home.resolve(".cache"), home.getParent())) {
            for (String open : List.of("rwxrwx---", "rwx----w-")) {
                mode(folder, open);
                assertThat(started("batch")).as("%s with %s", folder, open).doesNotContain(MAPS, MAKES);
            }
            mode(folder, "rwx------");
        }
        Files.setAttribute(archive().getParent(), "unix:mode", 01777);
        assertThat(started("batch")).doesNotContain(MAPS, MAKES);
    }

    @Test
    void isNeitherMappedNorMadeThroughALink() throws Exception {
        started("batch");
        Path folder = archive().getParent();
        Path elsewhere = Files.move(folder, home.resolve("backcheck"));
        Files.createSymbolicLink(folder, elsewhere);

        assertThat(started("batch")).doesNotContain(MAPS, MAKES);
    }

    @Test
    void isNotMappedIfItIsALink() throws Exception {
        started("batch");
        Path archive = archive();
        Path elsewhere = Files.move(archive, home.resolve("elsewhere.jsa"));
        Files.createSymbolicLink(archive, elsewhere);

        assertThat(started("grade")).doesNotContain(MAPS);
    }
}
