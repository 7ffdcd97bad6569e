package backcheck.course.roster;

import backcheck.grade.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a CSV file, and what parts its cells.
 *
 * @param text without a byte order mark, and without a first line {@code sep=;}, which no platform takes back
 * @param separator between two cells
 * @param marked whether it began with a byte order mark
 * @param notices what is worth knowing of how it was read
 */
record CsvText(String text, char separator, boolean marked, List<Message> notices) {

    /** A class of 100,000 has some 20 MB. */
    private static final long MOST_BYTES = 200L << 20;

    /** What Excel saves where it is not asked for "CSV UTF-8". */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How a program tells Excel what parts the cells. */
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\\A\"?sep=([,;\t])\"?\\r?\\n");

    /** Read a file. */
    static CsvText of(Path file) throws ListException {
        byte[] bytes = bytes(file);
        String text;
        List<Message> notices = List.of();
        try {
            text = decoded(bytes, marked(bytes));
        } catch (CharacterCodingException e) {
            text = windows(file, bytes);
            notices = List.of(Message.of("roster.windows", file.getFileName().toString()));
        }
        if (text.indexOf('\0') >= 0) {
            throw new ListException(file + " is not a CSV file: save it as \"CSV UTF-8\"");
        }
        boolean marked = text.startsWith(CsvTable.MARK);
        String bare = marked ? text.substring(1) : text;
        Matcher told = SEPARATOR.matcher(bare);
        boolean tells = told.find();
        String rest = tells ? bare.substring(told.end()) : bare;
        if (rest.isBlank()) {
            throw new ListException(file + " is empty: download it again");
        }
        return new CsvText(rest, tells ? told.group(1).charAt(0) : separator(rest), marked, notices);
    }

    private static byte[] bytes(Path file) throws ListException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new ListException("there is no file " + file);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new ListException(file + " is too large for a list of students");
            }
            return Files.readAllBytes(file);
        } catch (ListException e) {
            throw e;
        } catch (IOException e) {
            throw new ListException(file + " can't be read");
        }
    }

    /** What the mark at the beginning says, and UTF-8 without one. */
    private static Charset marked(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return mark == 0xfeff
                ? StandardCharsets.UTF_16BE
                : mark == 0xfffe ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static String windows(Path file, byte[] bytes) throws ListException {
        try {
            return decoded(bytes, WINDOWS);
        } catch (CharacterCodingException e) {
            throw new ListException(
                    file + " is not in UTF-8: use it as you downloaded it, or save it as \"CSV UTF-8\"");
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** What parts the headings into most; they are the first line that is not empty. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == separator).count();
    }
}
