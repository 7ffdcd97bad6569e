package backcheck.running.isolation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who holds a process, and all that it starts, to limits of the operating system: a shell, which costs nothing more where one
 * starts the walls anyway, or else {@code prlimit}, which is one more program to start: 5 ms of processor time of each worker.
 *
 * <p>Shells differ in how they spell limits and in which they know. So what this machine's shell has set is read back from the
 * kernel once; one that does not set each limit to its number, soft and hard, is not used.
 *
 * @param machine where the programs are
 * @param processes the shell's option for the number of processes; empty where no shell sets the limits
 */
record SystemLimits(Machine machine, Optional<String> processes) {

    /** A JVM needs about 15 threads; with 64 an attack of threads ends soon, and no neighbour of the same number starves. */
    private static final int MOST_THREADS = 256;

    private static final int MOST_FILES = 64;

    /** The option's letters: that of dash and busybox, which is another limit in bash, and that of bash and ksh. */
    private static final List<String> SPELLINGS = List.of("-p", "-u");

    private static final JvmLimits TRIED = new JvmLimits(16, 768, Duration.ofSeconds(40));

    private static final String READ_BACK = "while read -r line; do echo \"$line\"; done </proc/self/limits";

    /** Those of a process without walls, for which nothing is tried. */
    static SystemLimits none(Machine machine) {
        return new SystemLimits(machine, Optional.empty());
    }

    /**
     * By the machine's shell, if it does what is asked of it; tried by starting it.
     *
     * @throws java.io.UncheckedIOException if the machine is too short of something to be tried
     */
    static SystemLimits tried(Machine machine) {
        if (!machine.has(Machine.SH)) {
            return none(machine);
        }
        return SPELLINGS.stream()
                .map(option -> new SystemLimits(machine, Optional.of(option)))
                .filter(SystemLimits::work)
                .findFirst()
                .orElse(none(machine));
    }

    /** Whether there are any. */
    boolean any() {
        return byShell() || machine.has(Machine.PRLIMIT);
    }

    /** Whether a shell sets them; if not, and there are any, a program does. */
    boolean byShell() {
        return processes.isPresent();
    }

    /**
     * The start of a shell's script: what follows runs with the limits set, or this process's own where they are lower, and not at
     * all if one can't be.
     *
     * @param ownUser whether the process has a user of its own. The number of processes is counted for each user, so that a limit
     *     would hit who runs this too
     */
    String script(JvmLimits limits, boolean ownUser) {
        OwnLimits own = OwnLimits.read();
        List<String> set = new ArrayList<>(List.of(
                "-t " + seconds(limits, own),
                "-v " + (addresses(limits, own) >> 10),
                "-f 0",
                "-c 0",
                "-n " + files(own)));
        if (ownUser) {
            set.add(processes.orElseThrow() + " " + threads(own));
        }
        return String.join("", set.stream().map(one -> "ulimit " + one + " && ").toList());
    }

    /** The program that sets them, to be followed by the command; the same limits, of the same user's processes. */
    List<String> program(JvmLimits limits, boolean ownUser) {
        OwnLimits own = OwnLimits.read();
        List<String> prefix = new ArrayList<>(List.of(
                machine.program(Machine.PRLIMIT),
                "--cpu=" + seconds(limits, own),
                "--as=" + addresses(limits, own),
                "--fsize=0",
                "--core=0",
                "--nofile=" + files(own)));
        if (ownUser) {
            prefix.add("--nproc=" + threads(own));
        }
        return prefix;
    }

    private static long seconds(JvmLimits limits, OwnLimits own) {
        return own.least(OwnLimits.SECONDS, limits.processorTime().toSeconds());
    }

    private static long addresses(JvmLimits limits, OwnLimits own) {
        return own.least(OwnLimits.ADDRESSES, (long) limits.addressMegabytes() << 20);
    }

    private static long files(OwnLimits own) {
        return own.least(OwnLimits.FILES, MOST_FILES);
    }

    private static long threads(OwnLimits own) {
        return own.least(OwnLimits.PROCESSES, MOST_THREADS);
    }

    private boolean work() {
        ProcessBuilder builder = new ProcessBuilder(machine.program(Machine.SH), "-c", script(TRIED, true) + READ_BACK);
        builder.environment().clear();
        // a shell that does not know an option, or may not set a limit, says so, and the next way is tried
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return Trial.of(builder::start).map(said -> areThoseTried(said.text())).orElse(false);
    }

    private static boolean areThoseTried(String said) {
        OwnLimits own = OwnLimits.read();
        Map<String, Long> wanted = Map.of(
                OwnLimits.SECONDS, seconds(TRIED, own),
                OwnLimits.ADDRESSES, addresses(TRIED, own) >> 10 << 10,
                "file size", 0L,
                "core file size", 0L,
                OwnLimits.FILES, files(own),
                OwnLimits.PROCESSES, threads(own));
        return wanted.entrySet().stream()
                .map(one -> "Max " + one.getKey() + "\\s+" + one.getValue() + "\\s+" + one.getValue() + "\\s.*")
                .allMatch(line -> said.lines().anyMatch(read -> read.matches(line)));
    }
}
