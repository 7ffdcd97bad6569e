package backcheck.course.batch;

import backcheck.course.identity.Person;
import backcheck.course.ledger.Accepted;
import backcheck.course.ledger.Ledger;
import backcheck.course.ledger.Manifest;
import backcheck.course.ledger.Replacement;
import backcheck.course.ledger.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Grades one entry of a run anew, with the seed that it has, and puts its grade in the place of the one before; all else stays. */
public final class Anew {

    private final RunFolder folder;
    private final Run run;
    private final HandedIn handedIn;
    private final Path scratch;

    /** Grades what is missing in a folder of records. */
    @FunctionalInterface
    public interface Grading {
        /** Grade, and return how it has ended. */
        Batch.End grade(Path records, Run run) throws IOException;
    }

    /**
     * Prepare.
     *
     * @param run what the grades there depend on
     * @param scratch a private folder, for records that count only if there is a grade in the end
     */
    public Anew(RunFolder folder, Run run, HandedIn handedIn, Path scratch) {
        this.folder = folder;
        this.run = run;
        this.handedIn = handedIn;
        this.scratch = scratch;
    }

    /**
     * Grade it.
     *
     * @param attempt a name for this attempt that no other has
     * @return how it has ended; where the machine failed, the grade before stands
     * @throws IOException if the records can't be read or written
     */
    public Batch.End grade(Grading grading, String attempt) throws IOException {
        Manifest.Item item = handedIn.item(handedIn.content());
        Path records = Files.createTempDirectory(scratch, "anew");
        Manifest one = new Manifest(List.of(item));
        one.write(records);
        Run runOfOne = run.of(one);
        runOfOne.write(records);
        Batch.End end = grading.grade(records, runOfOne);
        Accepted graded = Ledger.read(records);
        if (graded.isComplete()) {
            replace(graded.result(item.id()), item, attempt);
        }
        return end;
    }

    private void replace(Ledger.Result result, Manifest.Item item, String attempt) throws IOException {
        if (before(item.id()).filter(earlier -> isSame(earlier, result)).isEmpty()) {
            Person person = handedIn.person();
            folder.replace(run, item, person);
            Replacement.write(folder.path(), run, result, attempt);
        }
    }

    private Optional<Ledger.Result> before(String id) throws IOException {
        Accepted accepted = Ledger.read(folder.path());
        return accepted.records().containsKey(id) ? Optional.of(accepted.result(id)) : Optional.empty();
    }

    private static boolean isSame(Ledger.Result one, Ledger.Result other) {
        return one.content().equals(other.content()) && one.grade().equals(other.grade());
    }
}
