package backcheck.grading.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A student's project after {@code mvn compile}: a folder of classes. */
final class StudentsClasses {

    private static final String TEMPLATE = "/backcheck/template/src/main/java/network/";

    private StudentsClasses() {}

    /** The template's own Network, with nothing written. */
    static String stub() {
        return given("Network");
    }

    /** A submission's Network. */
    static String submission(String name) throws IOException {
        return Files.readString(Path.of("src/test/submissions").resolve(name).resolve("Network.java"));
    }

    /** Compile a Network beside the given records; returns a loader of the classes. */
    static URLClassLoader compile(Path folder, String network) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-encoding", "UTF-8", "-d", classes.toString()));
        arguments.add(Files.writeString(sources.resolve("Network.java"), network).toString());
        for (String name : List.of("Parameters", "Activations", "Gradients", "Example")) {
            arguments.add(Files.writeString(sources.resolve(name + ".java"), given(name)).toString());
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalArgumentException("it does not compile");
        }
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
    }

    private static String given(String name) {
        try (InputStream in = StudentsClasses.class.getResourceAsStream(TEMPLATE + name + ".java")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
