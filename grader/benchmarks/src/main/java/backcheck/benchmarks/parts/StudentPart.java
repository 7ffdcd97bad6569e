package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.BrokenException;
import backcheck.benchmarks.measure.Command;
import backcheck.benchmarks.measure.Cost;
import backcheck.benchmarks.measure.Rounds;
import backcheck.benchmarks.measure.Running;
import backcheck.benchmarks.measure.Scratch;
import backcheck.benchmarks.measure.Series;
import backcheck.benchmarks.report.Figure;
import backcheck.benchmarks.report.Goal;
import backcheck.benchmarks.report.Prose;
import backcheck.benchmarks.report.Section;
import backcheck.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Tests the students' project as a student does, beside the least project that Maven can test. */
final class StudentPart {

    private final Bench bench;
    private final Path handout;
    private final Path empty;

    StudentPart(Bench bench) throws IOException {
        this.bench = bench;
        this.handout = bench.scratch().resolve("backpropagation");
        this.empty = bench.scratch().resolve("empty");
        unpackHandout();
        Scratch.copy(bench.checkout().baseline("empty"), empty);
        for (Path project : List.of(handout, empty)) {
            bench.log().accept("mvn test in " + project.getFileName() + ", the first time");
            bench.commands().run(Command.in(project, "mvn", "test")).well("mvn test");
        }
    }

    private void unpackHandout() throws IOException {
        Path zip = bench.scratch().resolve("handout.zip");
        List<String> export = new ArrayList<>(bench.checkout().ways().get(0).command());
        export.addAll(List.of("export", "handout", "--out", zip.toString()));
        bench.commands().run(new Command(bench.scratch(), export)).well("export handout");
        bench.commands()
                .run(Command.in(bench.scratch(), Checkout.java("jar"), "--extract", "--file", zip.toString()))
                .well("jar");
        Files.copy(bench.checkout().referenceSource(), studentsSource(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path studentsSource() {
        return handout.resolve("src/main/java/network/Network.java");
    }

    Section section() throws IOException {
        List<Series> series = Rounds.of(
                bench.sizes().rounds(),
                List.of(
                        new Rounds.Contender("the students' project", round -> student()),
                        new Rounds.Contender("an empty JUnit project", round -> empty())),
                bench.log());
        Table table = Compared.table("project", series, series.get(1));
        OptionalDouble ratio = OptionalDouble.of(series.get(0).wallRatio(series.get(1)));
        Figure figure = new Figure("a student's `mvn test` in an empty project's", Goal.atMost(1, 1), ratio);
        return new Section("A student's own run", Prose.of("student"), List.of(table), List.of(figure));
    }

    private Cost student() throws IOException {
        return test(handout, studentsSource(), "100 / 100");
    }

    private Cost empty() throws IOException {
        return test(empty, empty.resolve("src/test/java/empty/EmptyTest.java"), "Tests run: 1,");
    }

    private Cost test(Path project, Path touched, String proof) throws IOException {
        Files.setLastModifiedTime(touched, FileTime.fromMillis(System.currentTimeMillis()));
        Running.Ended ended = bench.commands().run(Command.in(project, "mvn", "-o", "test")).well("mvn test");
        for (String said : List.of(proof, "Compiling")) {
            BrokenException.unless(
                    ended.output().contains(said), "mvn test does not say \"" + said + "\":\n" + ended.output());
        }
        return ended.cost();
    }
}
