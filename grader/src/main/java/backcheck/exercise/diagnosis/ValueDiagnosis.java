package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Quantity;
import backcheck.grade.Kind;
import backcheck.grade.PartId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/** What a wrong sigmoid, loss or update computes instead. */
final class ValueDiagnosis {

    private final Findings findings;

    ValueDiagnosis(Findings findings) {
        this.findings = findings;
    }

    /** Name what stands in the sigmoid's place. */
    void sigmoid(double[] z, double[] got) {
        Evidence evidence = new Evidence("sigmoid", z, got, new double[z.length]);
        Map<Mistake, DoubleUnaryOperator> candidates = new LinkedHashMap<>();
        Catalog.activations()
                .forEach((spelled, function) ->
                        candidates.put(Mistake.of(Kind.OTHER_ACTIVATION, "sigmoid", spelled), function));
        candidates.put(Mistake.of(Kind.WRONG_SIGN), x -> -Formula.Sigmoid.of(x));
        candidates.put(Mistake.instead(Kind.SCALED, "2"), x -> 2 * Formula.Sigmoid.of(x));
        candidates.put(Mistake.instead(Kind.SCALED, "1/2"), x -> Formula.Sigmoid.of(x) / 2);
        candidates.put(Mistake.instead(Kind.INTEGER_DIVISION, "int"), x -> 1 / (1 + Math.floor(Math.exp(-x))));
        first(PartId.SIGMOID, evidence, candidates, function -> map(z, function));
    }

    /** Name what stands in the loss's place. */
    void loss(double[] a, double[] y, double[] got) {
        Evidence evidence = new Evidence("J", a, got, new double[a.length]);
        Map<Mistake, DoubleBinaryOperator> candidates = new LinkedHashMap<>();
        DoubleBinaryOperator right = Formula.CrossEntropy::of;
        candidates.put(Mistake.of(Kind.WRONG_SIGN), (p, l) -> -right.applyAsDouble(p, l));
        candidates.put(Mistake.of(Kind.MISSING_TERM, "(1-y)*ln(1-a3)"), (p, l) -> -l * Math.log(p));
        candidates.put(Mistake.of(Kind.MISSING_TERM, "y*ln(a3)"), (p, l) -> -(1 - l) * Math.log1p(-p));
        candidates.put(Mistake.instead(Kind.SWAPPED, "y/1-y"), (p, l) -> right.applyAsDouble(p, 1 - l));
        candidates.put(Mistake.instead(Kind.OTHER_LOSS, "log10"), (p, l) -> right.applyAsDouble(p, l) / Math.log(10));
        candidates.put(Mistake.instead(Kind.OTHER_LOSS, "log2"), (p, l) -> right.applyAsDouble(p, l) / Math.log(2));
        candidates.put(Mistake.instead(Kind.SCALED, "2"), (p, l) -> 2 * right.applyAsDouble(p, l));
        candidates.put(Mistake.instead(Kind.SCALED, "1/2"), (p, l) -> right.applyAsDouble(p, l) / 2);
        candidates.put(Mistake.of(Kind.WRONG_SIGN, "(1-y)*ln(1-a3)"), (p, l) -> -l * Math.log(p) + (1 - l) * Math.log1p(-p));
        candidates.put(Mistake.of(Kind.WRONG_SIGN, "y*ln(a3)"), (p, l) -> l * Math.log(p) - (1 - l) * Math.log1p(-p));
        Catalog.losses()
                .forEach((spelled, loss) -> candidates.put(Mistake.instead(Kind.OTHER_LOSS, spelled), loss.value()));
        first(PartId.LOSS, evidence, candidates, function -> {
            double[] predicted = new double[a.length];
            for (int i = 0; i < a.length; i++) {
                predicted[i] = function.applyAsDouble(a[i], y[i]);
            }
            return predicted;
        });
    }

    /**
     * Name what an update does instead.
     *
     * @param p the parameters of each case
     * @param g the gradients of each case
     * @param alpha the rate of each case
     * @param got the student's new parameters of each case
     * @param wrong the parameters that come out wrong
     */
    void update(List<double[]> p, List<double[]> g, double[] alpha, List<double[]> got, List<Quantity> wrong) {
        Map<String, List<Explanation>> explanations = new LinkedHashMap<>();
        for (Quantity parameter : wrong) {
            int i = Quantity.PARAMETERS.indexOf(parameter);
            double[] scales = new double[alpha.length];
            double[] values = new double[alpha.length];
            double[] step = new double[alpha.length];
            for (int c = 0; c < alpha.length; c++) {
                values[c] = got.get(c)[i];
                step[c] = alpha[c] * g.get(c)[i];
                scales[c] = Math.max(Math.abs(p.get(c)[i]), Math.abs(step[c]));
            }
            List<Explanation> found = new ArrayList<>();
            for (Map.Entry<Mistake, Step> candidate : steps(i).entrySet()) {
                double[] predicted = new double[alpha.length];
                for (int c = 0; c < alpha.length; c++) {
                    predicted[c] = candidate.getValue().next(p.get(c), g.get(c), alpha[c]);
                }
                if (new Evidence(parameter.spelled(), step, values, scales).agrees(predicted)) {
                    found.add(new Explanation(List.of(candidate.getKey()), Edit.USUAL));
                }
            }
            if (!found.isEmpty()) {
                explanations.put(parameter.spelled(), found);
            }
        }
        findings.addAll(PartId.UPDATE, new Causes(explanations).told());
    }

    /** One parameter after a step that is wrong in some way. */
    @FunctionalInterface
    private interface Step {
        double next(double[] p, double[] g, double alpha);
    }

    private static Map<Mistake, Step> steps(int i) {
        Map<Mistake, Step> steps = new LinkedHashMap<>();
        steps.put(Mistake.of(Kind.WRONG_SIGN), (p, g, alpha) -> p[i] + alpha * g[i]);
        steps.put(Mistake.of(Kind.UNCHANGED), (p, g, alpha) -> p[i]);
        steps.put(Mistake.of(Kind.SCALED, "alpha", "1"), (p, g, alpha) -> p[i] - g[i]);
        steps.put(Mistake.of(Kind.SCALED, "alpha", "2"), (p, g, alpha) -> p[i] - 2 * alpha * g[i]);
        steps.put(Mistake.of(Kind.SCALED, "alpha", "1/2"), (p, g, alpha) -> p[i] - alpha / 2 * g[i]);
        steps.put(Mistake.of(Kind.SCALED, "alpha", "1/alpha"), (p, g, alpha) -> p[i] - g[i] / alpha);
        steps.put(Mistake.of(Kind.REPEATED_FACTOR, "alpha"), (p, g, alpha) -> p[i] - alpha * alpha * g[i]);
        steps.put(Mistake.of(Kind.MISSING_TERM, Quantity.PARAMETERS.get(i).spelled()), (p, g, alpha) -> -alpha * g[i]);
        for (int j = 0; j < Quantity.PARAMETERS.size(); j++) {
            if (j != i) {
                int other = j;
                Quantity here = Quantity.PARAMETERS.get(i);
                Quantity there = Quantity.PARAMETERS.get(j);
                steps.put(
                        Mistake.of(Kind.REPLACED_FACTOR, here.gradient(), there.gradient()),
                        (p, g, alpha) -> p[i] - alpha * g[other]);
                steps.put(
                        Mistake.of(Kind.REPLACED_FACTOR, here.spelled(), there.spelled()),
                        (p, g, alpha) -> p[other] - alpha * g[i]);
            }
        }
        return steps;
    }

    private <F> void first(
            PartId part, Evidence evidence, Map<Mistake, F> candidates, Function<F, double[]> predict) {
        for (Map.Entry<Mistake, F> candidate : candidates.entrySet()) {
            if (evidence.agrees(predict.apply(candidate.getValue()))) {
                findings.add(part, List.of(evidence.target()), candidate.getKey());
                return;
            }
        }
    }

    private static double[] map(double[] values, DoubleUnaryOperator function) {
        double[] mapped = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            mapped[i] = function.applyAsDouble(values[i]);
        }
        return mapped;
    }
}
