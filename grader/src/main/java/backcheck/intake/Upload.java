package backcheck.intake;

import backcheck.grade.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file as it was handed in.
 *
 * @param name its path within the submission, with {@code /} between folders
 * @param kind what it is; only a regular file has bytes
 * @param bytes its content
 */
public record Upload(String name, FileKind kind, Bytes bytes) {

    /** What is larger is not read: unpacking as much is refused, too. */
    private static final int MOST_MEGABYTES = 512;

    /** A content that can be read as often as wanted. */
    @FunctionalInterface
    public interface Bytes {
        /** Open it at its beginning. */
        SeekableByteChannel open() throws IOException;
    }

    /** A file at its place on the disk, which the caller has named; a link to it is followed. */
    static Upload of(Path path, String name, FileKind kind) {
        return new Upload(name, kind, () -> {
            SeekableByteChannel channel = Files.newByteChannel(path);
            if (isTooLarge(channel.size())) {
                channel.close();
                return tooLarge(name).bytes().open();
            }
            return channel;
        });
    }

    /** Something that is not a regular file. */
    public static Upload of(String name, FileKind kind) {
        return new Upload(name, kind, () -> {
            throw new IOException(name + " is not a file");
        });
    }

    /** Whether a file of so many bytes is not read. */
    public static boolean isTooLarge(long size) {
        return size > (long) MOST_MEGABYTES << 20;
    }

    /** A file that is refused for its size, by its name. */
    public static Upload tooLarge(String name) {
        return new Upload(name, FileKind.FILE, () -> {
            throw new DamagedException(Message.of("submission.huge", Paths.shown(name), MOST_MEGABYTES));
        });
    }

    /** The file's name without its folders. */
    String fileName() {
        return Paths.fileName(name);
    }

    /** Its content as a stream. */
    InputStream stream() throws IOException {
        return Channels.newInputStream(bytes.open());
    }

    /** The first bytes. */
    byte[] head(int length) throws IOException {
        try (InputStream in = stream()) {
            return in.readNBytes(length);
        }
    }
}
