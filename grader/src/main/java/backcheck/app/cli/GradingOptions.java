package backcheck.app.cli;

import backcheck.grade.Feedback;
import backcheck.grade.Points;
import backcheck.grade.PointsFile;
import backcheck.grading.judge.Rubric;
import backcheck.grading.judge.Scorer;
import backcheck.grading.report.Words;
import backcheck.running.inspect.Rules;
import backcheck.running.isolation.Launcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How submissions are graded, be it one or a class of them. */
final class GradingOptions {

    /** Seeds are drawn below this: every JSON reader keeps such a number exactly. */
    private static final int SEEDS = 1_000_000_000;

    /** The languages that there are words in. */
    private enum Language {
        EN,
        DE;

        private Words words() {
            return new Words(Locale.forLanguageTag(name()));
        }
    }

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The seed of the random cases. Default: a new one, which is recorded in the grade.")
    private Long seed;

    @Option(
            names = "--points",
            paramLabel = "FILE",
            description = "A YAML file with other points, one line \"part or check: points\" each. See the command points.")
    private Path pointsFile;

    @Option(
            names = "--rename-penalty",
            paramLabel = "N",
            description = "Points to deduct if the class had to be renamed or moved into its package before it could be"
                    + " graded. Default: 0.")
    private double renamePenalty;

    @Option(
            names = "--feedback",
            paramLabel = "LEVEL",
            description = "How much the reports reveal: full; hint, the wrong values but not the mistakes in them; or points,"
                    + " outcomes only.")
    private Feedback feedback = Feedback.FULL;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of every report: en or de. Default: en.")
    private Language language = Language.EN;

    @Option(
            names = "--isolation",
            paramLabel = "LEVEL",
            description = "How submissions are isolated: auto, the strongest level that this machine supports; or sandbox, user"
                    + " or process, an error if not available. See the command doctor. Default: auto.")
    private IsolationOption isolation = IsolationOption.AUTO;

    @Option(
            names = "--rules",
            paramLabel = "on|off",
            description = "Whether code that the assignment does not allow is reported and stripped before anything runs. Off is"
                    + " for testing the sandbox. Default: on.")
    private Rules rules = Rules.ON;

    /** The former name of --rename-penalty, for scripts that still use it. */
    @Option(names = "--mended-deduction", paramLabel = "N", hidden = true)
    void setFormerRenamePenalty(double points) {
        renamePenalty = points;
    }

    /** How submissions are graded, as the options say. */
    Rubric rubric() throws UsageException {
        if (seed != null && (seed < 0 || seed >= 1L << 53)) {
            throw new UsageException("--seed must be a number from 0 to 2^53 - 1, not " + seed);
        }
        if (!(renamePenalty >= 0) || Double.isInfinite(renamePenalty)) {
            throw new UsageException("--rename-penalty must be a number of points, 0 or more, not " + renamePenalty);
        }
        return new Rubric(points(), rules, renamePenalty);
    }

    private Points points() throws UsageException {
        return pointsFile == null ? Scorer.standardPoints() : points(pointsFile);
    }

    /** The points in a file. */
    static Points points(Path file) throws UsageException {
        try {
            return PointsFile.read(file, Scorer.standardPoints(), Scorer.checksByPart());
        } catch (IOException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Whether a seed was given. */
    boolean hasSeed() {
        return seed != null;
    }

    /** The seed that was given, or a fresh one. */
    long seed() {
        return seed == null ? new SecureRandom().nextInt(SEEDS) : seed;
    }

    Feedback feedback() {
        return feedback;
    }

    Words words() {
        return language.words();
    }

    /** The language by its tag: {@code en}. */
    String languageTag() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** A launcher at the requested level, which is reported. */
    Launcher launcher(PrintWriter err) throws UsageException {
        NeededModules.require();
        Launcher launcher = isolation.open();
        err.println("isolation: " + launcher.level().spelled() + " (" + launcher.described() + ")");
        err.flush();
        return launcher;
    }
}
