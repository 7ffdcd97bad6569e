package backcheck.course.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all. */
final class AtomicFile {

    private AtomicFile() {}

    static void write(Path file, String text) throws IOException {
        try (OutputStream out = stream(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        replace(part(file), file);
    }

    /** Begin a file in UTF-8, under the name that it has until it is whole. */
    static Writer writer(Path file) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(stream(file), StandardCharsets.UTF_8));
    }

    /** Begin a file, under the name that it has until it is whole; what lies there, be it a link, is replaced and not followed. */
    static OutputStream stream(Path file) throws IOException {
        Path part = part(file);
        try {
            return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            Files.delete(part);
            return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    /** What a file is called until it is whole. */
    static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    static void replace(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
