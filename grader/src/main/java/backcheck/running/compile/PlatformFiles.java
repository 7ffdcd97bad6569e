package backcheck.running.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * The platform's classes, each folder listed and each file read once: every compilation begins by reading the same ones.
 *
 * <p>javac could keep what it makes of them too, as {@code jshell} has it do ({@code JavacTaskPool}), in a third of the time. It
 * then takes a nested class for an earlier submission's of the same name: 5 of 230 submissions came out with other casts.
 */
class PlatformFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    /** A folder of the platform, as it is asked for. */
    private record Folder(Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {}

    private final Map<Folder, List<JavaFileObject>> folders = new HashMap<>();

    PlatformFiles(StandardJavaFileManager files) {
        super(files);
    }

    /** Whether javac gets to see a class. */
    boolean shows(String binaryName) {
        return true;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        Folder folder = new Folder(location, packageName, Set.copyOf(kinds), recurse);
        List<JavaFileObject> known = folders.get(folder);
        if (known == null) {
            known = new ArrayList<>();
            for (JavaFileObject file : super.list(location, packageName, kinds, recurse)) {
                String binaryName = super.inferBinaryName(location, file);
                if (shows(binaryName)) {
                    known.add(new Kept(file, binaryName));
                }
            }
            folders.put(folder, known);
        }
        return known;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof Kept kept ? kept.binaryName : super.inferBinaryName(location, file);
    }

    /** A file that is read once, and asked once for what javac asks of every file of a package. */
    private static final class Kept extends ForwardingJavaFileObject<JavaFileObject> {
        private final String binaryName;
        private final Kind kind;
        private byte[] bytes;

        Kept(JavaFileObject file, String binaryName) {
            super(file);
            this.binaryName = binaryName;
            this.kind = file.getKind();
        }

        @Override
        public Kind getKind() {
            return kind;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            if (bytes == null) {
                try (InputStream in = super.openInputStream()) {
                    bytes = in.readAllBytes();
                }
            }
            return new ByteArrayInputStream(bytes);
        }
    }
}
