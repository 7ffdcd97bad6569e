package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.BrokenException;
import backcheck.benchmarks.measure.Cost;
import backcheck.benchmarks.measure.Rounds;
import backcheck.benchmarks.measure.Series;
import backcheck.benchmarks.report.Figure;
import backcheck.benchmarks.report.Goal;
import backcheck.benchmarks.report.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** Grades a class beside what else one would do with it, and beside the start of an empty JVM. */
final class OthersPart {

    private static final String KNOWN_WRONG = "wrong/g-gradient-doubled";

    private static final String TEXT = "In each round one after the other: a class of %d submissions graded with `batch` and two jobs"
            + " (%s); %d of the same submissions tested with Maven and with javac and JUnit's console, by an ordinary test class of"
            + " %d tests and without any isolation; and %d empty JVMs started one by one within a worker's walls, on a linked"
            + " runtime with an archive of their classes. A cost is that of one submission or JVM; a ratio is the median of those"
            + " of the rounds. What is between the empty JVM and a submission is compiling, the worker's own classes and calls,"
            + " judging, and the start of the grader spread over the class.";

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
        BrokenException.unless(wrong.run() == right.run() && wrong.failed() > 0, way.name() + " passes a wrong submission");
        return right.run();
    }

    Section section() throws IOException {
        Sizes sizes = bench.sizes();
        ClassRun run = new ClassRun(bench, sizes.compared());
        Checkout.Way way = bench.checkout().quickest();
        try (Floor floor = new Floor(bench)) {
            List<Series> series = Rounds.of(
                    sizes.rounds(),
                    List.of(
                            new Rounds.Contender("batch", round -> run.grade(way, 2)),
                            new Rounds.Contender(maven.name(), round -> sample(run, maven, round)),
                            new Rounds.Contender(console.name(), round -> sample(run, console, round)),
                            new Rounds.Contender("empty JVM in the sandbox", round -> floor.of(sizes.floor()))),
                    bench.log());
            String text = TEXT.formatted(sizes.compared(), way.name(), sizes.sample(), tests, sizes.floor());
            return new Section("What else one would do, and the floor", text, List.of(Compared.table("way", series, series.get(0))), figures(series));
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

    private List<Figure> figures(List<Series> series) {
        Series batch = series.get(0);
        return List.of(
                new Figure("throughput in that of `mvn test`", Goal.atLeast(80, 50), judged(series.get(1).wallRatio(batch))),
                new Figure("throughput in that of javac + console", Goal.atLeast(35, 25), judged(series.get(2).wallRatio(batch))),
                new Figure(
                        "CPU of a submission in that of an empty JVM",
                        Goal.atMost(2, 3),
                        bench.sizes().quick() ? OptionalDouble.empty() : batch.cpuRatio(series.get(3))));
    }

    /** A class of a few tells nothing: there the start of the grader outweighs all else. */
    private OptionalDouble judged(double ratio) {
        return bench.sizes().quick() ? OptionalDouble.empty() : OptionalDouble.of(ratio);
    }
}
