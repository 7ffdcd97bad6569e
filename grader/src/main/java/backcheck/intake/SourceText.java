package backcheck.intake;

import backcheck.grade.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file's bytes as text.
 *
 * @param text without a byte-order mark; empty if it is no text
 * @param encoding what it was read as
 * @param looks what it is if it is no text
 */
record SourceText(String text, Encoding encoding, Optional<Format> looks) {

    /** What a text's bytes mean. */
    enum Encoding {
        UTF_8(""),
        UTF_8_WITH_MARK("notice.byte-order-mark"),
        UTF_16("notice.utf-16"),
        WINDOWS_1252("notice.windows-1252"),
        LATIN_1("notice.latin-1");

        private final String notice;

        Encoding(String notice) {
            this.notice = notice;
        }

        /** The notice that names files of this encoding; empty for the one that is asked for. */
        Optional<Message> notice(List<String> paths) {
            return notice.isEmpty() ? Optional.empty() : Optional.of(Message.of(notice, Paths.some(paths)));
        }
    }

    /** Of random bytes 11 % are control characters, of a text none but those of its layout. */
    private static final int ONE_CONTROL_IN = 50;

    private static final String MARK = "\uFEFF";

    static SourceText of(byte[] bytes) {
        Optional<Format> format = Format.of(bytes);
        if (format.isPresent()) {
            return new SourceText("", Encoding.UTF_8, format);
        }
        SourceText read = decode(bytes);
        Optional<Format> binary = binary(read.text());
        return binary.isPresent() ? new SourceText("", read.encoding(), binary) : read;
    }

    private static SourceText decode(byte[] bytes) {
        boolean bigEndian = startsWith(bytes, 0xFE, 0xFF);
        if (bigEndian || startsWith(bytes, 0xFF, 0xFE)) {
            Charset charset = bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return strictly(bytes, charset)
                    .map(text -> new SourceText(withoutMark(text), Encoding.UTF_16, Optional.empty()))
                    .orElseGet(() -> new SourceText("", Encoding.UTF_16, Optional.of(Format.BINARY)));
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .map(SourceText::ofUtf8)
                .orElseGet(() -> ofOneByteEach(bytes));
    }

    private static SourceText ofUtf8(String text) {
        Encoding encoding = text.startsWith(MARK) ? Encoding.UTF_8_WITH_MARK : Encoding.UTF_8;
        return new SourceText(withoutMark(text), encoding, Optional.empty());
    }

    /** Latin-1 has nothing printable from 0x80 to 0x9F, and windows-1252 has quotes and the euro sign there. */
    private static SourceText ofOneByteEach(byte[] bytes) {
        for (byte b : bytes) {
            if ((b & 0xE0) == 0x80) {
                String text = new String(bytes, Charset.forName("windows-1252"));
                return new SourceText(text, Encoding.WINDOWS_1252, Optional.empty());
            }
        }
        return new SourceText(new String(bytes, StandardCharsets.ISO_8859_1), Encoding.LATIN_1, Optional.empty());
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Format> binary(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of(Format.NULS);
        }
        long controls = text.chars()
                .filter(c -> c < ' ' && !Character.isWhitespace(c))
                .count();
        return controls * ONE_CONTROL_IN > text.length() ? Optional.of(Format.BINARY) : Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
