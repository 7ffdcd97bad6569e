package backcheck.intake;

import backcheck.grade.Message;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes, whatever its name says. */
enum Format {
    ZIP("format.zip", Use.READ),
    GZIP("format.gzip", Use.READ),
    TAR("format.tar", Use.READ),
    RAR("format.rar", Use.OTHER_ARCHIVE),
    SEVEN_ZIP("format.7z", Use.OTHER_ARCHIVE),
    XZ("format.xz", Use.OTHER_ARCHIVE),
    BZIP2("format.bzip2", Use.OTHER_ARCHIVE),
    ZSTANDARD("format.zstd", Use.OTHER_ARCHIVE),
    CLASS("format.class", Use.NONE),
    OFFICE("format.office", Use.NONE),
    RTF("format.rtf", Use.NONE),
    PDF("format.pdf", Use.NONE),
    HTML("format.html", Use.NONE),
    IMAGE("format.image", Use.NONE),
    PROGRAM("format.program", Use.NONE),
    /** Only a whole file shows that it is binary, see {@link SourceText}. */
    BINARY("format.binary", Use.NONE),
    NULS("format.nuls", Use.NONE);

    /** What a submission of the format is good for. */
    enum Use {
        READ,
        OTHER_ARCHIVE,
        NONE
    }

    /** How many bytes are enough to know it: a tar's mark ends at 262, and its first header at 512. */
    static final int HEAD = 512;

    private static final int TAR_MARK = 257;
    private static final int ZIP_NAME = 30;

    private final String key;
    private final Use use;

    Format(String key, Use use) {
        this.key = key;
        this.use = use;
    }

    /** The format's name for people. */
    Message label() {
        return Message.of(key);
    }

    Use use() {
        return use;
    }

    /** The format that a file begins like; empty for a text, and for anything that is not known. */
    static Optional<Format> of(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6") || start.startsWith("PK\7\b")) {
            return Optional.of(isOffice(start) ? OFFICE : ZIP);
        }
        if (start.startsWith("ustar", TAR_MARK)) {
            return Optional.of(TAR);
        }
        return Arrays.stream(Magic.values())
                .filter(magic -> start.startsWith(magic.bytes))
                .map(magic -> magic.format)
                .findFirst()
                .or(() -> isWebPage(start) ? Optional.of(HTML) : Optional.empty());
    }

    /** Word and LibreOffice write a zip whose first entry gives them away. */
    private static boolean isOffice(String start) {
        return start.startsWith("[Content_Types].xml", ZIP_NAME)
                || start.startsWith("_rels/.rels", ZIP_NAME)
                || start.startsWith("mimetypeapplication/vnd.oasis", ZIP_NAME);
    }

    private static boolean isWebPage(String start) {
        String text = start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html") || text.startsWith("<html");
    }

    /** First bytes, each as a character below 256. */
    private enum Magic {
        GZIP_MAGIC("\u001F\u008B", GZIP),
        RAR_MAGIC("Rar!\u001A\7", RAR),
        SEVEN_ZIP_MAGIC("7z\u00BC\u00AF\u0027\u001C", SEVEN_ZIP),
        XZ_MAGIC("\u00FD7zXZ\0", XZ),
        BZIP2_MAGIC("BZh", BZIP2),
        ZSTANDARD_MAGIC("\u0028\u00B5\u002F\u00FD", ZSTANDARD),
        CLASS_MAGIC("\u00CA\u00FE\u00BA\u00BE", CLASS),
        OLE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", OFFICE),
        RTF_MAGIC("{\\rtf", RTF),
        PDF_MAGIC("%PDF-", PDF),
        PNG("\u0089PNG", IMAGE),
        JPEG("\u00FF\u00D8\u00FF", IMAGE),
        GIF("GIF8", IMAGE),
        ELF("\u007FELF", PROGRAM),
        DOS("MZ\u0090\0", PROGRAM);

        private final String bytes;
        private final Format format;

        Magic(String bytes, Format format) {
            this.bytes = bytes;
            this.format = format;
        }
    }
}
