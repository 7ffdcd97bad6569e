package backcheck.submission;

import backcheck.grade.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;

/** Takes in a submission: reads what is there, and picks the sources to compile. */
public final class Intake {

    private Intake() {}

    /**
     * Read a submission.
     *
     * @param path a folder, a {@code .zip}, {@code .tar}, {@code .tar.gz}, or a single {@code .java} file
     * @throws UnreadableException if there is no such path or it can't be read
     */
    public static Submission read(Path path) throws UnreadableException {
        BasicFileAttributes attributes = attributes(path);
        String name = name(path, attributes.isDirectory());
        try {
            if (attributes.isDirectory()) {
                return SourceSelection.of(Folder.read(path)).select(name);
            }
            if (!attributes.isRegularFile()) {
                // before it is opened: a FIFO would wait for a writer that never comes
                return new Submission.Unusable(name, Reason.SPECIAL.refusal(fileName(path)));
            }
            return file(path).select(name);
        } catch (DamagedException e) {
            return new Submission.Unusable(name, e.reason());
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * Read files that were handed in one by one as one submission.
     *
     * @param name the submission's
     * @param files by their paths within the submission
     * @throws UnreadableException if one can't be read
     */
    public static Submission readTogether(String name, Map<String, Path> files) throws UnreadableException {
        try {
            return SourceSelection.of(Folder.together(files)).select(name);
        } catch (DamagedException e) {
            return new Submission.Unusable(name, e.reason());
        } catch (IOException e) {
            throw unreadable(files.values().iterator().next(), e);
        }
    }

    private static BasicFileAttributes attributes(Path path) throws UnreadableException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static UnreadableException unreadable(Path path, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new UnreadableException("there is no file or folder " + path);
        }
        return new UnreadableException(
                e instanceof AccessDeniedException
                        ? path + " can't be read: check its permissions"
                        : path + " can't be read: " + e.getMessage());
    }

    private static SourceSelection file(Path path) throws IOException {
        String fileName = fileName(path);
        byte[] head = head(path);
        if (head.length == 0) {
            throw new DamagedException(Message.of("submission.empty-file", Paths.shown(fileName)));
        }
        Optional<Format> format = Format.of(head);
        boolean readable = format.isPresent()
                ? format.get().use() == Format.Use.READ
                : Archives.isArchive(fileName);
        if (readable) {
            return SourceSelection.of(Archives.read(path, head));
        }
        if (format.isPresent()) {
            throw new DamagedException(refusal(fileName, format.get()));
        }
        if (!SourceName.isSource(fileName)) {
            throw new DamagedException(Message.of("submission.not-java", Paths.shown(fileName)));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return SourceSelection.ofSingle(new RawFile(fileName, new Budget().read(in, fileName)));
        }
    }

    private static Message refusal(String fileName, Format format) {
        return Message.of(
                format.use() == Format.Use.OTHER_ARCHIVE ? "submission.other-archive" : "submission.looks-like",
                Paths.shown(fileName),
                format.label());
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Format.HEAD);
        }
    }

    private static String fileName(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "submission" : last.toString();
    }

    private static String name(Path path, boolean isFolder) {
        String fileName = fileName(path);
        return isFolder ? fileName : fileName.replaceFirst("(?i)\\.(zip|tar|tar\\.gz|tgz|java)$", "");
    }
}
