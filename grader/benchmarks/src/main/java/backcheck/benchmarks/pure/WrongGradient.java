package backcheck.benchmarks.pure;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Factor;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import java.util.Arrays;
import java.util.List;

/**
 * A right subject whose derivative by one weight is something else.
 *
 * @param right answers everything else
 * @param mistake what is wrong with it
 */
public record WrongGradient(Subject right, Mistake mistake) implements Subject {

    private static final Quantity WRONG = Quantity.W1;
    private static final int PARAMETERS = Quantity.PARAMETERS.size();

    /** What is wrong with the derivative. */
    public enum Mistake {
        /** Nothing. */
        NONE(List.of(), 0),
        /** One factor is left out. */
        ONE_FACTOR(List.of("da1/dz1"), 0),
        /** Two factors are left out: all pairs of edits have to be looked at. */
        TWO_FACTORS(List.of("da1/dz1", "dz3/da1"), 0),
        /** No edit explains it: nothing ends the search early. */
        UNEXPLAINED(List.of(), 0.123);

        private final List<String> leftOut;
        private final double added;

        Mistake(List<String> leftOut, double added) {
            this.leftOut = leftOut;
            this.added = added;
        }

        private double at(Point point) {
            double product = 1;
            for (Factor factor : Chain.factors(WRONG)) {
                product *= leftOut.contains(factor.name()) ? 1 : factor.at(point);
            }
            return product + added * point.get(Quantity.X2);
        }
    }

    @Override
    public Outcome call(Call call) {
        Outcome outcome = right.call(call);
        if (mistake == Mistake.NONE || call.method() != ApiMethod.BACKWARD) {
            return outcome;
        }
        double[] a = call.arguments();
        Sample sample = new Sample(a[PARAMETERS], a[PARAMETERS + 1], a[PARAMETERS + 2]);
        double[] gradients = ((Outcome.Returned) outcome).values().clone();
        gradients[Quantity.PARAMETERS.indexOf(WRONG)] = mistake.at(Point.forward(Arrays.copyOf(a, PARAMETERS), sample));
        return new Outcome.Returned(gradients);
    }
}
