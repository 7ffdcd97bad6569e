package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The reader against javac's own parser. */
class OutlineReaderTest {

    @Test
    void readsSourcesAsJavacDoes() throws IOException {
        List<String> sources = sources();

        assertThat(sources).hasSizeGreaterThan(200).allSatisfy(text -> assertThat(Outline.of(text)).isEqualTo(javac(text)));
    }

    @Test
    void readsEscapedCharactersAsJavacDoes() throws IOException {
        Random random = new Random(1);
        List<String> sources =
                sources().stream().limit(100).map(text -> escaped(text, random)).toList();

        assertThat(sources).allSatisfy(text -> assertThat(Outline.of(text)).isEqualTo(javac(text)));
    }

    /** Some characters as escapes; a backslash, and what stands behind one, means something else then. */
    private static String escaped(String text, Random random) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c == '\\' || i > 0 && text.charAt(i - 1) == '\\' || random.nextInt(10) > 0;
            escaped.append(plain ? "" + c : String.format("\\%s%04x", "u".repeat(1 + random.nextInt(3)), (int) c));
        }
        return escaped.toString();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/test/submissions")), Files.walk(Path.of("src/main/java")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .map(file -> SourceText.of(read(file)).text())
                    .toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static Outline javac(String text) {
        SimpleJavaFileObject source = new SimpleJavaFileObject(URI.create("string:///A.java"), SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(Writer.nullWriter(), null, problem -> {}, null, null, List.of(source));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            return new Outline(
                    unit.getPackageName() == null ? "" : unit.getPackageName().toString(),
                    unit.getImports().stream()
                            .map(tree -> tree.getQualifiedIdentifier().toString())
                            .toList(),
                    unit.getTypeDecls().stream()
                            .filter(ClassTree.class::isInstance)
                            .map(tree -> type((ClassTree) tree))
                            .toList(),
                    false);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Outline.Type type(ClassTree tree) {
        List<? extends Tree> members = tree.getMembers();
        long methods = members.stream()
                .filter(member -> member instanceof MethodTree method && method.getBody() != null)
                .map(member -> ((MethodTree) member).getName().toString())
                .filter(OutlineReader.NINE::contains)
                .distinct()
                .count();
        return new Outline.Type(
                tree.getSimpleName().toString(),
                tree.getModifiers().getFlags().contains(Modifier.PUBLIC),
                (int) methods);
    }
}
