package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.BrokenException;
import backcheck.benchmarks.measure.Command;
import backcheck.benchmarks.measure.Cost;
import backcheck.benchmarks.measure.Running;
import backcheck.benchmarks.measure.Scratch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Grades one class with the command {@code batch}, again and again, and demands the same grades each time. */
final class ClassRun {

    private final Bench bench;
    private final Corpus corpus;
    private final int size;
    private final Path submissions;
    private final Path results;
    private byte[] grades;

    /** Write the class. */
    ClassRun(Bench bench, int size) throws IOException {
        this.bench = bench;
        this.size = size;
        this.corpus = Corpus.read(bench.checkout().submissions());
        this.submissions = bench.scratch().resolve("class-" + size);
        this.results = bench.scratch().resolve("results-" + size);
        corpus.write(submissions, size);
    }

    /** Looks at a run while it goes. */
    @FunctionalInterface
    interface Watch {
        /**
         * Look until it has ended.
         *
         * @param results the folder of the results
         */
        void over(Running running, Path results) throws IOException;
    }

    /** Grade it, and return the cost of one submission. */
    Cost grade(Checkout.Way way, int jobs) throws IOException {
        return grade(way, jobs, List.of(), (running, results) -> {});
    }

    /** The same with a JVM for each submission, plain or not. */
    Cost gradeInWorkersOnly(Checkout.Way way, int jobs) throws IOException {
        return grade(way, jobs, List.of("--workers-only"), (running, results) -> {});
    }

    /** Grade it under watch. */
    Cost grade(Checkout.Way way, int jobs, Watch watch) throws IOException {
        return grade(way, jobs, List.of(), watch);
    }

    private Cost grade(Checkout.Way way, int jobs, List<String> more, Watch watch) throws IOException {
        Scratch.delete(results);
        List<String> words = new ArrayList<>(way.command());
        words.addAll(List.of("batch", submissions.toString(), "--out", results.toString()));
        words.addAll(List.of("--jobs", "" + jobs, "--seed", "1"));
        words.addAll(more);
        try (Running running = bench.commands().start(new Command(bench.scratch(), words))) {
            watch.over(running, results);
            Running.Ended ended = running.ended().well("batch of " + size + ", " + way.name());
            check(Files.readAllBytes(results.resolve("grades.csv")), way.name() + ", " + jobs + " jobs " + more);
            return ended.cost().per(size);
        }
    }

    private void check(byte[] table, String how) {
        if (grades == null) {
            checkRows(new String(table, StandardCharsets.UTF_8).lines().toList());
            grades = table;
        }
        BrokenException.unless(Arrays.equals(grades, table), "grades.csv of " + size + " is another one with " + how);
    }

    /** Each row begins with the submission's name, its points, and the points that there are. */
    private void checkRows(List<String> lines) {
        BrokenException.unless(lines.size() == size + 1, "grades.csv has " + lines.size() + " lines for " + size);
        for (int i = 0; i < size; i++) {
            Corpus.Known known = corpus.at(i);
            String[] row = lines.get(i + 1).split(",", 4);
            boolean isFull = row[1].equals(row[2]);
            BrokenException.unless(
                    row[0].equals(Corpus.name(i)) && isFull == known.right(),
                    known.folder().getFileName() + " is graded " + row[1] + " of " + row[2]);
        }
    }

    /** Remove what was written. */
    void delete() throws IOException {
        Scratch.delete(submissions);
        Scratch.delete(results);
    }

    /** The folder of a submission. */
    Path submission(int number) {
        return submissions.resolve(Corpus.name(number % size));
    }
}
