package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.BrokenException;
import backcheck.benchmarks.measure.Command;
import backcheck.benchmarks.measure.Cost;
import backcheck.benchmarks.measure.Rounds;
import backcheck.benchmarks.measure.Running;
import backcheck.benchmarks.measure.Series;
import backcheck.benchmarks.report.Figure;
import backcheck.benchmarks.report.Goal;
import backcheck.benchmarks.report.Prose;
import backcheck.benchmarks.report.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Grades one submission from the shell, beside javac and JUnit's console. */
final class GradePart {

    /** Cheap enough to be done more often than the rest. */
    private static final int TIMES = 2;

    private final Bench bench;
    private final Corpus corpus;
    private final TestWay console;

    GradePart(Bench bench) throws IOException {
        this.bench = bench;
        this.corpus = Corpus.read(bench.checkout().submissions());
        this.console = new ConsoleWay(bench);
    }

    Section section() throws IOException {
        List<Rounds.Contender> contenders = new ArrayList<>();
        for (Checkout.Way way : bench.checkout().ways()) {
            contenders.add(new Rounds.Contender("grade, " + way.name(), round -> grade(way, submission(round))));
        }
        contenders.add(new Rounds.Contender(console.name(), round -> console.test(submission(round)).cost()));
        // what is done for the first time only, as to make an archive, is no part of it
        for (Rounds.Contender contender : contenders) {
            contender.work().once(0);
        }
        int rounds = bench.sizes().quick() ? bench.sizes().rounds() : TIMES * bench.sizes().rounds();
        List<Series> series = Rounds.of(rounds, contenders, bench.log());
        Series other = series.get(series.size() - 1);
        Series quickest = series.get(series.size() - 2);
        OptionalDouble ratio = OptionalDouble.of(quickest.wallRatio(other));
        OptionalDouble seconds = OptionalDouble.of(quickest.wall() / 1000);
        List<Figure> figures = List.of(
                new Figure("one `grade` in javac + console", Goal.atMost(1, 1), ratio),
                new Figure("one `grade`, seconds", Goal.atMost(0.8, 1), seconds));
        return new Section("One submission", Prose.of("grade"), List.of(Compared.table("way", series, other)), figures);
    }

    private Path submission(int round) {
        return corpus.at(round).folder();
    }

    private Cost grade(Checkout.Way way, Path submission) throws IOException {
        List<String> words = new ArrayList<>(way.command());
        words.addAll(List.of("grade", submission.toString()));
        Running.Ended ended = bench.commands().run(new Command(bench.scratch(), words)).well("grade");
        BrokenException.unless(ended.output().contains("/ 100"), "grade has no total:\n" + ended.output());
        return ended.cost();
    }
}
