package backcheck.exercise.checks;

import backcheck.grade.Counterexample;
import java.util.Optional;

/**
 * What a comparison over all cases found for one quantity.
 *
 * @param name the quantity
 * @param accuracy how near it came
 * @param wrong the number of cases in which it is wrong
 * @param cases the number of cases that were answered
 * @param example the first wrong case
 */
record Reading(String name, Accuracy accuracy, int wrong, int cases, Optional<Counterexample> example) {

    boolean isRight() {
        return accuracy.isRight();
    }
}
