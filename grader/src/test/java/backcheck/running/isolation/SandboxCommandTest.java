package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SandboxCommandTest {

    private static final List<String> COMMAND = List.of("/jdk/bin/java", "Main");
    private static final JvmLimits LIMITS = new JvmLimits(32, 768, Duration.ofSeconds(40));
    private static final List<Path> VISIBLE = List.of(Path.of("/private/worker.jar"));

    @Test
    void ofABareProcessAreNone() {
        assertThat(walls(Level.PROCESS, "amd64").around(COMMAND, LIMITS, VISIBLE, OptionalInt.empty())).isEqualTo(COMMAND);
    }

    @Test
    void ofAnotherUserLimitItBeforeItStarts() {
        SandboxCommand walls = new SandboxCommand(Level.USER, SystemLimits.none(machine("amd64")), true, Path.of("/private/filter"));
        List<String> command = walls.around(COMMAND, LIMITS, VISIBLE, OptionalInt.of(60_001));

        assertThat(command)
                .startsWith("/bin/setpriv", "--reuid=60001", "--regid=60001")
                .contains("--no-new-privs", "/bin/prlimit", "--cpu=40", "--as=805306368", "--fsize=0", "--nproc=256")
                .endsWith("/jdk/bin/java", "Main")
                .doesNotContain("/bin/bwrap");
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, names = {"SANDBOX", "USER"})
    void limitItByTheShellThatCan(Level level) {
        List<String> command = walls(level, "amd64").around(COMMAND, LIMITS, VISIBLE, OptionalInt.of(60_001));

        assertThat(command).startsWith("/bin/sh", "-c").contains("/bin/setpriv").doesNotContain("/bin/prlimit");
        assertThat(command.get(2))
                .startsWith("ulimit -t 40 && ulimit -v 786432 && ulimit -f 0 && ulimit -c 0 && ulimit -n 64 && ulimit -p 256 && exec ");
    }

    @Test
    void countNoProcessesOfWhoRunsThis() {
        SystemLimits prlimit = SystemLimits.none(machine("amd64"));
        List<SandboxCommand> both = List.of(
                walls(Level.SANDBOX, "amd64"), new SandboxCommand(Level.SANDBOX, prlimit, false, Path.of("/private/filter")));

        assertThat(both).allSatisfy(walls -> assertThat(walls.around(COMMAND, LIMITS, VISIBLE, OptionalInt.empty()))
                .noneMatch(word -> word.startsWith("--nproc") || word.contains("ulimit -p")));
    }

    @Test
    void sayWhetherThereAreLimits() {
        Machine without = new Machine(false, "amd64", Map.of(Machine.SH, Path.of("/bin/sh")));

        assertThat(walls(Level.SANDBOX, "amd64").described()).endsWith("; system limits");
        assertThat(new SandboxCommand(Level.SANDBOX, SystemLimits.none(without), false, Path.of("/private/filter")).described())
                .endsWith("; no system limits");
    }

    @Test
    void ofASandboxLeaveItNothing() {
        List<String> command = walls(Level.SANDBOX, "amd64").around(COMMAND, LIMITS, VISIBLE, OptionalInt.of(60_001));

        assertThat(command)
                .contains("--unshare-all", "--clearenv", "--die-with-parent", "--as-pid-1", "--new-session", "--remount-ro")
                .containsSubsequence("--cap-drop", "ALL")
                .containsSubsequence("--seccomp", "9")
                .containsSubsequence("--ro-bind", "/private/worker.jar", "/private/worker.jar")
                .doesNotContain("--bind", "--dev", "--share-net");
    }

    @Test
    void haveNoFilterForAnotherProcessor() {
        List<String> command = walls(Level.SANDBOX, "aarch64").around(COMMAND, LIMITS, VISIBLE, OptionalInt.of(60_001));

        assertThat(command).containsSubsequence("/bin/sh", "/bin/setpriv").doesNotContain("--seccomp");
        assertThat(command.get(2)).endsWith("exec \"$@\"");
        assertThat(walls(Level.SANDBOX, "aarch64").described()).contains("system calls not filtered");
    }

    @Test
    void showTheJdkThatThisRunsOn() {
        JavaHome home = JavaHome.ofThisJvm();

        assertThat(home.program("java")).exists();
        assertThat(home.elsewhere()).allMatch(Path::isAbsolute).noneMatch(file -> file.startsWith(home.path()));
    }

    private static SandboxCommand walls(Level level, String processor) {
        return new SandboxCommand(level, new SystemLimits(machine(processor), Optional.of("-p")), level == Level.USER, Path.of("/private/filter"));
    }

    static Machine machine(String processor) {
        Map<String, Path> programs = new LinkedHashMap<>();
        for (String name : List.of(Machine.BWRAP, Machine.SETPRIV, Machine.PRLIMIT, Machine.SH)) {
            programs.put(name, Path.of("/bin", name));
        }
        return new Machine(true, processor, programs);
    }
}
