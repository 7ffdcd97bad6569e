package backcheck.intake;

import backcheck.grade.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Files as a student hands them in: written as a folder, a zip, or a tar. */
final class HandIn {

    /** The nine methods, as short as they compile. */
    static final String NINE =
            """
                static double sigmoid(double z) { return z; }
                static Activations forward(Parameters p, double x1, double x2) { return null; }
                static double loss(double a3, double y) { return sigmoid(y); }
                static Gradients backward(Parameters p, Example e) { return null; }
                static Parameters update(Parameters p, Gradients g, double alpha) { return p; }
                static double cost(Parameters p, java.util.List<Example> data) { return 0; }
                static Parameters train(Parameters p, java.util.List<Example> d, double a, int n) { return p; }
                static Parameters symmetricStart(java.util.random.RandomGenerator random) { return null; }
                static Parameters randomStart(java.util.random.RandomGenerator random) { return null; }
            """;

    static final String NETWORK = "package network;\npublic final class Network {}\n";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static HandIn of(String path, String text) {
        return new HandIn().with(path, text);
    }

    HandIn with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    HandIn with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** What is selected of these files when they come as a folder, an archive or the like. */
    Submission select() throws DamagedException {
        return SourceSelection.of(contents()).select("anna");
    }

    /** These files as if they had been found in a folder or an archive, whatever their names. */
    Contents contents() {
        Contents contents = new Contents();
        raw().forEach(file -> {
            if (contents.wants(EntryName.of(file.path()), FileKind.FILE)) {
                contents.add(file);
            }
        });
        return contents;
    }

    List<RawFile> raw() {
        return files.entrySet().stream()
                .map(file -> new RawFile(file.getKey(), file.getValue()))
                .toList();
    }

    Path folder(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    Path zip(Path path) throws IOException {
        return Files.write(path, zipped());
    }

    byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    Path tar(Path path) throws IOException {
        return Files.write(path, tarred());
    }

    byte[] tarred() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeTar(bytes);
        return bytes.toByteArray();
    }

    byte[] tarGzipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            writeTar(out);
        }
        return bytes.toByteArray();
    }

    Path tarGz(Path path) throws IOException {
        return Files.write(path, tarGzipped());
    }

    private void writeTar(OutputStream to) throws IOException {
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(to)) {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                entry.setSize(file.getValue().length);
                out.putArchiveEntry(entry);
                out.write(file.getValue());
                out.closeArchiveEntry();
            }
        }
    }

    /** The paths of the sources that were selected. */
    static List<String> paths(Submission submission) {
        return ((Submission.Sources) submission).files().stream().map(SourceFile::path).toList();
    }

    static List<Message> mended(Submission submission) {
        return ((Submission.Sources) submission).mended();
    }

    /** The text of the chosen class. */
    static String network(Submission submission) {
        return ((Submission.Sources) submission).files().get(0).text();
    }

    static Message reason(Submission submission) {
        return ((Submission.Unusable) submission).reason();
    }

    static List<Message> notices(Submission submission) {
        return ((Submission.Sources) submission).notices();
    }
}
