package backcheck.app.cli;

import backcheck.course.batch.Presentation;
import backcheck.course.batch.Regrading;
import backcheck.course.batch.Results;
import backcheck.course.batch.ResultsPlace;
import backcheck.course.batch.RunFolder;
import backcheck.course.identity.Person;
import backcheck.course.ledger.Accepted;
import backcheck.course.ledger.Ledger;
import backcheck.course.ledger.Run;
import backcheck.grade.Points;
import backcheck.grading.report.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code regrade RESULTS}: make the tables of a class anew, with other points if wanted. */
@Command(
        name = "regrade",
        description = "Write the tables and grades of a class again from what batch has recorded, optionally with other"
                + " points. Nothing is run again, and the submissions are no longer needed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  regrade results --points points.yaml       other points, in place",
            "  regrade results --points points.yaml --out other",
            "  regrade results --sheet gradebook.csv --column Backpropagation",
            "                                             the points of batch, and",
            "                                             results/upload-canvas.csv to upload"
        })
final class RegradeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "The folder that batch wrote into.")
    private Path results;

    @Option(
            names = "--points",
            paramLabel = "FILE",
            description = "A YAML file with other points, one line \"part or check: points\" each. See the command points. Default:"
                    + " those of the batch.")
    private Path pointsFile;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the new results. Default: RESULTS.")
    private Path out;

    @Mixin
    private ResultOptions options;

    @Override
    public Integer call() throws IOException {
        try (RunFolder folder = RunFolder.existing(results)) {
            Run run = folder.earlier().orElseThrow();
            if (!run.grader().equals(Version.number())) {
                throw new UsageException(results + " was graded by version " + run.grader() + ", but this is "
                        + Version.number() + ": regrade with that version, or grade again with batch");
            }
            return regrade(folder, run).code();
        } catch (RunFolder.RefusedException e) {
            throw new UsageException(e.getMessage());
        } catch (AccessDeniedException e) {
            throw new UsageException(e.getMessage() + " is not writable: check its permissions");
        }
    }

    private ExitCode regrade(RunFolder folder, Run run) throws IOException {
        Words words = new Words(Locale.forLanguageTag(run.config().get("lang")));
        Points recorded = Points.ofText(run.config().get("points"));
        Points wanted = pointsFile == null ? recorded : GradingOptions.points(pointsFile);
        Path target = target();
        Presentation presentation = options.presentation(words, target);
        List<Person> people = folder.people();
        ResultsPlace.requireFolders(target, people);
        Accepted accepted = Ledger.read(folder.path());
        Results.Written written =
                new Results(target, words, new Regrading(words, recorded, wanted), presentation)
                        .write(people, accepted);
        ResultOptions.tell(written, words, spec);
        int missing = written.missing().size();
        if (missing > 0) {
            spec.commandLine().getErr().println("error: " + missing + " of " + people.size()
                    + " submissions have no grade yet: run batch to grade them");
        }
        return missing > 0 ? ExitCode.FAILED : ExitCode.GRADED;
    }

    private Path target() throws IOException {
        Path target = out == null ? results : out;
        ResultsPlace.ofRegrade(target, results);
        try {
            Files.createDirectories(target);
            Files.delete(Files.createTempFile(target, ".try", ""));
            return target;
        } catch (IOException e) {
            throw new UsageException((out == null ? "" : "--out ") + target + " is not writable: choose another folder");
        }
    }
}
