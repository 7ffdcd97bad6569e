package backcheck.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * A folder where the system can't keep one open (Windows): each path is looked up anew, and must lead through no link before and
 * after it is opened.
 *
 * @param path without links
 */
record CheckedFolder(Path path, DirectoryStream<Path> stream) implements OpenFolder {

    @Override
    public FileKind kind(Path name) throws IOException {
        requireNoLink(path);
        return FileKind.of(
                Files.readAttributes(path.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public OpenFolder enter(Path name) throws IOException {
        Path inner = path.resolve(name);
        requireNoLink(inner);
        return new CheckedFolder(inner, checked(inner, Files.newDirectoryStream(inner)));
    }

    @Override
    public SeekableByteChannel open(Path name) throws IOException {
        Path file = path.resolve(name);
        requireNoLink(file);
        return checked(file, Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
    }

    private static <T extends Closeable> T checked(Path opened, T resource) throws IOException {
        try {
            requireNoLink(opened);
            return resource;
        } catch (IOException e) {
            resource.close();
            throw e;
        }
    }

    private static void requireNoLink(Path path) throws IOException {
        if (!path.toRealPath().equals(path)) {
            throw new FileSystemException(path.toString(), null, "a link has taken its place");
        }
    }
}
