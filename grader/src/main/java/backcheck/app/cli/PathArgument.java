package backcheck.app.cli;

import backcheck.running.isolation.RawArguments;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The name of a file on the command line. One that is no text in this JVM's charset has lost bytes on its way to us,
 * which are looked up in the command line as the system has it.
 */
final class PathArgument implements ITypeConverter<Path> {

    /** What Java puts in the place of bytes that are no text. */
    private static final String LOST = "\uFFFD";

    private static final Path ROOT = Path.of("/");

    private final Charset charset;
    private final Supplier<List<byte[]>> raw;

    /** One that knows this process's command line. */
    PathArgument() {
        this(
                Charset.forName(System.getProperty("sun.jnu.encoding")),
                () -> RawArguments.ofThisProcess().orElse(List.of()));
    }

    /**
     * Make one.
     *
     * @param charset in which the system's bytes have been read
     * @param raw the command line in bytes
     */
    PathArgument(Charset charset, Supplier<List<byte[]>> raw) {
        this.charset = charset;
        this.raw = raw;
    }

    @Override
    public Path convert(String text) {
        try {
            return text.contains(LOST) ? path(bytes(text)) : Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is not a valid file name here: " + e.getReason());
        }
    }

    private byte[] bytes(String text) {
        List<byte[]> found = raw.get().stream()
                .flatMap(PathArgument::alsoTheValue)
                .filter(bytes -> new String(bytes, charset).equals(text))
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .distinct()
                .map(latin -> latin.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
        if (found.size() != 1) {
            throw new TypeConversionException("the name '" + text + "' is not valid " + charset + ", and "
                    + (found.isEmpty() ? "its bytes are lost" : "another name looks the same") + ": rename the file");
        }
        return found.get(0);
    }

    /** An argument as it is, and what follows its equals sign: {@code --out=DIR}. */
    private static Stream<byte[]> alsoTheValue(byte[] argument) {
        for (int i = 0; i < argument.length; i++) {
            if (argument[i] == '=') {
                return Stream.of(argument, Arrays.copyOfRange(argument, i + 1, argument.length));
            }
        }
        return Stream.of(argument);
    }

    private static Path path(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        Path path = latin.startsWith("/") ? ROOT : Path.of("");
        for (String name : latin.split("/")) {
            path = name.isEmpty() ? path : path.resolve(name(name.getBytes(StandardCharsets.ISO_8859_1)));
        }
        return path;
    }

    /** Java makes a path of any bytes from an address only; {@code ..} would lead out of the one here. */
    private static Path name(byte[] bytes) {
        String ascii = new String(bytes, StandardCharsets.US_ASCII);
        if (!ascii.contains(LOST)) {
            return Path.of(ascii);
        }
        StringBuilder address = new StringBuilder("file:///");
        for (byte one : bytes) {
            address.append(String.format(Locale.ROOT, "%%%02X", one & 0xff));
        }
        return ROOT.relativize(Path.of(URI.create(address.toString())));
    }
}
