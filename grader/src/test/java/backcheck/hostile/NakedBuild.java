package backcheck.hostile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles hostile submissions as somebody would who has no suspicion: everything that was handed in is on the class path. */
final class NakedBuild {

    private static final Path GIVEN = Path.of("../student-template/src/main/java/network");
    private static final List<String> RECORDS =
            List.of("Parameters.java", "Activations.java", "Gradients.java", "Example.java");

    /** Longer is a success of the attack. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path records;

    /** Make a build whose given records are compiled once, into this folder. */
    NakedBuild(Path work) throws IOException {
        this.records = Files.createDirectories(work.resolve("records"));
        compile(RECORDS.stream().map(GIVEN::resolve).toList(), records.toString(), records);
    }

    /** Where the given records are. */
    Path records() {
        return records;
    }

    /**
     * Compile a submission inside of this JVM.
     *
     * @param into the folder for its classes
     * @throws IllegalStateException if it does not compile
     */
    void compile(Path submission, Path into) throws IOException {
        compile(sources(submission), records + File.pathSeparator + submission, into);
    }

    private void compile(List<Path> sources, String classPath, Path into) throws IOException {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-nowarn", "-implicit:none", "-cp", classPath, "-d", into.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(messages, null, null)) {
            boolean compiled = compiler.getTask(
                            null, files, messages, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(sources + " don't compile: " + messages.getDiagnostics());
            }
        }
    }

    /**
     * Run javac in a JVM of its own on what was handed in.
     *
     * @param into the folder for the classes
     * @param more further options
     */
    NakedRun javac(Path submission, Path into, String secret, List<String> more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-cp", records + File.pathSeparator + submission.toAbsolutePath()));
        arguments.addAll(List.of("-d", into.toString()));
        arguments.addAll(more);
        sources(submission).forEach(source -> arguments.add(source.toAbsolutePath().toString()));
        return NakedRun.of(command(arguments), into, secret, PATIENCE);
    }

    /** Run {@code javac *.java} in a folder that holds what was handed in; a shell gives it no name that begins with a dot. */
    NakedRun javacOfAllNames(Path submission, Path into, String secret) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-cp", records.toString()));
        for (Path source : sources(submission)) {
            Files.copy(source, into.resolve(source.getFileName()));
            if (!source.getFileName().toString().startsWith(".")) {
                arguments.add(source.getFileName().toString());
            }
        }
        return NakedRun.of(command(arguments), into, secret, PATIENCE);
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-J-Xmx512m", "-J-XX:+UseSerialGC", "-J-Dfile.encoding=UTF-8", "-J-Dstderr.encoding=UTF-8"));
        command.addAll(arguments);
        return command;
    }

    private static List<Path> sources(Path submission) throws IOException {
        try (Stream<Path> files = Files.walk(submission)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
