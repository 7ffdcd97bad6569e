package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SealedFolderTest {

    @TempDir
    private Path temporary;

    private Path root;
    private Path secret;

    @BeforeEach
    void makeFolders() throws IOException {
        root = Files.createDirectory(temporary.resolve("class"));
        secret = Files.createDirectories(temporary.resolve("secret/inner"));
        Files.writeString(secret.resolve("A.java"), "secret");
    }

    @Test
    void showsEverythingSortedFolderByFolder() throws IOException {
        HandIn.of("b/B.java", "b").with("b/a/A.java", "a").with("a.zip", "z").folder(root);
        Files.createSymbolicLink(root.resolve("c"), secret);

        assertThat(seen()).containsExactly("FILE a.zip", "FOLDER b", "FILE b/B.java", "FOLDER b/a", "FILE b/a/A.java", "LINK c");
    }

    @Test
    void opensFilesInFolders() throws IOException {
        HandIn.of("b/a/A.java", "content").folder(root);

        assertThat(text("b/a/A.java")).isEqualTo("content");
    }

    @Test
    void takesALinkToTheFolderItself() throws IOException {
        HandIn.of("A.java", "content").folder(root);
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root);

        try (SealedFolder.Opened file = SealedFolder.at(link).open("A.java")) {
            assertThat(file.kind()).isEqualTo(FileKind.FILE);
        }
    }

    @Test
    void opensNoLinkThatHasTakenTheFilesPlace() throws IOException {
        Path file = HandIn.of("anna/A.java", "a").folder(root).resolve("anna/A.java");
        SealedFolder folder = SealedFolder.at(root);
        Files.delete(file);
        Files.createSymbolicLink(file, secret.resolve("A.java"));

        try (SealedFolder.Opened opened = folder.open("anna/A.java")) {
            assertThat(opened.kind()).isEqualTo(FileKind.LINK);
            assertThat(opened.channel()).isEmpty();
        }
    }

    @Test
    void entersNoLinkThatHasTakenAFoldersPlace() throws IOException {
        HandIn.of("anna/inner/A.java", "a").folder(root);
        SealedFolder folder = SealedFolder.at(root);
        Files.delete(root.resolve("anna/inner/A.java"));
        Files.delete(root.resolve("anna/inner"));
        Files.createSymbolicLink(root.resolve("anna/inner"), secret);

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> folder.open("anna/inner/A.java"));

        Files.delete(root.resolve("anna/inner"));
        Files.delete(root.resolve("anna"));
        Files.createSymbolicLink(root.resolve("anna"), secret.getParent());

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> folder.open("anna/inner/A.java"));
    }

    @Test
    void saysWhatIsNotThereAnyMore() throws IOException {
        SealedFolder folder = SealedFolder.at(root);

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> folder.open("anna/A.java"))
                .withMessage("anna is not there");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void opensFilesWhoseNamesAreNotUtf8() throws IOException {
        Path odd = Files.createDirectory(Path.of(URI.create(root.toUri() + "latin-%FC")));
        Files.writeString(Path.of(URI.create(odd.toUri() + "%DCbung.java")), "content");

        assertThat(seen()).containsExactly("FOLDER latin-%FC", "FILE latin-%FC/%DCbung.java");
        assertThat(text("latin-%FC/%DCbung.java")).isEqualTo("content");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void keepsApartNamesThatLookAlike() throws IOException {
        Files.writeString(Path.of(URI.create(root.toUri() + "%FC.java")), "odd");
        Files.writeString(root.resolve("%FC.java"), "spelled");

        assertThat(seen()).containsExactly("FILE %FC.java", "FILE %FC.java%");
        assertThat(text("%FC.java")).isEqualTo("spelled");
        assertThat(text("%FC.java%")).isEqualTo("odd");
    }

    @Test
    void checksLinksItselfWhereTheSystemHoldsNoFolderOpen() throws IOException {
        HandIn.of("anna/A.java", "a").folder(root);
        Path real = root.toRealPath();
        try (OpenFolder folder = new CheckedFolder(real, Files.newDirectoryStream(real))) {
            assertThat(folder.entries()).containsOnlyKeys("anna");
            assertThat(folder.kind(Path.of("anna"))).isEqualTo(FileKind.FOLDER);
            try (OpenFolder anna = folder.enter(Path.of("anna"));
                    var channel = anna.open(Path.of("A.java"))) {
                assertThat(channel.size()).isEqualTo(1);
                Files.move(root.resolve("anna"), root.resolve("ben"));
                Files.createSymbolicLink(root.resolve("anna"), secret);

                assertThatExceptionOfType(IOException.class).isThrownBy(() -> anna.open(Path.of("A.java")));
            }
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> folder.enter(Path.of("anna")));
        }
    }

    private String text(String path) throws IOException {
        try (SealedFolder.Opened file = SealedFolder.at(root).open(path)) {
            return new String(Channels.newInputStream(file.channel().orElseThrow()).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> seen() throws IOException {
        List<String> seen = new ArrayList<>();
        SealedFolder.at(root).walk(new SealedFolder.Visitor() {
            @Override
            public boolean enters(String path) {
                return seen.add("FOLDER " + path);
            }

            @Override
            public void sees(String path, FileKind kind) {
                seen.add(kind + " " + path);
            }

            @Override
            public void misses(String path, FileKind kind, IOException failure) {
                seen.add("UNREAD " + path);
            }
        });
        return seen;
    }
}
