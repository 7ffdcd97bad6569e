package backcheck.course.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerReaderTest {

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void plan() throws IOException {
        run = Runs.plan(folder, 3);
    }

    @Test
    void countsATwinThatSaysTheSame() throws IOException {
        Runs.grade(folder, run, "1", List.of("anna-000", "anna-001"));
        Runs.grade(folder, run, "2", List.of("anna-001", "anna-002"));

        Accepted accepted = Ledger.read(folder);

        assertThat(accepted.isComplete()).isTrue();
        assertThat(accepted.account())
                .isEqualTo("expected 3 graded 3 missing 0 conflicts 0 duplicates 1 poison 0 damaged 0 foreign 0 attempts 2");
    }

    @Test
    void countsATwinThatTookLongerAsTheSame() throws IOException {
        Ledger.Result result = Runs.result("anna-000");
        append("1", result);
        append("2", new Ledger.Result("anna-000", result.content(), result.grade(), 99));

        assertThat(Ledger.read(folder).duplicates()).isEqualTo(1);
    }

    @Test
    void acceptsNoneOfTwoThatContradictEachOther() throws IOException {
        append("1", Runs.result("anna-000"));
        append("2", new Ledger.Result("anna-000", Runs.CONTENT, "{\"score\":0.0}", 12));
        append("3", Runs.result("anna-000"));
        append("4", new Ledger.Result("anna-000", Runs.CONTENT, "{\"score\":1.0}", 12));

        Accepted accepted = Ledger.read(folder);

        assertThat(accepted.records()).isEmpty();
        assertThat(accepted.conflicts()).containsOnlyKeys("anna-000");
        assertThat(accepted.conflicts().get("anna-000")).hasSize(3);
        assertThat(accepted.conflicts().get("anna-000").get(1).read().grade()).isEqualTo("{\"score\":0.0}");
        assertThat(accepted.duplicates()).isEqualTo(1);
        assertThat(accepted.missing()).containsExactly("anna-001", "anna-002");
    }

    @Test
    void countsWhatIsOfAnotherRun() throws IOException {
        Run other = Runs.run(Runs.manifest(3), 1, 1);
        Runs.grade(folder, other, "1", List.of("anna-000"));

        Accepted accepted = Ledger.read(folder);

        assertThat(accepted.records()).isEmpty();
        assertThat(accepted.foreign()).isEqualTo(2);
        assertThat(accepted.starts()).isEmpty();
    }

    @Test
    void countsWhatIsOfNoOrAnotherSubmissionAsForeign() throws IOException {
        append("1", Runs.result("ben"));
        append("2", new Ledger.Result("anna-000", ContentHash.of(new byte[1]), "{}", 12));

        Accepted accepted = Ledger.read(folder);

        assertThat(accepted.records()).isEmpty();
        assertThat(accepted.foreign()).isEqualTo(2);
    }

    @Test
    void callsThreeStartsWithoutAResultPoison() throws IOException {
        start("1", "anna-000", "anna-001");
        start("2", "anna-000", "anna-001", "anna-002");
        assertThat(Ledger.read(folder).poison()).isEmpty();
        start("3", "anna-000", "anna-001", "anna-002");
        Runs.grade(folder, run, "4", List.of("anna-001"));

        Accepted accepted = Ledger.read(folder);

        assertThat(accepted.poison()).containsExactly("anna-000");
        assertThat(accepted.starts()).containsOnly(Map.entry("anna-000", 3), Map.entry("anna-002", 2));
        assertThat(accepted.missing()).contains("anna-000");
    }

    @Test
    void countsNoStartOfWhatWasThereBefore() throws IOException {
        for (String attempt : List.of("1", "2", "3")) {
            try (Ledger ledger = Ledger.open(folder, run, 0, attempt)) {
                ledger.start("anna-000", ContentHash.of(new byte[1]));
            }
        }

        assertThat(Ledger.read(folder).starts()).isEmpty();
    }

    @Test
    void doesNotCountAStartThatWasGivenBack() throws IOException {
        for (String attempt : List.of("1", "2", "3", "4")) {
            try (Ledger ledger = Ledger.open(folder, run, 0, attempt)) {
                ledger.start("anna-000", Runs.CONTENT);
                ledger.giveBack("anna-000", Runs.CONTENT);
            }
        }

        assertThat(Ledger.read(folder).poison()).isEmpty();
    }

    @Test
    void readsNoFileThatIsNoAttempt() throws IOException {
        Runs.grade(folder, run, "1", List.of("anna-000"));
        Path out = folder.resolve("out");
        Files.copy(Runs.file(folder, "1"), out.resolve("shard-00000.1.jsonl.bak"));
        Files.createDirectory(out.resolve("shard-00000.2.jsonl"));
        Files.createSymbolicLink(out.resolve("shard-00000.3.jsonl"), Runs.file(folder, "1"));

        assertThat(Ledger.read(folder).attempts()).isEqualTo(1);
    }

    @Test
    void findsAnAcceptedGradeChangedAfterwards() throws IOException {
        Runs.grade(folder, run, "1", List.of("anna-000"));
        Accepted accepted = Ledger.read(folder);
        Path file = Runs.file(folder, "1");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 4] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> accepted.result("anna-000")).isInstanceOf(IOException.class);
    }

    private void append(String attempt, Ledger.Result result) throws IOException {
        try (Ledger ledger = Ledger.open(folder, run, 0, attempt)) {
            ledger.append(result);
        }
    }

    private void start(String attempt, String... ids) throws IOException {
        try (Ledger ledger = Ledger.open(folder, run, 0, attempt)) {
            for (String id : ids) {
                ledger.start(id, Runs.CONTENT);
            }
        }
    }
}
