package backcheck.benchmarks.pure;

import backcheck.exercise.checks.Assignment;
import backcheck.exercise.checks.Cases;
import backcheck.exercise.checks.Exam;
import backcheck.subject.LocalSubject;
import backcheck.subject.Recorder;
import backcheck.subject.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The reference as a submission that runs in this JVM. */
final class RightSubject {

    private static final List<String> CLASSES = List.of("Network", "Parameters", "Activations", "Gradients", "Example");

    private RightSubject() {}

    /** The reference's nine methods. */
    static Subject here() {
        return new LocalSubject(RightSubject.class.getClassLoader());
    }

    /** Its classes and the given records, by binary name. */
    static Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String name : CLASSES) {
            try (InputStream in = RightSubject.class.getResourceAsStream("/network/" + name + ".class")) {
                classes.put("network." + name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return classes;
    }

    /** An exam of a subject, with all checks judged. */
    static Exam examined(Subject subject, long seed) {
        Exam exam = new Exam(new Recorder(subject), new Cases(seed));
        Assignment.checks().forEach(exam::verdict);
        return exam;
    }
}
