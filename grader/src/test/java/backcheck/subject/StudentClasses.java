package backcheck.subject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles submissions for tests, in memory, with the given records beside them. */
public final class StudentClasses {

    private static final List<String> RECORDS = List.of("Parameters", "Activations", "Gradients", "Example");
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    /** Kept, since it reads the platform's classes once. */
    private static final JavaFileManager PLATFORM = JAVAC.getStandardFileManager(null, null, null);

    private StudentClasses() {}

    /** The source of a class {@code Network} with these members, the first of which stands on line 2. */
    public static String network(String members) {
        return "package network; import java.util.*; import java.util.random.*; public final class Network {\n"
                + members + "\n}\n";
    }

    /** The classes of a {@code Network} with these members, by binary name. */
    public static Map<String, byte[]> withMembers(String members) {
        return of(network(members));
    }

    /** The classes of a {@code Network} with these members, declared as an interface, an enum, or whatever else it may be. */
    public static Map<String, byte[]> declared(String kind, String members) {
        return of(network(members).replace("public final class Network {", kind));
    }

    /** The classes of a {@code Network} from its whole source, by binary name. */
    public static Map<String, byte[]> of(String network) {
        List<Source> sources = new ArrayList<>(List.of(new Source("Network", network)));
        RECORDS.forEach(name -> sources.add(new Source(name, templateSource(name))));
        return compile(sources);
    }

    /** The stub that a student starts from. */
    public static Map<String, byte[]> template() {
        return of(templateSource("Network"));
    }

    /** A loader of these classes that also sees the grader's own. */
    public static ClassLoader loader(Map<String, byte[]> classes) {
        return new ClassLoader(StudentClasses.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /** A subject in this JVM, of a {@code Network} with these members. */
    static LocalSubject subject(String members) {
        return new LocalSubject(loader(withMembers(members)));
    }

    private static String templateSource(String name) {
        String path = "/backcheck/template/src/main/java/network/" + name + ".java";
        try (InputStream in = StudentClasses.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> compile(List<Source> sources) {
        Memory memory = new Memory(PLATFORM);
        List<String> options = List.of("-proc:none", "-nowarn", "-Xlint:none", "-g");
        if (!JAVAC.getTask(null, memory, null, options, null, sources).call()) {
            throw new IllegalArgumentException("the test's source does not compile");
        }
        Map<String, byte[]> classes = new LinkedHashMap<>();
        memory.outputs.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///network/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> outputs = new LinkedHashMap<>();

        Memory(JavaFileManager platform) {
            super(platform);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///output.class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return outputs.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
