package backcheck.intake;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.Set;

/** A folder that the system itself keeps open: no path is looked up twice, so none can be changed in between. */
record SecureFolder(SecureDirectoryStream<Path> secure) implements OpenFolder {

    @Override
    public DirectoryStream<Path> stream() {
        return secure;
    }

    @Override
    public FileKind kind(Path name) throws IOException {
        return FileKind.of(secure.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes());
    }

    @Override
    public OpenFolder enter(Path name) throws IOException {
        return new SecureFolder(secure.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public SeekableByteChannel open(Path name) throws IOException {
        return secure.newByteChannel(name, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }
}
