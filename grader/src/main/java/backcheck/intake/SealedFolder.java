package backcheck.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of somebody else's files. No component of a path inside is followed through a link at any time, nothing but regular
 * files is opened, and a name is readable text whatever bytes it has: those that are not UTF-8 are written {@code %FC}.
 */
public final class SealedFolder {

    private final Path root;

    private SealedFolder(Path root) {
        this.root = root;
    }

    /**
     * Take a folder.
     *
     * @param folder the folder, or a link to it: the caller's own word is trusted
     * @throws IOException if it is not there
     */
    public static SealedFolder at(Path folder) throws IOException {
        return new SealedFolder(folder.toRealPath());
    }

    /** What the folder is called; empty for the root of a file system. */
    public String name() {
        return FileName.of(root);
    }

    /** Is shown what is in a folder; paths are relative to it, with {@code /} between names. */
    public interface Visitor {
        /** A folder; whether to look into it. */
        boolean enters(String path) throws IOException;

        /** Anything but a folder. */
        void sees(String path, FileKind kind) throws IOException;

        /** What can't be read, and why. */
        void misses(String path, FileKind kind, IOException failure) throws IOException;
    }

    /**
     * An entry.
     *
     * @param kind what it is
     * @param channel its content; empty if it is not a regular file
     */
    public record Opened(FileKind kind, Optional<SeekableByteChannel> channel) implements Closeable {
        @Override
        public void close() throws IOException {
            if (channel.isPresent()) {
                channel.get().close();
            }
        }
    }

    /**
     * Show everything in it, sorted folder by folder.
     *
     * @throws IOException if the folder itself can't be read, or from the visitor
     */
    public void walk(Visitor visitor) throws IOException {
        try (OpenFolder folder = OpenFolder.at(root)) {
            walk(folder, folder.entries(), "", visitor);
        }
    }

    private static void walk(OpenFolder folder, Map<String, Path> entries, String prefix, Visitor visitor)
            throws IOException {
        for (Map.Entry<String, Path> entry : entries.entrySet()) {
            String path = prefix + entry.getKey();
            FileKind kind;
            try {
                kind = folder.kind(entry.getValue());
            } catch (IOException e) {
                visitor.misses(path, FileKind.FILE, e);
                continue;
            }
            if (kind != FileKind.FOLDER) {
                visitor.sees(path, kind);
            } else if (visitor.enters(path)) {
                enter(folder, entry.getValue(), path, visitor);
            }
        }
    }

    private static void enter(OpenFolder folder, Path name, String path, Visitor visitor) throws IOException {
        OpenFolder inner;
        try {
            inner = folder.enter(name);
        } catch (IOException e) {
            visitor.misses(path, FileKind.FOLDER, e);
            return;
        }
        try (inner) {
            Map<String, Path> entries;
            try {
                entries = inner.entries();
            } catch (IOException e) {
                visitor.misses(path, FileKind.FOLDER, e);
                return;
            }
            walk(inner, entries, path + "/", visitor);
        }
    }

    /**
     * Open an entry.
     *
     * @param path as {@link #walk} showed it
     * @throws UnreadableException if it is not there any more, can't be read, or leads through a link
     */
    public Opened open(String path) throws UnreadableException {
        try (OpenFolder folder = OpenFolder.at(root)) {
            return open(folder, path, 0);
        } catch (IOException e) {
            throw UnreadableException.of(path, e);
        }
    }

    private static Opened open(OpenFolder folder, String path, int from) throws IOException {
        int slash = path.indexOf('/', from);
        Path name = folder.find(path.substring(from, slash < 0 ? path.length() : slash));
        if (slash < 0) {
            FileKind kind = folder.kind(name);
            return new Opened(kind, kind == FileKind.FILE ? Optional.of(folder.open(name)) : Optional.empty());
        }
        OpenFolder inner;
        try {
            inner = folder.enter(name);
        } catch (IOException e) {
            throw UnreadableException.of(path.substring(0, slash), e);
        }
        try (inner) {
            return open(inner, path, slash + 1);
        }
    }
}
