package backcheck.app.cli;

import backcheck.grade.Grade;
import backcheck.grading.judge.Graded;
import backcheck.grading.judge.Judge;
import backcheck.grading.judge.Rubric;
import backcheck.grading.report.PrintedReport;
import backcheck.grading.report.Words;
import backcheck.intake.Intake;
import backcheck.intake.Submission;
import backcheck.intake.UnreadableException;
import backcheck.running.compile.Compiler;
import backcheck.running.isolation.Launcher;
import backcheck.running.sandbox.Limits;
import backcheck.running.sandbox.Workers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grade SUBMISSION}: grade one submission. */
@Command(
        name = "grade",
        description = "Grade one submission.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  grade anna/                          the report on the console",
            "  grade anna.zip --report json         the grade as JSON on stdout",
            "  grade Network.java --out results --report console,junit",
            "                                       results/grade.json and results/TEST-grade.xml",
            "  grade anna/ --seed 4711              the same random cases as in an earlier grade",
            "  grade anna/ --points points.yaml --fail-under 50"
        })
final class GradeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SUBMISSION",
            description = "A folder (a Maven project, or any folder with one Network.java), a .zip or .tar.gz, or a single"
                    + " Network.java.")
    private Path submission;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write grade.json and the other requested reports into this folder.")
    private Path out;

    @Option(
            names = "--report",
            paramLabel = "LIST",
            split = ",",
            description = "Reports, separated by commas: console, json, junit. Default: console.")
    private List<ReportFormat> reports = List.of(ReportFormat.CONSOLE);

    @Mixin
    private GradingOptions grading;

    @Option(
            names = "--fail-under",
            paramLabel = "N",
            description = "Exit with code 1 if the score is below this.")
    private Double failUnder;

    @Override
    public Integer call() throws IOException {
        Set<ReportFormat> formats = EnumSet.copyOf(reports);
        requireOneForStdout(formats);
        if (failUnder != null && !Double.isFinite(failUnder)) {
            throw new UsageException("--fail-under must be a number of points, not " + failUnder);
        }
        Rubric rubric = grading.rubric();
        Submission read = read();
        if (ClassHint.fits(submission, read)) {
            spec.commandLine().getErr().println("note: " + submission + " looks like the submissions of a class: did you mean"
                    + " batch " + submission + " --out results?");
        }
        Optional<OutputFolder> folder = out == null ? Optional.empty() : Optional.of(OutputFolder.prepare(out));
        long start = System.nanoTime();
        try (Launcher launcher = grading.launcher(spec.commandLine().getErr())) {
            Graded graded = grade(launcher, read, rubric);
            Grade told = grading.feedback().of(graded.grade());
            if (folder.isPresent()) {
                folder.get().write(told, formats, grading.words());
                folder.get().writePrinted(graded.printed());
                folder.get().writeEnvironment(launcher, (System.nanoTime() - start) / 1_000_000);
            }
            print(told, graded.printed(), formats);
            boolean below = failUnder != null && told.score() < failUnder;
            return (below ? ExitCode.BELOW : ExitCode.GRADED).code();
        } catch (IOException | RuntimeException e) {
            if (folder.isPresent()) {
                folder.get().writeFailure(String.valueOf(e.getMessage()), formats, grading.words());
            }
            throw e;
        }
    }

    private void print(Grade grade, String printed, Set<ReportFormat> formats) {
        PrintWriter stdout = spec.commandLine().getOut();
        Words words = grading.words();
        for (ReportFormat format : formats) {
            if (format == ReportFormat.CONSOLE) {
                stdout.print(new PrintedReport(words).write(printed));
            }
            if (format == ReportFormat.CONSOLE || out == null) {
                stdout.print(format.writer(words).write(grade));
            }
        }
        stdout.flush();
    }

    private Graded grade(Launcher launcher, Submission read, Rubric rubric) {
        try (Judge judge = new Judge(new Compiler(launcher), new Workers(launcher, Limits.DEFAULT), rubric)) {
            return judge.grade(read, grading.seed());
        }
    }

    private Submission read() throws IOException {
        try {
            return Intake.read(submission);
        } catch (UnreadableException e) {
            if (e.isFault()) {
                throw e;
            }
            throw new UsageException(e.getMessage());
        }
    }

    private void requireOneForStdout(Set<ReportFormat> formats) throws UsageException {
        if (out == null && formats.size() > 1) {
            throw new UsageException("only one report can go to stdout: add --out DIR, or request only one");
        }
    }
}
