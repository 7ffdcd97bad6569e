package backcheck.running.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The limits of the system that this process was started with, as far as there are any. What it starts inherits them, and may only be
 * given lower ones: even root in a container has not always the right to raise them.
 *
 * @param soft those that hold, by the kernel's name for them ({@code open files}), in files, bytes, seconds or processes
 * @param hard those that nothing may be raised above
 */
record OwnLimits(Map<String, Long> soft, Map<String, Long> hard) {

    /** The kernel's names. */
    static final String FILES = "open files";
    static final String ADDRESSES = "address space";
    static final String PROCESSES = "processes";
    static final String SECONDS = "cpu time";

    private static final Pattern LINE = Pattern.compile("Max (\\w+(?: \\w+)*) +(\\d+|unlimited) +(\\d+|unlimited) .*");

    /**
     * Read them.
     *
     * @throws UncheckedIOException if they are there and can't be read
     */
    static OwnLimits read() {
        return read(Path.of("/proc/self/limits"));
    }

    static OwnLimits read(Path file) {
        OwnLimits limits = new OwnLimits(new HashMap<>(), new HashMap<>());
        try {
            for (String line : Files.readAllLines(file)) {
                Matcher matcher = LINE.matcher(line);
                if (matcher.matches()) {
                    put(limits.soft, matcher.group(1), matcher.group(2));
                    put(limits.hard, matcher.group(1), matcher.group(3));
                }
            }
            return limits;
        } catch (NoSuchFileException | AccessDeniedException e) {
            return limits;
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the limits of this process: " + e.getMessage(), e);
        }
    }

    private static void put(Map<String, Long> limits, String name, String value) {
        if (!value.equals("unlimited")) {
            limits.put(name, Long.parseLong(value));
        }
    }

    /** The limit that is wanted, or the lower one that there is. */
    long least(String name, long wanted) {
        return Math.min(wanted, hard.getOrDefault(name, wanted));
    }
}
