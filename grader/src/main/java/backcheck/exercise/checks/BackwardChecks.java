package backcheck.exercise.checks;

import static backcheck.exercise.chain.Quantity.B1;
import static backcheck.exercise.chain.Quantity.B2;
import static backcheck.exercise.chain.Quantity.B3;
import static backcheck.exercise.chain.Quantity.W1;
import static backcheck.exercise.chain.Quantity.W2;
import static backcheck.exercise.chain.Quantity.W3;
import static backcheck.exercise.chain.Quantity.W4;
import static backcheck.exercise.chain.Quantity.W5;
import static backcheck.exercise.chain.Quantity.W6;

import backcheck.exercise.chain.Quantity;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Part 4: the gradient of one example, layer by layer, and the relations that the chain rule imposes on it. */
final class BackwardChecks {

    private static final List<Quantity> OUTPUT = List.of(W5, W6, B3);
    private static final List<Quantity> HIDDEN = List.of(W1, W2, W3, W4, B1, B2);

    static final List<Check> ALL = List.of(
            new Check("backward-output", PartId.BACKWARD, ApiMethod.BACKWARD, 10, exam -> layer(exam, OUTPUT)),
            new Check("backward-hidden", PartId.BACKWARD, ApiMethod.BACKWARD, 20, exam -> layer(exam, HIDDEN)),
            new Check("backward-relations", PartId.BACKWARD, ApiMethod.BACKWARD, 5, BackwardChecks::relations));

    private BackwardChecks() {}

    private static Verdict layer(Exam exam, List<Quantity> layer) {
        BackwardMarks marks = exam.backward();
        List<Reading> readings = new ArrayList<>();
        List<Quantity> following = new ArrayList<>();
        List<Quantity> differenced = new ArrayList<>();
        for (Quantity parameter : layer) {
            switch (marks.marks().get(parameter)) {
                case FOLLOWS -> following.add(parameter);
                case DIFFERENCED -> differenced.add(parameter);
                default -> readings.add(marks.comparison().readings().get(parameter.gradient()));
            }
        }
        Verdict verdict =
                Marking.values(exam.recorder(), ApiMethod.BACKWARD, marks.comparison(), readings, Optional::empty);
        if (verdict.isPassed() && !differenced.isEmpty()) {
            return differenced(differenced);
        }
        if (!verdict.isPassed() || following.isEmpty()) {
            return verdict;
        }
        List<Message> notices = new ArrayList<>(verdict.notices());
        notices.add(Message.of("notice.follows", names(following), Message.of(cause(exam))));
        return Verdict.passed(notices);
    }

    private static String cause(Exam exam) {
        ForwardPass pass = exam.forward();
        if (pass.forwardDiffers()) {
            return pass.lossDiffers() ? "follows.forward-loss" : "follows.forward";
        }
        return "follows.loss";
    }

    private static Verdict differenced(List<Quantity> parameters) {
        Message message = Message.of("backward.numerical", names(parameters));
        return Verdict.failed(message)
                .naming(new Diagnosis(
                        parameters.stream().map(Quantity::gradient).toList(),
                        Kind.NUMERICAL,
                        Optional.empty(),
                        Optional.of("finite-differences"),
                        Optional.of(PartId.BACKWARD),
                        Optional.empty(),
                        message));
    }

    private static String names(List<Quantity> parameters) {
        return parameters.stream().map(Quantity::gradient).collect(Collectors.joining(", "));
    }

    private static Verdict relations(Exam exam) {
        BackwardMarks marks = exam.backward();
        Optional<Verdict> trouble = OutcomeVerdict.in(ApiMethod.BACKWARD, marks.comparison().outcomes());
        if (trouble.isPresent()) {
            return trouble.get();
        }
        List<Quantity> differenced = Quantity.PARAMETERS.stream()
                .filter(q -> marks.marks().get(q) == BackwardMarks.Mark.DIFFERENCED)
                .toList();
        if (!differenced.isEmpty()) {
            return Verdict.failed(Message.of("relations.numerical"));
        }
        return marks.allRight() ? Verdict.passed() : Relations.judge(exam);
    }
}
