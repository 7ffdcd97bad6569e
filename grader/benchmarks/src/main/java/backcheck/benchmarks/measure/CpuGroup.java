package backcheck.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A control group of its own for one command: its counter holds the processor time of all processes that the command
 * starts, also of those that are killed, which no parent is ever told of.
 */
public final class CpuGroup implements AutoCloseable {

    private static final int TRIES = 100;

    private final Path folder;
    private final Counter counter;
    private final AtTheEnd atTheEnd;

    /** How a version of control groups tells the time. */
    enum Counter {
        /** In nanoseconds, in a file of its own. */
        FIRST("cpuacct.usage"),
        /** In microseconds, in the first line of some. */
        SECOND("cpu.stat");

        private final String file;

        Counter(String file) {
            this.file = file;
        }

        double milliseconds(String content) {
            String first = content.lines().findFirst().orElseThrow();
            return this == FIRST ? Long.parseLong(first) / 1e6 : Long.parseLong(first.split(" ")[1]) / 1e3;
        }
    }

    CpuGroup(Path folder, Counter counter) throws IOException {
        this.folder = Files.createDirectory(folder);
        this.counter = counter;
        this.atTheEnd = new AtTheEnd(this::remove);
    }

    /** The command, which enters the group before it begins. */
    public List<String> around(List<String> command) {
        List<String> all = new ArrayList<>(
                List.of("sh", "-c", "echo $$ > \"$0\" && exec \"$@\"", folder.resolve("cgroup.procs").toString()));
        all.addAll(command);
        return all;
    }

    /** The processor time that was used in the group, in ms. */
    public double used() throws IOException {
        return counter.milliseconds(Files.readString(folder.resolve(counter.file)));
    }

    /** End what is still running in the group, and remove it. */
    @Override
    public void close() throws IOException {
        endAll();
        atTheEnd.forget();
    }

    private void remove() {
        try {
            endAll();
        } catch (IOException e) {
            System.err.println("can't remove " + folder + ": " + e.getMessage());
        }
    }

    private void endAll() throws IOException {
        for (int i = 0; Files.exists(folder); i++) {
            try {
                Files.readAllLines(folder.resolve("cgroup.procs")).forEach(CpuGroup::end);
                Files.delete(folder);
            } catch (IOException e) {
                // the kernel has not yet done away with the last process
                if (i == TRIES) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void end(String process) {
        ProcessHandle.of(Long.parseLong(process)).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
