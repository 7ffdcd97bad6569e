package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backcheck.grade.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
        assertThat(Intake.read(temporary)).returns(Message.of("submission.empty"), HandIn::reason);
    }

    @Test
    void findsNothingInAFolderWithoutJava() throws IOException {
        Path folder = HandIn.of("essay.docx", "x").folder(temporary);

        assertThat(Intake.read(folder)).returns(Message.of("submission.empty"), HandIn::reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"essay.docx", "Network.class", "Network", "network.rar"})
    void refusesASingleFileThatIsNoJava(String fileName) throws IOException {
        Path file = Files.writeString(temporary.resolve(fileName), HandIn.NETWORK);

        assertThat(Intake.read(file)).returns(Message.of("submission.not-java", fileName), HandIn::reason);
    }

    @Test
    void refusesASingleFileThatIsTooLarge() throws IOException {
        Path file = Files.write(temporary.resolve("Network.java"), new byte[(1 << 20) + 1]);

        assertThat(Intake.read(file)).returns(Message.of("submission.too-large", "Network.java"), HandIn::reason);
    }

    @Test
    void refusesAFolderWithAFileThatIsTooLarge() throws IOException {
        Path folder = HandIn.of("Network.java", HandIn.NETWORK)
                .with("Table.java", new byte[(1 << 20) + 1])
                .folder(temporary);

        assertThat(Intake.read(folder)).returns(Message.of("submission.too-large", "Table.java"), HandIn::reason);
    }

    @Test
    void doesNotFollowALinkOutOfTheSubmission() throws IOException {
        Path secret = Files.writeString(temporary.resolve("Secret.java"), HandIn.NETWORK);
        Path folder = Files.createDirectory(temporary.resolve("anna"));
        Files.createSymbolicLink(folder.resolve("Network.java"), secret);

        assertThat(Intake.read(folder)).returns(Message.of("submission.link", "Network.java"), HandIn::reason);
    }

    @Test
    void blamesTheCallerForAPathThatIsNotThere() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Intake.read(temporary.resolve("nobody")));
    }

    @Test
    void readsAFolderThroughALink() throws IOException {
        Path folder = HandIn.of("anna/Network.java", HandIn.NETWORK).folder(temporary).resolve("anna");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

        Submission submission = Intake.read(link);

        assertThat(submission).isInstanceOf(Submission.Sources.class);
    }

    @Test
    void readsAFileThroughALink() throws IOException {
        Path file = HandIn.of("Network.java", HandIn.NETWORK).folder(temporary).resolve("Network.java");
        Path link = Files.createSymbolicLink(temporary.resolve("Link.java"), file);

        assertThat(HandIn.paths(Intake.read(link))).containsExactly("Network.java");
    }

    @Test
    void blamesTheCallerForALinkInACircle() throws IOException {
        Path link = temporary.resolve("link");
        Files.createSymbolicLink(link, link);

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> Intake.read(link));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void opensNoFifo() throws IOException, InterruptedException {
        Path fifo = OddFiles.fifo(temporary.resolve("anna.zip"));

        assertThat(Intake.read(fifo)).returns(Message.of("submission.special", "anna.zip"), HandIn::reason);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void opensNoDevice() throws IOException {
        assertThat(Intake.read(Path.of("/dev/null"))).returns(Message.of("submission.special", "null"), HandIn::reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Network.java", "anna.zip", "anna.tar.gz"})
    void tellsAnEmptyFile(String fileName) throws IOException {
        Path file = Files.createFile(temporary.resolve(fileName));

        assertThat(Intake.read(file)).returns(Message.of("submission.empty-file", fileName), HandIn::reason);
    }

    @ParameterizedTest
    @CsvSource({
        "anna.rar, 52 61 72 21 1A 07 01 00, submission.other-archive, format.rar",
        "anna.zip, 37 7A BC AF 27 1C 00 04, submission.other-archive, format.7z",
        "anna.tar.xz, FD 37 7A 58 5A 00, submission.other-archive, format.xz",
        "Network.java, 52 61 72 21 1A 07 01 00, submission.other-archive, format.rar",
        "Network.java, CA FE BA BE 00 00 00 3D, submission.looks-like, format.class",
        "Network.java, D0 CF 11 E0 A1 B1 1A E1, submission.looks-like, format.office",
        "essay.pdf, 25 50 44 46 2D 31, submission.looks-like, format.pdf",
        "Network.java, 70 00 61 00 63 00, submission.looks-like, format.nuls"
    })
    void tellsWhatAFileIsInstead(String fileName, String hex, String key, String format) throws IOException {
        Path file = Files.write(temporary.resolve(fileName), FormatTest.bytes(hex));

        assertThat(Intake.read(file)).returns(Message.of(key, fileName, Message.of(format)), HandIn::reason);
    }

    @Test
    void readsAZipThatIsCalledAJavaFile() throws IOException {
        Path file = HandIn.of("src/Network.java", HandIn.NETWORK).zip(temporary.resolve("Network.java"));

        Submission submission = Intake.read(file);

        assertThat(HandIn.paths(submission)).containsExactly("src/Network.java");
        assertThat(HandIn.notices(submission))
                .containsExactly(Message.of("notice.other-format", "Network.java", Message.of("format.zip")));
    }

    @Test
    void readsASingleFileWithASecondEnding() throws IOException {
        Path file = HandIn.of("Network.java.txt", HandIn.NETWORK).folder(temporary).resolve("Network.java.txt");

        assertThat(HandIn.paths(Intake.read(file))).containsExactly("Network.java");
    }

    @Test
    void readsAFolderWhoseOneFileIsAnArchiveNoFurther() throws IOException {
        Path zip = HandIn.of("Network.java", HandIn.NETWORK).zip(temporary.resolve("anna.zip"));

        assertThat(Intake.read(zip.getParent())).returns(Message.of("submission.nested", "anna.zip"), HandIn::reason);
    }

    @Test
    void hasNothingToSayOfTheFilledTemplateAfterABuild() throws IOException {
        HandIn project = new HandIn()
                .with("lib/backcheck/grader/0.1.0/grader-0.1.0.jar", "PK")
                .with("target/classes/network/Network.class", "x")
                .with("target/generated-sources/annotations/A.java", "class A {}")
                .with(".idea/workspace.xml", "<x/>")
                .with(".git/HEAD", "x")
                .with("backprop.iml", "<x/>");
        Path template = Path.of("../student-template");
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = template.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("target")) {
                    project.with(path, Files.readAllBytes(file));
                }
            }
        }

        Submission fromFolder = Intake.read(project.folder(Files.createDirectory(temporary.resolve("anna"))));
        Submission fromZip = Intake.read(project.zip(temporary.resolve("anna.zip")));

        assertThat(HandIn.paths(fromFolder)).containsExactly("src/main/java/network/Network.java");
        assertThat(HandIn.notices(fromFolder)).isEmpty();
        assertThat(fromZip).isEqualTo(fromFolder);
    }
}
