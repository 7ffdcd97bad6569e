package backcheck.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file that is written once, whole, and never changed. */
final class FrozenFile {

    private FrozenFile() {}

    /**
     * Write a file; one that is there with the same bytes stays.
     *
     * @throws FileAlreadyExistsException if it is there with others
     */
    static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "." + file.getFileName(), ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(false);
            }
            link(part, file, bytes);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A link is made only if the name is free, even when two processes plan the same run at once; a move would replace. */
    private static void link(Path part, Path file, byte[] bytes) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            refuseOther(file, bytes);
        } catch (UnsupportedOperationException | IOException e) {
            // no links on this file system: then two at once are not told apart, but one after the other are
            refuseOther(file, bytes);
            if (Files.notExists(file)) {
                Files.move(part, file);
            }
        }
    }

    private static void refuseOther(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
            throw new FileAlreadyExistsException(
                    file.toString(), null, "it belongs to a run of other submissions or settings: choose another folder");
        }
    }
}
