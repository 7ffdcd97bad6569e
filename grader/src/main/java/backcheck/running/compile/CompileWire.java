package backcheck.running.compile;

import backcheck.intake.SourceFile;
import backcheck.running.worker.Wire;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bytes between the judge and its compiler. */
final class CompileWire {

    private static final int LONGEST_TEXT = 4 << 20;
    private static final int MOST_FILES = 10_000;

    private CompileWire() {}

    static void writeSources(DataOutput out, List<SourceFile> sources) throws IOException {
        out.writeInt(sources.size());
        for (SourceFile source : sources) {
            writeText(out, source.path());
            writeText(out, source.text());
        }
    }

    static List<SourceFile> readSources(DataInput in) throws IOException {
        int count = limited(in.readInt(), MOST_FILES);
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(new SourceFile(readText(in), readText(in)));
        }
        return sources;
    }

    static void write(DataOutput out, Compiled compiled) throws IOException {
        if (compiled instanceof Compiled.Classes classes) {
            out.writeBoolean(true);
            Wire.writeClasses(out, classes.bytes());
        } else if (compiled instanceof Compiled.Errors errors) {
            out.writeBoolean(false);
            out.writeInt(errors.errors().size());
            for (CompileError error : errors.errors()) {
                writeText(out, error.file());
                out.writeLong(error.line());
                out.writeLong(error.column());
                writeText(out, error.message());
            }
        }
    }

    static Compiled read(DataInput in) throws IOException {
        if (in.readBoolean()) {
            return new Compiled.Classes(Wire.readClasses(in));
        }
        int count = limited(in.readInt(), MOST_FILES);
        List<CompileError> errors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            errors.add(new CompileError(readText(in), in.readLong(), in.readLong(), readText(in)));
        }
        return new Compiled.Errors(errors);
    }

    private static void writeText(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[limited(in.readInt(), LONGEST_TEXT)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int limited(int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("a length of " + length + " is out of bounds");
        }
        return length;
    }
}
