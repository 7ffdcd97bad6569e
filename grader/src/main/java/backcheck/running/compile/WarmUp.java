package backcheck.running.compile;

import backcheck.intake.SourceFile;
import backcheck.running.isolation.OwnFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a compiler is fed to find out which classes javac loads. */
final class WarmUp {

    /** From the second on, a compiler knows the records. */
    private static final int QUESTIONS = 2;

    private WarmUp() {}

    /**
     * Write the frames into a file in a folder, and return it.
     *
     * @param own what is compiled
     * @param given the records that are compiled with that
     */
    static Path write(Path folder, List<SourceFile> own, List<SourceFile> given) throws IOException {
        Path file = folder.resolve("compiling");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(OwnFile.open(file)))) {
            for (int i = 0; i < QUESTIONS; i++) {
                CompileWire.writeSources(out, own);
                CompileWire.writeSources(out, given);
            }
        }
        return file;
    }
}
