package backcheck.running.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import backcheck.intake.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MemoryCompilerTest {

    private static MemoryCompiler compiler;

    @BeforeAll
    static void warmUp() throws IOException {
        compiler = new MemoryCompiler();
    }

    @Test
    void makesClassesByTheirBinaryNames() {
        Compiled compiled = compile("package network;\nclass Network { class Inner {} }");

        assertThat(compiled)
                .asInstanceOf(type(Compiled.Classes.class))
                .satisfies(classes ->
                        assertThat(classes.bytes()).containsOnlyKeys("network.Network", "network.Network$Inner"));
    }

    @Test
    void makesClassesOfJava17() {
        Compiled compiled = compile("package network;\nclass Network {}");

        byte[] bytes = ((Compiled.Classes) compiled).bytes().get("network.Network");

        assertThat(bytes).startsWith(0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61);
    }

    @Test
    void tellsAnErrorWithFileLineAndColumn() {
        Compiled compiled = compiler.compile(
                List.of(new SourceFile(
                        "src/network/Network.java", "package network;\nclass Network {\n    int x = \"\";\n}")));

        assertThat(errors(compiled))
                .singleElement()
                .returns("src/network/Network.java", CompileError::file)
                .returns(3L, CompileError::line)
                .returns(13L, CompileError::column);
    }

    @Test
    void tellsEveryErrorInItsFile() {
        Compiled compiled = compiler.compile(List.of(
                new SourceFile("Network.java", "package network;\nclass Network { int x = y; }"),
                new SourceFile("Matrix.java", "package network;\n\nclass Matrix { int z = u; }")));

        assertThat(errors(compiled)).extracting(CompileError::file).containsExactly("Network.java", "Matrix.java");
        assertThat(errors(compiled)).extracting(CompileError::line).containsExactly(2L, 3L);
    }

    @Test
    void tellsTwentyErrorsAtMost() {
        StringBuilder text = new StringBuilder("package network;\nclass Network {\n");
        IntStream.range(0, 30).forEach(i -> text.append("int x" + i + " = y;\n"));

        Compiled compiled = compile(text.append("}").toString());

        assertThat(errors(compiled)).hasSize(20);
    }

    @Test
    void cutsALongMessage() {
        Compiled compiled = compile("package network;\nclass Network { " + "x".repeat(2000) + " y; }");

        assertThat(errors(compiled).get(0).message()).hasSize(501).endsWith("…");
    }

    @Test
    void speaksEnglishInEveryLocale() {
        assertThat(errors(compile("package network;\nclass Network { int x = 1 }")).get(0).message())
                .isEqualTo("';' expected");
    }

    @Test
    void sortsWarningsOut() {
        Compiled compiled = compile(
                "package network;\nclass Network { java.util.List raw; Thread t; void f() { t.stop(); } }");

        assertThat(compiled).isInstanceOf(Compiled.Classes.class);
    }

    @Test
    void givesAnExpressionUpThatIsNestedTooDeeply() {
        String nested = "(".repeat(20_000) + "1" + ")".repeat(20_000);

        Compiled compiled = compile("package network;\nclass Network { int x = " + nested + "; }");

        assertThat(errors(compiled)).singleElement().returns("", CompileError::file).returns(0L, CompileError::line);
    }

    @Test
    void seesNothingOfTheGrader() {
        Compiled compiled = compile("package network;\nclass Network { backcheck.exercise.chain.Chain chain; }");

        assertThat(errors(compiled)).singleElement().returns(2L, CompileError::line);
    }

    @Test
    void compilesASourceWhosePathHasBlanksAndUmlauts() {
        Compiled compiled = compiler.compile(List.of(
                new SourceFile(
                        "Übung 3 (Kopie)/Network.java", "package network;\npublic class Network { int x = y; }")));

        assertThat(errors(compiled)).extracting(CompileError::file).containsExactly("Übung 3 (Kopie)/Network.java");
    }

    @Test
    void keepsNothingOfTheSubmissionBefore() {
        compile("package network;\nclass Network {}\nclass Matrix {}");

        Compiled compiled = compile("package network;\nclass Network { Matrix matrix; }");

        assertThat(compiled).isInstanceOf(Compiled.Errors.class);
    }

    @Test
    void ordersTypesAsIfTheSubmissionBeforeHadNotNamedThem() {
        String after = text(compile(ofBoth("First", "Other")));
        compile("package network;\nclass Network { interface Later {} interface Early {} }");

        assertThat(text(compile(ofBoth("Early", "Later")))).isEqualTo(after.replace("First", "Early").replace("Other", "Later"));
    }

    /** The variable has both types, and the bytecode names one of them. */
    private static String ofBoth(String one, String other) {
        return "package network;\nclass Network { interface " + one + " {} interface " + other + " {}"
                + " static class X implements " + one + ", " + other + " {} static class Y implements " + one + ", " + other + " {}"
                + " Object f(boolean b) { var v = b ? new X() : new Y(); return v; } }";
    }

    private static String text(Compiled compiled) {
        return new String(((Compiled.Classes) compiled).bytes().get("network.Network"), StandardCharsets.ISO_8859_1);
    }

    @Test
    void compilesTheGivenRecords() {
        Compiled compiled = compiler.compile(GivenRecords.sources());

        assertThat(((Compiled.Classes) compiled).bytes())
                .containsOnlyKeys(
                        "network.Parameters", "network.Activations", "network.Gradients", "network.Example");
    }

    private static Compiled compile(String network) {
        return compiler.compile(List.of(new SourceFile("Network.java", network)));
    }

    private static List<CompileError> errors(Compiled compiled) {
        return ((Compiled.Errors) compiled).errors();
    }
}
