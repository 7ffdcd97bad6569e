package backcheck.course.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    @TempDir
    private Path folder;

    @Test
    void isSortedWhateverItsOrder() {
        List<Manifest.Item> items = new ArrayList<>(Runs.manifest(5).items());
        Collections.reverse(items);

        assertThat(new Manifest(items)).isEqualTo(Runs.manifest(5));
    }

    @Test
    void hasEachIdOnce() {
        Manifest.Item item = new Manifest.Item("anna", "a", Runs.CONTENT);

        assertThatThrownBy(() -> new Manifest(List.of(item, new Manifest.Item("anna", "b", Runs.CONTENT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("anna");
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Manifest manifest = new Manifest(List.of(
                new Manifest.Item("Jürgen \"x\"\u2028", "a\\b\n/Network.java", Runs.CONTENT),
                new Manifest.Item("anna", "anna.zip", Runs.CONTENT)));
        manifest.write(folder);

        assertThat(Manifest.read(folder, Runs.run(manifest, 1, 1))).isEqualTo(manifest);
        assertThat(Files.readString(folder.resolve("manifest.jsonl"))).hasLineCount(2);
    }

    @Test
    void isNotReadForAnotherRun() throws IOException {
        Runs.manifest(2).write(folder);

        assertThatThrownBy(() -> Manifest.read(folder, Runs.run(Runs.manifest(3), 1, 1)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void isPartedIntoShardsWithoutRest() {
        Manifest manifest = Runs.manifest(23);

        List<Manifest.Item> all = IntStream.range(0, 5)
                .mapToObj(shard -> manifest.shard(shard, 5))
                .flatMap(List::stream)
                .toList();

        assertThat(all).containsExactlyInAnyOrderElementsOf(manifest.items());
        assertThat(manifest.shard(4, 5)).hasSize(4);
    }
}
