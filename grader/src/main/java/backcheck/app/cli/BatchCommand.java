package backcheck.app.cli;

import backcheck.course.batch.Anew;
import backcheck.course.batch.Batch;
import backcheck.course.batch.Changes;
import backcheck.course.batch.ClassFolder;
import backcheck.course.batch.HandedIn;
import backcheck.course.batch.Presentation;
import backcheck.course.batch.Regrading;
import backcheck.course.batch.Results;
import backcheck.course.batch.ResultsPlace;
import backcheck.course.batch.RunFolder;
import backcheck.course.identity.Person;
import backcheck.course.ledger.Ledger;
import backcheck.course.ledger.Manifest;
import backcheck.course.ledger.Run;
import backcheck.grade.Grade;
import backcheck.grade.Points;
import backcheck.grading.judge.Judge;
import backcheck.grading.judge.Rubric;
import backcheck.grading.report.JsonReport;
import backcheck.grading.report.Words;
import backcheck.intake.UnreadableException;
import backcheck.running.compile.Compiler;
import backcheck.running.isolation.Launcher;
import backcheck.running.sandbox.Limits;
import backcheck.running.sandbox.Workers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code batch SUBMISSIONS}: grade a class. */
@Command(
        name = "batch",
        description = "Grade a class of submissions on all cores. Started again after an interruption, it resumes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  batch submissions/ --out results     a folder with one entry for each",
            "                                       student, as downloaded from Moodle,",
            "                                       Canvas and others, or a zip of it",
            "  batch class.zip --out results --roster class.csv --sheet worksheet.csv",
            "                                       a row for each student of the class, and",
            "                                       results/upload-moodle.csv to upload",
            "  batch submissions/ --out results --only \"Ben Stone_12\"",
            "                                       one of them again"
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
            description = "The folder for the results: grades.csv, summary.json, and a folder with grade.json for each submission.")
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many submissions to grade at a time. Default: the number of processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "Start over: discard what earlier runs have graded into DIR.")
    private boolean force;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description = "Grade one submission again, with the same seed; all others keep their grade. NAME is its name in the"
                    + " column submission of grades.csv.")
    private String only;

    @Option(
            names = "--workers-only",
            description = "Run every submission in a Java process of its own, even if it could share one. The grades are the"
                    + " same, but it takes longer.")
    private boolean workersOnly;

    @Option(names = "--quiet", description = "Print no progress.")
    private boolean quiet;

    @Mixin
    private GradingOptions grading;

    @Mixin
    private ResultOptions options;

    private Presentation presentation;

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new UsageException("--jobs must be at least 1, not " + jobs);
        }
        if (only != null && force) {
            throw new UsageException("--only grades one submission again and --force all of them: use only one of these options");
        }
        Rubric rubric = grading.rubric();
        presentation = options.presentation(grading.words(), out);
        requirePlace();
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
            ResultsPlace.requireFolders(out, all.people());
            ProgressPrinter progress = new ProgressPrinter(err, quiet);
            Optional<HandedIn> one = only == null ? Optional.empty() : Optional.of(chosen(folder, all));
            Run run = one.isPresent() ? goneOnWith(folder, all, rubric) : begin(folder, all, rubric);
            if (!workersOnly) {
                judge.shareWorkers();
            }
            int threads = one.isPresent() ? 1 : jobs;
            Anew.Grading gradings = (records, of) -> {
                Batch batch = new Batch(judge::grade, records, of, this::line, progress);
                interruption.stops(batch);
                judge.prepareForMany(threads);
                return batch.run(one.map(List::of).orElse(all.readable()), attempt(), threads);
            };
            Batch.End end = new Batch.End(all.faultsOf(one), List.of());
            if (one.isEmpty()) {
                end = end.and(gradings.grade(folder.path(), run));
            } else if (one.get().isRead()) {
                end = end.and(new Anew(folder, run, one.get(), launcher.folder()).grade(gradings, attempt()));
            }
            progress.ends();
            return finish(one.isPresent() ? folder.people() : all.people(), folder, end, interruption);
        }
    }

    private String line(Grade grade) {
        return new JsonReport(grading.words()).line(grading.feedback().of(grade));
    }

    private ExitCode finish(List<Person> people, RunFolder folder, Batch.End end, Interruption interruption)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Words words = grading.words();
        Points points = Points.ofText(folder.earlier().orElseThrow().config().get("points"));
        Results results = new Results(out, words, new Regrading(words, points, points), presentation);
        Results.Written written = results.write(people, Ledger.read(folder.path()));
        ResultOptions.tell(written, words, spec);
        return new BatchEnd(end, written.missing()).tell(err, interruption.happened());
    }

    private RunFolder folder() throws IOException {
        try {
            return RunFolder.open(Files.createDirectories(out));
        } catch (RunFolder.RefusedException e) {
            throw e;
        } catch (IOException e) {
            throw new UsageException("--out " + out + " is not writable: choose another folder");
        }
    }

    private Run begin(RunFolder folder, ClassFolder all, Rubric rubric) throws IOException {
        if (force) {
            folder.clear();
        }
        Manifest manifest = folder.manifest(all.handedIn());
        Run run = run(folder, rubric, manifest);
        tell(folder.begin(run, manifest, all.people()));
        return run;
    }

    /** The run that is there, if this command would grade as it does. */
    private Run goneOnWith(RunFolder folder, ClassFolder all, Rubric rubric) throws IOException {
        Run run = run(folder, rubric, folder.manifest(all.handedIn()));
        folder.requireSame(run);
        return folder.earlier().orElseThrow();
    }

    private Run run(RunFolder folder, Rubric rubric, Manifest manifest) throws IOException {
        boolean goesOn = !grading.hasSeed() && folder.earlier().isPresent();
        long seed = goesOn ? folder.earlier().get().seed() : grading.seed();
        SortedMap<String, String> config = new TreeMap<>();
        config.put("points", rubric.points().text());
        config.put("rules", rubric.rules().name().toLowerCase(Locale.ROOT));
        config.put("mended-deduction", "" + rubric.mendedDeduction());
        config.put("feedback", grading.feedback().name().toLowerCase(Locale.ROOT));
        config.put("lang", grading.languageTag());
        String version = Version.number();
        return new Run(version, version, config, seed, Runtime.version().feature(), 1, manifest.hash());
    }

    /** The one submission to grade, which has to be in the table and among the submissions. */
    private HandedIn chosen(RunFolder folder, ClassFolder all) throws IOException {
        List<String> names = folder.people().stream().map(Person::key).toList();
        if (!names.contains(only)) {
            List<String> near = NearNames.of(only, names);
            throw new UsageException("--only: there is no submission " + only + " in " + out
                    + (near.isEmpty() ? "" : ": did you mean " + String.join(", ", near) + "?"));
        }
        return all.handedIn().stream()
                .filter(handedIn -> handedIn.id().equals(only))
                .findFirst()
                .orElseThrow(() -> new UsageException("--only: " + only + " is no longer among the submissions"));
    }

    private void requirePlace() throws UsageException {
        if (only != null && !Files.exists(out.resolve("run").resolve(Run.FILE))) {
            throw new UsageException("--only grades again what batch has graded, but " + out + " contains no results yet: omit it");
        }
        try {
            ResultsPlace.ofBatch(out, submissions);
        } catch (RunFolder.RefusedException e) {
            throw new UsageException(e.getMessage());
        } catch (IOException e) {
            throw new UsageException("--out " + out + " is not writable: choose another folder");
        }
    }

    private void tell(Changes changes) {
        if (!changes.isEmpty()) {
            spec.commandLine().getErr().println("note: the submissions have changed since the last run: "
                    + changes.added().size() + " new, " + changes.changed().size() + " changed, " + changes.gone().size()
                    + " gone; all others keep their grade");
        }
    }

    private ClassFolder read(Launcher launcher) throws IOException {
        try {
            ClassFolder all = ClassFolder.read(submissions, launcher.folder());
            if (all.handedIn().isEmpty()) {
                throw new UsageException(submissions + " contains no submissions: choose a folder with one entry for each");
            }
            return all;
        } catch (UnreadableException e) {
            if (e.isFault()) {
                throw e;
            }
            throw new UsageException(e.getMessage());
        }
    }

    /** A name that no other attempt has. */
    private static String attempt() {
        return UUID.randomUUID().toString();
    }
}
