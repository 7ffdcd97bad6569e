package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.BrokenException;
import backcheck.benchmarks.pure.ChecksBenchmark;
import backcheck.benchmarks.report.Numbers;
import backcheck.benchmarks.report.Prose;
import backcheck.benchmarks.report.Section;
import backcheck.benchmarks.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures what starts no process with JMH. */
final class PurePart {

    private final Bench bench;

    PurePart(Bench bench) {
        this.bench = bench;
    }

    Section section() throws IOException {
        bench.log().accept("JMH");
        boolean quick = bench.sizes().quick();
        TimeValue time = quick ? TimeValue.milliseconds(100) : TimeValue.seconds(1);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(ChecksBenchmark.class.getPackageName() + ".*")
                .jvmArgs("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .forks(quick ? 1 : 2)
                .warmupIterations(quick ? 1 : 3)
                .warmupTime(time)
                .measurementIterations(quick ? 1 : 5)
                .measurementTime(time);
        try {
            return section(new Runner(options.build()).run());
        } catch (RunnerException e) {
            throw new BrokenException("JMH: " + e.getMessage());
        }
    }

    private static Section section(Collection<RunResult> results) throws IOException {
        BrokenException.unless(!results.isEmpty(), "JMH has found no benchmarks");
        List<List<String>> rows = new ArrayList<>();
        for (RunResult result : results) {
            double error = result.getPrimaryResult().getScoreError();
            rows.add(List.of(
                    name(result.getParams()),
                    Numbers.of(result.getPrimaryResult().getScore()),
                    Double.isNaN(error) ? "–" : "± " + Numbers.of(error)));
        }
        Table table = new Table(List.of("benchmark", "µs", "99.9 %"), rows);
        return new Section("What starts no process", Prose.of("pure"), List.of(table), List.of());
    }

    private static String name(BenchmarkParams params) {
        String[] path = params.getBenchmark().split("\\.");
        StringBuilder name = new StringBuilder(path[path.length - 2] + "." + path[path.length - 1]);
        params.getParamsKeys().forEach(key -> name.append(' ').append(params.getParam(key)));
        return name.toString();
    }
}
