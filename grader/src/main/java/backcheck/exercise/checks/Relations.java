package backcheck.exercise.checks;

import static backcheck.exercise.chain.Quantity.W1;
import static backcheck.exercise.chain.Quantity.W2;
import static backcheck.exercise.chain.Quantity.W3;
import static backcheck.exercise.chain.Quantity.W4;
import static backcheck.exercise.chain.Quantity.W5;
import static backcheck.exercise.chain.Quantity.W6;
import static backcheck.exercise.chain.Quantity.X1;
import static backcheck.exercise.chain.Quantity.X2;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Quantity;
import backcheck.grade.Counterexample;
import backcheck.grade.Message;
import backcheck.grade.Verdict;
import backcheck.subject.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts 1 and 2 and the exchange of the two neurons: relations between answers of the student's own, which need no right
 * value to compare with.
 */
final class Relations {

    /** w1↔w3, w2↔w4, w5↔w6, b1↔b2: where each parameter goes when the two neurons change places. */
    private static final int[] EXCHANGED = {2, 3, 0, 1, 5, 4, 7, 6, 8};

    private Relations() {}

    static Verdict judge(Exam exam) {
        List<Case> ordinary = Stream.concat(Cases.onPaper().stream(), exam.cases().ordinary().stream())
                .toList();
        List<Case> tied = exam.cases().tied();
        exam.recorder().ask(Stream.of(ordinary.stream(), tied.stream(), ordinary.stream().map(Relations::exchanged))
                .flatMap(s -> s)
                .map(Case::backward)
                .toList());
        if (!isTelling(exam, ordinary)) {
            return Verdict.failed(Message.of("relations.nothing"));
        }
        return Stream.of(
                        product(exam, ordinary, W1, X2, W2, X1, "relations.inputs"),
                        product(exam, ordinary, W3, X2, W4, X1, "relations.inputs"),
                        product(exam, tied, W1, W6, W3, W5, "relations.tied"),
                        exchange(exam, ordinary))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Verdict::passed);
    }

    /** Zeros satisfy every relation: each component must be something in a tenth of the cases at least. */
    private static boolean isTelling(Exam exam, List<Case> cases) {
        for (Quantity parameter : Quantity.PARAMETERS) {
            long telling = cases.stream()
                    .filter(c -> Math.abs(gradient(exam, c, parameter))
                            >= Tolerance.TELLING * Math.abs(Chain.gradient(parameter, c.point())))
                    .count();
            if (10 * telling < cases.size()) {
                return false;
            }
        }
        return true;
    }

    /** ∂J/∂left · leftFactor = ∂J/∂right · rightFactor. */
    private static Optional<Verdict> product(
            Exam exam, List<Case> cases, Quantity left, Quantity leftFactor, Quantity right, Quantity rightFactor, String key) {
        for (Case c : cases) {
            double a = gradient(exam, c, left) * c.get(leftFactor);
            double b = gradient(exam, c, right) * c.get(rightFactor);
            if (!(Tolerance.error(a, b, b) <= Tolerance.RELATION)) {
                String name = left.gradient() + "*" + leftFactor.spelled();
                return Optional.of(Verdict.failed(Message.of(
                                key, name, right.gradient() + "*" + rightFactor.spelled(), a, b))
                        .showing(new Counterexample(c.inputs(true), name, b, a)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> exchange(Exam exam, List<Case> cases) {
        for (Case c : cases) {
            for (int i = 0; i < EXCHANGED.length; i++) {
                Quantity here = Quantity.PARAMETERS.get(i);
                Quantity there = Quantity.PARAMETERS.get(EXCHANGED[i]);
                double a = gradient(exam, c, here);
                double b = gradient(exam, exchanged(c), there);
                if (!(Tolerance.error(a, b, b) <= Tolerance.RELATION)) {
                    return Optional.of(Verdict.failed(Message.of(
                                    "relations.exchange", here.gradient(), there.gradient(), a, b))
                            .showing(new Counterexample(c.inputs(true), here.gradient(), b, a)));
                }
            }
        }
        return Optional.empty();
    }

    private static Case exchanged(Case c) {
        double[] parameters = new double[EXCHANGED.length];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = c.parameters()[EXCHANGED[i]];
        }
        return new Case(parameters, c.sample());
    }

    private static double gradient(Exam exam, Case c, Quantity parameter) {
        return exam.recorder().ask(c.backward()) instanceof Outcome.Returned returned
                ? returned.values()[Quantity.PARAMETERS.indexOf(parameter)]
                : Double.NaN;
    }
}
