package backcheck.exercise.checks;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.subject.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How each of the nine components of the gradient is judged.
 *
 * @param comparison with the assignment's values
 * @param marks one for each parameter
 */
record BackwardMarks(Comparison comparison, Map<Quantity, Mark> marks) {

    /** The judgement on one component. */
    enum Mark {
        RIGHT,
        /** Right for the student's own forward or loss, which is not the assignment's. */
        FOLLOWS,
        /** Computed by differencing: it earns nothing, however near it comes. */
        DIFFERENCED,
        WRONG;

        boolean isRight() {
            return this == RIGHT || this == FOLLOWS;
        }
    }

    static List<Case> cases(Exam exam) {
        return Stream.concat(exam.cases().ordinary().stream(), exam.cases().special().stream())
                .toList();
    }

    static BackwardMarks of(Exam exam) {
        List<Case> ordinary = exam.cases().ordinary();
        Comparison comparison = Comparison.of(exam.recorder(), families(cases(exam)));
        List<double[]> answers = new ArrayList<>();
        for (Outcome outcome : comparison.outcomes().subList(0, ordinary.size())) {
            if (outcome instanceof Outcome.Returned returned) {
                answers.add(returned.values());
            }
        }
        boolean answered = answers.size() == ordinary.size();
        Map<Quantity, Mark> marks = new EnumMap<>(Quantity.class);
        Roughness roughness = answered ? Roughness.of(exam.recorder(), ordinary) : null;
        for (int i = 0; i < Quantity.PARAMETERS.size(); i++) {
            Quantity parameter = Quantity.PARAMETERS.get(i);
            Reading reading = comparison.readings().get(parameter.gradient());
            Mark mark = Mark.WRONG;
            if (answered && roughness.isDifferenced(i)) {
                mark = Mark.DIFFERENCED;
            } else if (reading.isRight()) {
                mark = Mark.RIGHT;
            } else if (answered && new GradientFollowThrough(exam).accept(parameter, FollowThroughRule.column(answers, i))) {
                mark = Mark.FOLLOWS;
            }
            marks.put(parameter, mark);
        }
        return new BackwardMarks(comparison, marks);
    }

    /** Whether some component has no smooth last digits, so that two ways of summing it differ. */
    boolean isRough() {
        return marks.containsValue(Mark.DIFFERENCED)
                || comparison.readings().values().stream().anyMatch(r -> r.accuracy() == Accuracy.FLOAT);
    }

    boolean allRight() {
        return marks.values().stream().allMatch(Mark::isRight)
                && comparison.outcomes().stream().allMatch(Comparison::answered);
    }

    private static List<Comparison.Family> families(List<Case> cases) {
        return cases.stream()
                .<Comparison.Family>map(c -> factor -> probe(c.scaled(factor)))
                .toList();
    }

    private static Probe probe(Case c) {
        Point point = c.point();
        double[] gradients = Chain.gradients(point);
        double scale = Arrays.stream(gradients).map(Math::abs).max().orElseThrow();
        List<Probe.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < gradients.length; i++) {
            wanted.add(new Probe.Wanted(Quantity.PARAMETERS.get(i).gradient(), gradients[i], scale));
        }
        return new Probe(c.backward(), wanted, c.inputs(true));
    }
}
