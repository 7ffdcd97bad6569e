package backcheck.running.compile;

import backcheck.intake.SourceFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The compiler JVM's {@code main}: compile one submission after the other; it never runs one. */
public final class CompilerMain {

    private CompilerMain() {}

    /** Serve the judge over standard input and output until it closes the pipe. */
    public static void main(String[] args) throws IOException {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            serve(in, out);
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    static void serve(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
        MemoryCompiler compiler = new MemoryCompiler();
        while (true) {
            List<SourceFile> own = CompileWire.readSources(in);
            List<SourceFile> given = CompileWire.readSources(in);
            CompileWire.write(out, compiler.compile(own, given));
            out.flush();
        }
    }
}
