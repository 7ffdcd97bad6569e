package backcheck.app.cli;

import backcheck.running.isolation.SafePlace;
import backcheck.running.isolation.TemporaryFolder;
import backcheck.running.isolation.Utf8Restart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out what on this machine keeps submissions from being graded, or makes grading worse, besides the walls.
 *
 * @param environment the environment variables
 * @param limits the file in which the system tells the limits of this process
 */
record Checkup(Map<String, String> environment, Path limits) {

    /** A batch of two at a time was seen with 23 files open; ten times as many leave room for the jobs of a large machine. */
    private static final int FEW_FILES = 256;

    private static final Pattern OPEN_FILES = Pattern.compile("(?m)^Max open files\\s+(\\d+)\\s");

    static Checkup ofThisMachine() {
        return new Checkup(System.getenv(), Path.of("/proc/self/limits"));
    }

    /** Without these, nothing is graded; each is a sentence that says what to do. */
    List<String> obstacles() {
        return Stream.of(NeededModules.problem(), TemporaryFolder.problem()).flatMap(Optional::stream).toList();
    }

    /** With these, grading works, but not as well as it could. */
    List<String> advice() {
        Optional<String> noexec = TemporaryFolder.problem().isEmpty() && !TemporaryFolder.runsPrograms()
                ? Optional.of(TemporaryFolder.runsNothing())
                : Optional.empty();
        Optional<String> locale = Utf8Restart.spellsEveryName()
                ? Optional.empty()
                : Optional.of("the locale does not use UTF-8, so the jar has to restart itself to read every file's name:"
                        + " set LC_ALL=C.UTF-8");
        return Stream.of(noexec, locale, openFiles(), cache()).flatMap(Optional::stream).toList();
    }

    private Optional<String> openFiles() {
        try {
            Matcher said = OPEN_FILES.matcher(Files.readString(limits));
            return said.find() && Long.parseLong(said.group(1)) < FEW_FILES
                    ? Optional.of("only " + said.group(1) + " files may be open at a time, which can be too few for a"
                            + " class: raise the limit with ulimit -n 1024")
                    : Optional.empty();
        } catch (IOException e) {
            // not Linux: the limit is not known there, and is not small
            return Optional.empty();
        }
    }

    /** The start script keeps an archive where nobody else can write to, by the same rule, or does without. */
    private Optional<String> cache() {
        String home = environment.getOrDefault("HOME", "");
        String base = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (home.isEmpty() && base.isEmpty()) {
            return Optional.of("neither HOME nor XDG_CACHE_HOME is set, so the script backcheck has no cache to start faster: set one");
        }
        try {
            Path cache = base.isEmpty() ? Path.of(home, ".cache") : Path.of(base);
            Path there = cache.toAbsolutePath().resolve("backcheck");
            while (!Files.isDirectory(there)) {
                there = there.getParent();
            }
            return SafePlace.changeableByOthers(there)
                    .map(open -> "others may write to " + open + ", so the script backcheck does not use a cache in " + cache
                            + " to start faster: make it yours alone (chmod go-w), or set XDG_CACHE_HOME");
        } catch (IOException | InvalidPathException e) {
            return Optional.of("the cache folder of the script backcheck can't be read: " + e.getMessage());
        }
    }
}
