package backcheck.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WallsTest {

    private static final List<String> COMMAND = List.of("/jdk/bin/java", "Main");
    private static final JvmLimits LIMITS = new JvmLimits(32, 768, Duration.ofSeconds(40));
    private static final List<Path> VISIBLE = List.of(Path.of("/private/worker.jar"));

    @Test
    void ofABareProcessAreNone() {
        assertThat(walls(Level.PROCESS, "amd64").around(COMMAND, LIMITS, VISIBLE, OptionalInt.empty())).isEqualTo(COMMAND);
    }

    @Test
    void ofAnotherUserLimitItBeforeItStarts() {
        List<String> command = walls(Level.USER, "amd64").around(COMMAND, LIMITS, VISIBLE, OptionalInt.of(60_001));

        assertThat(command)
                .startsWith("/bin/setpriv", "--reuid=60001", "--regid=60001")
                .contains("--no-new-privs", "/bin/prlimit", "--cpu=40", "--as=805306368", "--fsize=0", "--nproc=256")
                .endsWith("/jdk/bin/java", "Main")
                .doesNotContain("/bin/bwrap");
    }

    @Test
    void countNoProcessesOfWhoRunsThis() {
        List<String> command = walls(Level.SANDBOX, "amd64").around(COMMAND, LIMITS, VISIBLE, OptionalInt.empty());

        assertThat(command).noneMatch(word -> word.startsWith("--nproc"));
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

        assertThat(command).startsWith("/bin/setpriv").doesNotContain("--seccomp");
        assertThat(walls(Level.SANDBOX, "aarch64").described()).contains("system calls not filtered");
    }

    @Test
    void showTheJdkThatThisRunsOn() {
        JavaHome home = JavaHome.ofThisJvm();

        assertThat(home.program("java")).exists();
        assertThat(home.elsewhere()).allMatch(Path::isAbsolute).noneMatch(file -> file.startsWith(home.path()));
    }

    private static Walls walls(Level level, String processor) {
        return new Walls(level, machine(processor), level == Level.USER, Path.of("/private/filter"));
    }

    static Machine machine(String processor) {
        Map<String, Path> programs = new LinkedHashMap<>();
        for (String name : List.of(Machine.BWRAP, Machine.SETPRIV, Machine.PRLIMIT, Machine.SH)) {
            programs.put(name, Path.of("/bin", name));
        }
        return new Machine(true, processor, programs);
    }
}
