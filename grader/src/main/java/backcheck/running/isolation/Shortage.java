package backcheck.running.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What this machine is too short of to be fair to a JVM: a death that comes of it is no mistake of a submission's.
 *
 * @param counters the kernel's file of counters
 * @param limits this process's own, which what it starts inherits
 * @param killedBefore how many processes the kernel had killed for want of memory when this judge began
 */
record Shortage(Path counters, OwnLimits limits, long killedBefore) {

    /** What a worker is allowed where the system sets its limits: with fewer, it may end where it would not elsewhere. */
    private static final int MEGABYTES = 768;

    private static final Pattern KILLS = Pattern.compile("(?m)^oom_kill (\\d+)$");

    /** In texts of the C library and of a JVM: what is short now may be there again in a moment. */
    private static final List<String> PASSING = List.of(
            "Too many open files",
            "Resource temporarily unavailable",
            "Cannot allocate memory",
            "No space left on device",
            "Disk quota exceeded",
            "Input/output error",
            "insufficient memory",
            "unable to create native thread",
            "Could not reserve enough space",
            "Failed to start thread",
            "pthread_create failed");

    /** That of this machine from now on. */
    static Shortage fromNowOn() {
        Path counters = Path.of("/proc/vmstat");
        return new Shortage(counters, OwnLimits.read(), kills(counters));
    }

    /** Whether a text tells of something that may be there again in a moment. */
    static boolean isPassing(String text) {
        return PASSING.stream().anyMatch(text::contains);
    }

    /** Whether the kernel has killed a process for want of memory, in a container too. */
    boolean hasKilled() {
        return kills(counters) > killedBefore;
    }

    /** Whether a JVM has fewer addresses than a worker is to have: without walls those of this process, within as many as there are. */
    Optional<String> ofAddresses(Level level) {
        Map<String, Long> those = level == Level.PROCESS ? limits.soft() : limits.hard();
        return Optional.ofNullable(those.get(OwnLimits.ADDRESSES))
                .map(bytes -> bytes >> 20)
                .filter(megabytes -> megabytes < MEGABYTES)
                .map(megabytes -> "a process may have " + megabytes + " MB of addresses here, and needs " + MEGABYTES
                        + ": ulimit -v unlimited");
    }

    private static long kills(Path counters) {
        try {
            Matcher matcher = KILLS.matcher(Files.readString(counters));
            return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        } catch (NoSuchFileException | AccessDeniedException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("can't see what this machine is short of: " + e.getMessage(), e);
        }
    }
}
