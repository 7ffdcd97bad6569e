package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backcheck.running.worker.WorkerMain;
import backcheck.subject.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LauncherTest {

    private static final JvmLimits LIMITS = new JvmLimits(32, 768, Duration.ofSeconds(40));
    private static final List<String> SMALL =
            List.of("-XX:ReservedCodeCacheSize=16m", "-XX:CompressedClassSpaceSize=16m");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Level.class)
    void startsAJvmAtEveryLevel(Level level) throws IOException, InterruptedException {
        try (Launcher launcher = Levels.open(level);
                Jvm jvm = launcher.start(worker(launcher), LIMITS)) {
            jvm.input().close();

            assertThat(jvm.output().readAllBytes()).isEmpty();
            assertThat(jvm.exitCode()).isZero();
            assertThat(launcher.level()).isEqualTo(level);
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void endsAJvmAndWhatIsAroundIt(Level level) throws IOException, InterruptedException {
        try (Launcher launcher = Levels.open(level)) {
            List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
            Jvm jvm = launcher.start(worker(launcher), LIMITS);

            jvm.close();
            jvm.exitCode();

            assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).toList())
                    .isSubsetOf(before);
        }
    }

    @Test
    void leavesNoWallsThatWereBeingBuilt() throws IOException, InterruptedException {
        String mark = "-Dmark=" + UUID.randomUUID();
        try (Launcher launcher = Levels.open(Level.SANDBOX)) {
            JvmProgram program = JvmProgram.of(WorkerMain.class.getName(), worker(launcher).classPath(), List.of(mark));
            Jvm alive = launcher.start(program, LIMITS);
            await(() -> isSeen(mark));
            alive.close();
            for (int i = 0; i < 100; i++) {
                Jvm jvm = launcher.start(program, LIMITS);
                // from the shell to the JVM takes some 30 ms
                Thread.sleep(i % 30);
                jvm.close();
            }

            // whoever is killed takes a moment to go, and one that waits for its parent never does
            await(() -> !isSeen(mark));
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        // asked once at a time: a process that becomes another program has no command line for a moment
        boolean came = condition.getAsBoolean();
        for (int i = 0; i < 1_000 && !came; i++) {
            Thread.sleep(10);
            came = condition.getAsBoolean();
        }
        assertThat(came).isTrue();
    }

    private static boolean isSeen(String mark) {
        return ProcessHandle.allProcesses().anyMatch(process -> process.info().commandLine().orElse("").contains(mark));
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Path made;
        try (Launcher launcher = Launcher.bare()) {
            made = launcher.folder();
            worker(launcher);
            assertThat(made).isDirectory();
        }

        assertThat(made).doesNotExist();
    }

    @Test
    void saysWhatIsMissingForTheWallsThatAreWanted() {
        Machine bare = new Machine(false, "amd64", Map.of());

        assertThatExceptionOfType(IsolationException.class)
                .isThrownBy(() -> Launcher.open(Optional.of(Level.SANDBOX), bare))
                .withMessageContaining("bubblewrap");
        assertThatExceptionOfType(IsolationException.class)
                .isThrownBy(() -> Launcher.open(Optional.of(Level.USER), bare))
                .withMessageContaining("only root");
    }

    @Test
    void takesABareProcessWhereThereIsNothingElse() throws IOException {
        try (Launcher launcher = Launcher.open(Optional.empty(), new Machine(false, "amd64", Map.of()))) {
            assertThat(launcher.level()).isEqualTo(Level.PROCESS);
        }
    }

    @Test
    void doesNotTrustAProgramThatIsThereAndDoesNotWork() throws IOException {
        Path broken = Files.createFile(
                folder.resolve("bwrap"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(broken, "#!/bin/sh\necho 'bwrap: no namespaces here' >&2\nexit 1\n");
        Machine machine = new Machine(false, "none", Map.of(Machine.BWRAP, broken));

        try (Launcher launcher = Launcher.open(Optional.empty(), machine)) {
            assertThat(launcher.level()).isEqualTo(Level.PROCESS);
        }
        assertThatExceptionOfType(IsolationException.class)
                .isThrownBy(() -> Launcher.open(Optional.of(Level.SANDBOX), machine))
                .withMessage("bwrap: no namespaces here");
    }

    @Test
    void takesNoWeakerWallsBecauseTheMachineIsShortOfSomething() throws IOException {
        Path busy = Files.createFile(
                folder.resolve("bwrap"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(busy, "#!/bin/sh\necho 'bwrap: Creating new namespace failed: Resource temporarily unavailable' >&2\nexit 1\n");
        Machine machine = new Machine(true, "none", Map.of(Machine.BWRAP, busy));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Launcher.open(Optional.empty(), machine))
                .withMessageContaining("temporarily unavailable");
    }

    private static JvmProgram worker(Launcher launcher) throws IOException {
        JvmJar jar = new JvmJar(List.of(Subject.class.getPackage(), WorkerMain.class.getPackage()));
        return JvmProgram.of(WorkerMain.class.getName(), jar.write(launcher.folder().resolve("worker.jar")), SMALL);
    }
}
