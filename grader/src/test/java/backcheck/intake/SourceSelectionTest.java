package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backcheck.grade.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSelectionTest {

    @Test
    void takesTheStudentsOwnClassesBesideNetwork() throws DamagedException {
        Submission selected = HandIn.of("a/Matrix.java", "package network; class Matrix {}")
                .with("a/Network.java", HandIn.NETWORK)
                .with("a/math/Vector.java", "package network.math; public class Vector {}")
                .select();

        assertThat(selected)
                .isEqualTo(new Submission.Sources(
                        "anna",
                        List.of(
                                new SourceFile("a/Network.java", HandIn.NETWORK),
                                new SourceFile("a/Matrix.java", "package network; class Matrix {}"),
                                new SourceFile("a/math/Vector.java", "package network.math; public class Vector {}")),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import org.junit.jupiter.api.Test;",
                "import static org.junit.jupiter.api.Assertions.*;",
                "import  org.junit.Test;",
                "import junit.framework.TestCase;"
            })
    void leavesTestsAside(String line) throws DamagedException {
        Submission selected = HandIn.of("Network.java", HandIn.NETWORK)
                .with("OwnTest.java", "package network;\n" + line + "\nclass OwnTest {}")
                .with("src/test/java/network/Help.java", "package network; class Help {}")
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("Network.java");
        assertThat(HandIn.notices(selected))
                .containsExactly(Message.of("notice.tests", "OwnTest.java, src/test/java/network/Help.java"));
    }

    @Test
    void takesAClassThatOnlySpeaksOfTests() throws DamagedException {
        Submission selected = HandIn.of("Network.java", HandIn.NETWORK)
                .with("Matrix.java", "package network;\n// import org.junit.Test;\nclass Matrix {}")
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("Network.java", "Matrix.java");
    }

    @Test
    void takesANetworkThatImportsJunitByAccident() throws DamagedException {
        Submission selected = HandIn.of("Network.java", "package network;\nimport org.junit.Test;\nclass Network {}")
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("Network.java");
    }

    @Test
    void passesOverCandidatesInLitter() throws DamagedException {
        Submission selected = HandIn.of("__MACOSX/src/Network.java", HandIn.NETWORK)
                .with("src/Network.java", HandIn.NETWORK)
                .with(".idea/Network.java", HandIn.NETWORK)
                .with("src/._Network.java", new byte[10])
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("src/Network.java");
        assertThat(HandIn.notices(selected)).isEmpty();
    }

    @Test
    void saysWhichOfTwoEqualFilesCounts() throws DamagedException {
        Submission selected = HandIn.of("Network.java", HandIn.NETWORK)
                .with("src/network/Network.java", HandIn.NETWORK)
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("src/network/Network.java");
        assertThat(HandIn.notices(selected))
                .containsExactly(Message.of("notice.copies", "src/network/Network.java", "Network.java"));
    }

    @Test
    void saysWhatItMended() throws DamagedException {
        Submission selected = HandIn.of("Network.java", "package old;\npublic class Netz {}").select();

        assertThat(selected)
                .isEqualTo(new Submission.Sources(
                        "anna",
                        List.of(new SourceFile("Network.java", "package network;\npublic class Network {}")),
                        List.of(
                                Message.of("notice.mended-package", "Network.java", "old"),
                                Message.of("notice.mended-class", "Network.java", "Netz")),
                        List.of(
                                Message.of("notice.mended-package", "Network.java", "old"),
                                Message.of("notice.mended-class", "Network.java", "Netz"))));
    }

    @Test
    void choosesAnotherFileThanOneThatIsNoText() throws DamagedException {
        Submission selected = HandIn.of("old/Network.java", "\0\0\0\0")
                .with("new/Network.java", HandIn.NETWORK)
                .select();

        assertThat(HandIn.paths(selected)).containsExactly("new/Network.java");
        assertThat(HandIn.notices(selected)).containsExactly(Message.of("notice.not-text", "old/Network.java"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\\rtf1 package network;', format.rtf",
        "'<!DOCTYPE html><pre>package network;', format.html",
        "'PK\u0003\u0004', format.zip"
    })
    void refusesANetworkThatIsNoText(String text, String format) {
        HandIn handIn = HandIn.of("src/Network.java", text);

        assertThat(refusal(handIn))
                .isEqualTo(Message.of("submission.looks-like", "src/Network.java", Message.of(format)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "// later", "\uFEFF"})
    void refusesANetworkWithoutCode(String text) {
        assertThat(refusal(HandIn.of("Network.java", text))).isEqualTo(Message.of("submission.blank", "Network.java"));
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

    @ParameterizedTest
    @CsvSource({"latin-1, ISO-8859-1, Größe", "windows-1252, windows-1252, „Größe“", "utf-16, UTF-16, Größe ∂"})
    void readsOtherEncodingsAndSaysSo(String notice, String charset, String word) throws DamagedException {
        String text = "// " + word + "\n" + HandIn.NETWORK;

        Submission selected = encoded(text, Charset.forName(charset)).select();

        assertThat(selected)
                .isEqualTo(new Submission.Sources(
                        "anna",
                        List.of(new SourceFile("Network.java", text)),
                        List.of(Message.of("notice." + notice, "Network.java"))));
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
    void hasNothingToSayOfTheEncodingOfWhatIsNotGraded() throws DamagedException {
        Submission selected = HandIn.of("Network.java", HandIn.NETWORK)
                .with("Other.java", "package game; // ß".getBytes(StandardCharsets.ISO_8859_1))
                .select();

        assertThat(HandIn.notices(selected)).containsExactly(Message.of("notice.other-package", "Other.java"));
    }

    @Test
    void namesThreeInvisibleCharactersAtMost() throws DamagedException {
        Submission selected = HandIn.of("Network.java", HandIn.NETWORK + "// \u202E \u200B")
                .with("A.java", "package network; // \u00AD\n// \u2066")
                .select();

        assertThat(HandIn.notices(selected)).extracting(Message::key).containsExactly(
                "notice.invisible", "notice.invisible", "notice.invisible");
    }

    @Test
    void takesASingleFileWhateverItsName() throws DamagedException {
        Submission selected = single("Network (1)_anna.java", HandIn.NETWORK);

        assertThat(selected)
                .isEqualTo(new Submission.Sources(
                        "anna", List.of(new SourceFile("Network.java", HandIn.NETWORK)), List.of()));
    }

    @Test
    void mendsASingleFileThatHoldsTheNineMethods() throws DamagedException {
        Submission selected = single("solution.java", "class Solution {\n" + HandIn.NINE + "}");

        assertThat(HandIn.paths(selected)).containsExactly("Network.java");
        assertThat(HandIn.network(selected)).startsWith("package network; class Network {");
        assertThat(HandIn.mended(selected))
                .containsExactly(
                        Message.of("notice.mended-no-package", "solution.java"),
                        Message.of("notice.mended-class", "solution.java", "Solution"));
    }

    @Test
    void refusesASingleFileThatIsAnotherClass() {
        assertThat(catchThrowableOfType(
                                DamagedException.class, () -> single("Matrix.java", "package network; class Matrix {}"))
                        .reason())
                .isEqualTo(Message.of("submission.no-class", "Matrix.java"));
    }

    @Test
    void readsAStringOfAHundredThousandCharacters() {
        HandIn handIn = HandIn.of(
                "Network.java", "package network; class Network { String s = \"" + "x".repeat(100_000) + "\"; }");

        assertThatCode(handIn::select).doesNotThrowAnyException();
    }

    private static Submission single(String fileName, String text) throws DamagedException {
        return SourceSelection.ofSingle(new RawFile(fileName, text.getBytes(StandardCharsets.UTF_8)))
                .select("anna");
    }

    private static HandIn encoded(String text, Charset charset) {
        return new HandIn().with("Network.java", text.getBytes(charset));
    }

    private static Message refusal(HandIn handIn) {
        return catchThrowableOfType(DamagedException.class, handIn::select).reason();
    }
}
