package backcheck.exercise.checks;

import backcheck.grade.Message;
import backcheck.grade.Verdict;
import backcheck.subject.Recorder;
import backcheck.subject.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges a subject by the checks of the assignment, on the cases of one seed. */
final class Judged {

    static final Cases CASES = new Cases(7);

    private Judged() {}

    static Exam exam(Subject subject) {
        return new Exam(new Recorder(subject), CASES);
    }

    static Verdict by(String check, Subject subject) {
        return exam(subject).verdict(check(check));
    }

    /** The checks that a subject does not pass. */
    static Set<String> lost(Subject subject) {
        Exam exam = exam(subject);
        return Assignment.checks().stream()
                .filter(check -> !exam.verdict(check).isPassed())
                .map(Check::id)
                .collect(Collectors.toSet());
    }

    static String message(Verdict verdict) {
        return verdict.message().map(Message::key).orElse("");
    }

    static List<String> notices(Verdict verdict) {
        return verdict.notices().stream().map(Message::key).toList();
    }

    private static Check check(String id) {
        return Assignment.checks().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
