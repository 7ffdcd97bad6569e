package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.Series;
import backcheck.benchmarks.report.Numbers;
import backcheck.benchmarks.report.Table;
import java.util.List;

/** The table of several things that were measured in turn. */
final class Compared {

    private Compared() {}

    /**
     * Medians and least times of each, and how many times one of them it takes.
     *
     * @param what the head of the first column
     */
    static Table table(String what, List<Series> series, Series one) {
        List<List<String>> rows = series.stream()
                .map(each -> List.of(
                        each.name(),
                        Numbers.of(each.wall()),
                        Numbers.of(each.leastWall()),
                        Numbers.of(each.cpu()),
                        Numbers.of(each.leastCpu()),
                        Numbers.of(each.wallRatio(one)),
                        Numbers.of(each.cpuRatio(one))))
                .toList();
        return new Table(List.of(what, "wall ms", "least", "CPU ms", "least", "wall ratio", "CPU ratio"), rows);
    }
}
