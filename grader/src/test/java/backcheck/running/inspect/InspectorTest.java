package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import backcheck.subject.ApiMethod;
import backcheck.subject.StudentClasses;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectorTest {

    @Test
    void missesNothingInTheTemplate() {
        Inspection inspection = Inspector.inspect(StudentClasses.template(), Rules.ON);

        assertThat(inspection.missing()).isEmpty();
        assertThat(inspection.notices()).isEmpty();
    }

    @Test
    void tellsWhatIsNotThere() {
        Inspection inspection = inspect("public static double loss(double a3, double y) { return 0; }");

        assertThat(inspection.missing())
                .hasSize(8)
                .doesNotContainKey(ApiMethod.LOSS)
                .containsEntry(ApiMethod.SIGMOID, "");
    }

    @Test
    void missesAllNineWithoutTheClass() {
        assertThat(Inspector.inspect(Map.of(), Rules.ON).missing()).containsOnlyKeys(ApiMethod.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public static float sigmoid(double z) { return 0; }       | static float sigmoid(double)",
                "public static double sigmoid(float z) { return z; }       | static double sigmoid(float)",
                "public static double sigmoid() { return 0; }              | static double sigmoid()",
                "public static double sigmoid(double... z) { return 0; }   | static double sigmoid(double[])",
                "public static void sigmoid(double z, List<Map.Entry> m) {} | static void sigmoid(double, List)",
                "public static double Sigmoid(double z) { return z; }      | static double Sigmoid(double)",
                "public double sigmoid(double z) { return z; }             | double sigmoid(double)",
                "private static double sigmoid(double z) { return z; }     | private static double sigmoid(double)",
                "private double sigmoid(double z) { return z; }            | private double sigmoid(double)"
            })
    void tellsWhatWasFoundInstead(String member, String found) {
        assertThat(inspect(member).missing()).containsEntry(ApiMethod.SIGMOID, found);
    }

    @Test
    void tellsThreeOfThoseFoundAtMost() {
        Inspection inspection = inspect(
                """
                static int sigmoid(int z) { return z; }
                static long sigmoid(long z) { return z; }
                static float sigmoid(float z) { return z; }
                static short sigmoid(short z) { return z; }
                """);

        assertThat(inspection.missing())
                .containsEntry(
                        ApiMethod.SIGMOID,
                        "static int sigmoid(int); static long sigmoid(long); static float sigmoid(float)");
    }

    @Test
    void findsTheRightOneAmongOverloads() {
        Inspection inspection = inspect(
                """
                public static float sigmoid(float z) { return z; }
                public static double sigmoid(double z) { return z; }
                """);

        assertThat(inspection.missing()).doesNotContainKey(ApiMethod.SIGMOID);
    }

    @Test
    void acceptsMethodsThatAreNotPublicAndSaysSo() {
        Inspection inspection = inspect(
                """
                static double sigmoid(double z) { return z; }
                public static double loss(double a3, double y) { return 0; }
                protected static double cost(Parameters p, List<Example> data) { return 0; }
                """);

        assertThat(inspection.missing())
                .doesNotContainKeys(ApiMethod.SIGMOID, ApiMethod.LOSS, ApiMethod.COST);
        assertThat(inspection.notices()).containsExactly(Message.of("notice.package-private", "sigmoid, cost"));
    }

    @Test
    void doesNotTakeAMethodOfAnotherClassForOneOfNetwork() {
        Inspection inspection = inspect("static class Inner { public static double sigmoid(double z) { return z; } }");

        assertThat(inspection.missing()).containsEntry(ApiMethod.SIGMOID, "");
    }

    @ParameterizedTest
    @CsvSource({
        "SIGMOID, (D)D",
        "FORWARD, (Lnetwork/Parameters;DD)Lnetwork/Activations;",
        "BACKWARD, (Lnetwork/Parameters;Lnetwork/Example;)Lnetwork/Gradients;",
        "TRAIN, (Lnetwork/Parameters;Ljava/util/List;DI)Lnetwork/Parameters;",
        "RANDOM_START, (Ljava/util/random/RandomGenerator;)Lnetwork/Parameters;"
    })
    void knowsTheDescriptorInBytecode(ApiMethod method, String descriptor) {
        assertThat(method.descriptor()).isEqualTo(descriptor);
    }

    private static Inspection inspect(String members) {
        return Inspector.inspect(StudentClasses.withMembers(members), Rules.ON);
    }
}
