package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import backcheck.exercise.checks.Assignment;
import backcheck.exercise.checks.Case;
import backcheck.exercise.checks.DataSet;
import backcheck.exercise.checks.Exam;
import backcheck.exercise.checks.SharedCalls;
import backcheck.grade.Diagnosis;
import backcheck.grade.PartId;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** Reads what was recorded of a submission and names the mistakes in its wrong values. */
public final class Diagnoser {

    private final Exam exam;
    private final List<Case> cases;
    private final Findings findings = new Findings();

    private Diagnoser(Exam exam) {
        this.exam = exam;
        this.cases = exam.cases().ordinary();
    }

    /** The mistakes that explain the wrong values of an exam whose checks have been judged; nothing where nothing fits. */
    public static List<Diagnosis> diagnose(Exam exam) {
        Diagnoser diagnoser = new Diagnoser(exam);
        diagnoser.sigmoid();
        diagnoser.forward();
        diagnoser.loss();
        diagnoser.backward();
        diagnoser.update();
        diagnoser.training();
        return diagnoser.findings.all();
    }

    private void sigmoid() {
        if (!wrong(PartId.SIGMOID).isEmpty()) {
            double[] z = SharedCalls.sigmoidArguments(cases);
            double[] got = column(answers(calls(z.length, i -> Call.sigmoid(z[i]))), 0);
            if (got.length == z.length) {
                new ValueDiagnosis(findings).sigmoid(z, got);
            }
        }
    }

    private void forward() {
        List<Quantity> wrong = quantities(Quantity.ACTIVATIONS, wrong(PartId.FORWARD), false);
        List<double[]> answers = answers(cases.stream().map(Case::forward).toList());
        if (!wrong.isEmpty() && answers.size() == cases.size()) {
            new ForwardDiagnosis(points(), own(answers)).diagnose(wrong, findings);
        }
    }

    private void loss() {
        if (!wrong(PartId.LOSS).isEmpty()) {
            double[] a = new double[2 * cases.size()];
            double[] y = new double[a.length];
            for (int i = 0; i < a.length; i++) {
                a[i] = cases.get(i / 2).point().get(Quantity.A3);
                y[i] = i % 2;
            }
            double[] got = column(answers(calls(a.length, i -> Call.loss(a[i], y[i]))), 0);
            if (got.length == a.length) {
                new ValueDiagnosis(findings).loss(a, y, got);
            }
        }
    }

    private void backward() {
        List<Quantity> wrong = quantities(Quantity.PARAMETERS, wrong(PartId.BACKWARD), true);
        List<double[]> answers = answers(cases.stream().map(Case::backward).toList());
        if (wrong.isEmpty() || answers.size() < cases.size()) {
            return;
        }
        List<List<Point>> bases = new ArrayList<>();
        bases.add(points());
        List<double[]> forward = answers(cases.stream().map(Case::forward).toList());
        if (!exam.isTheAssignments(PartId.FORWARD) && forward.size() == cases.size()) {
            bases.add(own(forward));
        }
        new GradientDiagnosis(bases, answers).diagnose(wrong, findings);
    }

    private void update() {
        List<Quantity> wrong = quantities(Quantity.PARAMETERS, wrong(PartId.UPDATE), false);
        List<Call> calls = SharedCalls.updates(cases);
        List<double[]> answers = answers(calls);
        if (!wrong.isEmpty() && answers.size() == calls.size()) {
            List<double[]> p = new ArrayList<>();
            List<double[]> g = new ArrayList<>();
            double[] alpha = new double[calls.size()];
            for (int i = 0; i < alpha.length; i++) {
                double[] arguments = calls.get(i).arguments();
                p.add(Arrays.copyOfRange(arguments, 0, 9));
                g.add(Arrays.copyOfRange(arguments, 9, 18));
                alpha[i] = arguments[18];
            }
            new ValueDiagnosis(findings).update(p, g, alpha, answers, wrong);
        }
    }

    private void training() {
        List<String> wrong = wrong(PartId.TRAINING);
        List<DataSet> problems = exam.cases().training();
        TrainingDiagnosis diagnosis = new TrainingDiagnosis(findings);
        if (wrong.contains("cost")) {
            List<DataSet> sets = SharedCalls.costsAndOne(exam.cases());
            double[] got = column(answers(sets.stream().map(DataSet::costCall).toList()), 0);
            if (got.length == sets.size()) {
                diagnosis.cost(sets, lossOfOne(), got);
            }
        }
        List<double[]> trained = answers(problems.stream().map(DataSet::trainCall).toList());
        if (wrong.stream().anyMatch(name -> !name.equals("cost")) && trained.size() == problems.size()) {
            int before = findings.all().size();
            diagnosis.train(problems, new TrainingVariants(gradient(), step()), trained);
            if (findings.all().size() == before) {
                restarts(diagnosis);
            }
        }
    }

    private void restarts(TrainingDiagnosis diagnosis) {
        List<double[]> one = answers(SharedCalls.symmetricTrainings(exam.cases()));
        List<double[]> other = answers(exam.cases().gentle().stream().map(DataSet::trainCall).toList());
        if (!one.isEmpty() && one.size() == other.size()) {
            diagnosis.restarts(one, other);
        }
    }

    private ToDoubleBiFunction<double[], Sample> lossOfOne() {
        if (exam.isTheAssignments(PartId.FORWARD) && exam.isTheAssignments(PartId.LOSS)) {
            return TrainingDiagnosis::rightLoss;
        }
        return (p, sample) -> {
            double a3 = first(Call.forward(p, sample.x1(), sample.x2()), 5);
            return first(Call.loss(a3, sample.y()), 0);
        };
    }

    private GradientDescent.Gradient gradient() {
        return exam.isTheAssignments(PartId.BACKWARD)
                ? GradientDescent::gradient
                : (p, sample) -> nine(new Case(p, sample).backward());
    }

    private TrainingVariants.Step step() {
        return exam.isTheAssignments(PartId.UPDATE)
                ? GradientDescent::update
                : (p, g, alpha) -> nine(Call.update(p, g, alpha));
    }

    private double[] nine(Call call) {
        List<double[]> answer = answers(List.of(call));
        double[] none = new double[Quantity.PARAMETERS.size()];
        Arrays.fill(none, Double.NaN);
        return answer.isEmpty() ? none : answer.get(0);
    }

    private double first(Call call, int index) {
        List<double[]> answer = answers(List.of(call));
        return answer.isEmpty() ? Double.NaN : answer.get(0)[index];
    }

    private List<String> wrong(PartId part) {
        return Assignment.checksOf(part).stream()
                .flatMap(check -> exam.verdict(check).wrong().stream())
                .distinct()
                .toList();
    }

    private static List<Quantity> quantities(List<Quantity> among, List<String> names, boolean gradients) {
        return among.stream()
                .filter(q -> names.contains(gradients ? q.gradient() : q.spelled()))
                .toList();
    }

    private List<Point> points() {
        return cases.stream().map(Case::point).toList();
    }

    private List<Point> own(List<double[]> answers) {
        return IntStream.range(0, cases.size())
                .mapToObj(i -> cases.get(i).point().withActivations(answers.get(i)))
                .toList();
    }

    private static List<Call> calls(int count, IntFunction<Call> call) {
        return IntStream.range(0, count).mapToObj(call).toList();
    }

    /** The numbers of those calls that returned. */
    private List<double[]> answers(List<Call> calls) {
        return exam.recorder().ask(calls).stream()
                .filter(Outcome.Returned.class::isInstance)
                .map(outcome -> ((Outcome.Returned) outcome).values())
                .toList();
    }

    private static double[] column(List<double[]> rows, int index) {
        return rows.stream().mapToDouble(row -> row[index]).toArray();
    }
}
