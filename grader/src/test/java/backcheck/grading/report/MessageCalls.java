package backcheck.grading.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the main sources as text, for what they say to {@code Message.of}. */
final class MessageCalls {

    private static final Path SOURCES = Path.of("src/main/java/backcheck");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern NO_CODE = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("\\bMessage\\.of\\(");

    private MessageCalls() {}

    /**
     * A call of {@code Message.of} whose keys stand in it as literals.
     *
     * @param keys one, or two with a {@code ?} between
     * @param arguments how many follow the key
     */
    record Call(List<String> keys, int arguments) {}

    /**
     * A string literal.
     *
     * @param isBeginning whether something is appended to it
     */
    record Literal(String text, boolean isBeginning) {}

    /** Every string literal of the main sources. */
    static List<Literal> literals() {
        List<Literal> literals = new ArrayList<>();
        Matcher matcher = LITERAL.matcher(sources());
        while (matcher.find()) {
            literals.add(new Literal(matcher.group(1), matcher.group(2) != null));
        }
        return literals;
    }

    /** Every call whose key is known from the source. */
    static List<Call> withLiteralKeys() {
        String sources = sources();
        List<Call> calls = new ArrayList<>();
        Matcher matcher = CALL.matcher(sources);
        while (matcher.find()) {
            List<String> arguments = arguments(sources, matcher.end());
            String key = arguments.get(0);
            List<String> keys = new ArrayList<>();
            Matcher literal = LITERAL.matcher(key.substring(key.indexOf('?') + 1));
            boolean whole = true;
            while (literal.find()) {
                keys.add(literal.group(1));
                whole &= literal.group(2) == null;
            }
            if (whole && !keys.isEmpty()) {
                calls.add(new Call(keys, arguments.size() - 1));
            }
        }
        return calls;
    }

    /** The arguments of a call, from behind its opening parenthesis. */
    private static List<String> arguments(String sources, int start) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int i = start; depth >= 0; i++) {
            char c = sources.charAt(i);
            if (c == '"') {
                Matcher literal = LITERAL.matcher(sources);
                if (!literal.find(i)) {
                    throw new IllegalStateException("a literal without end");
                }
                i += literal.group(1).length() + 1;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            }
            if (depth < 0 || depth == 0 && c == ',') {
                arguments.add(sources.substring(from, i));
                from = i + 1;
            }
        }
        return arguments;
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            String all = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(MessageCalls::read)
                    .collect(Collectors.joining("\n"));
            return NO_CODE.matcher(all).replaceAll(" ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
