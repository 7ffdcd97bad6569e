package backcheck.running.compile;

import backcheck.intake.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs the JDK's compiler on sources in memory. Runs inside the compiler JVM. */
final class MemoryCompiler {

    private static final int MOST_ERRORS = 20;
    private static final int LONGEST_MESSAGE = 500;

    /** What javac sees of the platform. */
    private record View(PlatformFiles platform, List<String> options) {}

    private final JavaCompiler javac;
    private final View base;
    private final View all;
    private List<SourceFile> asked = List.of();
    private Optional<ReadyRecords> ready = Optional.empty();

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
        this.base = new View(new BasePlatform(files), options("--limit-modules", "java.base"));
        this.all = new View(new PlatformFiles(files), options());
    }

    /**
     * Compile a submission together with the given records.
     *
     * <p>From the second submission on, javac is shown the records' classes in place of their sources, which costs a quarter less.
     * What does not compile so, and what could change the records, is compiled with their sources, and that counts.
     *
     * @param own the submission's files
     * @param given the records' sources
     * @throws IllegalStateException if not even the records compile: this compiler can't read what it needs
     */
    Compiled compile(List<SourceFile> own, List<SourceFile> given) {
        Compiled compiled = together(own, given);
        if (compiled instanceof Compiled.Errors && compile(given) instanceof Compiled.Errors errors) {
            throw new IllegalStateException("the given records don't compile: " + errors.errors().get(0).message());
        }
        return compiled;
    }

    private Compiled together(List<SourceFile> own, List<SourceFile> given) {
        List<SourceFile> together = Stream.concat(own.stream(), given.stream()).toList();
        Optional<ReadyRecords> records = own.isEmpty() ? Optional.empty() : ready(given);
        if (records.isEmpty()) {
            return compile(together);
        }
        if (!(compile(own, records.get().classes(), base) instanceof Compiled.Classes compiled)) {
            return compile(together, Map.of(), all);
        }
        if (records.get().dependOn(compiled.bytes().keySet())) {
            return compile(together);
        }
        Map<String, byte[]> classes = new LinkedHashMap<>(compiled.bytes());
        classes.putAll(records.get().classes());
        return new Compiled.Classes(classes);
    }

    /** The records compiled by themselves, where that pays: not for a single submission. */
    private Optional<ReadyRecords> ready(List<SourceFile> given) {
        if (!given.equals(asked)) {
            asked = given;
            ready = Optional.empty();
        } else if (ready.isEmpty() && compile(given) instanceof Compiled.Classes compiled) {
            ready = Optional.of(ReadyRecords.of(compiled.bytes(), given));
        }
        return ready;
    }

    /**
     * Compile. A solution needs nothing but {@code java.base}, which alone is opened in a third of the time; what does not compile
     * so is compiled with all of the platform in sight, and that counts.
     */
    Compiled compile(List<SourceFile> sources) {
        Compiled compiled = compile(sources, Map.of(), base);
        return compiled instanceof Compiled.Classes ? compiled : compile(sources, Map.of(), all);
    }

    private Compiled compile(List<SourceFile> sources, Map<String, byte[]> known, View view) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles memory = new MemoryFiles(view.platform(), known);
        List<JavaFileObject> units = sources.stream().<JavaFileObject>map(Source::new).toList();
        boolean compiled;
        try {
            compiled = javac.getTask(Writer.nullWriter(), memory, diagnostics, view.options(), null, units).call();
        } catch (StackOverflowError | IllegalStateException e) {
            return tooDeep();
        }
        if (compiled) {
            return new Compiled.Classes(memory.made());
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
                        "-XDstringConcat=inline",
                        // a table of names for each compilation: javac 17 puts types in the order in which the names entered
                        // theirs, and hands it on, so that a submission came out differently after some others
                        "-XDuseUnsharedTable=true", "-Xmaxerrs", "" + MOST_ERRORS));
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
}
