package backcheck.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes control groups, where this machine lets this user. */
public final class CpuGroups {

    private static final Path MOUNTED = Path.of("/sys/fs/cgroup");

    private final Path parent;
    private final CpuGroup.Counter counter;
    private final AtomicInteger made = new AtomicInteger();

    private CpuGroups(Path parent, CpuGroup.Counter counter) {
        this.parent = parent;
        this.counter = counter;
    }

    /** A place where groups can be made and do count; empty if there is none. */
    public static Optional<CpuGroups> here() {
        return candidates().stream().filter(CpuGroups::counts).findFirst();
    }

    /** Make a group. */
    public CpuGroup make() throws IOException {
        String name = "backcheck-" + ProcessHandle.current().pid() + "-" + made.incrementAndGet();
        return new CpuGroup(parent.resolve(name), counter);
    }

    private static List<CpuGroups> candidates() {
        List<CpuGroups> candidates = new ArrayList<>();
        for (String line : own()) {
            // number:controllers:path; the second version has one line without controllers
            String[] fields = line.split(":", 3);
            if (fields.length < 3) {
                continue;
            }
            boolean second = fields[1].isEmpty();
            if (second || Arrays.asList(fields[1].split(",")).contains("cpuacct")) {
                CpuGroup.Counter counter = second ? CpuGroup.Counter.SECOND : CpuGroup.Counter.FIRST;
                Path mounted = second ? MOUNTED : MOUNTED.resolve(fields[1]);
                candidates.add(new CpuGroups(mounted.resolve(fields[2].substring(1)), counter));
                // in a container, the path may be that of the machine outside
                candidates.add(new CpuGroups(mounted, counter));
            }
        }
        return candidates;
    }

    private static List<String> own() {
        try {
            return Files.readAllLines(Path.of("/proc/self/cgroup"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private boolean counts() {
        if (!Files.isDirectory(parent) || !Files.exists(parent.resolve("cgroup.procs"))) {
            return false;
        }
        try (CpuGroup group = make()) {
            Process process = new ProcessBuilder(group.around(List.of("sh", "-c", "true")))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0 && group.used() > 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
