package backcheck.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The name of a file as text, whatever bytes it has and in whatever locale Java runs. */
final class FileName {

    /** Stands for a byte that is not UTF-8: {@code %FC}. */
    private static final String ESCAPE = "%%%02X";

    /** What Java decodes file names with; it can't be set from inside. */
    private static final boolean NAMES_ARE_UTF_8 = "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));

    /** What zip programs of DOS and Windows write where they do not say that they write UTF-8. */
    private static final Charset DOS = Charset.forName("IBM437");

    /** The sharp s of {@link #DOS}: the one letter of Western languages that it has where Latin-1 has letters. */
    private static final int DOS_SHARP_S = 0xE1;

    private FileName() {}

    /** The last name of a path; bytes that are not UTF-8 are escaped. */
    static String of(Path path) {
        Path last = path.getFileName();
        if (last == null) {
            return "";
        }
        String text = last.toString();
        return isExact(text) ? text : escaped(bytes(last));
    }

    /** Whether Java finds a file by this name, without a look at what there is. */
    static boolean isDirect(String name) {
        return isExact(name) && name.indexOf('%') < 0;
    }

    private static boolean isExact(String text) {
        return text.chars().allMatch(c -> c < 0x80) || NAMES_ARE_UTF_8 && text.indexOf('\uFFFD') < 0;
    }

    /** A name in an archive of Unix: UTF-8, or else Latin-1, as it was written before. */
    static String ofArchive(byte[] raw) {
        return utf8(raw).orElseGet(() -> new String(raw, StandardCharsets.ISO_8859_1));
    }

    /**
     * A name in a zip that does not say which characters it has.
     *
     * @param onUnix whether the zip was made on Unix, where names are written as they are on the disk
     */
    static String ofZip(byte[] raw, boolean onUnix) {
        return utf8(raw).orElseGet(() -> new String(raw, isDos(raw, onUnix) ? DOS : StandardCharsets.ISO_8859_1));
    }

    /** Latin-1 has no letters from 0x80 to 0x9F, where DOS has nearly all of its own. */
    private static boolean isDos(byte[] raw, boolean onUnix) {
        boolean latin = onUnix;
        for (byte signed : raw) {
            int b = signed & 0xFF;
            if (b >= 0x80 && b < 0xA0) {
                return true;
            }
            latin |= b >= 0xC0 && b != DOS_SHARP_S;
        }
        return !latin;
    }

    private static Optional<String> utf8(byte[] raw) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String escaped(byte[] raw) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(raw);
        CharBuffer out = CharBuffer.allocate(3 * raw.length);
        for (CoderResult end = decoder.decode(in, out, true); end.isError(); end = decoder.decode(in, out, true)) {
            for (int i = 0; i < end.length(); i++) {
                out.put(String.format(Locale.ROOT, ESCAPE, in.get() & 0xFF));
            }
        }
        return out.flip().toString();
    }

    /** A path keeps the bytes of its name, and only its URI tells them. */
    private static byte[] bytes(Path name) {
        String[] steps = name.toUri().getRawPath().split("/");
        String raw = steps[steps.length - 1];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(raw.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
