package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.BrokenException;
import backcheck.benchmarks.measure.Command;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Uses the grader once in every way, to see that it works, and so that what it makes at its first use is there. */
public final class FirstUse {

    private static final int FEW = 4;

    private static final String ISOLATION = "isolation: ";

    private FirstUse() {}

    /** Grade the reference and a few submissions, and return the isolation that the grader found here. */
    public static String of(Bench bench) throws IOException {
        String isolation = "unknown";
        ClassRun few = new ClassRun(bench, FEW);
        for (Checkout.Way way : bench.checkout().ways()) {
            bench.log().accept("trying " + way.name());
            List<String> grade = new ArrayList<>(way.command());
            grade.addAll(List.of("grade", bench.checkout().reference().toString()));
            String report = bench.commands().run(new Command(bench.scratch(), grade)).well("grade").output();
            BrokenException.unless(report.contains("100 / 100"), "the reference does not get all points:\n" + report);
            isolation = isolation(report);
            few.grade(way, 1);
        }
        few.delete();
        return isolation;
    }

    private static String isolation(String report) {
        return report.lines()
                .filter(line -> line.startsWith(ISOLATION))
                .map(line -> line.substring(ISOLATION.length()))
                .findFirst()
                .orElse("unknown");
    }
}
