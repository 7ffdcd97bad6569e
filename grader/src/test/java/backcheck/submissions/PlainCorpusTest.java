package backcheck.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.intake.Intake;
import backcheck.intake.Submission;
import backcheck.running.compile.Compiled;
import backcheck.running.compile.Compiler;
import backcheck.running.inspect.Inspector;
import backcheck.running.inspect.Plainness;
import backcheck.running.inspect.Rules;
import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.Launcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How many submissions may share a worker: with fewer, a class takes longer, and the test of all grades both ways tests
 * less.
 */
class PlainCorpusTest {

    private static final double PLAIN = 0.93;

    @Test
    void mostSubmissionsArePlain() throws IOException {
        Map<String, String> others = new TreeMap<>();
        List<Path> all = Stream.of(Corpus.right(), Corpus.wrong(), Corpus.lazy()).flatMap(List::stream).toList();
        try (Launcher launcher = Launcher.bare();
                Compiler compiler = new Compiler(launcher)) {
            for (Path folder : all) {
                Compiled compiled = compiler.compile((Submission.Sources) Intake.read(folder), Attempt.LAST);
                Optional<String> objection = Plainness.objection(
                        Inspector.inspect(((Compiled.Classes) compiled).bytes(), Rules.ON).classes());
                objection.ifPresent(what -> others.put(folder.getFileName().toString(), what));
            }
        }

        assertThat(others.size()).as("" + others).isLessThan((int) ((1 - PLAIN) * all.size()));
    }
}
