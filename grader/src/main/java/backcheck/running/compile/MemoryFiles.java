package backcheck.running.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** The files of one compilation, all in memory: classes that are there already, and those that are made. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, byte[]> known;
    private final Map<String, Output> outputs = new LinkedHashMap<>();

    /**
     * Prepare.
     *
     * @param platform the platform's classes
     * @param known all that is on the class path, by binary name
     */
    MemoryFiles(JavaFileManager platform, Map<String, byte[]> known) {
        super(platform);
        this.known = known;
    }

    /** The classes that were made, by binary name. */
    Map<String, byte[]> made() {
        Map<String, byte[]> made = new LinkedHashMap<>();
        outputs.forEach((name, output) -> made.put(name, output.bytes.toByteArray()));
        return made;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location != StandardLocation.CLASS_PATH) {
            return super.list(location, packageName, kinds, recurse);
        }
        List<JavaFileObject> files = new ArrayList<>();
        known.forEach((name, bytes) -> {
            if (name.lastIndexOf('.') == packageName.length() && name.startsWith(packageName)) {
                files.add(new Input(name, bytes));
            }
        });
        return files;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof Input input ? input.binaryName : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        Output output = new Output(className);
        outputs.put(className, output);
        return output;
    }

    @Override
    public void close() {
        // the platform's file manager serves the next compilation too
    }

    private static URI uri(String className) {
        return URI.create("bytes:///" + className.replaceAll("[^\\w.$-]", "_") + ".class");
    }

    private static final class Input extends SimpleJavaFileObject {
        private final String binaryName;
        private final byte[] bytes;

        Input(String binaryName, byte[] bytes) {
            super(uri(binaryName), Kind.CLASS);
            this.binaryName = binaryName;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String className) {
            super(uri(className), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
