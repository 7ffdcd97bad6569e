package backcheck.intake;

import backcheck.grade.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes in a submission: reads what is there, and picks the sources to compile. */
public final class Intake {

    /** What a student packs a project into; a jar is something else. */
    private static final String PACKED = "zip|tar|tar\\.gz|tgz";

    private static final Pattern ARCHIVE = Pattern.compile("(?is).*\\.(" + PACKED + ")");

    private static final Pattern ENDING = Pattern.compile("(?i)\\.(" + PACKED + "|java)$");

    private Intake() {}

    /**
     * Read a submission.
     *
     * @param path a folder, a {@code .zip}, {@code .tar}, {@code .tar.gz}, or a single {@code .java} file
     * @throws UnreadableException if there is no such path, or anything in it can't be read
     */
    public static Submission read(Path path) throws UnreadableException {
        BasicFileAttributes attributes = attributes(path);
        String fileName = fileName(path);
        if (!attributes.isDirectory()) {
            return read(Upload.of(path, fileName, FileKind.of(attributes)));
        }
        try {
            return SourceSelection.of(Folder.read(SealedFolder.at(path))).select(fileName);
        } catch (DamagedException e) {
            return new Submission.Unusable(fileName, e.reason());
        } catch (IOException e) {
            throw UnreadableException.of("" + path, e);
        }
    }

    /**
     * Read a submission that is one file.
     *
     * @throws UnreadableException if it can't be read
     */
    public static Submission read(Upload file) throws UnreadableException {
        String name = ENDING.matcher(file.fileName()).replaceFirst("");
        try {
            return selection(file).select(name);
        } catch (DamagedException e) {
            return new Submission.Unusable(name, e.reason());
        } catch (IOException e) {
            throw UnreadableException.of(file.name(), e);
        }
    }

    /**
     * Read files that were handed in one by one as one submission.
     *
     * @param name the submission's
     * @throws UnreadableException if one can't be read
     */
    public static Submission readTogether(String name, List<Upload> files) throws UnreadableException {
        try {
            return SourceSelection.of(Folder.together(files)).select(name);
        } catch (DamagedException e) {
            return new Submission.Unusable(name, e.reason());
        } catch (IOException e) {
            throw UnreadableException.of(name, e);
        }
    }

    /** Whether a file of several is a Java source, by its name. */
    public static boolean isSource(String name) {
        return SourceName.isSource(Paths.fileName(name));
    }

    /** Whether a file of several is a packed project, by its name. */
    public static boolean isArchive(String name) {
        return ARCHIVE.matcher(name).matches();
    }

    private static BasicFileAttributes attributes(Path path) throws UnreadableException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            throw new UnreadableException("there is no file or folder " + path);
        } catch (IOException e) {
            throw UnreadableException.of("" + path, e);
        }
    }

    private static SourceSelection selection(Upload file) throws IOException {
        String fileName = file.fileName();
        if (file.kind() != FileKind.FILE) {
            // before it is opened: a FIFO would wait for a writer that never comes
            throw new DamagedException((file.kind() == FileKind.LINK ? Reason.LINK : Reason.SPECIAL).refusal(fileName));
        }
        byte[] head = file.head(Format.HEAD);
        if (head.length == 0) {
            throw new DamagedException(Message.of("submission.empty-file", Paths.shown(fileName)));
        }
        Optional<Format> format = Format.of(head);
        boolean readable = format.isPresent()
                ? format.get().use() == Format.Use.READ
                : Archives.isArchive(fileName);
        if (readable) {
            return SourceSelection.of(Archives.read(file, head));
        }
        if (format.isPresent()) {
            throw new DamagedException(refusal(fileName, format.get()));
        }
        if (!SourceName.isSource(fileName)) {
            throw new DamagedException(Message.of("submission.not-java", Paths.shown(fileName)));
        }
        try (InputStream in = file.stream()) {
            return SourceSelection.ofSingle(new RawFile(fileName, new Budget().read(in, fileName)));
        }
    }

    private static Message refusal(String fileName, Format format) {
        return Message.of(
                format.use() == Format.Use.OTHER_ARCHIVE ? "submission.other-archive" : "submission.looks-like",
                Paths.shown(fileName),
                format.label());
    }

    private static String fileName(Path path) {
        String last = FileName.of(path.toAbsolutePath().normalize());
        return last.isEmpty() ? "submission" : last;
    }
}
