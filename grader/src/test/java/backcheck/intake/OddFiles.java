package backcheck.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Files that Java itself can't make: by the shell, where there is one. */
final class OddFiles {

    private OddFiles() {}

    /** Make a FIFO, which hangs whoever opens it. */
    static Path fifo(Path path) throws IOException, InterruptedException {
        shell(path.getParent(), "mkfifo \"$0\"", path.getFileName().toString());
        return path;
    }

    /** Run a line of shell in a folder; {@code $0} is the argument. */
    static void shell(Path folder, String line, String argument) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("sh", "-c", line, argument)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("there is no shell on this machine");
            throw e;
        }
        if (process.waitFor() != 0) {
            throw new IOException(line + " failed");
        }
    }
}
