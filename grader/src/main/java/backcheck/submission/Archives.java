package backcheck.submission;

import backcheck.grade.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads the Java sources out of an archive, into memory only: nothing is unpacked to a disk. */
final class Archives {

    private Archives() {}

    static boolean isArchive(String fileName) {
        return fileName.endsWith(".zip") || isTar(fileName);
    }

    private static boolean isTar(String fileName) {
        return fileName.endsWith(".tar") || fileName.endsWith(".tar.gz") || fileName.endsWith(".tgz");
    }

    /**
     * Read the Java sources.
     *
     * @throws DamagedException if it is no archive, or over the limits
     */
    static List<RawFile> read(Path archive) throws IOException {
        String name = archive.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            return isTar(name) ? readTar(archive, !name.endsWith(".tar")) : readZip(archive);
        } catch (DamagedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedException(Message.of(
                    "submission.damaged-archive", archive.getFileName().toString()));
        }
    }

    private static List<RawFile> readZip(Path archive) throws IOException {
        Budget budget = new Budget();
        List<RawFile> files = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (wanted(entry, budget) && !entry.isUnixSymlink()) {
                    if (!zip.canReadEntryData(entry)) {
                        throw new DamagedException(Message.of("submission.encrypted", entry.getName()));
                    }
                    try (InputStream in = zip.getInputStream(entry)) {
                        files.add(new RawFile(path(entry), budget.read(in, entry.getName())));
                    }
                }
            }
        }
        return files;
    }

    private static List<RawFile> readTar(Path archive, boolean zipped) throws IOException {
        Budget budget = new Budget();
        List<RawFile> files = new ArrayList<>();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(archive));
                InputStream plain = zipped ? new GZIPInputStream(raw) : raw;
                TarArchiveInputStream tar = new TarArchiveInputStream(plain)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                budget.skip(entry.getSize(), entry.getName());
                if (wanted(entry, budget) && entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
                    files.add(new RawFile(path(entry), budget.read(tar, entry.getName())));
                }
            }
        }
        return files;
    }

    private static boolean wanted(ArchiveEntry entry, Budget budget) throws DamagedException {
        budget.countFile();
        return !entry.isDirectory() && entry.getName().endsWith(".java");
    }

    private static String path(ArchiveEntry entry) {
        return entry.getName().replace('\\', '/');
    }
}
