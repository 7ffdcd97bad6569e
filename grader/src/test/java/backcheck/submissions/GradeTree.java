package backcheck.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import tools.jackson.databind.JsonNode;

/** Compares two grades as trees: the same keys, words and, but for the last digits, numbers. */
final class GradeTree {

    /** Another processor may round e^x otherwise in the last bit. */
    private static final double RELATIVE = 1e-6;

    private GradeTree() {}

    static void assertSame(JsonNode got, JsonNode want) {
        assertSame("grade", got, want);
    }

    private static void assertSame(String path, JsonNode got, JsonNode want) {
        if (want.isNumber() && got.isNumber()) {
            double size = Math.max(Math.abs(want.doubleValue()), 1e-6);
            assertThat(got.doubleValue()).as(path).isCloseTo(want.doubleValue(), within(RELATIVE * size));
        } else if (want.isObject() && got.isObject()) {
            assertThat(got.propertyNames()).as(path).containsExactlyElementsOf(want.propertyNames());
            want.propertyNames().forEach(name -> assertSame(path + "." + name, got.get(name), want.get(name)));
        } else if (want.isArray() && got.isArray()) {
            assertThat(got.size()).as(path).isEqualTo(want.size());
            for (int i = 0; i < want.size(); i++) {
                assertSame(path + "[" + i + "]", got.get(i), want.get(i));
            }
        } else {
            assertThat(got).as(path).isEqualTo(want);
        }
    }
}
