package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Machines on which nothing, or less than usual, can be graded: what is told, and that it is no grade. */
@EnabledOnOs(OS.LINUX)
class OddMachineIT {

    private static final String REFERENCE = Path.of("../reference").toAbsolutePath().normalize().toString();
    private static final String HERE = System.getProperty("java.home");

    @TempDir
    private Path temporary;

    /** As a temporary folder is: as root, submissions run as another user, who has to get there. */
    @BeforeEach
    void open() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Shell.Said grader(String javaHome, String... words) throws IOException, InterruptedException {
        return Shell.graderOn(javaHome, words);
    }

    /**
     * The grader with a temporary folder on a file system of its own, which only root can mount and nobody else sees.
     */
    private Shell.Said mounted(String options, String... words) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(temporary.resolve("mounted"));
        List<String> command = new ArrayList<>(List.of(
                "unshare", "--mount", "sh", "-c",
                "mount -t tmpfs -o " + options + " tmpfs \"$0\" && exec \"$@\"", folder.toString()));
        if (Shell.run(temporary, Map.of(), with(command, "true")).exitCode() != 0) {
            if (System.getenv("CI") != null) {
                throw new AssertionError("CI must run as root and be let mount");
            }
            return abort("only root can mount");
        }
        List<String> grading = with(
                command, Shell.executable(HERE, "java"), "-Djava.io.tmpdir=" + folder, "-jar", Shell.JAR.toString());
        grading.addAll(List.of(words));
        return Shell.run(temporary, Map.of("HOME", temporary.toString()), grading);
    }

    private static List<String> with(List<String> command, String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void lackACompilerIfTheirJavaIsNoWholeJdk() throws Exception {
        String runtime = temporary.resolve("runtime").toString();
        Shell.run(temporary, Map.of(), List.of(
                Shell.executable(HERE, "jlink"), "--add-modules", "java.base,java.xml,jdk.zipfs", "--output", runtime));

        for (List<String> command : List.of(
                List.of("grade", REFERENCE),
                List.of("batch", REFERENCE, "--out", temporary.resolve("out").toString()),
                List.of("prepare"))) {
            Shell.Said said = grader(runtime, command.toArray(String[]::new));
            assertThat(said.exitCode()).isEqualTo(3);
            assertThat(said.err()).contains("jdk.compiler is missing", "install a JDK").doesNotContain("Exception");
        }
        Shell.Said doctor = grader(runtime, "doctor");
        assertThat(doctor.exitCode()).isEqualTo(3);
        assertThat(doctor.out()).contains("Nothing can be graded: ", "jdk.compiler");
    }

    @Test
    void gradeWhereNoProgramMayRunInTheTemporaryFolder() throws Exception {
        assertThat(mounted("noexec,size=300m", "grade", REFERENCE, "--fail-under", "100").exitCode()).isZero();
        Shell.Said doctor = mounted("noexec,size=300m", "doctor");
        Shell.Said prepare = mounted("noexec,size=300m", "prepare");

        assertThat(doctor.exitCode()).isZero();
        assertThat(doctor.out()).contains("Advice: no program may run in the temporary folder", "noexec");
        assertThat(prepare.exitCode()).isEqualTo(3);
        assertThat(prepare.err()).contains("noexec", "-Djava.io.tmpdir=DIR");
    }

    @Test
    void sayThatTheTemporaryFolderIsFull() throws Exception {
        Shell.Said grade = mounted("size=64k", "grade", REFERENCE);
        Shell.Said batch = mounted("size=64k", "batch", REFERENCE, "--out", temporary.resolve("out").toString());

        assertThat(grade.exitCode()).isEqualTo(3);
        assertThat(grade.err()).contains("can't be written to (No space left on device)", "make room").doesNotContain("Exception");
        assertThat(batch.exitCode()).isEqualTo(3);
        assertThat(batch.err()).contains("can't be written to").doesNotContain("Exception");
    }

    @Test
    void gradeInATemporaryFolderWithUmlauts() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("für Java"));
        Shell.Said said = Shell.run(
                temporary,
                Map.of("LC_ALL", "C.UTF-8"),
                List.of("bash", "-c",
                        "exec \"$0\" -Djava.io.tmpdir='" + folder.getFileName() + "' -jar \"$1\" grade \"$2\" --fail-under 100",
                        Shell.executable(HERE, "java"), Shell.JAR.toString(), REFERENCE));

        assertThat(said.exitCode()).isZero();
    }
}
