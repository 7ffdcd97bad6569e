package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.BrokenException;
import backcheck.benchmarks.measure.Command;
import backcheck.benchmarks.measure.Cost;
import backcheck.benchmarks.measure.Running;
import backcheck.benchmarks.measure.Scratch;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** javac over the submission, then JUnit's console; given records and test class are compiled before. */
final class ConsoleWay implements TestWay {

    private static final Pattern STARTED = Pattern.compile("(\\d+) tests started");
    private static final Pattern FAILED = Pattern.compile("(\\d+) tests failed");

    private final Bench bench;
    private final Path given;
    private final Path tests;
    private final Path classes;
    private final Tested reference;

    /** Compile the given records and the test class, once. */
    ConsoleWay(Bench bench) throws IOException {
        this.bench = bench;
        this.given = bench.scratch().resolve("console/given");
        this.tests = bench.scratch().resolve("console/tests");
        this.classes = bench.scratch().resolve("console/classes");
        Checkout checkout = bench.checkout();
        List<Path> records = Corpus.sources(checkout.template()).stream()
                .filter(source -> !source.endsWith("Network.java"))
                .toList();
        compile(given, List.of(), records);
        compile(classes, List.of(given), List.of(checkout.referenceSource()));
        Path testSource = checkout.baseline("ordinary").resolve("src/test/java/network/OrdinaryTest.java");
        compile(tests, List.of(given, classes, checkout.console()), List.of(testSource));
        this.reference = test(checkout.referenceSource().getParent());
    }

    @Override
    public String name() {
        return "javac + JUnit console";
    }

    @Override
    public Tested reference() {
        return reference;
    }

    @Override
    public Tested test(Path submission) throws IOException {
        Scratch.delete(classes);
        Cost compiled = compile(classes, List.of(given), Corpus.sources(submission));
        Running.Ended ended = bench.commands().run(Command.in(
                bench.scratch(), Checkout.java("java"), "-jar", bench.checkout().console().toString(), "execute",
                "-cp", path(List.of(classes, given, tests)), "--select-class", "network.OrdinaryTest",
                "--details", "summary", "--disable-banner"));
        Tested tested = new Tested(
                compiled.plus(ended.cost()), number(STARTED, ended.output()), number(FAILED, ended.output()));
        boolean fits = tested.failed() > 0 == ended.exitCode() > 0;
        BrokenException.unless(fits, "the console does not end as its tests:\n" + ended.output());
        return tested;
    }

    private Cost compile(Path to, List<Path> classPath, List<Path> sources) throws IOException {
        Files.createDirectories(to);
        List<String> words = new ArrayList<>(List.of(Checkout.java("javac"), "-encoding", "UTF-8"));
        words.addAll(List.of("-d", to.toString()));
        if (!classPath.isEmpty()) {
            words.addAll(List.of("-cp", path(classPath)));
        }
        sources.forEach(source -> words.add(source.toString()));
        return bench.commands().run(new Command(bench.scratch(), words)).well("javac").cost();
    }

    private static String path(List<Path> places) {
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static int number(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        BrokenException.unless(matcher.find(), "the console has run no tests:\n" + output);
        return Integer.parseInt(matcher.group(1));
    }
}
