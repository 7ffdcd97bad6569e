package backcheck.course.ledger;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of a ledger: an object that begins with the checksum of all that follows in it.
 *
 * <p>The checksum comes first and has a fixed length, so that a line is known to be whole before anyone parses it.
 *
 * @param kind what it says
 * @param run the key of the run that it belongs to
 * @param id of the submission
 * @param content the hash of what is, or was to be, graded
 * @param millis how long it took; 0 but for a result
 * @param grade the grade as JSON on one line; empty but for a result
 */
record Line(Kind kind, String run, String id, String content, long millis, String grade) {

    /** The longest that is written and read: a grade has some 10 kB. */
    static final int LONGEST = 16 << 20;

    private static final byte[] BEGIN = "{\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final byte[] AFTER = "\",".getBytes(StandardCharsets.US_ASCII);
    private static final int BODY = BEGIN.length + DIGITS + AFTER.length;
    private static final JsonFactory JSON = new JsonFactory();

    /** What a line says. */
    enum Kind {
        /** The submission is about to be graded. */
        START("start"),
        /** It was started and put back ungraded, through no fault of its own. */
        BACK("back"),
        /** It is graded. */
        RESULT("id");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** A line without a grade. */
    static Line of(Kind kind, String run, String id, String content) {
        return new Line(kind, run, id, content, 0, "");
    }

    /** Write it, with its line break. */
    byte[] bytes() {
        byte[] body = body().getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[BODY + body.length];
        System.arraycopy(BEGIN, 0, bytes, 0, BEGIN.length);
        System.arraycopy(AFTER, 0, bytes, BODY - AFTER.length, AFTER.length);
        System.arraycopy(body, 0, bytes, BODY, body.length);
        System.arraycopy(checksum(bytes, bytes.length - 1), 0, bytes, BEGIN.length, DIGITS);
        return bytes;
    }

    /**
     * Read a line.
     *
     * @param bytes beginning with it
     * @param length its length, without the line break
     * @return nothing if it is damaged
     */
    static Optional<Line> read(byte[] bytes, int length) {
        if (length <= BODY
                || !Arrays.equals(bytes, 0, BEGIN.length, BEGIN, 0, BEGIN.length)
                || !Arrays.equals(bytes, BODY - AFTER.length, BODY, AFTER, 0, AFTER.length)
                || !Arrays.equals(bytes, BEGIN.length, BEGIN.length + DIGITS, checksum(bytes, length), 0, DIGITS)) {
            return Optional.empty();
        }
        try {
            return parse(bytes, length);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The part behind the checksum: the rest of the object, and the line break. */
    private String body() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("run", run);
            json.writeStringProperty(kind.key, id);
            json.writeStringProperty("sha256", content);
            if (kind == Kind.RESULT) {
                json.writeNumberProperty("millis", millis);
                json.writeName("grade");
                json.writeRawValue(grade);
            }
            json.writeEndObject();
        }
        return text.append('\n').toString().substring(1);
    }

    private static Optional<Line> parse(byte[] bytes, int length) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes, 0, length)) {
            json.nextToken();
            value(json, "crc");
            String run = value(json, "run") ? json.getString() : "";
            String key = json.nextName();
            json.nextToken();
            String id = json.getString();
            String content = value(json, "sha256") ? json.getString() : "";
            for (Kind kind : List.of(Kind.START, Kind.BACK)) {
                if (kind.key.equals(key)) {
                    return Optional.of(of(kind, run, id, content));
                }
            }
            return Kind.RESULT.key.equals(key)
                    ? result(json, bytes, length, of(Kind.RESULT, run, id, content))
                    : Optional.empty();
        }
    }

    private static Optional<Line> result(JsonParser json, byte[] bytes, int length, Line begun) {
        long millis = value(json, "millis") ? json.getLongValue() : 0;
        if (!value(json, "grade")) {
            return Optional.empty();
        }
        // the grade is the last, up to the brace that closes the line: it is taken as it is
        int from = (int) json.currentTokenLocation().getByteOffset();
        String grade = new String(bytes, from, length - 1 - from, StandardCharsets.UTF_8);
        return Optional.of(new Line(Kind.RESULT, begun.run, begun.id, begun.content, millis, grade));
    }

    /** Go to the value of the next key, and tell whether it is this one. */
    private static boolean value(JsonParser json, String key) {
        String name = json.nextName();
        json.nextToken();
        return key.equals(name);
    }

    private static byte[] checksum(byte[] bytes, int end) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, BODY, end - BODY);
        return HexFormat.of().toHexDigits((int) crc.getValue()).getBytes(StandardCharsets.US_ASCII);
    }
}
