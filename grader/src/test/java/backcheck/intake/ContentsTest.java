package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTest {

    private final Contents contents = new Contents();

    @ParameterizedTest
    @ValueSource(strings = {"Network.java", "a/A.JAVA", "A.java.txt", "src/test/java/A.java", "a.b/C.java"})
    void wantSources(String path) {
        assertThat(contents.wants(EntryName.of(path), FileKind.FILE)).isTrue();
        assertThat(contents.passed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.txt",
                "target/A.java",
                "target/A.class",
                ".git/A.java",
                "lib/a.jar",
                "bin/A.class",
                "src/test/A.class",
                "._A.java",
                "pom.xml",
                "a.iml",
                "target/META-INF/x"
            })
    void passOverOrdinaryLitterWithoutAWord(String path) {
        assertThat(contents.wants(EntryName.of(path), FileKind.FILE)).isFalse();
        assertThat(contents.passed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Network.class, FILE, COMPILED",
        "junit.JAR, FILE, COMPILED",
        "META-INF/services/x, FILE, COMPILED",
        "a/meta-inf/x, FILE, COMPILED",
        "anna.zip, FILE, NESTED",
        "a/b.tar.gz, FILE, NESTED",
        "bin/Network.java, FILE, LITTER",
        "a/link, LINK, LINK",
        "a/fifo, SPECIAL, SPECIAL",
        "../x, FILE, TRAVERSAL",
        "../x, LINK, TRAVERSAL",
        "target/../../x, FILE, TRAVERSAL",
        "/x, FOLDER, ABSOLUTE"
    })
    void passOverTheRestAndRemember(String path, FileKind kind, Reason reason) {
        assertThat(contents.wants(EntryName.of(path), kind)).isFalse();
        assertThat(contents.passed()).containsExactly(SkippedFile.of(path, reason));
    }

    @ParameterizedTest
    @CsvSource({"target/link, LINK", "node_modules/a/link, LINK", "src, FOLDER"})
    void haveNothingToSayOfLinksInLitterAndOfFolders(String path, FileKind kind) {
        assertThat(contents.wants(EntryName.of(path), kind)).isFalse();
        assertThat(contents.passed()).isEmpty();
    }

    @Test
    void haveNothingToSayOfADeepTreeInLitter() {
        assertThat(contents.wants(EntryName.of("node_modules/" + "a/".repeat(50) + "A.java"), FileKind.FILE))
                .isFalse();
        assertThat(contents.passed()).isEmpty();
    }
}
