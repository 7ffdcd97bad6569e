package backcheck.submission;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backcheck.grade.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSelectionTest {

    @Test
    void takesTheStudentsOwnClassesBesideNetwork() throws DamagedException {
        Submission selected = HandIn.of("a/Matrix.java", "package network; class Matrix {}")
                .with("a/Network.java", HandIn.NETWORK)
                .with("a/math/Vector.java", "package network.math; public class Vector {}")
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("a/Network.java", "a/Matrix.java", "a/math/Vector.java");
    }

    @Test
    void leavesClassesOfOtherFoldersAlone() throws DamagedException {
        Submission selected = HandIn.of("a/Network.java", HandIn.NETWORK)
                .with("b/Matrix.java", "package network; class Matrix {}")
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("a/Network.java");
    }

    @Test
    void leavesClassesOfOtherPackagesAlone() throws DamagedException {
        Submission selected = HandIn.of("Network.java", HandIn.NETWORK)
                .with("Game.java", "package game; class Game {}")
                .with("Scratch.java", "class Scratch {}")
                .with("Networks.java", "package networks; class Networks {}")
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("Network.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Parameters", "Activations", "Gradients", "Example"})
    void leavesCopiesOfTheGivenRecordsAside(String record) throws DamagedException {
        Submission selected = HandIn.of("Network.java", HandIn.NETWORK)
                .with(record + ".java", "package network; record " + record + "() {}")
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("Network.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import org.junit.jupiter.api.Test;",
                "import static org.junit.jupiter.api.Assertions.*;",
                "import  org.junit.Test;"
            })
    void leavesTestsAside(String line) throws DamagedException {
        Submission selected = HandIn.of("Network.java", HandIn.NETWORK)
                .with("NetworkTest.java", "package network;\n" + line + "\nclass NetworkTest {}")
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("Network.java");
    }

    @Test
    void takesAClassThatOnlySpeaksOfTests() throws DamagedException {
        Submission selected = HandIn.of("Network.java", HandIn.NETWORK)
                .with("Matrix.java", "package network;\n// import org.junit.Test;\nclass Matrix {}")
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("Network.java", "Matrix.java");
    }

    @Test
    void prefersTheOneInTheRightPackage() throws DamagedException {
        Submission selected = HandIn.of("old/Network.java", "package old; class Network {}")
                .with("new/Network.java", HandIn.NETWORK)
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("new/Network.java");
    }

    @Test
    void passesOverCandidatesInLitter() throws DamagedException {
        Submission selected = HandIn.of("__MACOSX/src/Network.java", HandIn.NETWORK)
                .with("src/Network.java", HandIn.NETWORK)
                .with(".idea/Network.java", HandIn.NETWORK)
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("src/Network.java");
    }

    @Test
    void refusesTwoCandidatesAndNamesBoth() {
        HandIn handIn = HandIn.of("a/Network.java", HandIn.NETWORK).with("b/Network.java", HandIn.NETWORK);

        assertThat(refusal(handIn))
                .isEqualTo(Message.of("submission.two-candidates", "a/Network.java, b/Network.java"));
    }

    @Test
    void refusesAnotherPackageAndNamesIt() {
        HandIn handIn = HandIn.of("Network.java", "package edu.network;\nclass Network {}");

        assertThat(refusal(handIn)).isEqualTo(Message.of("submission.wrong-package", "Network.java", "edu.network"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Network {}",
                "// package network;\nclass Network {}",
                "/*\npackage network;\n*/\nclass Network {}",
                "class Network {\nString s = \"\"\"\npackage network;\n\"\"\";}",
                "class Network { String s = \"\\\"\\n package network;\"; }",
                ""
            })
    void refusesNoPackageAtAll(String text) {
        assertThat(refusal(HandIn.of("Network.java", text)))
                .isEqualTo(Message.of("submission.no-package", "Network.java"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package network;",
                "  package  network ;",
                "\r\n\tpackage network;\r\n",
                "/* package other; */ package network;",
                "/** By me.\n * package other;\n */\npackage network;",
                "// package other;\npackage network;",
                "package\nnetwork;",
                "/**/package network;"
            })
    void findsThePackageAmongCommentsAndBlanks(String head) throws DamagedException {
        Submission selected = HandIn.of("Network.java", head + "\nclass Network {}").select();

        assertThat(HandIn.paths(selected)).containsExactly("Network.java");
    }

    @Test
    void doesNotTakeACharacterForTheBeginningOfAString() throws DamagedException {
        Submission selected = HandIn.of("Network.java", HandIn.NETWORK)
                .with("Quote.java", "package network; class Quote { char q = '\"'; char r = '\\''; } // \"")
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("Network.java", "Quote.java");
    }

    @Test
    void refusesSourcesWithoutNetwork() {
        HandIn handIn = HandIn.of("Main.java", "package network; class Main {}");

        assertThat(refusal(handIn)).isEqualTo(Message.of("submission.no-network"));
    }

    @Test
    void refusesNothing() {
        assertThat(refusal(new HandIn())).isEqualTo(Message.of("submission.empty"));
    }

    @Test
    void refusesLitterAlone() {
        assertThat(refusal(HandIn.of("target/Network.java", HandIn.NETWORK)))
                .isEqualTo(Message.of("submission.empty"));
    }

    @Test
    void readsLatin1AndSaysSo() throws DamagedException {
        String text = "// Größe\n" + HandIn.NETWORK;

        Submission selected = encoded(text, StandardCharsets.ISO_8859_1).select();

        assertThat(selected)
                .isEqualTo(new Submission.Sources(
                        "anna",
                        List.of(new SourceFile("Network.java", text)),
                        List.of(Message.of("notice.latin-1", "Network.java"))));
    }

    @Test
    void readsUtf8WithoutNotice() throws DamagedException {
        Submission selected = encoded("// Größe ∂J/∂w\n" + HandIn.NETWORK, StandardCharsets.UTF_8).select();

        assertThat(HandIn.notices(selected)).isEmpty();
    }

    @Test
    void leavesAByteOrderMarkOutAndSaysSo() throws DamagedException {
        Submission selected = HandIn.of("Network.java", "\uFEFF" + HandIn.NETWORK).select();

        assertThat(selected)
                .isEqualTo(new Submission.Sources(
                        "anna",
                        List.of(new SourceFile("Network.java", HandIn.NETWORK)),
                        List.of(Message.of("notice.byte-order-mark", "Network.java"))));
    }

    @Test
    void takesASingleFileWhateverItsName() throws DamagedException {
        List<RawFile> files = HandIn.of("solution.java", HandIn.NETWORK).raw();

        Submission selected = new SourceSelection(files, true).select("anna");

        assertThat(HandIn.paths(selected)).containsExactly("Network.java");
    }

    private static HandIn encoded(String text, Charset charset) {
        return new HandIn().with("Network.java", text.getBytes(charset));
    }

    private static Message refusal(HandIn handIn) {
        return catchThrowableOfType(DamagedException.class, handIn::select).reason();
    }

    @Test
    void readsAStringOfAHundredThousandCharacters() {
        HandIn handIn = HandIn.of(
                "Network.java", "package network; class Network { String s = \"" + "x".repeat(100_000) + "\"; }");

        assertThatCode(handIn::select).doesNotThrowAnyException();
    }

}
