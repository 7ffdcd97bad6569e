package backcheck.running.isolation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * The class path of a JVM of ours: a jar with some packages of the classes that this JVM itself runs.
 *
 * @param packages of our own
 */
public record JvmJar(List<Package> packages) {

    /**
     * The class files, by their path in the jar, in order.
     *
     * @throws IOException if they can't be read
     */
    Map<String, byte[]> files() throws IOException {
        return OwnClasses.files(packages);
    }

    /**
     * Write the jar and return its path.
     *
     * @param jar a file in a folder that only this judge writes to
     * @throws IOException if it can't be read or written
     */
    public Path write(Path jar) throws IOException {
        try (OutputStream file = OwnFile.open(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : files().entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }
}
