package backcheck.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalSubjectTest {

    private static final double[] P = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    private static final double[] G = {11, 12, 13, 14, 15, 16, 17, 18, 19};

    /** Each method gives back what it was handed. */
    private static final Subject ECHO = StudentClasses.subject(
            """
            static double sigmoid(double z) { return 2 * z; }
            static Activations forward(Parameters p, double x1, double x2) {
                return new Activations(p.w1(), p.w6(), p.b1(), p.b3(), x1, x2);
            }
            static double loss(double a3, double y) { return a3 - y; }
            static Gradients backward(Parameters p, Example e) {
                return new Gradients(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.b3(), e.x1(), e.x2(), e.y());
            }
            static Parameters update(Parameters p, Gradients g, double alpha) {
                return new Parameters(p.w1(), p.b3(), g.dw1(), g.dw6(), g.db1(), g.db2(), g.db3(), alpha, 0);
            }
            static double cost(Parameters p, List<Example> data) {
                return p.b3() + 100 * data.size() + 10 * data.get(1).y();
            }
            static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
                Example last = data.get(data.size() - 1);
                return new Parameters(p.w1(), p.b3(), data.size(), last.x1(), last.x2(), last.y(), alpha, steps, 0);
            }
            static Parameters symmetricStart(RandomGenerator random) {
                double drawn = random.nextDouble();
                return new Parameters(drawn, drawn, drawn, drawn, 0, 0, 0, 0, 0);
            }
            static Parameters randomStart(RandomGenerator random) {
                return new Parameters(random.nextDouble(), random.nextDouble(), 0, 0, 0, 0, 0, 0, 0);
            }
            """);

    @Test
    void handsOneNumberToSigmoid() {
        assertThat(ECHO.call(Call.sigmoid(21))).isEqualTo(new Outcome.Returned(42));
    }

    @Test
    void handsParametersAndInputsToForward() {
        assertThat(ECHO.call(Call.forward(P, 10, 11))).isEqualTo(new Outcome.Returned(1, 6, 7, 9, 10, 11));
    }

    @Test
    void handsAnswerAndLabelToLoss() {
        assertThat(ECHO.call(Call.loss(0.75, 0.25))).isEqualTo(new Outcome.Returned(0.5));
    }

    @Test
    void handsParametersAndExampleToBackward() {
        assertThat(ECHO.call(Call.backward(P, 10, 11, 12)))
                .isEqualTo(new Outcome.Returned(1, 2, 3, 4, 5, 9, 10, 11, 12));
    }

    @Test
    void handsParametersGradientsAndAlphaToUpdate() {
        assertThat(ECHO.call(Call.update(P, G, 0.5)))
                .isEqualTo(new Outcome.Returned(1, 9, 11, 16, 17, 18, 19, 0.5, 0));
    }

    @Test
    void handsParametersAndDataToCost() {
        assertThat(ECHO.call(Call.cost(P, new double[] {1, 2, 0, 3, 4, 1}))).isEqualTo(new Outcome.Returned(219));
    }

    @Test
    void handsParametersDataAlphaAndStepsToTrain() {
        assertThat(ECHO.call(Call.train(P, new double[] {0, 0, 0, 3, 4, 1}, 0.25, 7)))
                .isEqualTo(new Outcome.Returned(1, 9, 2, 3, 4, 1, 0.25, 7, 0));
    }

    @Test
    void drawsFromAGeneratorThatStartsFromTheSeed() {
        Random random = new Random(42);
        double first = random.nextDouble();
        double second = random.nextDouble();

        assertThat(ECHO.call(Call.symmetricStart(42)))
                .isEqualTo(new Outcome.Returned(first, first, first, first, 0, 0, 0, 0, 0));
        assertThat(ECHO.call(Call.randomStart(42)))
                .isEqualTo(new Outcome.Returned(first, second, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void makesABatchInItsOrder() {
        assertThat(ECHO.callAll(List.of(Call.sigmoid(1), Call.loss(3, 1), Call.sigmoid(-1))))
                .containsExactly(new Outcome.Returned(2), new Outcome.Returned(2), new Outcome.Returned(-2));
    }

    @Test
    void carriesWhatIsNotFinite() {
        assertThat(ECHO.call(Call.sigmoid(Double.NaN))).isEqualTo(new Outcome.Returned(Double.NaN));
        assertThat(ECHO.call(Call.sigmoid(Double.MAX_VALUE))).isEqualTo(new Outcome.Returned(Double.POSITIVE_INFINITY));
    }

    @Test
    void tellsThatNullWasReturned() {
        Subject subject =
                StudentClasses.subject("static Parameters symmetricStart(RandomGenerator r) { return null; }");

        assertThat(subject.call(Call.symmetricStart(1))).isEqualTo(new Outcome.ReturnedNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Collections.reverse(data);",
                "data.clear();",
                "data.add(data.get(0));",
                "data.set(0, new Example(0, 0, 0));",
                "data.set(0, null);"
            })
    void noticesThatTheDataSetWasChanged(String change) {
        Subject subject = StudentClasses.subject(
                "static double cost(Parameters p, List<Example> data) { " + change + " return 1; }");

        Outcome outcome = subject.call(Call.cost(P, new double[] {1, 2, 0, 3, 4, 1}));

        assertThat(outcome).isEqualTo(new Outcome.Returned(new double[] {1}, true));
    }

    @Test
    void doesNotMindEqualExamplesInPlace() {
        Subject subject = StudentClasses.subject(
                """
                static double cost(Parameters p, List<Example> data) {
                    data.replaceAll(e -> new Example(e.x1(), e.x2(), e.y()));
                    return 1;
                }
                """);

        assertThat(subject.call(Call.cost(P, new double[] {1, 2, 0}))).isEqualTo(new Outcome.Returned(1));
    }

    @Test
    void handsAnEmptyDataSetOn() {
        Subject subject = StudentClasses.subject(
                "static double cost(Parameters p, List<Example> data) { return data.size(); }");

        assertThat(subject.call(Call.cost(P, new double[0]))).isEqualTo(new Outcome.Returned(0));
    }

    @Test
    void clearsAnInterruptionThatACallLeavesBehind() {
        Subject subject = StudentClasses.subject(
                """
                static double sigmoid(double z) { Thread.currentThread().interrupt(); return z; }
                static double loss(double a3, double y) { return Thread.currentThread().isInterrupted() ? 1 : 0; }
                """);

        subject.call(Call.sigmoid(0));

        assertThat(subject.call(Call.loss(0, 0))).isEqualTo(new Outcome.Returned(0));
    }

    @ParameterizedTest
    @EnumSource(ApiMethod.class)
    void findsAllNineMethodsInTheTemplate(ApiMethod method) {
        Subject subject = new LocalSubject(StudentClasses.loader(StudentClasses.template()));

        assertThat(subject.call(call(method))).isEqualTo(new Outcome.NotStarted(method));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "public static double Sigmoid(double z) { return z; }",
                "public static double sigmoid(float z) { return z; }",
                "public static float sigmoid(double z) { return 1; }",
                "public static Double sigmoid(double z) { return z; }",
                "public double sigmoid(double z) { return z; }",
                "private static double sigmoid(double z) { return z; }"
            })
    void tellsThatAMethodOfAnotherShapeIsMissing(String members) {
        Subject subject = StudentClasses.subject(members);

        assertThat(subject.call(Call.sigmoid(0))).isEqualTo(new Outcome.Missing(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "protected ", "public "})
    void acceptsEveryVisibilityButPrivate(String visibility) {
        Subject subject = StudentClasses.subject(visibility + "static double sigmoid(double z) { return z; }");

        assertThat(subject.call(Call.sigmoid(3))).isEqualTo(new Outcome.Returned(3));
    }

    @Test
    void missesEveryMethodWithoutTheClass() {
        Map<String, byte[]> classes = StudentClasses.template();
        classes.remove("network.Network");

        Subject subject = new LocalSubject(StudentClasses.loader(classes));

        assertThat(subject.call(Call.sigmoid(0))).isEqualTo(new Outcome.Missing(""));
    }

    @Test
    void missesEveryMethodOfAClassThatCannotBeRead() {
        Map<String, byte[]> classes = StudentClasses.template();
        classes.put("network.Network", new byte[] {1, 2, 3});

        Subject subject = new LocalSubject(StudentClasses.loader(classes));

        assertThat(subject.call(Call.sigmoid(0))).isEqualTo(new Outcome.Missing(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Parameters", "Gradients", "Example"})
    void needsTheGivenRecords(String record) {
        Map<String, byte[]> classes = StudentClasses.template();
        classes.remove("network." + record);

        assertThatIllegalArgumentException().isThrownBy(() -> new LocalSubject(StudentClasses.loader(classes)));
    }

    private static Call call(ApiMethod method) {
        return switch (method) {
            case SIGMOID -> Call.sigmoid(0);
            case FORWARD -> Call.forward(P, 0, 0);
            case LOSS -> Call.loss(0.5, 1);
            case BACKWARD -> Call.backward(P, 0, 0, 1);
            case UPDATE -> Call.update(P, G, 1);
            case COST -> Call.cost(P, new double[3]);
            case TRAIN -> Call.train(P, new double[3], 1, 1);
            case SYMMETRIC_START -> Call.symmetricStart(1);
            case RANDOM_START -> Call.randomStart(1);
        };
    }

    @Test
    void tellsAnErrorOutOfAStaticInitialiser() {
        Subject subject = StudentClasses.subject(
                "static { if (true) throw new AssertionError(); }\nstatic double sigmoid(double z) { return z; }");

        Outcome outcome = subject.call(Call.sigmoid(0));

        assertThat(outcome)
                .isInstanceOfSatisfying(Outcome.Threw.class, threw -> assertThat(threw.type()).isEqualTo("AssertionError"));
    }

}
