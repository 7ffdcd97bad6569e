package backcheck.running.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Starts this JVM once more, in a locale of UTF-8, where its own can't spell every file's name: the charset of names is
 * taken from the locale when a JVM starts, and can't be changed from inside.
 *
 * <p>A shell starts it, since Java could hand over only such arguments as its own charset has: what is not ASCII is
 * written in the shell's escapes, so that each byte arrives. Input, output and working folder are the same, and a
 * signal that ends this JVM ends that one.
 */
public final class Utf8Restart {

    private static final String ENCODING = "sun.jnu.encoding";

    /** A shell's own codes for a command that it can't start. */
    private static final int NOT_STARTED = 126;
    private static final int NOT_FOUND = 127;

    /**
     * The first locale of UTF-8 that is there; where none is known, or nobody tells, the one that every recent C
     * library has.
     */
    private static final String CHOOSE_LOCALE =
            """
            for LC_ALL in C.UTF-8 en_US.UTF-8 C.UTF-8; do
              case $(LC_ALL=$LC_ALL locale charmap 2>/dev/null) in UTF-8) break ;; esac
            done
            export LC_ALL
            """;

    private Utf8Restart() {}

    /** Whether this JVM's names are not UTF-8, and it has not been started once more already. */
    public static boolean isNeeded() {
        return !spellsEveryName() && Starter.ofThisJvm().isEmpty();
    }

    /** Whether every file's name can be spelled; only Linux takes the charset from the locale. */
    public static boolean spellsEveryName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return !system.contains("linux") || StandardCharsets.UTF_8.name().equalsIgnoreCase(System.getProperty(ENCODING));
    }

    /** Start it, wait for its end, and return its exit code; empty where it can't be started. */
    public static OptionalInt exitCode() {
        Optional<List<byte[]>> command = RawArguments.ofThisProcess();
        return command.isEmpty() ? OptionalInt.empty() : started(script(command.get(), ProcessHandle.current().pid()));
    }

    /** Becomes the program that this process runs, with the same arguments. */
    static String script(List<byte[]> command, long self) {
        StringBuilder values = new StringBuilder();
        StringBuilder words = new StringBuilder("exec /proc/" + self + "/exe");
        for (int i = 1; i < command.size(); i++) {
            String name = "a" + i;
            values.append(name).append("=$(printf '");
            for (byte one : command.get(i)) {
                values.append(String.format(Locale.ROOT, "\\%03o", one & 0xff));
            }
            // the shell drops newlines at an end: there is none with a dot behind
            values.append(".')\n").append(name).append("=${").append(name).append("%.}\n");
            words.append(" \"$").append(name).append('"');
        }
        // the arguments are bytes, whatever the shell takes for a character
        return "LC_ALL=C\n" + values + CHOOSE_LOCALE + "export " + Starter.VARIABLE + "=" + self + "\n" + words + "\n";
    }

    private static OptionalInt started(String script) {
        try {
            Process process = new ProcessBuilder("/bin/sh", "-c", script).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "hand on the signal"));
            int code = process.waitFor();
            return code == NOT_STARTED || code == NOT_FOUND ? OptionalInt.empty() : OptionalInt.of(code);
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the grader", e);
        }
    }

    /** A batch that is told to end writes what it has: that is worth waiting for. */
    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
