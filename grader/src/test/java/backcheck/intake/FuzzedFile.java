package backcheck.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A file that nobody would hand in, drawn from a random generator: the same state gives the same file.
 *
 * @param name its name, which may promise something else than it is
 * @param bytes what is in it
 */
record FuzzedFile(String name, byte[] bytes) {

    private static final List<String> NAMES =
            List.of("a.zip", "a.tar", "a.tar.gz", "a.tgz", "Network.java", "a.java", "a.jar", "a.rar", "Network.java.txt", "a");

    private static final List<String> ORDINARY = List.of(
            "Network.java", "a/Network.java", "src/main/java/network/Network.java", "NeuralNetwork.java", "Matrix.java",
            "a/Matrix.java", "a/Gradients.java", "a/util/Vector.java");

    private static final List<String> PATHS = List.of(
            "network.java", "../Network.java", "/Network.java", "C:\\Network.java", "a\\..\\b.java", "Parameters.java",
            "target/A.class", "A.class", "META-INF/x", "inner.zip", "a\nb.java", "", ".", "./", "/", "a/", "._Network.java",
            "b/Network.java.txt", "src/test/java/network/NetworkTest.java", "module-info.java", "bin/Network.java",
            "\u202Egrö\uD83D\uDE00.java", "x".repeat(300) + ".java", "d/".repeat(45) + "A.java");

    private static final List<String> CHARSETS =
            List.of("UTF-8", "UTF-8", "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "UTF-32");

    /** Kinds of a tar's entries: files mostly, then links, devices, folders and long names. */
    private static final String KINDS = "00000000000000000000000000001234567LKVD";

    /** Those that the library doesn't write as one likes: extended headers, and files with holes. */
    private static final String HEADERS = "xgXSS";

    private static final int[] MODES = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0100644, 0100644, 0040755, 0120777, 0010644, 0020644, 0140777};

    /** Draw a file. */
    static FuzzedFile draw(Random random) {
        try {
            int sort = random.nextInt(10);
            if (sort < 4) {
                return named("a.zip", Mutation.ofZip(zip(random), random), random);
            }
            if (sort < 6) {
                return named("a.tar", Mutation.ofTar(tar(random), random), random);
            }
            if (sort < 8) {
                byte[] inner = random.nextBoolean() ? tar(random) : Mutation.ofTar(tar(random), random);
                byte[] outer = gzip(inner);
                return named("a.tar.gz", random.nextBoolean() ? outer : Mutation.of(outer, random), random);
            }
            byte[] source = source(random);
            return named("Network.java", random.nextBoolean() ? source : Mutation.of(source, random), random);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FuzzedFile named(String usual, byte[] bytes, Random random) {
        return new FuzzedFile(random.nextInt(10) == 0 ? one(NAMES, random) : usual, bytes);
    }

    private static byte[] zip(Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (int i = random.nextInt(5); i >= 0; i--) {
                byte[] content = content(random);
                ZipArchiveEntry entry = new ZipArchiveEntry(path(random));
                entry.setUnixMode(MODES[random.nextInt(MODES.length)]);
                if (random.nextInt(3) == 0) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes, 512)) {
            boolean posix = random.nextBoolean();
            out.setLongFileMode(posix ? TarArchiveOutputStream.LONGFILE_POSIX : TarArchiveOutputStream.LONGFILE_GNU);
            out.setAddPaxHeadersForNonAsciiNames(posix);
            for (int i = random.nextInt(5); i >= 0; i--) {
                byte[] content = content(random);
                TarArchiveEntry entry = new TarArchiveEntry(path(random), (byte) KINDS.charAt(random.nextInt(KINDS.length())), true);
                if (posix && random.nextInt(4) == 0) {
                    entry.addPaxHeader(one(List.of("path", "linkpath", "comment", "a"), random), path(random));
                }
                boolean isFolder = entry.isDirectory();
                entry.setSize(isFolder ? 0 : content.length);
                out.putArchiveEntry(entry);
                if (!isFolder) {
                    out.write(content);
                }
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    /** A path: mostly an ordinary one, so that what is inside is looked at, too. */
    private static String path(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> FuzzedSource.word(random) + one(PATHS, random);
            case 1, 2, 3 -> one(PATHS, random);
            default -> one(ORDINARY, random);
        };
    }

    private static byte[] content(Random random) {
        int sort = random.nextInt(200);
        if (sort == 0) {
            return new byte[random.nextInt(3 << 20)];
        }
        if (sort < 20) {
            byte[] garbage = new byte[random.nextInt(2000)];
            random.nextBytes(garbage);
            return garbage;
        }
        return source(random);
    }

    private static byte[] source(Random random) {
        return FuzzedSource.draw(random).getBytes(Charset.forName(one(CHARSETS, random)));
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Kinds of entries that a tar knows, for mutations of its headers. */
    static byte kind(Random random) {
        String kinds = random.nextBoolean() ? KINDS : HEADERS;
        return (byte) kinds.charAt(random.nextInt(kinds.length()));
    }
}
