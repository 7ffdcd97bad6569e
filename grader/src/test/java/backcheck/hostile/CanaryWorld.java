package backcheck.hostile;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What hostile submissions reach for: a file to read, a folder to write to, a port, and processes that tell who they are.
 *
 * <p>Everything has its fixed place, which the submissions name; so there is one world at a time, and the port is its lock.
 */
final class CanaryWorld implements AutoCloseable {

    /** The variable that holds {@link #environmentSecret()} in the environment of whoever is attacked. */
    static final String VARIABLE = "BACKCHECK_CANARY_SECRET";

    private static final Path HOME = Path.of("/tmp/backcheck-canary");

    /** What an attack's process is called by: these arguments of {@code sleep}, this word in a {@code java}'s. */
    private static final String SLEEPER = "sleep 4711";

    private static final String JAVA_MARK = "backcheck-canary";

    private final String fileSecret;
    private final String environmentSecret;
    private final CanaryPort port;
    private final Process neighbour;

    private CanaryWorld(CanaryPort port) throws IOException {
        this.port = port;
        this.fileSecret = secret();
        this.environmentSecret = secret();
        clear();
        Files.createDirectories(HOME.resolve("out"));
        Files.writeString(HOME.resolve("secret.txt"), fileSecret);
        Files.setPosixFilePermissions(HOME, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(HOME.resolve("out"), PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(HOME.resolve("secret.txt"), PosixFilePermissions.fromString("rw-r--r--"));
        // it waits for its input, which ends with this JVM, so that it is not left behind
        this.neighbour = new ProcessBuilder("sh", "-c", "cat; true", "backcheck-neighbour=" + fileSecret).start();
    }

    /**
     * Set the world up, clean, once no other one is open on this machine.
     *
     * @throws IOException if the port stays taken or the folder can't be made
     */
    static CanaryWorld open() throws IOException {
        CanaryPort port = CanaryPort.open();
        try {
            CanaryWorld world = new CanaryWorld(port);
            world.endSurvivors();
            return world;
        } catch (IOException | RuntimeException e) {
            port.close();
            throw e;
        }
    }

    /** The text of the file that everybody may read, and an argument of the neighbour process. */
    String fileSecret() {
        return fileSecret;
    }

    /** The value that {@link #VARIABLE} should have in the environment of whoever is attacked. */
    String environmentSecret() {
        return environmentSecret;
    }

    /** Whether a text gives one of the secrets away. */
    boolean isBetrayedBy(String text) {
        return text.contains(fileSecret) || text.contains(environmentSecret);
    }

    /**
     * The names of what has been written to the folder, links included.
     *
     * @throws IllegalStateException if somebody has taken the world away: then nothing that was seen in it proves anything
     */
    Set<String> filesWritten() {
        requireIntact();
        Path out = HOME.resolve("out");
        try (Stream<Path> paths = Files.walk(out)) {
            return paths.filter(path -> !path.equals(out))
                    .map(path -> out.relativize(path).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("the canary's folder is gone", e);
        }
    }

    /** How many connections and datagrams have come to the port. */
    int connections() {
        return port.visits();
    }

    /** The processes that attacks have left behind and that still live. */
    List<ProcessHandle> survivors() {
        return ProcessHandle.allProcesses()
                .filter(ProcessHandle::isAlive)
                .filter(CanaryWorld::isMarked)
                .toList();
    }

    /** End what attacks have left behind. Waits until it is gone, at most a few seconds. */
    void endSurvivors() throws IOException {
        long end = System.nanoTime() + 5_000_000_000L;
        for (List<ProcessHandle> left = survivors(); !left.isEmpty() && System.nanoTime() < end; left = survivors()) {
            left.forEach(ProcessHandle::destroyForcibly);
            pause();
        }
    }

    /** Take away what has been written and forget who has connected. */
    void forget() throws IOException {
        for (String name : new TreeSet<>(filesWritten()).descendingSet()) {
            Files.deleteIfExists(HOME.resolve("out").resolve(name));
        }
        port.forget();
    }

    @Override
    public void close() throws IOException {
        // the port is the lock: it is given back last
        try (port) {
            try {
                requireIntact();
            } finally {
                neighbour.descendants().forEach(ProcessHandle::destroyForcibly);
                neighbour.destroyForcibly();
                endSurvivors();
                clear();
            }
        }
    }

    private void requireIntact() {
        try {
            if (!Files.readString(HOME.resolve("secret.txt")).equals(fileSecret)) {
                throw new IllegalStateException("the canary's secret is another one");
            }
        } catch (IOException e) {
            throw new IllegalStateException("the canary's folder is gone: what was seen since then proves nothing", e);
        }
    }

    private static boolean isMarked(ProcessHandle process) {
        String line = process.info().commandLine().orElse("");
        String program = line.split(" ")[0];
        return line.endsWith(SLEEPER) && program.endsWith("sleep") || program.endsWith("java") && line.contains(JAVA_MARK);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("while ending what attacks have left behind");
        }
    }

    private static void clear() throws IOException {
        try (Stream<Path> paths = Files.walk(HOME)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // there was none
        }
    }

    /** Short enough for every limit on a message, too long to be met by chance. */
    private static String secret() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return "canary-" + HexFormat.of().formatHex(bytes);
    }
}
