package backcheck.course.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalInt;

/** Puts a grade in the place of the one that was written down; for a folder that no other process writes into. */
public final class Replacement {

    private Replacement() {}

    /**
     * Replace the grade of a submission. Killed in between, it has none, and is graded again by the next attempt.
     *
     * @param attempt a name for the file of the new one, as for {@link Ledger#open}
     * @throws IOException if that can't be written down
     */
    public static void write(Path folder, Run run, Ledger.Result result, String attempt) throws IOException {
        for (Path file : LedgerReader.files(folder.resolve(Ledger.FOLDER), OptionalInt.empty())) {
            forget(file, result);
        }
        try (Ledger ledger = Ledger.open(folder, run, 0, attempt)) {
            ledger.append(result);
        }
    }

    private static void forget(Path file, Ledger.Result result) throws IOException {
        if (!tells(file, result)) {
            return;
        }
        Path part = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part");
        try {
            try (InputStream in = Files.newInputStream(file);
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                Lines lines = new Lines(in);
                while (lines.next()) {
                    if (lines.isWhole() && !isOf(lines, result)) {
                        out.write(lines.bytes());
                        out.write('\n');
                    }
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean tells(Path file, Ledger.Result result) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            while (lines.next()) {
                if (isOf(lines, result)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Of the same content: what was graded of a former one stays, should that come back. */
    private static boolean isOf(Lines lines, Ledger.Result result) {
        return Line.read(lines.bytes(), lines.length())
                .filter(line -> line.id().equals(result.id()) && line.content().equals(result.content()))
                .isPresent();
    }
}
