package backcheck.running.isolation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a JVM's command is wrapped in.
 *
 * @param level the level that this makes
 * @param system the limits of the operating system, and where the programs are
 * @param otherUser whether the JVM runs as another user: as root only
 * @param filter the file of the system call filter, in the private folder
 */
record SandboxCommand(Level level, SystemLimits system, boolean otherUser, Path filter) {

    /** What the C library is loaded from; there are no programs in them but the JDK's. */
    private static final List<String> LIBRARIES = List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache");

    private static final int FILTER_DESCRIPTOR = 9;

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
        boolean filtered = level == Level.SANDBOX && machine().hasFilter();
        if (filtered || system.byShell()) {
            String script = script(limits, filtered, user.isPresent());
            all.addAll(List.of(machine().program(Machine.SH), "-c", script, filter.toString()));
        }
        user.ifPresent(id -> all.addAll(asUser(id)));
        if (system.any() && !system.byShell()) {
            all.addAll(system.program(limits, user.isPresent()));
        }
        if (level == Level.SANDBOX) {
            all.addAll(sandboxed(filtered, visible, user));
            spelling(command).forEach((name, value) -> all.addAll(List.of("--setenv", name, value)));
        }
        all.addAll(command);
        return all;
    }

    /**
     * What of an environment a JVM needs to read its command: nothing, if that is ASCII. Without a locale it would not
     * find a class path or a runtime whose name has other letters.
     */
    static Map<String, String> spelling(List<String> command) {
        boolean ascii = command.stream().allMatch(word -> StandardCharsets.US_ASCII.newEncoder().canEncode(word));
        return ascii ? Map.of() : Map.of("LC_ALL", "C.UTF-8");
    }

    /** Sets the limits, as who runs this: another user may not raise them again. Then it becomes the command. */
    private String script(JvmLimits limits, boolean filtered, boolean ownUser) {
        String set = system.byShell() ? system.script(limits, ownUser) : "";
        return set + "exec \"$@\"" + (filtered ? " " + FILTER_DESCRIPTOR + "<\"$0\"" : "");
    }

    /** Where the programs are. */
    Machine machine() {
        return system.machine();
    }

    /** What they are made of, for people. */
    String described() {
        if (level == Level.PROCESS) {
            return "a separate process without a sandbox";
        }
        List<String> parts = new ArrayList<>();
        if (level == Level.SANDBOX) {
            parts.add("bubblewrap: no network, no files, no other processes");
            parts.add(machine().hasFilter() ? "system calls filtered" : "system calls not filtered");
        }
        parts.add(otherUser ? "another user" : "the same user");
        parts.add(system.any() ? "system limits" : "no system limits");
        return String.join("; ", parts);
    }

    /** A command as another user, who may do nothing else. */
    List<String> asUser(int id) {
        return List.of(
                machine().program(Machine.SETPRIV), "--reuid=" + id, "--regid=" + id, "--clear-groups",
                "--inh-caps=-all", "--no-new-privs");
    }

    private List<String> sandboxed(boolean filtered, List<Path> visible, OptionalInt user) {
        String id = "" + user.orElse(65534);
        List<String> prefix = new ArrayList<>(List.of(
                machine().program(Machine.BWRAP), "--unshare-all", "--unshare-user", "--uid", id, "--gid", id,
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
