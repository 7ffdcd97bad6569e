package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RenamingTest {

    static Stream<Arguments> packages() {
        return Stream.of(
                Arguments.of("package edu.net;", "package network;"),
                Arguments.of("// package edu.net;\npackage edu.net;", "// package edu.net;\npackage network;"),
                Arguments.of("package edu.\n  net;\nclass A {}", "package network\n;\nclass A {}"),
                Arguments.of("package edu.net.math;", "package network.math;"),
                Arguments.of("package edu\\u002enet;", "package network;"),
                Arguments.of("package a; import edu.net.B;", "package a; import network.B;"),
                Arguments.of("package a; import static edu.net.B.*;", "package a; import static network.B.*;"),
                Arguments.of("package a; class A { edu.net.B b; }", "package a; class A { network.B b; }"),
                Arguments.of("package a; x = new edu.net.B(1);", "package a; x = new network.B(1);"),
                Arguments.of("package a; x = my.edu.net.B;", "package a; x = my.edu.net.B;"),
                Arguments.of("package a; x = edu.net.size;", "package a; x = edu.net.size;"),
                Arguments.of("package a; x = \"edu.net.B\";", "package a; x = \"edu.net.B\";"),
                Arguments.of("package edu.network;", "package edu.network;"),
                Arguments.of("package edu", "package edu"));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void renamesThePackageWhereItIsNamed(String text, String mended) {
        assertThat(new Renaming("edu.net", "").apply(text)).isEqualTo(mended);
    }

    @Test
    void namesThePackageOnTheFirstLineWhereNoneIsNamed() {
        assertThat(new Renaming("", "").apply("// by me\nimport x.Y;\n"))
                .isEqualTo("package network; // by me\nimport x.Y;\n");
    }

    @ParameterizedTest
    @CsvSource({
        "class Net { private Net() {} }, class Network { private Network() {} }",
        "class Net { Net(int a) throws E {} }, class Network { Network(int a) throws E {} }",
        "class Net<T> { <T> Net() {} }, class Network<T> { <T> Network() {} }",
        "x = new Net(1);, x = new Network(1);",
        "x = new network.Net(1);, x = new network.Network(1);",
        "x = Net.loss(Net::loss);, x = Network.loss(Network::loss);",
        "x = Net.class;, x = Network.class;",
        "List<Net> a; Net[] b;, List<Network> a; Network[] b;",
        "import static network.Net.*;, import static network.Network.*;",
        "import Net.Other;, import Net.Other;",
        "/* Net */ x = \"Net\"; // Net, /* Net */ x = \"Net\"; // Net",
        "class Nets { int net; }, class Nets { int net; }",
        "class N\\u0065t {}, class Network {}"
    })
    void renamesTheClass(String text, String mended) {
        assertThat(withoutClause(new Renaming("", "Net").apply("package network; " + text)))
                .isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource({
        "class loss { static double loss() { return loss(); } }, class Network { static double loss() { return loss(); } }",
        "class loss { double a = b.loss(1); }, class Network { double a = b.loss(1); }",
        "class loss { F f = A::loss; }, class Network { F f = A::loss; }"
    })
    void leavesMethodsOfTheClassesNameAlone(String text, String mended) {
        assertThat(withoutClause(new Renaming("", "loss").apply("package network; " + text)))
                .isEqualTo(mended);
    }

    @Test
    void tellsAClassCalledLikeThePackageFromThePackage() {
        String text = "package network; import network.Example; class network { network.Example e = network.a; }";

        assertThat(new Renaming("", "network").apply(text))
                .isEqualTo("package network; import network.Example; class Network { network.Example e = Network.a; }");
    }

    @Test
    void endsWithASourceThatEndsTooSoon() {
        String text = "package edu.net; import";

        assertThat(new Renaming("edu.net", "Net").apply(text)).isEqualTo("package network; import");
    }

    private static String withoutClause(String text) {
        return text.replaceFirst("^package network; ", "");
    }
}
