package backcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Grade;
import backcheck.identity.Delivery;
import backcheck.identity.Entry;
import backcheck.identity.Identity;
import backcheck.identity.Platform;
import backcheck.ledger.ContentHash;
import backcheck.ledger.Manifest;
import backcheck.ledger.Run;
import backcheck.submission.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    @TempDir
    private Path folder;

    @Test
    void namesEachOfEqualContentsThatTheMachineFailedOver() throws IOException {
        List<HandedIn> all = List.of(gone("anna", "same"), gone("ben", "same"), gone("eve", "other"));

        List<Fault> faults = new Batch(null, folder, run(all), Grade::toString, new Silent()).run(all, "first", 1);

        assertThat(faults).extracting(Fault::id).containsExactlyInAnyOrder("anna", "ben", "eve");
        assertThat(faults).extracting(Fault::reason).containsOnly("it is gone");
    }

    private static HandedIn gone(String key, String content) {
        Entry entry = new Entry(key, Identity.of(Platform.PLAIN, key, null, null), List.of(), List.of(), Delivery.UNKNOWN);
        return new HandedIn(entry, ContentHash.of(content.getBytes(StandardCharsets.UTF_8)), () -> {
            throw new UnreadableException("it is gone");
        });
    }

    private Run run(List<HandedIn> all) throws IOException {
        Manifest manifest = new Manifest(all.stream()
                .map(handedIn -> new Manifest.Item(handedIn.id(), handedIn.id(), handedIn.content()))
                .toList());
        Run run = new Run("1", "1", new TreeMap<>(), 7, 17, 1, manifest.hash());
        manifest.write(folder);
        run.write(folder);
        return run;
    }

    private static final class Silent implements Progress {
        @Override
        public void begins(int all, int before) {
            // nobody listens
        }

        @Override
        public void graded(Grade grade) {
            // nobody listens
        }
    }
}
