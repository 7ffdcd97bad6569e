package backcheck.course.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasWrittenDown() throws IOException {
        Run run = Runs.plan(folder, 3);
        Runs.grade(folder, run, "1", List.of("anna-000", "anna-002"));

        Accepted accepted = Ledger.read(folder);

        assertThat(accepted.records()).containsOnlyKeys("anna-000", "anna-002");
        assertThat(accepted.result("anna-002")).isEqualTo(Runs.result("anna-002"));
        assertThat(accepted.missing()).containsExactly("anna-001");
        assertThat(accepted.isComplete()).isFalse();
    }

    @Test
    void canBeReadWhileItIsWritten() throws IOException {
        Run run = Runs.plan(folder, 2);
        try (Ledger ledger = Ledger.open(folder, run, 0, "1")) {
            ledger.append(Runs.result("anna-000"));

            assertThat(Ledger.read(folder).records()).containsOnlyKeys("anna-000");
        }
    }

    @Test
    void hasNothingBeforeTheFirstRecord() throws IOException {
        Runs.plan(folder, 2);

        assertThat(Ledger.read(folder).missing()).hasSize(2);
    }

    @Test
    void hasAFileForEachAttempt() throws IOException {
        Run run = Runs.plan(folder, 2);
        Runs.grade(folder, run, "77.0.n1.4711", List.of());

        assertThatThrownBy(() -> Ledger.open(folder, run, 0, "77.0.n1.4711")).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("out/shard-00000.77.0.n1.4711.jsonl")).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a\\b", "a b", "-x", ".x", "ü"})
    void refusesAnAttemptThatIsNoNameOfAFile(String attempt) throws IOException {
        Run run = Runs.plan(folder, 1);

        assertThatThrownBy(() -> Ledger.open(folder, run, 0, attempt)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2})
    void refusesAShardThatIsNotThere(int shard) throws IOException {
        Run run = Runs.plan(folder, 1, 2);

        assertThatThrownBy(() -> Ledger.open(folder, run, shard, "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "80", "[]", "{\n}", "{}\n", "{\r}"})
    void refusesAGradeThatIsNoObjectOnOneLine(String grade) throws IOException {
        Run run = Runs.plan(folder, 1);
        try (Ledger ledger = Ledger.open(folder, run, 0, "1")) {
            assertThatThrownBy(() -> ledger.append(new Ledger.Result("anna-000", Runs.CONTENT, grade, 0)))
                    .isInstanceOf(IllegalArgumentException.class);

            ledger.append(Runs.result("anna-000"));
        }
        assertThat(Ledger.read(folder).isComplete()).isTrue();
    }

    @Test
    void readsOneShardAlone() throws IOException {
        Run run = Runs.plan(folder, 4, 2);
        for (int shard = 0; shard < 2; shard++) {
            try (Ledger ledger = Ledger.open(folder, run, shard, "1")) {
                ledger.append(Runs.result(Runs.id(shard)));
            }
        }

        Accepted accepted = Ledger.read(folder, 1);

        assertThat(accepted.expected()).containsExactly("anna-001", "anna-003");
        assertThat(accepted.records()).containsOnlyKeys("anna-001");
        assertThat(accepted.attempts()).isEqualTo(1);
    }

    @Test
    void isSharedByThreads() throws Exception {
        Run run = Runs.plan(folder, 200);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Ledger ledger = Ledger.open(folder, run, 0, "1")) {
            List<Future<?>> done = IntStream.range(0, 200)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> {
                        ledger.append(Runs.result(Runs.id(i)));
                        return null;
                    }))
                    .toList();
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }

        Accepted accepted = Ledger.read(folder);
        assertThat(accepted.isComplete()).isTrue();
        assertThat(accepted.damaged()).isZero();
    }

    @Test
    void isNotClosedByAThreadThatWasInterruptedBefore() throws IOException {
        Run run = Runs.plan(folder, 2);
        try (Ledger ledger = Ledger.open(folder, run, 0, "1")) {
            Thread.currentThread().interrupt();
            ledger.append(Runs.result("anna-000"));

            assertThat(Thread.interrupted()).isTrue();
            ledger.append(Runs.result("anna-001"));
        }
        assertThat(Ledger.read(folder).isComplete()).isTrue();
    }

    @Test
    void writesNothingBehindARecordThatCouldNotBeWritten() throws IOException {
        Run run = Runs.plan(folder, 2);
        Ledger ledger = Ledger.open(folder, run, 0, "1");
        ledger.close();

        assertThatThrownBy(() -> ledger.append(Runs.result("anna-000"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ledger.append(Runs.result("anna-001")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("earlier record");
        ledger.close();
        assertThat(Files.size(Runs.file(folder, "1"))).isZero();
    }
}
