package backcheck.running.compile;

import backcheck.intake.SourceFile;
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
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** What javac makes of sources by itself, when nothing is kept, left out or compiled before: what the compiler has to equal. */
final class PlainJavac {

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);

    PlainJavac() throws IOException {
        files.setLocation(StandardLocation.CLASS_PATH, List.of());
    }

    /** Compile; of the errors, their files, lines, columns and messages in full. */
    Compiled compile(List<SourceFile> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> units = sources.stream().<JavaFileObject>map(Source::new).toList();
        Outputs outputs = new Outputs(files);
        return javac.getTask(Writer.nullWriter(), outputs, diagnostics, options(), null, units).call()
                ? new Compiled.Classes(outputs.classes())
                : new Compiled.Errors(diagnostics.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                        .map(PlainJavac::error)
                        .toList());
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none", "-g", "-implicit:none"));
        // without the last, javac 17 keeps the order in which it has met names, in a JVM that compiles more than once
        options.addAll(List.of("-XDstringConcat=inline", "-Xmaxerrs", "20", "-XDuseUnsharedTable=true"));
        if (Runtime.version().feature() > 17) {
            options.addAll(List.of("--release", "17"));
        }
        return options;
    }

    private static CompileError error(Diagnostic<? extends JavaFileObject> diagnostic) {
        return new CompileError(
                ((Source) diagnostic.getSource()).path,
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Source(SourceFile file) {
            super(URI.create("string:///" + file.fileName()), Kind.SOURCE);
            this.path = file.path();
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Outputs extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> outputs = new LinkedHashMap<>();

        Outputs(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public void close() {
            // it serves the next compilation too
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new LinkedHashMap<>();
            outputs.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return outputs.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
