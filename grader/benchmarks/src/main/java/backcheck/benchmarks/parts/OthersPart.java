package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.BrokenException;
import backcheck.benchmarks.measure.Cost;
import backcheck.benchmarks.measure.Rounds;
import backcheck.benchmarks.measure.Series;
import backcheck.benchmarks.report.Figure;
import backcheck.benchmarks.report.Goal;
import backcheck.benchmarks.report.Prose;
import backcheck.benchmarks.report.Section;
import backcheck.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** Grades a class beside what else one would do with it, and beside the start of an empty JVM. */
final class OthersPart {

    private static final String KNOWN_WRONG = "wrong/g-gradient-doubled";

    /** How many submissions are graded at a time, and empty JVMs started: two at a time disturb each other on any machine. */
    private static final int JOBS = 2;

    private final Bench bench;
    private final TestWay maven;
    private final TestWay console;
    private final int tests;

    OthersPart(Bench bench) throws IOException {
        this.bench = bench;
        this.maven = new MavenWay(bench);
        this.console = new ConsoleWay(bench);
        this.tests = proven(maven);
        BrokenException.unless(proven(console) == tests, "the two ways do not run the same tests");
    }

    /** The ordinary tests pass over what is right and don't over what is wrong; how many they are. */
    private int proven(TestWay way) throws IOException {
        bench.log().accept("trying " + way.name());
        Tested right = way.reference();
        Tested wrong = way.test(bench.checkout().submissions().resolve(KNOWN_WRONG));
        BrokenException.unless(right.run() > 0 && right.failed() == 0, way.name() + " does not pass the reference");
        boolean found = wrong.run() == right.run() && wrong.failed() > 0;
        BrokenException.unless(found, way.name() + " passes a wrong submission");
        return right.run();
    }

    Section section() throws IOException {
        Sizes sizes = bench.sizes();
        ClassRun run = new ClassRun(bench, sizes.compared());
        Checkout.Way way = bench.checkout().quickest();
        try (Floor floor = new Floor(bench)) {
            List<Series> series = Rounds.of(
                    sizes.roundsBeside(),
                    List.of(
                            new Rounds.Contender("batch", round -> run.grade(way, JOBS)),
                            new Rounds.Contender(maven.name(), round -> sample(run, maven, round)),
                            new Rounds.Contender(console.name(), round -> sample(run, console, round)),
                            new Rounds.Contender("empty JVM", round -> floor.of(sizes.floor(), 1)),
                            new Rounds.Contender("empty JVM, two at a time", round -> floor.of(sizes.floor(), JOBS)),
                            new Rounds.Contender(
                                    "batch, a JVM for each", round -> run.gradeInWorkersOnly(way, JOBS))),
                    bench.log());
            String text = Prose.of("others", sizes.compared(), way.name(), sizes.sample(), tests, sizes.floor());
            List<Table> tables = List.of(Compared.table("way", series, series.get(0)));
            return new Section("What else one would do, and the floor", text, tables, figures(series));
        } finally {
            run.delete();
        }
    }

    /** Test a few submissions of the class, each round others; all tests must run over each. */
    private Cost sample(ClassRun run, TestWay way, int round) throws IOException {
        int count = bench.sizes().sample();
        Cost sum = new Cost(0, bench.commands().measureCpu() ? OptionalDouble.of(0) : OptionalDouble.empty());
        for (int i = 0; i < count; i++) {
            Path submission = run.submission(round * count + i);
            Tested tested = way.test(submission);
            BrokenException.unless(tested.run() == tests, way.name() + " runs " + tested.run() + " tests of " + tests);
            sum = sum.plus(tested.cost());
        }
        return sum.per(count);
    }

    private static List<Figure> figures(List<Series> series) {
        Series batch = series.get(0);
        Series together = series.get(4);
        Series workers = series.get(5);
        return List.of(
                new Figure(
                        "throughput in that of `mvn test`",
                        Goal.atLeast(80, 50),
                        OptionalDouble.of(series.get(1).wallRatio(batch))),
                new Figure(
                        "throughput in that of javac + console",
                        Goal.atLeast(35, 25),
                        OptionalDouble.of(series.get(2).wallRatio(batch))),
                new Figure(
                        "CPU of a submission in that of an empty JVM, two at a time",
                        Goal.atMost(2, 3),
                        batch.cpuRatio(together)),
                Figure.told("the same in that of one that has the machine to itself", batch.cpuRatio(series.get(3))),
                Figure.told("throughput in that of empty JVMs, two at a time", OptionalDouble.of(together.wallRatio(batch))),
                Figure.told("throughput in that of a batch with a JVM for each", OptionalDouble.of(workers.wallRatio(batch))),
                Figure.told("CPU of a batch with a JVM for each, in that of an empty one", workers.cpuRatio(together)));
    }
}
