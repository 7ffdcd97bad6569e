package backcheck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backcheck.grade.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    @TempDir
    private Path temporary;

    @Test
    void readsAFolder() throws IOException {
        Path folder = HandIn.of("anna/Network.java", HandIn.NETWORK).folder(temporary).resolve("anna");

        Submission submission = Intake.read(folder);

        assertThat(submission)
                .isEqualTo(new Submission.Sources(
                        "anna", List.of(new SourceFile("Network.java", HandIn.NETWORK)), List.of()));
    }

    @Test
    void readsANestedMavenProject() throws IOException {
        Path folder = HandIn.of("ex/3/src/main/java/network/Network.java", HandIn.NETWORK)
                .with("ex/3/src/main/java/network/Matrix.java", "package network; class Matrix {}")
                .with("ex/3/src/test/java/network/Network.java", HandIn.NETWORK)
                .with("ex/3/target/generated/Network.java", HandIn.NETWORK)
                .with("ex/3/pom.xml", "<project/>")
                .folder(temporary);

        assertThat(HandIn.paths(Intake.read(folder)))
                .containsExactly(
                        "ex/3/src/main/java/network/Network.java", "ex/3/src/main/java/network/Matrix.java");
    }

    @Test
    void readsASingleFile() throws IOException {
        Path file = HandIn.of("Network.java", HandIn.NETWORK).folder(temporary).resolve("Network.java");

        Submission submission = Intake.read(file);

        assertThat(submission.name()).isEqualTo("Network");
        assertThat(HandIn.paths(submission)).containsExactly("Network.java");
    }

    @Test
    void readsASingleFileUnderAnotherName() throws IOException {
        Path file = HandIn.of("Network (1)_anna.java", HandIn.NETWORK)
                .folder(temporary)
                .resolve("Network (1)_anna.java");

        Submission submission = Intake.read(file);

        assertThat(submission.name()).isEqualTo("Network (1)_anna");
        assertThat(HandIn.paths(submission)).containsExactly("Network.java");
    }

    @ParameterizedTest
    @CsvSource({
        "anna.zip, anna", "anna.ZIP, anna", "anna.tar, anna", "anna.tar.gz, anna", "anna.tgz, anna", "a.b.zip, a.b"
    })
    void namesASubmissionAfterItsFileWithoutTheEnding(String fileName, String name) throws IOException {
        Path file = Files.write(temporary.resolve(fileName), new byte[0]);

        assertThat(Intake.read(file).name()).isEqualTo(name);
    }

    @Test
    void namesASubmissionAfterItsFolderWithAllDots() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("anna.zip"));

        assertThat(Intake.read(folder).name()).isEqualTo("anna.zip");
    }

    @Test
    void namesASubmissionWhosePathEndsInADot() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("anna"));

        assertThat(Intake.read(folder.resolve(".")).name()).isEqualTo("anna");
    }

    @Test
    void findsNothingInAnEmptyFolder() throws IOException {
        assertThat(Intake.read(temporary)).returns(Message.of("submission.empty"), IntakeTest::reason);
    }

    @Test
    void findsNothingInAFolderWithoutJava() throws IOException {
        Path folder = HandIn.of("essay.docx", "x").with("Network.class", "x").folder(temporary);

        assertThat(Intake.read(folder)).returns(Message.of("submission.empty"), IntakeTest::reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"essay.docx", "Network.class", "Network", "network.rar"})
    void refusesASingleFileThatIsNoJava(String fileName) throws IOException {
        Path file = Files.writeString(temporary.resolve(fileName), HandIn.NETWORK);

        assertThat(Intake.read(file)).returns(Message.of("submission.not-java", fileName), IntakeTest::reason);
    }

    @Test
    void refusesASingleFileThatIsTooLarge() throws IOException {
        Path file = Files.write(temporary.resolve("Network.java"), new byte[(1 << 20) + 1]);

        assertThat(Intake.read(file)).returns(Message.of("submission.too-large", "Network.java"), IntakeTest::reason);
    }

    @Test
    void refusesAFolderWithAFileThatIsTooLarge() throws IOException {
        Path folder = HandIn.of("Network.java", HandIn.NETWORK)
                .with("Table.java", new byte[(1 << 20) + 1])
                .folder(temporary);

        assertThat(Intake.read(folder)).returns(Message.of("submission.too-large", "Table.java"), IntakeTest::reason);
    }

    @Test
    void doesNotFollowALinkOutOfTheSubmission() throws IOException {
        Path secret = Files.writeString(temporary.resolve("Secret.java"), HandIn.NETWORK);
        Path folder = Files.createDirectory(temporary.resolve("anna"));
        Files.createSymbolicLink(folder.resolve("Network.java"), secret);

        assertThat(Intake.read(folder)).returns(Message.of("submission.empty"), IntakeTest::reason);
    }

    @Test
    void blamesTheCallerForAPathThatIsNotThere() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Intake.read(temporary.resolve("nobody")));
    }

    @ParameterizedTest
    @CsvSource({
        "target/Network.java, true",
        "a/.git/Network.java, true",
        "a/__MACOSX/Network.java, true",
        "src/test/java/Network.java, true",
        "target.java, false",
        "./Network.java, false",
        "targets/Network.java, false",
        ".hidden.java, false"
    })
    void knowsLitterByItsFolders(String path, boolean litter) {
        assertThat(Intake.isLitter(path)).isEqualTo(litter);
    }

    private static Message reason(Submission submission) {
        return ((Submission.Unusable) submission).reason();
    }

    @Test
    void readsAFolderThroughALink() throws IOException {
        Path folder = HandIn.of("anna/Network.java", HandIn.NETWORK).folder(temporary).resolve("anna");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

        Submission submission = Intake.read(link);

        assertThat(submission).isInstanceOf(Submission.Sources.class);
    }

}
