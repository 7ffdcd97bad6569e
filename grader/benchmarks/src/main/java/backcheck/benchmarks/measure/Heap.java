package backcheck.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a JVM of ours for what is alive in its heap. */
public final class Heap {

    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    private Heap() {}

    /** The megabytes that are left after a full collection; empty if the JVM has ended or does not answer. */
    public static OptionalDouble megabytes(ProcessHandle jvm) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        // a histogram of the living is made after a full collection
        Process process = new ProcessBuilder(jcmd, "" + jvm.pid(), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        return total(new String(process.getInputStream().readAllBytes()));
    }

    /** The megabytes in the last line of a histogram. */
    static OptionalDouble total(String histogram) {
        Matcher total = TOTAL.matcher(histogram);
        return total.find() ? OptionalDouble.of(Long.parseLong(total.group(1)) / 1e6) : OptionalDouble.empty();
    }

    /** The JVM of a command: its own process, or the first below it that is one. */
    public static ProcessHandle jvm(ProcessHandle process) {
        boolean isJava = process.info().command().filter(path -> path.endsWith("/java")).isPresent();
        return isJava ? process : process.children().findFirst().map(Heap::jvm).orElse(process);
    }
}
