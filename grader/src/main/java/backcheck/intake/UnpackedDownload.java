package backcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A platform's download, unpacked from its zip. Each file gets a number for a name, so that no name in the zip can lead anywhere,
 * whatever characters it has.
 */
public final class UnpackedDownload {

    /** A class of 100,000 with a few files each; the limits are there for what is no class at all. */
    private static final int MOST_FILES = 2_000_000;

    private static final long MOST_BYTES = 64L << 30;

    private final Path zip;
    private final Path folder;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private long bytes;

    /**
     * An entry of the zip.
     *
     * @param file where it is; empty if it is not a regular file, or can't be unpacked
     * @param problem why it can't be unpacked
     */
    private record Member(FileKind kind, Optional<Path> file, Optional<String> problem) {}

    private UnpackedDownload(Path zip, Path folder) {
        this.zip = zip;
        this.folder = folder;
    }

    /**
     * Unpack a zip.
     *
     * @param scratch a private folder
     * @throws UnreadableException if it is damaged as a whole or over the limits
     * @throws IOException if the disk fails
     */
    public static UnpackedDownload from(Path zip, Path scratch) throws IOException {
        UnpackedDownload download = new UnpackedDownload(zip, Files.createDirectories(scratch.resolve("download")));
        try (ZipFile archive = open(zip)) {
            for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
                download.unpack(archive, entry);
            }
        }
        return download;
    }

    private static ZipFile open(Path zip) throws IOException {
        try {
            return ZipFile.builder().setPath(zip).setIgnoreLocalFileHeader(true).get();
        } catch (ZipException e) {
            throw new UnreadableException(zip + " is damaged: download it again, or unpack it yourself");
        }
    }

    /** What the zip is called, without its ending. */
    public String name() {
        return FileName.of(zip).replaceFirst("(?i)\\.zip$", "");
    }

    /** Its paths, with {@code /} between folders; that of a folder ends in one. */
    public Collection<String> paths() {
        return Collections.unmodifiableSet(members.keySet());
    }

    /**
     * Open an entry.
     *
     * @throws IOException if it could not be unpacked
     */
    public SealedFolder.Opened open(String path) throws IOException {
        Member member = members.get(path);
        if (member == null) {
            throw new NoSuchFileException(path);
        }
        if (member.problem().isPresent()) {
            throw new UnreadableException(path + " in the zip " + member.problem().get());
        }
        return new SealedFolder.Opened(
                member.kind(),
                member.file().isPresent() ? Optional.of(Files.newByteChannel(member.file().get())) : Optional.empty());
    }

    private void unpack(ZipFile archive, ZipArchiveEntry entry) throws IOException {
        // some programs write the separator of their own system
        String path = ZipArchive.name(entry).replace('\\', '/');
        FileKind kind = path.endsWith("/") ? FileKind.FOLDER : ZipArchive.kind(entry);
        if (kind != FileKind.FILE) {
            // a student who handed in nothing has an empty folder, and a row
            members.put(path, new Member(kind, Optional.empty(), Optional.empty()));
            return;
        }
        if (members.containsKey(path)) {
            // which of the two the student meant is nobody's guess
            members.put(path, new Member(kind, Optional.empty(), Optional.of("is there more than once: unpack the zip yourself")));
            return;
        }
        Path file = folder.resolve("" + members.size());
        members.put(path, new Member(kind, Optional.of(file), problem(archive, entry, file)));
        if (members.size() > MOST_FILES) {
            throw new UnreadableException(zip + " holds more files than any class hands in");
        }
    }

    /** Unpack a file; what is wrong with it, if it can't be done. */
    private Optional<String> problem(ZipFile archive, ZipArchiveEntry entry, Path file) throws IOException {
        if (!archive.canReadEntryData(entry)) {
            return Optional.of("is encrypted, or packed in an unusual way: unpack the zip yourself");
        }
        CRC32 sum = new CRC32();
        try (InputStream in = archive.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = read(in, buffer); n >= 0; n = read(in, buffer)) {
                bytes += n;
                if (bytes > MOST_BYTES) {
                    throw new UnreadableException("the download is too large when unpacked: unpack it yourself");
                }
                sum.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        } catch (DamagedEntryException e) {
            return Optional.of(DamagedEntryException.SENTENCE);
        }
        return sum.getValue() == entry.getCrc() ? Optional.empty() : Optional.of(DamagedEntryException.SENTENCE);
    }

    /** Parts what is wrong with an entry from what is wrong with the disk that it is unpacked to. */
    private static int read(InputStream in, byte[] buffer) throws DamagedEntryException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new DamagedEntryException(e);
        }
    }

    /** One entry's bytes are no packed file. */
    private static final class DamagedEntryException extends IOException {
        private static final long serialVersionUID = 1L;
        private static final String SENTENCE = "is damaged: download it again";

        DamagedEntryException(IOException cause) {
            super(SENTENCE, cause);
        }
    }
}
