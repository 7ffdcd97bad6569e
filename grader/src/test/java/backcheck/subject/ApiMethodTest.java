package backcheck.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static String signature(Method method) {
        List<String> takes = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        return method.getReturnType().getSimpleName() + " " + method.getName() + "(" + String.join(", ", takes) + ")";
    }
}
