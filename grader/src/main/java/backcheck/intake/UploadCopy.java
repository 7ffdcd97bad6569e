package backcheck.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.output.DeferredFileOutputStream;

/** Our own copy of a file, which nobody else can change: in memory if it is small, else in a private folder. */
public final class UploadCopy implements Closeable {

    /** A solution packed with its project has some kB; each job may hold as much in memory. */
    private static final int IN_MEMORY = 8 << 20;

    private final DeferredFileOutputStream out;

    /** Begin a copy. */
    public UploadCopy(Path scratch) throws IOException {
        out = DeferredFileOutputStream.builder()
                .setThreshold(IN_MEMORY)
                .setDirectory(scratch)
                .setPrefix("upload")
                .get();
    }

    /** Where the bytes go. */
    public OutputStream stream() {
        return out;
    }

    /** The whole copy as a file that was handed in; it can be read until this is closed. */
    public Upload upload(String name) throws IOException {
        out.close();
        return new Upload(
                name,
                FileKind.FILE,
                () -> out.isInMemory()
                        ? new SeekableInMemoryByteChannel(out.getData())
                        : Files.newByteChannel(out.getPath()));
    }

    /** Remove it. */
    @Override
    public void close() throws IOException {
        out.close();
        if (!out.isInMemory()) {
            Files.deleteIfExists(out.getPath());
        }
    }
}
