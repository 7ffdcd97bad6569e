package backcheck.course.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/** A file that is written whole or not at all, and changed by no accident. */
final class FrozenFile {

    private FrozenFile() {}

    /**
     * Write a file; one that is there with the same bytes stays.
     *
     * @throws FileAlreadyExistsException if it is there with others
     */
    static void write(Path file, byte[] bytes) throws IOException {
        Path part = part(file, bytes);
        try {
            link(part, file, bytes);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Write a file in place of the one that is there: at any moment it is the old one or the new one, and whole. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path part = part(file, bytes);
        try {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path part(Path file, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        // not createTempFile, whose files only their owner may read
        Path part = Files.createFile(folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part"));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
            return part;
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
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
