package backcheck.course.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

    @TempDir
    private Path folder;

    @Test
    void putsAnotherGradeInThePlaceOfTheOneBefore() throws IOException {
        Run run = Runs.plan(folder, 3);
        Runs.grade(folder, run, "1", List.of("anna-000", "anna-001"));
        Runs.grade(folder, run, "2", List.of("anna-001", "anna-002"));
        Ledger.Result other = new Ledger.Result("anna-001", Runs.CONTENT, "{\"score\":5.0}", 1);

        Replacement.write(folder, run, other, "3");

        Accepted accepted = Ledger.read(folder);
        assertThat(accepted.isComplete()).isTrue();
        assertThat(accepted.result("anna-001")).isEqualTo(other);
        assertThat(accepted.result("anna-000")).isEqualTo(Runs.result("anna-000"));
        assertThat(accepted.result("anna-002")).isEqualTo(Runs.result("anna-002"));
        assertThat(accepted.damaged()).isZero();
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesAFileAloneThatTellsNothingOfIt() throws IOException {
        Run run = Runs.plan(folder, 2);
        Runs.grade(folder, run, "1", List.of("anna-000"));
        byte[] before = Files.readAllBytes(Runs.file(folder, "1"));

        Replacement.write(folder, run, Runs.result("anna-001"), "2");

        assertThat(Files.readAllBytes(Runs.file(folder, "1"))).isEqualTo(before);
        assertThat(Ledger.read(folder).isComplete()).isTrue();
    }

    @Test
    void keepsTheGradeOfAFormerContent() throws IOException {
        Run run = Runs.plan(folder, 1);
        Runs.grade(folder, run, "1", List.of("anna-000"));
        String content = ContentHash.of(new byte[] {1});
        Manifest changed = new Manifest(List.of(new Manifest.Item("anna-000", "x", content)));
        Runs.manifest(1).replace(folder);

        Replacement.write(folder, run, new Ledger.Result("anna-000", content, "{}", 1), "2");

        assertThat(Ledger.read(folder).result("anna-000")).isEqualTo(Runs.result("anna-000"));
        changed.replace(folder);
        run.of(changed).replace(folder);
        assertThat(Ledger.read(folder).result("anna-000").grade()).isEqualTo("{}");
    }
}
