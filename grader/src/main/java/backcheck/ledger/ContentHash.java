package backcheck.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 of what a submission holds: equal for equal files, whatever the submission is called. */
public final class ContentHash {

    private ContentHash() {}

    /**
     * Hash the files that are considered.
     *
     * @param files their bytes, by path
     * @return 64 hexadecimal digits
     */
    public static String of(Map<String, byte[]> files) {
        MessageDigest digest = digest();
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        sorted.forEach((path, bytes) -> {
            // lengths go in too: without them a byte could move from a path to a content unseen
            add(digest, path.getBytes(StandardCharsets.UTF_8));
            add(digest, bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Hash some bytes as they are. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
