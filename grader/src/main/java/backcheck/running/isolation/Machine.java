package backcheck.running.isolation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What walls can be built of on this machine.
 *
 * @param isRoot whether this process may become another user
 * @param processor the processor's name as Java spells it
 * @param programs the paths of the programs that are there, by name
 */
public record Machine(boolean isRoot, String processor, Map<String, Path> programs) {

    /** Bubblewrap: the sandbox. */
    public static final String BWRAP = "bwrap";
    /** Of util-linux: starts a program as another user. */
    public static final String SETPRIV = "setpriv";
    /** Of util-linux: starts a program under limits. */
    public static final String PRLIMIT = "prlimit";
    /** Hands the system call filter on as an open file, which Java can't. */
    public static final String SH = "sh";

    private static final List<String> WANTED = List.of(BWRAP, SETPRIV, PRLIMIT, SH);

    /** What this machine has: programs on the search path, and who runs this. */
    public static Machine here() {
        Map<String, Path> programs = new LinkedHashMap<>();
        String folders = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        for (String name : WANTED) {
            for (String folder : folders.split(File.pathSeparator)) {
                Path program = Path.of(folder.isEmpty() ? "." : folder).resolve(name).toAbsolutePath();
                if (Files.isExecutable(program) && Files.isRegularFile(program)) {
                    programs.putIfAbsent(name, program);
                }
            }
        }
        return new Machine(runsAsRoot(), System.getProperty("os.arch"), programs);
    }

    boolean has(String program) {
        return programs.containsKey(program);
    }

    String program(String name) {
        return programs.get(name).toString();
    }

    /** The filter is written for one processor's numbers of the system calls. */
    boolean hasFilter() {
        return processor.equals("amd64") && has(SH);
    }

    /** Root is who owns a process's own folder in /proc as user 0; elsewhere nobody can become another user this way. */
    private static boolean runsAsRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (NoSuchFileException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            // root who is not seen to be would get weaker walls
            throw new UncheckedIOException("can't see who runs this: " + e.getMessage(), e);
        }
    }
}
