package backcheck.running.isolation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command line of this process byte for byte: Java hands it on as text, and what is no text in its charset is lost.
 */
public final class RawArguments {

    private RawArguments() {}

    /** From the name of the program on; empty where the system does not tell. */
    public static Optional<List<byte[]>> ofThisProcess() {
        try {
            return Optional.of(split(Files.readAllBytes(Path.of("/proc/self/cmdline"))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Each argument, which may be empty, ends with a zero byte. */
    static List<byte[]> split(byte[] line) {
        List<byte[]> arguments = new ArrayList<>();
        ByteArrayOutputStream argument = new ByteArrayOutputStream();
        for (byte one : line) {
            if (one == 0) {
                arguments.add(argument.toByteArray());
                argument.reset();
            } else {
                argument.write(one);
            }
        }
        return arguments;
    }
}
