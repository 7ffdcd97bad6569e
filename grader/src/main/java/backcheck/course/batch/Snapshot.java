package backcheck.course.batch;

import backcheck.course.identity.Entry;
import backcheck.course.ledger.ContentHash;
import backcheck.intake.FileKind;
import backcheck.intake.Intake;
import backcheck.intake.SealedFolder;
import backcheck.intake.Upload;
import backcheck.intake.UploadCopy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One student's files, read once: the bytes that are hashed are the bytes that are graded, whatever happens on the disk. */
final class Snapshot implements Closeable {

    private final List<Entry.Piece> pieces;
    private final Place place;
    private final Optional<Path> scratch;
    private final ContentHash hash = new ContentHash();
    private final List<Upload> uploads = new ArrayList<>();
    private final List<UploadCopy> copies = new ArrayList<>();
    private String content;

    private Snapshot(List<Entry.Piece> pieces, Place place, Optional<Path> scratch) {
        this.pieces = pieces;
        this.place = place;
        this.scratch = scratch;
    }

    /**
     * Hash the files, and keep nothing.
     *
     * @throws IOException if one can't be read
     */
    static String hash(List<Entry.Piece> pieces, Place place) throws IOException {
        try (Snapshot snapshot = new Snapshot(pieces, place, Optional.empty())) {
            return snapshot.read().content;
        }
    }

    /**
     * Hash the files, and keep those that may be graded.
     *
     * @param scratch a private folder for what is too large for the memory
     * @throws IOException if one can't be read
     */
    static Snapshot take(List<Entry.Piece> pieces, Place place, Path scratch) throws IOException {
        Snapshot snapshot = new Snapshot(pieces, place, Optional.of(scratch));
        try {
            return snapshot.read();
        } catch (IOException e) {
            snapshot.close();
            throw e;
        }
    }

    /** The hash of all files. */
    String content() {
        return content;
    }

    /** The files, in the order of their names; of those that nobody reads, the names alone. */
    List<Upload> uploads() {
        return uploads;
    }

    private Snapshot read() throws IOException {
        for (Entry.Piece piece : pieces) {
            try (SealedFolder.Opened file = place.open(piece.source())) {
                if (file.channel().isPresent()) {
                    read(piece.name(), file.channel().get());
                } else {
                    hash.addOther(letter(file.kind()), hashed(piece.name()));
                    uploads.add(Upload.of(piece.name(), file.kind()));
                }
            }
        }
        content = hash.hex();
        return this;
    }

    private static char letter(FileKind kind) {
        return switch (kind) {
            case LINK -> 'L';
            case FOLDER -> 'D';
            default -> 'S';
        };
    }

    private void read(String name, SeekableByteChannel channel) throws IOException {
        boolean tooLarge = Upload.isTooLarge(channel.size());
        if (scratch.isEmpty() || tooLarge || !isWanted(name)) {
            hash(name, channel, OutputStream.nullOutputStream());
            uploads.add(tooLarge ? Upload.tooLarge(name) : Upload.of(name, FileKind.FILE));
            return;
        }
        UploadCopy copy = new UploadCopy(scratch.get());
        copies.add(copy);
        hash(name, channel, copy.stream());
        uploads.add(copy.upload(name));
    }

    private void hash(String name, SeekableByteChannel channel, OutputStream copy) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        long length = channel.size();
        long read = 0;
        byte[] buffer = new byte[1 << 16];
        InputStream in = Channels.newInputStream(channel);
        // no further than its length: a file that grows as fast as it is read would have no end
        for (int n = in.read(buffer); n >= 0 && read <= length; n = in.read(buffer)) {
            read += n;
            digest.update(buffer, 0, n);
            copy.write(buffer, 0, n);
        }
        if (read != length) {
            throw new IOException(name + " was changed while it was read");
        }
        hash.addFile(hashed(name), length, digest.digest());
    }

    private boolean isWanted(String name) {
        return pieces.size() == 1 || Intake.isSource(name) || Intake.isArchive(name);
    }

    /** Of a single file the name does not count, since it often is the student's; how it ends does. */
    private String hashed(String name) {
        return pieces.size() == 1
                ? name.substring(Math.max(0, name.indexOf('.', Math.max(0, name.length() - 8)))).toLowerCase(Locale.ROOT)
                : name;
    }

    @Override
    public void close() throws IOException {
        for (UploadCopy copy : copies) {
            copy.close();
        }
    }
}
