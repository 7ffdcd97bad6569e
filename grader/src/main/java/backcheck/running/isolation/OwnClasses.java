package backcheck.running.isolation;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The grader's own compiled classes, from the jar or the folder that this JVM runs. */
public final class OwnClasses {

    private OwnClasses() {}

    /**
     * The class files of some packages, by their path in the jar, in order.
     *
     * @throws IOException if they can't be read
     */
    public static Map<String, byte[]> files(List<Package> packages) throws IOException {
        Path place = Jvm.ownClasses();
        if (Files.isDirectory(place)) {
            return within(place, packages);
        }
        try (FileSystem archive = FileSystems.newFileSystem(place)) {
            return within(archive.getPath("/"), packages);
        }
    }

    private static Map<String, byte[]> within(Path root, List<Package> packages) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Package one : packages) {
            String folder = one.getName().replace('.', '/');
            try (Stream<Path> listed = Files.list(root.resolve(folder))) {
                for (Path file : listed.toList()) {
                    if (file.toString().endsWith(".class")) {
                        files.put(folder + "/" + file.getFileName(), Files.readAllBytes(file));
                    }
                }
            }
        }
        return files;
    }
}
