package backcheck.intake;

import java.nio.file.attribute.BasicFileAttributes;

/** What an entry of an archive or a folder is. */
public enum FileKind {
    FILE,
    FOLDER,
    LINK,
    /** A device, a FIFO, a socket. */
    SPECIAL;

    /** The kind of a file on a disk, of which a link was not followed. */
    static FileKind of(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return LINK;
        }
        if (attributes.isDirectory()) {
            return FOLDER;
        }
        return attributes.isRegularFile() ? FILE : SPECIAL;
    }
}
