package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.ApiMethod;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package network;",
                "  package  network ;",
                "\r\n\tpackage network;\r\n",
                "// package other;\rpackage network;",
                "/* package other; */ package network;",
                "/** By me.\n * package other;\n */\npackage network;",
                "package\nnetwork;",
                "/**/package network;",
                "\\u0070ackage network;",
                "package /* my */ net\\u0077ork;"
            })
    void findsThePackageAmongCommentsAndBlanks(String head) {
        assertThat(Outline.of(head + "\nclass Network {}").packageName()).isEqualTo("network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Network {}",
                "// package network;\nclass Network {}",
                "class Network {\nString s = \"\"\"\npackage network;\n\"\"\";}",
                "class Network { String s = \"\\\"\\n package network;\"; }",
                "\\\\u0070ackage network;"
            })
    void findsNoPackageWhereNoneIsNamed(String text) {
        assertThat(Outline.of(text).packageName()).isEmpty();
    }

    @Test
    void joinsANameThatIsScattered() {
        assertThat(Outline.of("package edu . /* of */\n tum.network;").packageName()).isEqualTo("edu.tum.network");
    }

    @Test
    void listsImports() {
        Outline outline = Outline.of("import java.util.*; import static org.junit.Assert.fail; // import x.Y;\nclass A {}");

        assertThat(outline.imports()).containsExactly("java.util.*", "org.junit.Assert.fail");
        assertThat(outline.importsJunit()).isTrue();
    }

    @Test
    void listsTopLevelTypesAlone() {
        Outline outline = Outline.of("@A(B.class) public final class C { class D {} }\nrecord E(int f) {}\n"
                + "enum F { G }; interface H {} public @interface I {}");

        assertThat(outline.types())
                .containsExactly(
                        new Outline.Type("C", true, 0),
                        new Outline.Type("E", false, 0),
                        new Outline.Type("F", false, 0),
                        new Outline.Type("H", false, 0),
                        new Outline.Type("I", true, 0));
    }

    @Test
    void countsTheMethodsThatAreDeclared() {
        assertThat(Outline.of("class Network {\n" + HandIn.NINE + "}").types())
                .containsExactly(new Outline.Type("Network", false, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "'double y = loss(1, 2);', 0",
        "'void f() { sigmoid(1); }', 0",
        "'double loss(double a) throws Exception { return 1; }', 1",
        "'double loss(@A(1) double a) { return 1; }', 1",
        "'double loss() { return 1; } double loss(int a) { return 1; }', 1",
        "'abstract double loss();', 0",
        "'class In { double loss() { return 1; } }', 0"
    })
    void countsNoCalls(String body, int methods) {
        assertThat(Outline.of("class A { " + body + " }").types().get(0).methods()).isEqualTo(methods);
    }

    @Test
    void namesTheNineOfTheAssignment() {
        List<String> nine = Arrays.stream(ApiMethod.values()).map(ApiMethod::spelled).toList();

        assertThat(OutlineReader.NINE).containsExactlyInAnyOrderElementsOf(nine);
    }

    @Test
    void hasAHolderIfOneTypeDeclaresMostOfThem() {
        Outline outline = Outline.of("class A {}\nclass B {\n" + HandIn.NINE + "}");

        assertThat(outline.holder()).map(Outline.Type::name).contains("B");
    }

    @Test
    void hasNoHolderIfTwoDoOrNone() {
        assertThat(Outline.of("class A {" + HandIn.NINE + "} class B {" + HandIn.NINE + "}").holder())
                .isEmpty();
        assertThat(Outline.of("class A { double loss() { return 1; } }").holder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "network, network, true",
        "network.math, network, true",
        "networks, network, false",
        "'', network, false",
        "'', '', true",
        "network, '', false"
    })
    void isInAPackageOrBelowIt(String found, String asked, boolean in) {
        Outline outline = new Outline(found, List.of(), List.of(), false);

        assertThat(outline.isIn(asked)).isEqualTo(in);
    }

    @Test
    void isBlankWithoutCode() {
        assertThat(Outline.of(" // nothing\n/* at all */").isBlank()).isTrue();
        assertThat(Outline.of(";").isBlank()).isFalse();
    }

    @Test
    void readsAMillionParenthesesInOnePass() {
        assertThat(Outline.of("class A { int i = " + "loss(".repeat(200_000)).types()).hasSize(1);
    }
}
