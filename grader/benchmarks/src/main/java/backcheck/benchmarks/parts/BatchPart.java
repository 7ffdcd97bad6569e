package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.Cost;
import backcheck.benchmarks.measure.Course;
import backcheck.benchmarks.measure.Rounds;
import backcheck.benchmarks.measure.Series;
import backcheck.benchmarks.report.Figure;
import backcheck.benchmarks.report.Goal;
import backcheck.benchmarks.report.Numbers;
import backcheck.benchmarks.report.Prose;
import backcheck.benchmarks.report.Section;
import backcheck.benchmarks.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Grades classes of several sizes, with one job and with two; the largest with two only. */
final class BatchPart {

    /** Larger classes are graded in the quickest way only. */
    private static final int SMALL = 100;

    private final Bench bench;
    private final List<List<String>> rows = new ArrayList<>();
    private OptionalDouble cpuOfTwoJobs = OptionalDouble.empty();
    private Course course;

    BatchPart(Bench bench) {
        this.bench = bench;
    }

    Section section() throws IOException {
        for (int size : bench.sizes().classes()) {
            measure(size);
        }
        Table costs = new Table(
                List.of("submissions", "way", "jobs", "rounds", "per second", "wall ms", "CPU ms", "least"), rows);
        String leftOut = String.join(", ", Corpus.LEFT_OUT.stream().map(name -> "`" + name + "`").toList());
        return new Section("A class", Prose.of("batch", leftOut), List.of(costs, courseTable()), figures());
    }

    private List<Figure> figures() {
        OptionalDouble lastToFirst = course.lastToFirst();
        OptionalDouble heap = course.heapChange();
        return List.of(
                new Figure("CPU of a submission with 2 jobs, in that with 1", Goal.atMost(1.15, 1.15), cpuOfTwoJobs),
                new Figure("speed of the last tenth, in that of the first", Goal.atLeast(0.95, 0.95), lastToFirst),
                new Figure("change of the heap in the course, as a share", Goal.atMost(0.10, 0.10), heap));
    }

    private void measure(int size) throws IOException {
        ClassRun run = new ClassRun(bench, size);
        List<Rounds.Contender> contenders = new ArrayList<>();
        List<Checkout.Way> ways = size <= SMALL ? bench.checkout().ways() : List.of(bench.checkout().quickest());
        for (Checkout.Way way : ways) {
            for (int jobs : bench.sizes().jobsOf(size)) {
                contenders.add(new Rounds.Contender(way.name(), round -> grade(run, size, way, jobs)));
            }
        }
        List<Series> series = Rounds.of(bench.sizes().roundsOf(size), contenders, bench.log());
        run.delete();
        List<Integer> jobs = bench.sizes().jobsOf(size);
        for (int i = 0; i < series.size(); i++) {
            rows.add(row(size, jobs.get(i % jobs.size()), series.get(i)));
        }
        if (bench.sizes().largestOfEach().equals(OptionalInt.of(size))) {
            cpuOfTwoJobs = series.get(series.size() - 1).cpuRatio(series.get(series.size() - 2));
        }
    }

    /** The course of the largest class is watched; with both numbers of jobs, for the watching costs something. */
    private Cost grade(ClassRun run, int size, Checkout.Way way, int jobs) throws IOException {
        bench.log().accept("batch of " + size + ", " + jobs + " jobs, " + way.name());
        if (size < bench.sizes().largest()) {
            return run.grade(way, jobs);
        }
        CourseWatch watch = new CourseWatch(size);
        Cost cost = run.grade(way, jobs, watch);
        course = watch.course();
        return cost;
    }

    private static List<String> row(int size, int jobs, Series series) {
        return List.of(
                "" + size,
                series.name(),
                "" + jobs,
                "" + series.costs().size(),
                Numbers.of(1000 / series.wall()),
                Numbers.of(series.wall()),
                Numbers.of(series.cpu()),
                Numbers.of(series.leastCpu()));
    }

    private Table courseTable() {
        List<String> rates = Stream.of(course.cold(), course.warm(), course.last()).map(Numbers::of).toList();
        List<String> heaps = course.heaps().stream().map(Numbers::of).toList();
        return new Table(
                List.of("course of " + course.size(), "beginning", "warm, middle", "end"),
                List.of(row("per second", rates), row("MB alive", heaps)));
    }

    private static List<String> row(String name, List<String> values) {
        return List.of(name, values.get(0), values.get(1), values.get(2));
    }
}
