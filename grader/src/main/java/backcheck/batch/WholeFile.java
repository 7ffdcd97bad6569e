package backcheck.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, String text) throws IOException {
        Path part = part(file);
        Files.writeString(part, text);
        replace(part, file);
    }

    /** What a file is called until it is whole. */
    static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    static void replace(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
