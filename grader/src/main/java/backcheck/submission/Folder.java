package backcheck.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the Java sources of a folder. Links are not followed, and nothing but regular files is opened. */
final class Folder {

    /** How a file is opened. */
    @FunctionalInterface
    interface Opening {
        InputStream open(Path file) throws IOException;
    }

    private final Path root;
    private final Opening opening;
    private final Budget budget = new Budget();
    private final Contents contents = new Contents();
    private final List<Path> wanted = new ArrayList<>();

    private Folder(Path root, Opening opening) {
        this.root = root;
        this.opening = opening;
    }

    /**
     * Read what is in a folder.
     *
     * @param path the folder, or a link to it
     * @throws DamagedException if it is over the limits
     */
    static Contents read(Path path) throws IOException {
        return read(path, file -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * Read files that lie anywhere as if they were in one folder.
     *
     * @param files by their paths in that folder
     * @throws DamagedException if they are over the limits
     */
    static Contents together(Map<String, Path> files) throws IOException {
        Contents contents = new Contents();
        Budget budget = new Budget();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            EntryName name = EntryName.of(file.getKey());
            BasicFileAttributes attributes =
                    Files.readAttributes(file.getValue(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (contents.wants(name, kind(attributes))) {
                try (InputStream in = Files.newInputStream(file.getValue(), LinkOption.NOFOLLOW_LINKS)) {
                    contents.add(new RawFile(name.path(), budget.read(in, name.path())));
                }
            }
        }
        return contents;
    }

    static Contents read(Path path, Opening opening) throws IOException {
        Folder folder = new Folder(path.toRealPath(), opening);
        Files.walkFileTree(folder.root, folder.new Visitor());
        folder.wanted.sort(null);
        for (Path file : folder.wanted) {
            folder.take(file);
        }
        return folder.contents;
    }

    private void take(Path file) throws DamagedException {
        String path = name(file).path();
        try (InputStream in = opening.open(file)) {
            contents.add(new RawFile(path, budget.read(in, path)));
        } catch (DamagedException e) {
            throw e;
        } catch (IOException e) {
            contents.pass(path, Reason.UNREADABLE);
        }
    }

    private EntryName name(Path file) {
        return EntryName.of(root.relativize(file).toString());
    }

    private static Contents.Kind kind(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Contents.Kind.LINK;
        }
        return attributes.isRegularFile() ? Contents.Kind.FILE : Contents.Kind.SPECIAL;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            budget.countFile();
            EntryName name = name(folder);
            if (Litter.of(name.slashed() + "/") == Litter.QUIET) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            contents.wants(name, Contents.Kind.FOLDER);
            return name.oddity().isEmpty() ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            budget.countFile();
            if (contents.wants(name(file), kind(attributes))) {
                wanted.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            contents.pass(name(file).path(), Reason.UNREADABLE);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
        }
    }
}
