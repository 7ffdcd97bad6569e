package backcheck.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * Counts what is read through it. A zip's table of contents is read as a whole before anybody is asked, so a limit must be
 * below the library; and many entries can share the same packed bytes, which are read once for each.
 */
final class MeteredChannel implements SeekableByteChannel {

    /** Ten thousand entries with names of 350 letters; the search for the table's beginning takes a quarter of a MB. */
    private static final long LONGEST_TABLE = 4L << 20;

    private final SeekableByteChannel channel;
    private final Budget budget;
    private long table = LONGEST_TABLE;

    MeteredChannel(SeekableByteChannel channel, Budget budget) {
        this.channel = channel;
        this.budget = budget;
    }

    /** Read files' content from here on, which has other limits than the table. */
    void beginContent() {
        table = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        int read = fetched(buffer);
        budget.fetch(Math.max(0, read));
        table -= Math.max(0, read);
        if (table < 0) {
            throw budget.longList();
        }
        return read;
    }

    /** What the disk fails over is not the archive's fault, which all else that goes wrong below a library is. */
    private int fetched(ByteBuffer buffer) throws IOException {
        try {
            return channel.read(buffer);
        } catch (DamagedException e) {
            throw e;
        } catch (IOException e) {
            throw UnreadableException.failed("the archive", e);
        }
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public int write(ByteBuffer buffer) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
