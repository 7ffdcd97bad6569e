package backcheck.compile;

import backcheck.submission.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs the JDK's compiler on sources in memory. Runs inside the compiler JVM. */
final class MemoryCompiler {

    private static final int MOST_ERRORS = 20;
    private static final int LONGEST_MESSAGE = 500;

    private final JavaCompiler javac;
    private final PlatformFiles platform;

    /**
     * Make a compiler that keeps what it has read of the platform.
     *
     * @throws IllegalStateException on a runtime without a compiler
     */
    MemoryCompiler() throws IOException {
        this.javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IllegalStateException("this Java has no compiler: a JDK is needed");
        }
        StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);
        files.setLocation(StandardLocation.CLASS_PATH, List.of());
        this.platform = new PlatformFiles(files);
    }

    /**
     * Compile. A solution needs nothing but {@code java.base}, which alone is opened in a third of the time; what does not compile
     * so is compiled with all of the platform in sight, and that counts.
     */
    Compiled compile(List<SourceFile> sources) {
        Compiled compiled = compile(sources, options("--limit-modules", "java.base"));
        return compiled instanceof Compiled.Classes ? compiled : compile(sources, options());
    }

    private Compiled compile(List<SourceFile> sources, List<String> options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Memory memory = new Memory(platform);
        List<JavaFileObject> units = sources.stream().<JavaFileObject>map(Source::new).toList();
        boolean compiled;
        try {
            compiled = javac.getTask(Writer.nullWriter(), memory, diagnostics, options, null, units).call();
        } catch (StackOverflowError | IllegalStateException e) {
            return tooDeep();
        }
        if (compiled) {
            return new Compiled.Classes(memory.bytes());
        }
        List<CompileError> errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .limit(MOST_ERRORS)
                .map(MemoryCompiler::error)
                .toList();
        return errors.isEmpty() ? tooDeep() : new Compiled.Errors(errors);
    }

    /** javac reports its own stack overflow to its log, and no error at a place. */
    private static Compiled tooDeep() {
        return new Compiled.Errors(
                List.of(new CompileError("", 0, 0, "the compiler gave up: an expression is nested too deeply, or a text is too long")));
    }

    private static List<String> options(String... more) {
        List<String> options = new ArrayList<>(List.of(more));
        options.addAll(
                List.of("-proc:none", "-nowarn", "-Xlint:none", "-g", "-implicit:none",
                        // texts put together by a StringBuilder: the other way has to be started in every worker
                        "-XDstringConcat=inline", "-Xmaxerrs", "" + MOST_ERRORS));
        if (Runtime.version().feature() > 17) {
            // on 17 itself it would only cost time: three to four times as much
            options.addAll(List.of("--release", "17"));
        }
        return options;
    }

    private static CompileError error(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = diagnostic.getSource() instanceof Source source ? source.path : "";
        String message = diagnostic.getMessage(Locale.ROOT);
        return new CompileError(
                file,
                Math.max(0, diagnostic.getLineNumber()),
                Math.max(0, diagnostic.getColumnNumber()),
                message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…");
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Source(SourceFile file) {
            super(URI.create("string:///" + file.fileName().replaceAll("[^\\w.$-]", "_")), Kind.SOURCE);
            this.path = file.path();
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE && path.endsWith(simpleName + ".java");
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String className) {
            super(URI.create("bytes:///" + className.replaceAll("[^\\w.$-]", "_") + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Output> outputs = new LinkedHashMap<>();

        Memory(JavaFileManager platform) {
            super(platform);
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

        Map<String, byte[]> bytes() {
            Map<String, byte[]> bytes = new LinkedHashMap<>();
            outputs.forEach((name, output) -> bytes.put(name, output.bytes.toByteArray()));
            return bytes;
        }
    }
}
