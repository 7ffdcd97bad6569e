package backcheck.batch;

import backcheck.submission.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a platform's download; each file gets a folder with a number for a name, so that no name in it can lead anywhere. */
final class Unpacked {

    /** A class of 100,000 with a few files each; the limits are there for what is no class at all. */
    private static final int MOST_FILES = 2_000_000;

    private static final long MOST_BYTES = 64L << 30;

    private static final Pattern ORDINARY = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._ -]{0,60}");

    private Unpacked() {}

    /**
     * Unpack a zip, and return where each of its paths is now.
     *
     * @throws IOException if it is damaged or over the limits; the message says so
     */
    static Map<String, Path> from(Path zip, Path scratch) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        Path folder = Files.createDirectories(scratch.resolve("download"));
        long bytes = 0;
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                // some programs write the separator of their own system
                String name = entry.getName().replace('\\', '/');
                if (name.endsWith("/")) {
                    // a student who handed in nothing has an empty folder, and a row
                    files.put(name, folder);
                    continue;
                }
                Path file = Files.createDirectory(folder.resolve("" + files.size())).resolve(fileName(name));
                bytes += copy(archive, entry, file, MOST_BYTES - bytes);
                files.put(name, file);
                if (files.size() > MOST_FILES) {
                    throw new UnreadableException(zip + " holds more files than any class hands in");
                }
            }
        } catch (ZipException e) {
            throw new UnreadableException(zip + " is damaged: download it again, or unpack it yourself");
        }
        return files;
    }

    /** The file's own name, which a sentence may tell, if it is an ordinary one. */
    private static String fileName(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (ORDINARY.matcher(last).matches()) {
            return last;
        }
        return "file" + last.substring(Math.max(0, last.indexOf('.', Math.max(0, last.length() - 8)))).replaceAll("[^A-Za-z.]", "");
    }

    private static long copy(ZipFile archive, ZipEntry entry, Path file, long left) throws IOException {
        long copied = 0;
        try (InputStream in = archive.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                copied += n;
                if (copied > left) {
                    throw new UnreadableException("the download is too large when unpacked: unpack it yourself");
                }
                out.write(buffer, 0, n);
            }
        }
        return copied;
    }
}
