package backcheck.isolation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a JVM's command is wrapped in.
 *
 * @param level the level that this makes
 * @param machine where the programs are
 * @param otherUser whether the JVM runs as another user: as root only
 * @param filter the file of the system call filter, in the private folder
 */
record Walls(Level level, Machine machine, boolean otherUser, Path filter) {

    /** What the C library is loaded from; there are no programs in them but the JDK's. */
    private static final List<String> LIBRARIES = List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache");

    private static final int FILTER_DESCRIPTOR = 9;

    /** A JVM needs about 15 threads; with 64 an attack of threads ends soon, and no neighbour of the same number starves. */
    private static final int MOST_THREADS = 256;

    private static final int MOST_FILES = 64;

    /**
     * The command within its walls.
     *
     * @param limits what the operating system is to hold it to
     * @param visible files and folders that the JVM reads: its runtime and its class path
     * @param user who it runs as; empty for who runs this
     */
    List<String> around(List<String> command, JvmLimits limits, List<Path> visible, OptionalInt user) {
        if (level == Level.PROCESS) {
            return command;
        }
        List<String> all = new ArrayList<>();
        boolean filtered = level == Level.SANDBOX && machine.hasFilter();
        if (filtered) {
            all.addAll(List.of(
                    machine.program(Machine.SH), "-c", "exec \"$@\" " + FILTER_DESCRIPTOR + "<\"$0\"", filter.toString()));
        }
        user.ifPresent(id -> all.addAll(asUser(id)));
        if (machine.has(Machine.PRLIMIT)) {
            all.addAll(limited(limits, user.isPresent()));
        }
        if (level == Level.SANDBOX) {
            all.addAll(sandboxed(filtered, visible, user));
        }
        all.addAll(command);
        return all;
    }

    /** What they are made of, for people. */
    String described() {
        if (level == Level.PROCESS) {
            return "a process of its own, and no walls around it";
        }
        List<String> parts = new ArrayList<>();
        if (level == Level.SANDBOX) {
            parts.add("bubblewrap: no network, no files, no other processes");
            parts.add(machine.hasFilter() ? "system calls filtered" : "system calls not filtered");
        }
        parts.add(otherUser ? "another user" : "the same user");
        parts.add(machine.has(Machine.PRLIMIT) ? "limits of the system" : "no limits of the system");
        return String.join("; ", parts);
    }

    /** A command as another user, who may do nothing else. */
    List<String> asUser(int id) {
        return List.of(
                machine.program(Machine.SETPRIV), "--reuid=" + id, "--regid=" + id, "--clear-groups",
                "--inh-caps=-all", "--no-new-privs");
    }

    /** The number of threads is counted for each user, so that a limit would hit who runs this too. */
    private List<String> limited(JvmLimits limits, boolean ownUser) {
        List<String> prefix = new ArrayList<>(List.of(
                machine.program(Machine.PRLIMIT),
                "--cpu=" + limits.processorTime().toSeconds(),
                "--as=" + ((long) limits.addressMegabytes() << 20),
                "--fsize=0",
                "--core=0",
                "--nofile=" + MOST_FILES));
        if (ownUser) {
            prefix.add("--nproc=" + MOST_THREADS);
        }
        return prefix;
    }

    private List<String> sandboxed(boolean filtered, List<Path> visible, OptionalInt user) {
        String id = "" + user.orElse(65534);
        List<String> prefix = new ArrayList<>(List.of(
                machine.program(Machine.BWRAP), "--unshare-all", "--unshare-user", "--uid", id, "--gid", id,
                "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--as-pid-1",
                "--clearenv", "--setenv", Jvm.ONE_ARENA, "1", "--hostname", "worker"));
        if (filtered) {
            prefix.addAll(List.of("--seccomp", "" + FILTER_DESCRIPTOR));
        }
        for (String library : LIBRARIES) {
            prefix.addAll(List.of("--ro-bind-try", library, library));
        }
        for (Path path : visible) {
            prefix.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
        prefix.addAll(List.of("--proc", "/proc"));
        for (String device : List.of("/dev/null", "/dev/random", "/dev/urandom")) {
            prefix.addAll(List.of("--dev-bind", device, device));
        }
        prefix.addAll(List.of("--remount-ro", "/", "--chdir", "/"));
        return prefix;
    }
}
