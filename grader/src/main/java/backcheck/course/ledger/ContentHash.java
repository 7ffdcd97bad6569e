package backcheck.course.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of what a submission holds: equal for equal files, whatever the submission is called.
 *
 * <p>Each entry goes in as a tag for its kind, the length of its name, its name, its length and the hash of its bytes. All but the
 * name have a fixed size, so no content can pass for the beginning of another entry.
 */
public final class ContentHash {

    private static final byte FILE = 'F';

    private final MessageDigest digest = sha256();

    /**
     * Add a file.
     *
     * @param length of its bytes
     * @param bytes their SHA-256
     */
    public void addFile(String name, long length, byte[] bytes) {
        begin(FILE, name);
        digest.update(number(length));
        digest.update(bytes);
    }

    /**
     * Add something that is not a file, and has no content of its own.
     *
     * @param kind a letter for what it is, other than {@code F}
     */
    public void addOther(char kind, String name) {
        if (kind == FILE) {
            throw new IllegalArgumentException("a file has bytes");
        }
        begin((byte) kind, name);
    }

    private void begin(byte tag, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        digest.update(tag);
        digest.update(number(bytes.length));
        digest.update(bytes);
    }

    /** The hash of all that was added, as 64 hexadecimal digits; nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Hash some bytes as they are. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A digest for a file's bytes. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ByteBuffer number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).flip();
    }
}
