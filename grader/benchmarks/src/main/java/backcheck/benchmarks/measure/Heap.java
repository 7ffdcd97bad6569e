package backcheck.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a JVM of ours for what is alive in its heap. */
public final class Heap {

    /** What is being graded is alive too, half a megabyte more or less: the least of some looks has little of it. */
    private static final int LOOKS = 5;

    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    /**
     * What the serial collector leaves where the dead were, three times of four: up to a twentieth of the old generation counts as
     * arrays of this type, which the grader itself has hardly any of.
     */
    private static final Pattern GAPS =
            Pattern.compile("^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+\\[I\\b", Pattern.MULTILINE);

    private Heap() {}

    /** The megabytes that are left after a full collection; empty if the JVM has ended or does not answer. */
    public static OptionalDouble megabytes(ProcessHandle jvm) throws IOException {
        OptionalDouble least = OptionalDouble.empty();
        for (int i = 0; i < LOOKS; i++) {
            OptionalDouble seen = look(jvm);
            if (seen.isEmpty()) {
                return seen;
            }
            least = OptionalDouble.of(Math.min(seen.getAsDouble(), least.orElse(seen.getAsDouble())));
        }
        return least;
    }

    private static OptionalDouble look(ProcessHandle jvm) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        // a histogram of the living is made after a full collection
        Process process = new ProcessBuilder(jcmd, "" + jvm.pid(), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        return alive(new String(process.getInputStream().readAllBytes()));
    }

    /** The megabytes in the last line of a histogram, without gaps. */
    static OptionalDouble alive(String histogram) {
        Matcher total = TOTAL.matcher(histogram);
        Matcher gaps = GAPS.matcher(histogram);
        if (!total.find()) {
            return OptionalDouble.empty();
        }
        long gap = gaps.find() ? Long.parseLong(gaps.group(1)) : 0;
        return OptionalDouble.of((Long.parseLong(total.group(1)) - gap) / 1e6);
    }

    /** The JVM of a command: its own process, or the first below it that is one. */
    public static ProcessHandle jvm(ProcessHandle process) {
        boolean isJava = process.info().command().filter(path -> path.endsWith("/java")).isPresent();
        return isJava ? process : process.children().findFirst().map(Heap::jvm).orElse(process);
    }
}
