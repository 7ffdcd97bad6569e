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
            description = "Draw the random cases from this number. Default: a fresh one, which the grade records.")
    private Long seed;

    @Option(
            names = "--points",
            paramLabel = "FILE",
            description = "Other points: a YAML file, part or check: points. See the command points.")
    private Path pointsFile;

    @Option(
            names = "--mended-deduction",
            paramLabel = "N",
            description = "Points to take off where the class had to be renamed or put into its package before it could be"
                    + " graded. Default: 0.")
    private double mendedDeduction;

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
    private IsolationOption isolation = IsolationOption.AUTO;

    @Option(
            names = "--rules",
            paramLabel = "on|off",
            description = "Whether what the assignment rules out is looked for, and cut out, before anything runs. Off is for"
                    + " trying the walls without them. Default: on.")
    private Rules rules = Rules.ON;

    /** How submissions are graded, as the options say. */
    Rubric rubric() throws UsageException {
        if (seed != null && (seed < 0 || seed >= 1L << 53)) {
            throw new UsageException("--seed takes a number from 0 to 2^53 - 1, not " + seed);
        }
        if (!(mendedDeduction >= 0) || Double.isInfinite(mendedDeduction)) {
            throw new UsageException("--mended-deduction takes a number of points, 0 or more, not " + mendedDeduction);
        }
        return new Rubric(points(), rules, mendedDeduction);
    }

    private Points points() throws UsageException {
        return pointsFile == null ? Scorer.standardPoints() : points(pointsFile);
    }

    /** The points that a file tells. */
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

    /** A launcher at the level that is asked for, which is told. */
    Launcher launcher(PrintWriter err) throws UsageException {
        NeededModules.require();
        Launcher launcher = isolation.open();
        err.println("isolation: " + launcher.level().spelled() + " (" + launcher.described() + ")");
        err.flush();
        return launcher;
    }
}
