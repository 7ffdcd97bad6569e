package backcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;

/** Reads the Java sources of a folder. Links are not followed, and nothing but regular files is opened. */
final class Folder implements SealedFolder.Visitor {

    private final Budget budget = new Budget();
    private final Contents contents = new Contents();
    private final List<String> wanted = new ArrayList<>();

    private Folder() {}

    /**
     * Read what is in a folder.
     *
     * @throws DamagedException if it is over the limits
     * @throws IOException if any of it can't be read: what is missing may be what should be graded
     */
    static Contents read(SealedFolder sealed) throws IOException {
        Folder folder = new Folder();
        sealed.walk(folder);
        folder.wanted.sort(null);
        for (String path : folder.wanted) {
            folder.take(sealed, path);
        }
        return folder.contents;
    }

    /**
     * Read files that lie anywhere as if they were in one folder.
     *
     * @throws DamagedException if they are over the limits
     */
    static Contents together(List<Upload> files) throws IOException {
        Contents contents = new Contents();
        Budget budget = new Budget();
        for (Upload file : files) {
            EntryName name = EntryName.of(file.name());
            if (contents.wants(name, file.kind())) {
                try (InputStream in = file.stream()) {
                    contents.add(new RawFile(name.path(), budget.read(in, name.path())));
                }
            }
        }
        return contents;
    }

    private void take(SealedFolder sealed, String path) throws IOException {
        try (SealedFolder.Opened file = sealed.open(path)) {
            InputStream in = Channels.newInputStream(file.channel()
                    .orElseThrow(() -> new IOException(path + " was replaced while it was read")));
            contents.add(new RawFile(EntryName.of(path).path(), budget.read(in, path)));
        } catch (DamagedException e) {
            throw e;
        } catch (IOException e) {
            throw UnreadableException.of(path, e);
        }
    }

    @Override
    public boolean enters(String path) throws IOException {
        budget.countFile();
        EntryName name = EntryName.of(path);
        if (IgnoredPath.of(name.slashed() + "/") == IgnoredPath.QUIET) {
            return false;
        }
        contents.wants(name, FileKind.FOLDER);
        return name.oddity().isEmpty();
    }

    @Override
    public void sees(String path, FileKind kind) throws IOException {
        budget.countFile();
        if (contents.wants(EntryName.of(path), kind)) {
            wanted.add(path);
        }
    }

    @Override
    public void misses(String path, FileKind kind, IOException failure) throws IOException {
        throw UnreadableException.of(path, failure);
    }
}
