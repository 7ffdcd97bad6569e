package backcheck.isolation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The class path of a JVM of ours: a jar with some packages of the classes that this JVM itself runs. */
public final class JvmJar {

    private JvmJar() {}

    /**
     * Write the jar and return its path.
     *
     * @param jar a file in a folder that only this judge writes to
     * @throws IOException if it can't be read or written
     */
    public static Path write(Path jar, List<Package> packages) throws IOException {
        return write(jar, OwnClasses.files(packages));
    }

    /**
     * The same with the packages of some classes of a library.
     *
     * @throws IOException if it can't be read or written
     */
    public static Path write(Path jar, List<Package> packages, List<Class<?>> libraries) throws IOException {
        Map<String, byte[]> files = OwnClasses.files(packages);
        files.putAll(OwnClasses.beside(libraries));
        return write(jar, files);
    }

    private static Path write(Path jar, Map<String, byte[]> files) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }
}
