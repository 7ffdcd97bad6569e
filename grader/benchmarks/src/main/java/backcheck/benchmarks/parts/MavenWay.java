package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.BrokenException;
import backcheck.benchmarks.measure.Command;
import backcheck.benchmarks.measure.Running;
import backcheck.benchmarks.measure.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code mvn -o -q test} in a project with the given records, the test class and the submission. */
final class MavenWay implements TestWay {

    private static final Pattern SUITE =
            Pattern.compile("<testsuite [^>]*tests=.(\\d+). errors=.(\\d+). skipped=.(\\d+). failures=.(\\d+).");

    private final Bench bench;
    private final Path project;
    private final Path sources;
    private final Tested reference;

    /** Set the project up, and let Maven fetch what it needs, once. */
    MavenWay(Bench bench) throws IOException {
        this.bench = bench;
        this.project = bench.scratch().resolve("ordinary");
        this.sources = project.resolve("src/main/java/network");
        Scratch.copy(bench.checkout().baseline("ordinary"), project);
        this.reference = test(bench.checkout().referenceSource().getParent(), Command.in(project, "mvn", "-q", "test"));
    }

    @Override
    public String name() {
        return "mvn -o -q test";
    }

    @Override
    public Tested reference() {
        return reference;
    }

    @Override
    public Tested test(Path submission) throws IOException {
        return test(submission, Command.in(project, "mvn", "-o", "-q", "test"));
    }

    private Tested test(Path submission, Command command) throws IOException {
        take(submission);
        Running.Ended ended = bench.commands().run(command);
        Path report = project.resolve("target/surefire-reports/TEST-network.OrdinaryTest.xml");
        BrokenException.unless(Files.exists(report), "mvn test has run no tests:\n" + ended.output());
        Tested tested = tested(ended, Files.readString(report));
        boolean fits = tested.failed() > 0 == ended.exitCode() > 0;
        BrokenException.unless(fits, "mvn test does not end as its tests:\n" + ended.output());
        return tested;
    }

    private static Tested tested(Running.Ended ended, String report) {
        Matcher suite = SUITE.matcher(report);
        BrokenException.unless(suite.find(), "the report of mvn test has no numbers:\n" + report);
        int failed = Integer.parseInt(suite.group(2)) + Integer.parseInt(suite.group(4));
        return new Tested(ended.cost(), Integer.parseInt(suite.group(1)) - Integer.parseInt(suite.group(3)), failed);
    }

    /** Put these sources in the place of those before; nothing that was compiled is left. */
    private void take(Path submission) throws IOException {
        Scratch.delete(project.resolve("target"));
        Scratch.delete(sources);
        Files.createDirectories(sources);
        for (Path source : Corpus.sources(bench.checkout().template())) {
            if (!source.endsWith("Network.java")) {
                Files.copy(source, sources.resolve(source.getFileName()));
            }
        }
        for (Path source : Corpus.sources(submission)) {
            Files.copy(source, sources.resolve(source.getFileName()));
        }
    }
}
