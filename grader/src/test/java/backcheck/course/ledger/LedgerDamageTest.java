package backcheck.course.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the bytes: reading goes on, nothing damaged is believed, and what is missing can be made again. */
class LedgerDamageTest {

    private static final int SUBMISSIONS = 6;
    private static final List<String> IDS = IntStream.range(0, SUBMISSIONS).mapToObj(Runs::id).toList();

    @TempDir
    private Path folder;

    private Run run;
    private Path file;
    private byte[] bytes;

    @BeforeEach
    void grade() throws IOException {
        run = Runs.plan(folder, SUBMISSIONS);
        Runs.grade(folder, run, "1", IDS);
        file = Runs.file(folder, "1");
        bytes = Files.readAllBytes(file);
    }

    @Test
    void losesARecordThatIsCutAnywhereAndNoOther() throws IOException {
        int last = lineBegins(bytes)[2 * SUBMISSIONS - 1];
        for (int end = last; end < bytes.length; end++) {
            Files.write(file, Arrays.copyOf(bytes, end));

            Accepted accepted = Ledger.read(folder);

            assertThat(accepted.missing()).as("cut at %d", end).containsExactly(Runs.id(SUBMISSIONS - 1));
            assertThat(accepted.damaged()).isEqualTo(end == last ? 0 : 1);
            assertThat(healed(accepted)).as("cut at %d", end).isEqualTo(all());
        }
    }

    @Test
    void losesAtMostTheLinesAroundAChangedByte() throws IOException {
        for (int at = 0; at < bytes.length; at++) {
            for (int flip : new int[] {1, 0x20, 0x80, bytes[at] ^ '\n'}) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) flip;
                Files.write(file, changed);

                Accepted accepted = Ledger.read(folder);

                assertThat(all()).containsAllEntriesOf(grades(accepted));
                assertThat(accepted.missing()).as("%d flipped at %d", flip, at).hasSizeLessThanOrEqualTo(1);
                assertThat(accepted.damaged()).isEqualTo(flip == 0 ? 0 : bytes[at] != '\n' && changed[at] == '\n' ? 2 : 1);
            }
        }
    }

    @Test
    void believesNothingThatManyChangesLeave() throws IOException {
        Random random = new Random(1);
        for (int round = 0; round < 1500; round++) {
            byte[] changed = bytes.clone();
            for (int i = random.nextInt(40); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, changed);

            Accepted accepted = Ledger.read(folder);

            assertThat(all()).containsAllEntriesOf(grades(accepted));
            assertThat(accepted.conflicts()).isEmpty();
        }
        assertThat(healed(Ledger.read(folder))).isEqualTo(all());
    }

    @Test
    void believesNothingThatIsSplicedOfTwins() throws IOException {
        Run same = run;
        Runs.grade(folder, same, "2", IDS.subList(2, SUBMISSIONS));
        byte[] twin = Files.readAllBytes(Runs.file(folder, "2"));
        Random random = new Random(2);
        for (int round = 0; round < 1500; round++) {
            int cut = random.nextInt(bytes.length);
            int rest = random.nextInt(twin.length);
            byte[] spliced = Arrays.copyOf(bytes, cut + twin.length - rest);
            System.arraycopy(twin, rest, spliced, cut, twin.length - rest);
            Files.write(file, spliced);

            Accepted accepted = Ledger.read(folder);

            assertThat(all()).containsAllEntriesOf(grades(accepted));
            assertThat(accepted.conflicts()).isEmpty();
        }
        assertThat(healed(Ledger.read(folder))).isEqualTo(all());
    }

    /** The grades after what is missing was graded once more. */
    private Map<String, String> healed(Accepted accepted) throws IOException {
        Runs.grade(folder, run, "heal", List.copyOf(accepted.missing()));
        Map<String, String> grades = grades(Ledger.read(folder));
        Files.delete(Runs.file(folder, "heal"));
        return grades;
    }

    private static Map<String, String> grades(Accepted accepted) throws IOException {
        Map<String, String> grades = new TreeMap<>();
        for (String id : accepted.records().keySet()) {
            grades.put(id, accepted.result(id).grade());
        }
        return grades;
    }

    private static Map<String, String> all() {
        Map<String, String> grades = new TreeMap<>();
        IDS.forEach(id -> grades.put(id, Runs.result(id).grade()));
        return grades;
    }

    private static int[] lineBegins(byte[] bytes) {
        return IntStream.range(0, bytes.length)
                .filter(i -> i == 0 || bytes[i - 1] == '\n')
                .toArray();
    }
}
