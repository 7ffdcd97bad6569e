package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random programs do the same in the evaluator as in a JVM. */
class RandomProgramsTest {

    private static final int METHODS = 30;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 34})
    void sideEffectsHappenInTheSameOrder(long seed) {
        String members = new Programs(seed).members(METHODS);

        Set<String> declined = Both.declined(members);

        assertThat(declined).isEmpty();
    }
}
