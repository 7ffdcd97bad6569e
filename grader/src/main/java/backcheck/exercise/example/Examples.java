package backcheck.exercise.example;

import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Check;
import backcheck.exercise.checks.Exam;
import backcheck.grade.Counterexample;
import backcheck.grade.Diagnosis;
import backcheck.grade.PartId;
import backcheck.grade.Verdict;
import backcheck.subject.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a small example in the place of the random case that a check failed with. */
public final class Examples {

    private static final List<Double> PROBABILITIES = List.of(0.5, 0.25, 0.75, 0.1, 0.9);

    /** A gradient that was taken for another one must not look like a wrong sign: 3 before -1. */
    private static final List<Double> GRADIENTS = List.of(0.0, 1.0, 3.0, 2.0, -1.0);

    private Examples() {}

    /** The verdict with its counterexample simplified and laid out; the same verdict where that can't be done. */
    public static Verdict simplify(Exam exam, Check check, Verdict verdict, List<Diagnosis> diagnoses) {
        Optional<Counterexample> raw = verdict.counterexample();
        boolean explainable = raw.isPresent() && !verdict.wrong().isEmpty();
        if (!explainable || !Double.isFinite(raw.get().got())) {
            return verdict;
        }
        return trial(check, raw.get(), diagnoses)
                .map(trial -> verdict.showing(simplest(exam, trial, raw.get())))
                .orElse(verdict);
    }

    private static Counterexample simplest(Exam exam, Trial trial, Counterexample raw) {
        Simplifier simplifier = new Simplifier(exam.recorder(), trial);
        Map<String, Double> inputs = simplifier.simplify(raw.inputs());
        double got = simplifier.got(inputs);
        return new Counterexample(shown(inputs, raw.quantity()), raw.quantity(), trial.right(inputs), got, trial.steps(inputs));
    }

    /** An update moves each parameter by itself: zeros of the others need not be told. */
    private static Map<String, Double> shown(Map<String, Double> inputs, String quantity) {
        boolean update = inputs.containsKey("alpha") && inputs.containsKey("d" + quantity);
        if (!update) {
            return inputs;
        }
        Map<String, Double> shown = new LinkedHashMap<>(inputs);
        shown.entrySet()
                .removeIf(entry -> entry.getValue() == 0
                        && !entry.getKey().equals(quantity)
                        && !entry.getKey().equals("d" + quantity));
        return shown;
    }

    private static Optional<Trial> trial(Check check, Counterexample raw, List<Diagnosis> diagnoses) {
        String quantity = raw.quantity();
        return switch (check.part()) {
            case SIGMOID -> Optional.of(new ValueTrial(
                    in -> Call.sigmoid(in.get("z")), 0, in -> Formula.Sigmoid.of(in.get("z")), name -> Simplifier.ROUND));
            case FORWARD -> named(Quantity.ACTIVATIONS, quantity, false).map(ForwardTrial::new);
            case LOSS -> Optional.of(new ValueTrial(
                    in -> Call.loss(in.get("a3"), in.get("y")),
                    0,
                    in -> Formula.CrossEntropy.of(in.get("a3"), in.get("y")),
                    name -> name.equals("y") ? List.of() : PROBABILITIES));
            case BACKWARD -> named(Quantity.PARAMETERS, quantity, true)
                    .map(parameter -> new GradientTrial(parameter, about(quantity, check.part(), diagnoses)));
            case UPDATE -> named(Quantity.PARAMETERS, quantity, false).map(Examples::update);
            case TRAINING -> Optional.of(TrainingTrial.of(quantity));
            case SYMMETRY -> Optional.empty();
        };
    }

    private static Trial update(Quantity parameter) {
        int index = Quantity.PARAMETERS.indexOf(parameter);
        return new ValueTrial(
                in -> Call.update(parameters(in, false), parameters(in, true), in.get("alpha")),
                index,
                in -> GradientDescent.update(parameters(in, false), parameters(in, true), in.get("alpha"))[index],
                name -> name.equals("alpha") ? List.of(0.5, 0.1) : name.startsWith("d") ? GRADIENTS : Simplifier.ROUND);
    }

    private static double[] parameters(Map<String, Double> inputs, boolean gradients) {
        return Quantity.PARAMETERS.stream()
                .mapToDouble(q -> inputs.get(gradients ? q.gradient() : q.spelled()))
                .toArray();
    }

    private static Optional<Quantity> named(List<Quantity> among, String name, boolean gradient) {
        return among.stream()
                .filter(q -> (gradient ? q.gradient() : q.spelled()).equals(name))
                .findFirst();
    }

    private static List<Diagnosis> about(String target, PartId part, List<Diagnosis> diagnoses) {
        return diagnoses.stream()
                .filter(diagnosis -> diagnosis.part().filter(part::equals).isPresent())
                .filter(diagnosis -> diagnosis.targets().contains(target))
                .toList();
    }
}
