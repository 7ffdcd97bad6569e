package backcheck.course.batch;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.course.identity.Delivery;
import backcheck.course.identity.Entry;
import backcheck.course.identity.Identity;
import backcheck.course.identity.Platform;
import backcheck.course.ledger.ContentHash;
import backcheck.course.ledger.Manifest;
import backcheck.course.ledger.Run;
import backcheck.grade.Grade;
import backcheck.grade.Status;
import backcheck.grading.judge.Graded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWhichGradesASharedWorkerContradicted() throws IOException {
        List<HandedIn> all = List.of(handedIn("ben", "same"), handedIn("copy of ben", "same"), handedIn("anna", "other"));

        Batch.End end = run(all, (submission, seed) -> new Graded(grade(seed), "", seed == Seeds.of(7, hash("same"))));

        assertThat(end.contradicted()).containsExactly("ben", "copy of ben");
        assertThat(end.faults()).isEmpty();
    }

    @Test
    void tellsOfASubmissionThatTheMachineFailedOver() throws IOException {
        Batch.End end = run(List.of(handedIn("ben", "same")), (submission, seed) -> {
            throw new IllegalStateException("no memory");
        });

        assertThat(end).isEqualTo(new Batch.End(List.of(new Fault("ben", "no memory")), List.of()));
    }

    @Test
    void namesEachOfEqualContentsThatTheMachineFailedOver() throws IOException {
        Batch.End end = run(List.of(handedIn("anna", "same"), handedIn("ben", "same"), handedIn("eve", "other")), (submission, seed) -> {
            throw new IllegalStateException("no memory");
        });

        assertThat(end.faults()).extracting(Fault::id).containsExactlyInAnyOrder("anna", "ben", "eve");
        assertThat(end.faults()).extracting(Fault::reason).containsOnly("no memory");
    }

    private Batch.End run(List<HandedIn> all, Batch.Grader grader) throws IOException {
        Manifest manifest = new Manifest(all.stream()
                .map(one -> new Manifest.Item(one.id(), one.id() + "/Network.java", one.content()))
                .toList());
        Run run = new Run("0.1.0", "1", new TreeMap<>(), 7, 17, 1, manifest.hash());
        manifest.write(folder);
        run.write(folder);
        return new Batch(grader, folder, run, grade -> "{}", new Silent()).run(all, "first", 1);
    }

    private static HandedIn handedIn(String id, String content) {
        Entry entry = new Entry(id, Identity.of(Platform.PLAIN, null, id, null), List.of(), List.of(), Delivery.UNKNOWN);
        return new HandedIn(entry, hash(content), () -> null);
    }

    private static String hash(String content) {
        return ContentHash.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Grade grade(long seed) {
        return new Grade("", Status.GRADED, seed, Optional.empty(), List.of(), List.of(), List.of());
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
