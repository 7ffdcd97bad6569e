package backcheck.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder that is held open. Its entries are asked for by their names alone, and none is followed if it is a link. */
interface OpenFolder extends Closeable {

    /** Open a folder, by a path that may lead through links. */
    static OpenFolder at(Path path) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(path);
        return stream instanceof SecureDirectoryStream<Path> secure
                ? new SecureFolder(secure)
                : new CheckedFolder(path.toRealPath(), stream);
    }

    /** Its entries, which can be listed once. */
    DirectoryStream<Path> stream();

    /** What an entry is. */
    FileKind kind(Path name) throws IOException;

    /**
     * Open a folder in it.
     *
     * @throws IOException if it is not a folder, or a link to one
     */
    OpenFolder enter(Path name) throws IOException;

    /**
     * Open a regular file in it for reading.
     *
     * @throws IOException if it is not there, or a link
     */
    SeekableByteChannel open(Path name) throws IOException;

    /** The names of all entries, sorted, by what they are called as text: no two alike. */
    default SortedMap<String, Path> entries() throws IOException {
        List<Path> names = new ArrayList<>();
        try {
            stream().forEach(path -> names.add(path.getFileName()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(null);
        SortedMap<String, Path> entries = new TreeMap<>();
        for (Path name : names) {
            String text = FileName.of(name);
            while (entries.putIfAbsent(text, name) != null) {
                // a name that spells out the escape of another
                text += "%";
            }
        }
        return entries;
    }

    /**
     * Find the entry that is called so.
     *
     * @throws NoSuchFileException if there is none
     */
    default Path find(String text) throws IOException {
        if (FileName.isDirect(text)) {
            return Path.of(text);
        }
        Path name = entries().get(text);
        if (name == null) {
            throw new NoSuchFileException(text);
        }
        return name;
    }

    @Override
    default void close() throws IOException {
        stream().close();
    }
}
