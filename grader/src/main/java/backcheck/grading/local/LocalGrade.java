package backcheck.grading.local;

import backcheck.exercise.checks.Exam;
import backcheck.grade.CheckResult;
import backcheck.grade.Grade;
import backcheck.grade.Message;
import backcheck.grade.PartResult;
import backcheck.grade.Result;
import backcheck.grading.judge.Graded;
import backcheck.grading.judge.Judge;
import backcheck.grading.judge.Scorer;
import backcheck.grading.judge.WorkerSubjects;
import backcheck.grading.report.ConsoleReport;
import backcheck.grading.report.Numbers;
import backcheck.grading.report.PrintedReport;
import backcheck.grading.report.Words;
import backcheck.running.inspect.Inspection;
import backcheck.running.inspect.Inspector;
import backcheck.running.inspect.Rules;
import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.Launcher;
import backcheck.running.sandbox.Limits;
import backcheck.running.sandbox.Workers;
import backcheck.subject.LocalSubject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * A student's own run: the official checks over the classes of the student's project, with a fixed seed.
 *
 * <p>The classes run in a JVM of their own, so that an endless loop or {@code System.exit} ends in the same table; only under
 * a debugger they run in this one, so that a breakpoint stops.
 */
public final class LocalGrade {

    /** The same cases at every run: a student who mends something sees what changed. */
    private static final long SEED = 221;

    private LocalGrade() {}

    /**
     * Grade the class {@code network.Network} on the class path, print the report, and give the checks to JUnit: a wrong one
     * fails, one that is not written yet is aborted.
     *
     * @throws AssertionError in place of the tree, under Maven and with something wrong: there the report has told it all
     */
    public static Stream<DynamicNode> ofThisProject() {
        Graded graded = grade(Thread.currentThread().getContextClassLoader());
        Grade grade = graded.grade();
        Words words = Words.english();
        System.out.print(new PrintedReport(words).write(graded.printed()));
        System.out.print(new ConsoleReport(words, false).write(grade));
        boolean wrong = grade.parts().stream().anyMatch(part -> part.result() == Result.FAILED);
        // Surefire would list every failed check once more below the report; it sets this property in its JVM
        if (wrong && System.getProperty("surefire.test.class.path") != null) {
            throw withoutTrace(words.of(Message.of(
                    "local.summary", Numbers.points(grade.score()), Numbers.points(grade.max()))));
        }
        return grade.parts().stream().map(part -> container(part, words));
    }

    static Graded grade(ClassLoader loader) {
        Map<String, byte[]> classes = classes(loader);
        Inspection inspection = Inspector.inspect(classes, Rules.ON);
        Path folder = Path.of("").toAbsolutePath().getFileName();
        String name = folder == null ? "submission" : folder.toString();
        if (isDebugged()) {
            // as in the JVM that it runs in otherwise
            Locale.setDefault(Locale.ENGLISH);
            Exam exam = Judge.exam(new LocalSubject(loader), inspection, method -> Optional.empty(), SEED);
            // what it prints is on the debugger's console already
            return new Graded(Judge.grade(name, List.of(), exam, inspection, Scorer.standardPoints(), SEED), "");
        }
        try (Launcher launcher = Launcher.bare();
                Workers workers = new Workers(launcher, Limits.DEFAULT);
                WorkerSubjects subjects = new WorkerSubjects(workers, inspection.classes(), Attempt.LAST)) {
            Exam exam = Judge.exam(subjects.plain(), inspection, subjects, SEED);
            Grade grade = Judge.grade(name, List.of(), exam, inspection, Scorer.standardPoints(), SEED);
            return new Graded(grade, subjects.printed());
        }
    }

    private static DynamicNode container(PartResult part, Words words) {
        String title = part.id().number() + " " + words.of("part." + part.id().spelled());
        return DynamicContainer.dynamicContainer(title, part.checks().stream().map(check -> test(check, words)));
    }

    private static DynamicNode test(CheckResult check, Words words) {
        String message = check.verdict().message().map(words::of).orElse("");
        return DynamicTest.dynamicTest(words.of("check." + check.id()), () -> {
            if (check.verdict().result() == Result.FAILED) {
                throw withoutTrace(message);
            }
            if (!check.verdict().isPassed()) {
                throw new TestAbortedException(message);
            }
        });
    }

    /** The student's mistake has no place in our own stack. */
    private static AssertionError withoutTrace(String message) {
        AssertionError error = new AssertionError(message);
        error.setStackTrace(new StackTraceElement[0]);
        return error;
    }

    /** All classes of the folder that {@code network.Network} was compiled to, without loading one. */
    private static Map<String, byte[]> classes(ClassLoader loader) {
        URL network = loader.getResource("network/Network.class");
        if (network == null) {
            throw withoutTrace("There is no class network.Network: it belongs in src/main/java/network/Network.java.");
        }
        try {
            Path root = Path.of(network.toURI()).getParent().getParent();
            Map<String, byte[]> classes = new LinkedHashMap<>();
            try (Stream<Path> files = Files.walk(root.resolve("network"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                    String name = root.relativize(file).toString().replace('\\', '/').replace('/', '.');
                    classes.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
                }
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException("the compiled classes can't be read: " + e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the compiled classes are in no folder: " + network, e);
        }
    }

    private static boolean isDebugged() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-agentlib:jdwp"));
    }
}
