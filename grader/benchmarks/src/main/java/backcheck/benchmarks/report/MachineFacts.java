package backcheck.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the figures depend on, without whose machine it is. */
public final class MachineFacts {

    private static final Pattern MODEL = Pattern.compile("^model name\\s*:\\s*(.+)$", Pattern.MULTILINE);
    private static final Pattern MEMORY = Pattern.compile("^MemTotal:\\s*(\\d+) kB$", Pattern.MULTILINE);
    private static final Pattern MAVEN = Pattern.compile("Apache Maven ([0-9][^\\s\\u001b]*)");
    private static final Pattern VERSION = Pattern.compile("^(\\d+(?:\\.\\d+)*)");

    private MachineFacts() {}

    /**
     * The table.
     *
     * @param maven what {@code mvn -v} says
     * @param isolation the walls around the workers
     */
    public static Table table(String maven, String isolation) {
        return new Table(
                List.of("", "measured on"),
                List.of(
                        List.of("date", LocalDate.now().toString()),
                        List.of("processor", first(MODEL, read("/proc/cpuinfo"))),
                        List.of("cores", "" + Runtime.getRuntime().availableProcessors()),
                        List.of("memory", memory()),
                        List.of("kernel", property("os.name") + " " + first(VERSION, property("os.version"))),
                        List.of("JDK", property("java.vm.name") + " " + property("java.runtime.version")),
                        List.of("Maven", first(MAVEN, maven)),
                        List.of("isolation", isolation)));
    }

    private static String property(String name) {
        return System.getProperty(name);
    }

    private static String memory() {
        String kilobytes = first(MEMORY, read("/proc/meminfo"));
        return kilobytes.matches("\\d+") ? Math.round(Long.parseLong(kilobytes) / 1024.0 / 1024) + " GiB" : kilobytes;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : "unknown";
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            return "";
        }
    }
}
