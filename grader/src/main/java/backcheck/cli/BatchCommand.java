package backcheck.cli;

import backcheck.batch.Batch;
import backcheck.batch.Changes;
import backcheck.batch.ClassFolder;
import backcheck.batch.HandedIn;
import backcheck.batch.Presentation;
import backcheck.batch.Regrading;
import backcheck.batch.Results;
import backcheck.batch.RunFolder;
import backcheck.compile.Compiler;
import backcheck.grade.Grade;
import backcheck.grade.Points;
import backcheck.identity.Entry;
import backcheck.isolation.Launcher;
import backcheck.judge.Judge;
import backcheck.judge.Rubric;
import backcheck.ledger.Ledger;
import backcheck.ledger.Manifest;
import backcheck.ledger.Run;
import backcheck.report.JsonReport;
import backcheck.report.Words;
import backcheck.sandbox.Limits;
import backcheck.sandbox.Workers;
import backcheck.submission.UnreadableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code batch SUBMISSIONS}: grade a class. */
@Command(
        name = "batch",
        description = "Grade a class of submissions, with all cores. Killed and started again, it goes on where it was.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  batch submissions/ --out results     a folder with one entry for each",
            "                                       student, as Moodle, Canvas and others",
            "                                       give it, or a zip of it",
            "  batch class.zip --out results --roster class.csv --sheet worksheet.csv",
            "                                       a row for each student of the class, and",
            "                                       results/upload-moodle.csv to upload"
        })
final class BatchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SUBMISSIONS",
            description = "A folder or .zip with one entry for each submission: a folder, an archive or a Network.java.")
    private Path submissions;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where the results go: grades.csv, summary.json, and a folder with grade.json for each submission.")
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many submissions are graded at a time. Default: as many as there are processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "Start anew: forget what earlier runs have graded into DIR.")
    private boolean force;

    @Option(
            names = "--workers-only",
            description = "Run every submission in a Java process of its own, even if it is so plain that it could share"
                    + " one. The grades are the same; it takes longer.")
    private boolean workersOnly;

    @Option(names = "--quiet", description = "Say nothing about progress.")
    private boolean quiet;

    @Mixin
    private GradingOptions grading;

    @Mixin
    private ResultOptions options;

    private Presentation presentation;

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new UsageException("--jobs takes a number from 1, not " + jobs);
        }
        Rubric rubric = grading.rubric();
        presentation = options.presentation(grading.words());
        Interruption interruption = new Interruption();
        try {
            return grade(rubric, interruption).code();
        } catch (RunFolder.RefusedException e) {
            throw new UsageException("--out " + out + ": " + e.getMessage());
        } finally {
            interruption.over();
        }
    }

    private ExitCode grade(Rubric rubric, Interruption interruption) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (RunFolder folder = folder();
                Launcher launcher = grading.launcher(err);
                Judge judge = new Judge(new Compiler(launcher), new Workers(launcher, Limits.DEFAULT), rubric)) {
            ClassFolder all = read(launcher);
            all.notices().forEach(notice -> err.println("note: " + grading.words().of(notice)));
            Run run = begin(folder, all, rubric);
            Progression progress = new Progression(err, quiet);
            JsonReport json = new JsonReport(grading.words());
            Function<Grade, String> line = grade -> json.line(grading.feedback().of(grade));
            Batch batch = new Batch(judge::grade, folder.path(), run, line, progress);
            interruption.stops(batch);
            if (!workersOnly) {
                judge.shareWorkers();
            }
            judge.prepareForMany(jobs);
            Batch.End end = batch.run(all.handedIn(), attempt(), jobs);
            progress.ends();
            return finish(all, folder, end, interruption);
        }
    }

    private ExitCode finish(ClassFolder all, RunFolder folder, Batch.End end, Interruption interruption)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Words words = grading.words();
        Points points = Points.ofText(folder.earlier().orElseThrow().config().get("points"));
        Results results = new Results(out, words, new Regrading(words, points, points), presentation);
        Results.Written written = results.write(all.people(), Ledger.read(folder.path()));
        ResultOptions.tell(written, words, spec);
        ExitCode code = tell(end, err);
        if (interruption.happened()) {
            err.println("interrupted: the same command goes on with what is missing");
            code = ExitCode.INTERRUPTED;
        }
        err.flush();
        return code;
    }

    /** Tell what did not go well. */
    static ExitCode tell(Batch.End end, PrintWriter err) {
        end.faults().forEach(fault -> err.println("not graded: " + fault.id() + ": " + fault.reason()));
        if (!end.faults().isEmpty()) {
            err.println("error: the machine failed over " + end.faults().size()
                    + " submissions, which have no grade: the same command tries them again");
        }
        end.contradicted().forEach(id -> err.println("graded otherwise in a shared Java process: " + id));
        if (!end.contradicted().isEmpty()) {
            err.println("error: these submissions were graded otherwise in a process of their own, and that grade was kept;"
                    + " other grades of this run may be wrong. Grade the class anew with --force --workers-only, and report"
                    + " these submissions to whoever maintains the grader");
        }
        return end.faults().isEmpty() && end.contradicted().isEmpty() ? ExitCode.GRADED : ExitCode.FAILED;
    }

    private RunFolder folder() throws IOException {
        try {
            return RunFolder.open(Files.createDirectories(out));
        } catch (RunFolder.RefusedException e) {
            throw e;
        } catch (IOException e) {
            throw new UsageException("--out " + out + " can't be written to: choose a folder that can");
        }
    }

    private Run begin(RunFolder folder, ClassFolder all, Rubric rubric) throws IOException {
        if (force) {
            folder.clear();
        }
        Manifest manifest = new Manifest(all.handedIn().stream()
                .map(handedIn -> new Manifest.Item(handedIn.id(), path(handedIn), handedIn.content()))
                .toList());
        boolean goesOn = !grading.hasSeed() && folder.earlier().isPresent();
        long seed = goesOn ? folder.earlier().get().seed() : grading.seed();
        SortedMap<String, String> config = new TreeMap<>();
        config.put("points", rubric.points().text());
        config.put("rules", rubric.rules().name().toLowerCase(Locale.ROOT));
        config.put("mended-deduction", "" + rubric.mendedDeduction());
        config.put("feedback", grading.feedback().name().toLowerCase(Locale.ROOT));
        config.put("lang", grading.languageTag());
        String version = Version.number();
        Run run = new Run(version, version, config, seed, Runtime.version().feature(), 1, manifest.hash());
        tell(folder.begin(run, manifest, all.people()));
        return run;
    }

    private void tell(Changes changes) {
        if (!changes.isEmpty()) {
            spec.commandLine().getErr().println("note: the submissions are not those of the last time: "
                    + changes.added().size() + " new, " + changes.changed().size() + " changed, " + changes.gone().size()
                    + " gone; all others keep their grade");
        }
    }

    private static String path(HandedIn handedIn) {
        List<Entry.Piece> pieces = handedIn.entry().files();
        return pieces.isEmpty() ? "" : pieces.get(0).source();
    }

    private ClassFolder read(Launcher launcher) throws IOException {
        try {
            ClassFolder all = ClassFolder.read(submissions, launcher.folder());
            if (all.handedIn().isEmpty()) {
                throw new UsageException(submissions + " holds no submissions: it takes a folder with one entry for each");
            }
            return all;
        } catch (UnreadableException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** A name that no other attempt has. */
    private static String attempt() {
        return UUID.randomUUID().toString();
    }
}
