package backcheck.exercise.example;

import backcheck.grade.Step;
import backcheck.subject.Call;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to try a case that is given by its named numbers. */
interface Trial {

    /** The question to the student's code. */
    Call call(Map<String, Double> inputs);

    /** The position of the quantity in the answer. */
    int index();

    /** The right value. */
    double right(Map<String, Double> inputs);

    /** The value that the named mistakes give; empty if there are none. */
    default Optional<Double> predicted(Map<String, Double> inputs) {
        return Optional.empty();
    }

    /** The way to the value, step by step. */
    default List<Step> steps(Map<String, Double> inputs) {
        return List.of();
    }

    /** Whether each named mistake can be seen: what stands in a factor's place is not by chance the factor itself. */
    default boolean showsEachMistake(Map<String, Double> inputs) {
        return steps(inputs).stream()
                .allMatch(step -> step.got().filter(got -> got == step.right()).isEmpty());
    }

    /** Cases that are simpler as a whole: fewer examples, fewer steps. */
    default List<Map<String, Double>> smaller(Map<String, Double> inputs) {
        return List.of();
    }

    /** Round values to try for one number. */
    default List<Double> rounder(String name, double value) {
        return Simplifier.round(name);
    }
}
