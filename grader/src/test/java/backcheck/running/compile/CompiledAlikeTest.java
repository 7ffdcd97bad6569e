package backcheck.running.compile;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.intake.Intake;
import backcheck.intake.SourceFile;
import backcheck.intake.Submission;
import backcheck.intake.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is kept from one submission to the next, each has to come out as javac alone makes it. */
class CompiledAlikeTest {

    private static final Path CORPUS = Path.of("src/test/submissions");

    private static PlainJavac javac;
    private static MemoryCompiler compiler;

    @BeforeAll
    static void knowTheRecords() throws IOException {
        javac = new PlainJavac();
        compiler = new MemoryCompiler();
        compiler.compile(GivenRecords.template(), GivenRecords.sources());
        compiler.compile(GivenRecords.template(), GivenRecords.sources());
    }

    @ParameterizedTest
    @ValueSource(strings = {"right", "wrong", "lazy"})
    void compilesEverySubmissionInAnyOrder(String kind) throws Exception {
        List<List<SourceFile>> submissions = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CORPUS.resolve(kind))) {
            for (Path folder : folders.sorted().toList()) {
                sources(folder).ifPresent(submissions::add);
            }
        }
        Collections.shuffle(submissions, new Random(17));

        for (List<SourceFile> own : submissions) {
            assertAlike(own);
        }
    }

    /** Each after the other, in both orders: what one declares in its way, the next declares in another, or not at all. */
    @Test
    void compilesWhatTheSubmissionBeforeHadOtherwise() {
        List<String> ways = List.of(
                "enum Kind { A, B } int f(Kind k) { switch (k) { case A: return 1; default: return 2; } }",
                "record Kind(int a) {} int f(Kind k) { Runnable r = () -> k.a(); return k.a(); }",
                "interface Kind<T extends Comparable<T>> { T a(); } <T extends Comparable<T>> T f(Kind<T> k) { return k.a(); }",
                "static class Kind<T> { T a; } double f(Kind<Double> k) { class A {} new Object() {}; return k.a; }",
                "int f(Kind k) { return 1; }",
                "Object f(boolean b) { var x = b ? 1 : \"1\"; var y = b ? new StringBuilder() : new StringBuffer(); return x; }",
                "void f() { var x = java.util.List.of(1, \"1\"); for (var y : x) { System.out.println(y); } }");
        for (String one : ways) {
            for (String other : ways) {
                assertAlike(network(one));
                assertAlike(network(other));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Parameters {}",
                "record Gradients(double dw1) {}",
                "class String {}",
                "class Object {}",
                "class Record {}",
                "class Double { static int compare(double a, double b) { return 0; } }",
                "class Math { static double exp(double x) { return x; } } class List<T> { T t; }",
                "class plus {} class record {}",
                "class A { class Parameters {} Parameters p; }",
                "class Example$1 {} class Parameters$Key {}",
                "class A extends Gradients {}",
                "class A { double f(Gradients g) { return g.dw1; } }",
                "class A { Gradients g = new Gradients(1); }",
                "class A { java.util.ArrayList$1 x; }",
                "class A { Object o = new java.util.Collections$1(); }",
                "class A extends java.util.HashMap<String, Node> {} class Node {}",
                "class A { java.util.ImmutableCollections c; java.util.TimSort<String> s; }",
                "class A { java.sql.Date date; javax.swing.JFrame frame; }",
                "class A { jdk.internal.misc.Unsafe unsafe; sun.misc.Unsafe other; }",
                "class A { int x = }",
                "class A { Missing m; }",
            })
    void compilesBesideTheRecords(String beside) {
        assertAlike(List.of(new SourceFile("Network.java", "package network;\npublic class Network {}\n" + beside)));
        assertAlike(List.of(
                new SourceFile("Network.java", "package network;\npublic class Network {}"),
                new SourceFile("Beside.java", "package network;\nimport java.util.*;\nimport java.util.stream.*;\n" + beside)));
        assertAlike(List.of(
                new SourceFile("Network.java", "package network;\npublic class Network {}"),
                new SourceFile("Beside.java", beside)));
    }

    @Test
    void showsTheRecordsToTheirOwnPackageOnly() {
        assertAlike(List.of(
                new SourceFile("Network.java", "package network;\nimport other.*;\npublic class Network { A a; Example e; }"),
                new SourceFile("A.java", "package other;\npublic class A { Example e; }")));
        assertAlike(List.of(
                new SourceFile("Network.java", "package network;\nimport other.*;\npublic class Network { A a; Example e; }"),
                new SourceFile("A.java", "package other;\nimport network.*;\npublic class A { Example e; }")));
    }

    private static Optional<List<SourceFile>> sources(Path folder) throws UnreadableException {
        return Intake.read(folder) instanceof Submission.Sources sources
                ? Optional.of(sources.files())
                : Optional.empty();
    }

    private static List<SourceFile> network(String members) {
        return List.of(new SourceFile("Network.java", "package network;\npublic class Network {\n" + members + "\n}"));
    }

    private static void assertAlike(List<SourceFile> own) {
        List<SourceFile> all = Stream.concat(own.stream(), GivenRecords.sources().stream()).toList();
        Compiled alone = javac.compile(all);
        Compiled compiled = compiler.compile(own, GivenRecords.sources());
        if (alone instanceof Compiled.Classes classes) {
            assertThat(compiled).isInstanceOf(Compiled.Classes.class);
            assertThat(texts(((Compiled.Classes) compiled).bytes())).isEqualTo(texts(classes.bytes()));
        } else {
            assertThat(compiled).isEqualTo(alone);
        }
    }

    private static Map<String, String> texts(Map<String, byte[]> classes) {
        return classes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> HexFormat.of().formatHex(entry.getValue())));
    }
}
