package backcheck.running.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What the threads of a process are at, as Linux tells it to everybody. */
final class ThreadStates {

    /** Running or ready to, waiting for a disk, stopped by a signal, stopped by a debugger. */
    private static final String KEPT = "RDTt";

    private ThreadStates() {}

    /** Whether one of the threads would run if it were let; empty where the system does not tell. */
    static Optional<Boolean> anyKeptFromRunning(long process) {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc", "" + process, "task"))) {
            for (Path thread : threads) {
                if (KEPT.indexOf(state(thread.resolve("stat"))) >= 0) {
                    return Optional.of(true);
                }
            }
            return Optional.of(false);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | DirectoryIteratorException e) {
            // who looks is short of something itself, and that must not be held against the process
            return Optional.of(true);
        }
    }

    /** The letter after the name in parentheses, which may hold any character itself; a space for a thread that has ended. */
    private static char state(Path stat) throws IOException {
        try {
            String line = Files.readString(stat, StandardCharsets.ISO_8859_1);
            return line.charAt(line.lastIndexOf(')') + 2);
        } catch (NoSuchFileException e) {
            return ' ';
        }
    }
}
