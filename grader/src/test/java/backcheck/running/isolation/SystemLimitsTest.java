package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SystemLimitsTest {

    private static final JvmLimits LIMITS = new JvmLimits(32, 768, Duration.ofSeconds(40));
    private static final Machine HERE = Machine.here();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Level.class, names = {"SANDBOX", "USER"})
    void areTheSameWithinTheWallsWhoeverSetsThem(Level level) throws IOException {
        Levels.open(level).close();
        assumeTrue(HERE.has(Machine.PRLIMIT) && HERE.has(Machine.SH));

        SystemLimits shell = SystemLimits.tried(HERE);
        String seen = seen(level, shell);

        assertThat(shell.byShell()).isTrue();
        assertThat(seen)
                .isEqualTo(seen(level, SystemLimits.none(HERE)))
                .containsPattern("Max cpu time +40 +40 ")
                .containsPattern("Max address space +805306368 +805306368 ")
                .containsPattern("Max file size +0 +0 ")
                .containsPattern("Max core file size +0 +0 ")
                .containsPattern("Max open files +64 +64 ");
        if (HERE.isRoot()) {
            assertThat(seen).containsPattern("Max processes +256 +256 ");
        }
    }

    @ParameterizedTest
    @CsvSource({"dash, -p", "bash, -u", "busybox, -[pu]"})
    void knowHowShellsSpellThem(String name, String spelled) throws IOException {
        Path shell = Path.of("/bin", name);
        assumeTrue(Files.isExecutable(shell));
        Path started = program("exec " + shell + (name.equals("busybox") ? " sh" : "") + " \"$@\"");

        // busybox has changed it from one version to the next
        assertThat(SystemLimits.tried(machine(started)).processes().orElseThrow()).matches(spelled);
    }

    @Test
    void areNotLeftToAShellThatForgetsOne() throws IOException {
        assertThat(SystemLimits.tried(machine(shell("s/ulimit -n 64 && //"))).byShell()).isFalse();
        assertThat(SystemLimits.tried(machine(shell("s/-v 786432/-v 786433/"))).byShell()).isFalse();
        assertThat(SystemLimits.tried(machine(shell("s/-t 40/-S -t 40/"))).byShell()).isFalse();
        assertThat(SystemLimits.tried(machine(shell("s/unchanged//"))).byShell()).isTrue();
    }

    @Test
    void areNotLeftToAShellThatDoesNotWork() throws IOException {
        Path broken = program("exit 0");

        assertThat(SystemLimits.tried(machine(broken)).byShell()).isFalse();
        assertThat(SystemLimits.tried(machine(folder.resolve("nowhere"))).byShell()).isFalse();
    }

    @Test
    void keepACommandThatCannotBeLimitedFromStarting() throws IOException, InterruptedException {
        SystemLimits limits = new SystemLimits(HERE, Optional.of("--no-such-option"));
        assumeTrue(HERE.has(Machine.SH));

        Process shell = new ProcessBuilder(HERE.program(Machine.SH), "-c", limits.script(LIMITS, true) + "echo started")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(shell.getInputStream().readAllBytes()).isEmpty();
        assertThat(shell.waitFor()).isNotZero();
    }

    private String seen(Level level, SystemLimits system) throws IOException {
        try (Launcher launcher = Launcher.open(Optional.of(level), system)) {
            Path classes = launcher.folder().resolve("classes");
            String name = LimitsSeen.class.getName().replace('.', '/') + ".class";
            Files.createDirectories(classes.resolve(name).getParent());
            try (InputStream file = LimitsSeen.class.getClassLoader().getResourceAsStream(name)) {
                Files.copy(file, classes.resolve(name));
            }
            List<String> small = List.of("-XX:ReservedCodeCacheSize=16m", "-XX:CompressedClassSpaceSize=16m");
            try (Jvm jvm = launcher.start(JvmProgram.of(LimitsSeen.class.getName(), classes, small), LIMITS)) {
                jvm.input().close();
                return new String(jvm.output().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** A shell that changes a script before it runs it. */
    private Path shell(String change) throws IOException {
        return program("exec /bin/sh -c \"$(echo \"$2\" | sed '" + change + "')\"");
    }

    private Path program(String script) throws IOException {
        Path file = Files.createTempFile(
                folder, "sh", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        return Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    }

    private static Machine machine(Path shell) {
        Map<String, Path> programs = new HashMap<>(HERE.programs());
        programs.put(Machine.SH, shell);
        return new Machine(HERE.isRoot(), HERE.processor(), programs);
    }
}
