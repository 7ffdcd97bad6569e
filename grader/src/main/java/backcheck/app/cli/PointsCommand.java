package backcheck.app.cli;

import backcheck.grade.Points;
import backcheck.grading.judge.Scorer;
import backcheck.grading.report.Words;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code points}: print the standard points as a file to edit. */
@Command(
        name = "points",
        description = "Print the standard points, as a file to edit and pass to grade --points.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExample:%n",
        footer = "  points > points.yaml")
final class PointsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Points points = Scorer.standardPoints();
        Words words = Words.english();
        out.println("# Points of each check; \"backward: 40\" would distribute 40 points among the checks of a part.");
        for (Map.Entry<String, List<String>> part : Scorer.checksByPart().entrySet()) {
            out.println();
            out.println("# " + part.getKey());
            for (String check : part.getValue()) {
                String number = new BigDecimal(points.of(check)).stripTrailingZeros().toPlainString();
                out.println(check + ": " + number + "  # " + words.of("check." + check));
            }
        }
        return ExitCode.GRADED.code();
    }
}
