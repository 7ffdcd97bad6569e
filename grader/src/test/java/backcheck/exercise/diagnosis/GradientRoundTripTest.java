package backcheck.exercise.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Case;
import backcheck.exercise.checks.Cases;
import backcheck.grade.Kind;
import backcheck.subject.ApiMethod;
import backcheck.subject.Recorder;
import backcheck.subject.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every edit of the gradient's grammar is made in the chain and must come back by its name, or by an equal one. */
class GradientRoundTripTest {

    private static final long SEED = 7;
    private static final int PAIRS = 2000;

    private static final List<Point> POINTS =
            new Cases(SEED).ordinary().stream().map(Case::point).toList();

    private static final Map<Quantity, List<Edit>> EDITS =
            parameters().stream().collect(Collectors.toMap(q -> q, q -> GradientEdits.of(q, POINTS)));

    /** What is right in every subject here: asked once. */
    private static final Recorder RIGHT = new Recorder(new ChainSubject());

    static List<Quantity> parameters() {
        return Quantity.PARAMETERS;
    }

    private static List<Mistake> names(Quantity parameter) {
        return EDITS.get(parameter).stream().map(Edit::name).toList();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyEditMeansWhatItsWordsSay(Quantity parameter) {
        assertThat(EDITS.get(parameter)).isNotEmpty().allSatisfy(edit -> {
            for (int i = 0; i < POINTS.size(); i++) {
                double byWords = Edited.gradient(parameter, List.of(edit.name()), POINTS.get(i));
                double byEffect = Chain.gradient(parameter, POINTS.get(i)) * edit.effect()[i];

                assertThat(byEffect).isCloseTo(byWords, within(1e-12 * Math.abs(byWords)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyEditComesBack(Quantity parameter) {
        List<String> lost = new ArrayList<>();
        for (Mistake name : names(parameter)) {
            Map<Quantity, List<Mistake>> mistakes = Map.of(parameter, List.of(name));

            List<Cause> causes = searched(mistakes);

            if (causes.size() != 1 || !explain(causes, mistakes)) {
                lost.add(name + " came back as " + causes);
            }
        }

        assertThat(lost).isEmpty();
    }

    /** One edit of each component, then the fourth after it of each, and so on: an exam for each edit takes a minute. */
    @Test
    void editsInAllComponentsComeBackThroughTheChecks() {
        int most = parameters().stream().mapToInt(q -> names(q).size()).max().orElseThrow();
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < most; i += 4) {
            Map<Quantity, List<Mistake>> mistakes = new EnumMap<>(Quantity.class);
            for (Quantity parameter : parameters()) {
                mistakes.put(parameter, List.of(names(parameter).get(i % names(parameter).size())));
            }

            List<Cause> causes = diagnosed(mistakes);

            if (!explain(causes, mistakes)) {
                lost.add(mistakes + " came back as " + causes);
            }
        }

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void oneEditComesBackThroughTheChecksAlone(Quantity parameter) {
        Map<Quantity, List<Mistake>> mistakes =
                Map.of(parameter, List.of(names(parameter).get(10 * parameters().indexOf(parameter))));

        List<Cause> causes = diagnosed(mistakes);

        assertThat(causes).hasSize(1);
        assertThat(explain(causes, mistakes)).isTrue();
    }

    @Test
    void twoEditsInDifferentComponentsComeBack() {
        Random random = new Random(SEED);
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            int one = random.nextInt(9);
            int other = (one + 1 + random.nextInt(8)) % 9;
            Map<Quantity, List<Mistake>> mistakes = new EnumMap<>(Quantity.class);
            for (Quantity parameter : List.of(Quantity.PARAMETERS.get(one), Quantity.PARAMETERS.get(other))) {
                List<Mistake> names = names(parameter);
                mistakes.put(parameter, List.of(names.get(random.nextInt(names.size()))));
            }

            List<Cause> causes = searched(mistakes);

            if (!explain(causes, mistakes)) {
                lost.add(mistakes + " came back as " + causes);
            }
        }

        assertThat(lost).isEmpty();
    }

    @Test
    void twoEditsInOneComponentComeBack() {
        Random random = new Random(SEED);
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            Quantity parameter = Quantity.PARAMETERS.get(random.nextInt(9));
            List<Edit> edits = EDITS.get(parameter);
            Edit one = edits.get(random.nextInt(edits.size()));
            Edit other = edits.get(random.nextInt(edits.size()));
            Map<Quantity, List<Mistake>> mistakes = Map.of(parameter, List.of(one.name(), other.name()));
            if (one.slot() == other.slot() || isOtherParameter(one) || isOtherParameter(other) || isRight(mistakes)) {
                continue;
            }

            List<Cause> causes = searched(mistakes);

            if (!isSlip(parameter, one, other) && (causes.isEmpty() || !explain(causes, mistakes))) {
                lost.add(mistakes + " came back as " + causes);
            }
        }

        assertThat(lost).isEmpty();
    }

    /** Whether two edits come to one slip that has no name: then nothing is to be said. */
    private static boolean isSlip(Quantity parameter, Edit one, Edit other) {
        return Slips.of(parameter, POINTS).stream().anyMatch(slip -> IntStream.range(0, slip.length)
                .allMatch(i -> Edited.same(slip[i], one.effect()[i] * other.effect()[i])));
    }

    private static boolean isOtherParameter(Edit edit) {
        return edit.name().kind() == Kind.OTHER_PARAMETER;
    }

    private static List<Cause> diagnosed(Map<Quantity, List<Mistake>> mistakes) {
        ChainSubject wrong = new ChainSubject();
        mistakes.forEach(
                (parameter, names) -> wrong.gradient(parameter, point -> Edited.gradient(parameter, names, point)));
        Subject subject = call -> call.method() == ApiMethod.BACKWARD ? wrong.call(call) : RIGHT.ask(call);
        return Diagnoser.diagnose(ChainSubject.examined(subject, SEED)).stream()
                .map(diagnosis -> new Cause(Edited.name(diagnosis), diagnosis.targets(), List.of()))
                .toList();
    }

    /** The search alone, as it is made when the checks have found these components wrong. */
    private static List<Cause> searched(Map<Quantity, List<Mistake>> mistakes) {
        Map<String, List<Explanation>> explanations = new LinkedHashMap<>();
        mistakes.forEach((parameter, names) -> {
            Evidence evidence = new Evidence(
                    parameter.gradient(),
                    values(point -> Chain.gradient(parameter, point)),
                    values(point -> Edited.gradient(parameter, names, point)),
                    new double[POINTS.size()]);
            List<Explanation> found =
                    new Search(evidence, Search.Action.MULTIPLY).explanations(EDITS.get(parameter), Slips.of(parameter, POINTS));
            if (!found.isEmpty()) {
                explanations.put(parameter.gradient(), found);
            }
        });
        return new Causes(explanations).told();
    }

    private static double[] values(ToDoubleFunction<Point> value) {
        return POINTS.stream().mapToDouble(value).toArray();
    }

    private static boolean isRight(Map<Quantity, List<Mistake>> mistakes) {
        return mistakes.entrySet().stream().allMatch(entry -> POINTS.stream()
                .allMatch(point -> Edited.same(
                        Edited.gradient(entry.getKey(), entry.getValue(), point),
                        Chain.gradient(entry.getKey(), point))));
    }

    /** Whether the causes name these components and no others, and come to their values on every case. */
    private static boolean explain(List<Cause> causes, Map<Quantity, List<Mistake>> mistakes) {
        TreeSet<String> targets = new TreeSet<>();
        causes.forEach(cause -> targets.addAll(cause.targets()));
        TreeSet<String> wrong = new TreeSet<>();
        mistakes.keySet().forEach(parameter -> wrong.add(parameter.gradient()));
        return targets.equals(wrong) && mistakes.entrySet().stream().allMatch(entry -> {
            List<Mistake> found = causes.stream()
                    .filter(cause -> cause.targets().contains(entry.getKey().gradient()))
                    .map(Cause::name)
                    .toList();
            return POINTS.stream().allMatch(point -> Edited.same(
                    Edited.gradient(entry.getKey(), found, point),
                    Edited.gradient(entry.getKey(), entry.getValue(), point)));
        });
    }
}
