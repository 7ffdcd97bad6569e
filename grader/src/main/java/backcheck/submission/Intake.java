package backcheck.submission;

import backcheck.grade.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Takes in a submission: reads what is there, and picks the sources to compile. */
public final class Intake {

    /** Folders that hold no student's sources: build output, tools, tests. */
    private static final Set<String> LITTER = Set.of("target", "build", "out", "bin", "lib", "__MACOSX", "test");

    private static final int DEEPEST = 12;

    private Intake() {}

    /**
     * Read a submission.
     *
     * @param path a folder, a {@code .zip}, {@code .tar}, {@code .tar.gz}, or a single {@code .java} file
     * @throws UnreadableException if there is no such path or it can't be read
     */
    public static Submission read(Path path) throws UnreadableException {
        if (!Files.exists(path)) {
            throw new UnreadableException("there is no file or folder " + path);
        }
        if (!Files.isReadable(path)) {
            throw new UnreadableException(path + " can't be read: check its permissions");
        }
        String name = name(path);
        try {
            List<RawFile> files = Files.isDirectory(path) ? folder(path) : file(path);
            return new SourceSelection(files, !Files.isDirectory(path) && isJava(path)).select(name);
        } catch (DamagedException e) {
            return new Submission.Unusable(name, e.reason());
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableException(path + " can't be read: " + e.getMessage());
        }
    }

    private static List<RawFile> file(Path path) throws IOException {
        String fileName = path.getFileName().toString();
        if (Archives.isArchive(fileName.toLowerCase(Locale.ROOT))) {
            return Archives.read(path);
        }
        if (!isJava(path)) {
            throw new DamagedException(Message.of("submission.not-java", fileName));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return List.of(new RawFile(fileName, new Budget().read(in, fileName)));
        }
    }

    private static List<RawFile> folder(Path path) throws IOException {
        // the instructor may point at a link; links inside a submission are not followed
        Path root = path.toRealPath();
        Budget budget = new Budget();
        List<RawFile> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root, DEEPEST)) {
            for (Path file : walk.filter(Intake::isJava).sorted().toList()) {
                budget.countFile();
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    if (!isLitter(name)) {
                        try (InputStream in = Files.newInputStream(file)) {
                            files.add(new RawFile(name, budget.read(in, name)));
                        }
                    }
                }
            }
        }
        return files;
    }

    static boolean isLitter(String path) {
        String[] folders = path.split("/");
        for (int i = 0; i + 1 < folders.length; i++) {
            if (LITTER.contains(folders[i]) || folders[i].startsWith(".") && folders[i].length() > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJava(Path path) {
        return path.getFileName() != null && path.getFileName().toString().endsWith(".java");
    }

    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "submission" : last.toString();
        return Files.isDirectory(path) ? name : name.replaceFirst("(?i)\\.(zip|tar|tar\\.gz|tgz|java)$", "");
    }
}
