package backcheck.cli;

import backcheck.compile.Compiler;
import backcheck.grade.Feedback;
import backcheck.grade.Grade;
import backcheck.grade.Points;
import backcheck.grade.PointsFile;
import backcheck.inspect.Rules;
import backcheck.isolation.Launcher;
import backcheck.judge.Graded;
import backcheck.judge.Judge;
import backcheck.judge.Scorer;
import backcheck.report.PrintedReport;
import backcheck.report.Words;
import backcheck.sandbox.Limits;
import backcheck.sandbox.Workers;
import backcheck.submission.Intake;
import backcheck.submission.Submission;
import backcheck.submission.UnreadableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

    /** Seeds are drawn below this: every JSON reader keeps such a number exactly. */
    private static final int SEEDS = 1_000_000_000;

    /** The languages that there are words in. */
    private enum Language {
        EN,
        DE;

        Words words() {
            return new Words(Locale.forLanguageTag(name()));
        }
    }

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
            description = "Write grade.json into this folder, and the other reports that are asked for.")
    private Path out;

    @Option(
            names = "--report",
            paramLabel = "LIST",
            split = ",",
            description = "Reports, separated by commas: console, json, junit. Default: console.")
    private List<ReportFormat> reports = List.of(ReportFormat.CONSOLE);

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw the random cases from this number. Default: a fresh one, which the grade records.")
    private Long seed;

    @Option(
            names = "--points",
            paramLabel = "FILE",
            description = "Other points: a YAML file, part or check: points. See the command points.")
    private Path pointsFile;

    @Option(
            names = "--feedback",
            paramLabel = "LEVEL",
            description = "How much is told: full; hint, the wrong values but not what is wrong with them; or points,"
                    + " outcomes only. It holds for every report.")
    private Feedback feedback = Feedback.FULL;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of every report: en or de. Default: en.")
    private Language language = Language.EN;

    @Option(
            names = "--isolation",
            paramLabel = "LEVEL",
            description = "The walls around the submission: auto, the strongest that this machine has; or sandbox, user or"
                    + " process, and nothing is graded if that can't be had. See the command doctor. Default: auto.")
    private Wanted isolation = Wanted.AUTO;

    @Option(
            names = "--rules",
            paramLabel = "on|off",
            description = "Whether what the assignment rules out is looked for, and cut out, before anything runs. Off is for"
                    + " trying the walls without them. Default: on.")
    private Rules rules = Rules.ON;

    @Option(
            names = "--fail-under",
            paramLabel = "N",
            description = "End with exit code 1 if the score is below this.")
    private Double failUnder;

    @Override
    public Integer call() throws IOException {
        Set<ReportFormat> formats = EnumSet.copyOf(reports);
        requireOneForStdout(formats);
        requirePossible(seed, failUnder);
        Points points = points();
        Submission read = read();
        Optional<OutputFolder> folder = out == null ? Optional.empty() : Optional.of(OutputFolder.prepare(out));
        long start = System.nanoTime();
        try (Launcher launcher = isolation.open()) {
            spec.commandLine().getErr().println("isolation: " + launcher.level().spelled() + " (" + launcher.described() + ")");
            Graded graded = grade(launcher, read, points);
            Grade told = feedback.of(graded.grade());
            if (folder.isPresent()) {
                folder.get().write(told, formats, language.words());
                folder.get().writePrinted(graded.printed());
                folder.get().writeEnvironment(launcher, (System.nanoTime() - start) / 1_000_000);
            }
            print(told, graded.printed(), formats);
            boolean below = failUnder != null && told.score() < failUnder;
            return (below ? ExitCode.BELOW : ExitCode.GRADED).code();
        }
    }

    private void print(Grade grade, String printed, Set<ReportFormat> formats) {
        PrintWriter stdout = spec.commandLine().getOut();
        Words words = language.words();
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

    private Graded grade(Launcher launcher, Submission read, Points points) {
        try (Judge judge = new Judge(new Compiler(launcher), new Workers(launcher, Limits.DEFAULT), points, rules)) {
            return judge.grade(read, seed == null ? new SecureRandom().nextInt(SEEDS) : seed);
        }
    }

    private Submission read() throws UsageException {
        try {
            return Intake.read(submission);
        } catch (UnreadableException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private Points points() throws UsageException {
        if (pointsFile == null) {
            return Scorer.standardPoints();
        }
        try {
            return PointsFile.read(pointsFile, Scorer.standardPoints(), Scorer.checksByPart());
        } catch (IOException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static void requirePossible(Long seed, Double failUnder) throws UsageException {
        if (failUnder != null && !Double.isFinite(failUnder)) {
            throw new UsageException("--fail-under takes a number of points, not " + failUnder);
        }
        if (seed != null && (seed < 0 || seed >= 1L << 53)) {
            throw new UsageException("--seed takes a number from 0 to 2^53 - 1, not " + seed);
        }
    }

    private void requireOneForStdout(Set<ReportFormat> formats) throws UsageException {
        if (out == null && formats.size() > 1) {
            throw new UsageException("several reports don't fit on one stdout: add --out DIR, or ask for one");
        }
    }
}
