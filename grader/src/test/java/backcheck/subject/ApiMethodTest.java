package backcheck.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiMethodTest {

    @Test
    void declaresWhatTheTemplateDeclares() throws ClassNotFoundException {
        Class<?> template =
                Class.forName("network.Network", false, StudentClasses.loader(StudentClasses.template()));

        List<String> declared = Arrays.stream(template.getDeclaredMethods())
                .map(ApiMethodTest::signature)
                .toList();

        assertThat(ApiMethod.values()).extracting(ApiMethod::signature).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void writesItsTypesSeparatedByCommas() {
        assertThat(ApiMethod.TRAIN.signature()).isEqualTo("Parameters train(Parameters, List, double, int)");
    }

    @ParameterizedTest
    @CsvSource({"SIGMOID, 1", "COST, 1", "FORWARD, 6", "BACKWARD, 9", "UPDATE, 9", "RANDOM_START, 9"})
    void knowsHowManyNumbersAnAnswerHas(ApiMethod method, int numbers) {
        assertThat(method.numbers()).isEqualTo(numbers);
    }

    private static String signature(Method method) {
        List<String> takes = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        return method.getReturnType().getSimpleName() + " " + method.getName() + "(" + String.join(", ", takes) + ")";
    }
}
