package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.running.worker.MemoryClasses;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.LocalSubject;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import backcheck.subject.Subject;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectCallsTest {

    private static final double[] P = {0.1, -0.2, 0.3, 0.4, -0.5, 0.6, 0.7, 0.8, 0.9};

    /** Each of its answers is made of its arguments, so that none could stand in another's place unseen. */
    private static final String MEMBERS =
            """
            static double sigmoid(double z) { return z + 1; }
            static Activations forward(Parameters p, double x1, double x2) {
                return new Activations(p.w1() + x1, p.w2() + x2, p.w3(), p.w4(), p.b2(), p.b3());
            }
            static double loss(double a3, double y) { return 10 * a3 + y; }
            static Gradients backward(Parameters p, Example e) {
                return new Gradients(p.w1(), e.x1(), e.x2(), e.y(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
            }
            static Parameters update(Parameters p, Gradients g, double alpha) {
                return new Parameters(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), p.w6(), g.db1(), alpha, g.db3());
            }
            static double cost(Parameters p, List<Example> data) {
                double sum = p.b3();
                for (Example e : data) { sum = 3 * sum + e.x1() - e.x2() * e.y(); }
                return sum;
            }
            static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
                return new Parameters(alpha, steps, data.size(), p.w4(), 5, 6, data.get(1).y(), 8, 9);
            }
            static Parameters symmetricStart(RandomGenerator r) { return new Parameters(r.nextDouble(), 2, 3, 4, 5, 6, 7, 8, 9); }
            static Parameters randomStart(RandomGenerator r) { return null; }
            """;

    private static final Map<String, byte[]> ECHO = StudentClasses.withMembers(MEMBERS);

    private static final List<Call> CALLS = List.of(
            Call.sigmoid(0.5), Call.forward(P, 2, 3), Call.loss(0.25, 1), Call.backward(P, 2, 3, 1),
            Call.update(P, new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 0.5), Call.cost(P, new double[] {1, 2, 1, 3, 4, 0}),
            Call.walk(P, new double[] {1, 2, 1, 3, 4, 0}, 0.5, 3, 1, true), Call.cost(P, new double[0]), Call.train(P, new double[] {1, 2, 1, 3, 4, 0}, 0.5, 7), Call.symmetricStart(3),
            Call.randomStart(3));

    private static Subject direct(Map<String, byte[]> classes) {
        return new LocalSubject(new MemoryClasses(DirectCalls.beside(classes)));
    }

    @Test
    void areAClassThatCanBeUsed() throws ReflectiveOperationException {
        // a subject goes on without it, and nobody would notice
        ClassLoader loader = new MemoryClasses(DirectCalls.beside(ECHO));

        Constructor<?> constructor = Class.forName(LocalSubject.DIRECT, true, loader).getDeclaredConstructor();
        constructor.setAccessible(true);

        assertThat(constructor.newInstance()).isInstanceOf(BiFunction.class);
    }

    @Test
    void giveTheSameAnswersAsReflection() {
        Subject direct = direct(ECHO);
        Subject reflected = new LocalSubject(new MemoryClasses(ECHO));

        List<Outcome> answers = new ArrayList<>();
        CALLS.forEach(call -> {
            answers.add(direct.call(call));
            assertThat(answers.get(answers.size() - 1)).as("%s", call).isEqualTo(reflected.call(call));
        });

        assertThat(CALLS.stream().map(Call::method).distinct()).containsExactlyInAnyOrder(ApiMethod.values());
        assertThat(answers).contains(new Outcome.ReturnedNull(), new Outcome.Returned(1.5)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "public interface Network {", "interface Network {", "public sealed interface Network { record Only() implements Network {}",
        "public enum Network { ;", "enum Network { ONE, TWO;", "public record Network() {", "public abstract class Network {",
        "public class Network<T extends Comparable<T>> {", "class Network {"
    })
    void giveTheSameAnswersWhateverKindOfTypeTheMethodsAreIn(String kind) {
        Map<String, byte[]> classes = StudentClasses.declared(kind, MEMBERS);
        Subject direct = direct(classes);
        Subject usual = direct(ECHO);

        for (Call call : CALLS) {
            assertThat(direct.call(call)).as("%s", call).isEqualTo(usual.call(call));
        }
        assertThat(Inspector.inspect(classes, Rules.ON).missing()).isEmpty();
    }

    @Test
    void tellWhatIsThrownAsReflectionDoes() {
        Map<String, byte[]> throwing = StudentClasses.withMembers(
                """
                static double sigmoid(double z) { throw new UnsupportedOperationException("not written"); }
                static double loss(double a3, double y) throws Exception { throw new java.io.IOException("no"); }
                static double cost(Parameters p, List<Example> data) { data.clear(); return 1; }
                """);
        List<Call> calls = List.of(
                Call.sigmoid(1), Call.loss(1, 1), Call.cost(P, new double[] {1, 2, 1}), Call.forward(P, 1, 2));
        Subject direct = direct(throwing);
        Subject reflected = new LocalSubject(new MemoryClasses(throwing));

        for (Call call : calls) {
            assertThat(direct.call(call)).as("%s", call).isEqualTo(reflected.call(call));
        }
        assertThat(direct.call(Call.sigmoid(1))).isEqualTo(new Outcome.NotStarted(ApiMethod.SIGMOID));
        assertThat(direct.call(calls.get(2))).isEqualTo(new Outcome.Returned(new double[] {1}, true));
        assertThat(direct.call(Call.forward(P, 1, 2))).isEqualTo(new Outcome.Missing(""));
    }

    @Test
    void takeNobodysName() {
        Map<String, byte[]> own = new LinkedHashMap<>(ECHO);
        own.put(LocalSubject.DIRECT, new byte[0]);

        assertThat(DirectCalls.beside(own)).isSameAs(own);
        assertThat(new LocalSubject(new MemoryClasses(own)).call(Call.sigmoid(1))).isEqualTo(new Outcome.Returned(2));
    }
}
