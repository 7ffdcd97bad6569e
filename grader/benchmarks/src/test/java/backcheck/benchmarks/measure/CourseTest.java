package backcheck.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CourseTest {

    /** A hundred in the first 50 s, then 20 a second up to 900, then 10. */
    private static final Curve CURVE = new Curve(List.of(
            new Curve.Mark(0, 0),
            new Curve.Mark(50, 100),
            new Curve.Mark(90, 900),
            new Curve.Mark(100, 1000)));

    @Test
    void comparesTheEndWithTheBeginningOnceWarm() {
        Course course = course(1000, 10, 10, 10);

        assertThat(course.cold().orElseThrow()).isEqualTo(2, within(1e-9));
        assertThat(course.warm().orElseThrow()).isEqualTo(20, within(1e-9));
        assertThat(course.last().orElseThrow()).isEqualTo(10, within(1e-9));
        assertThat(course.lastToFirst().orElseThrow()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void tellsTheLargestChangeOfTheHeapUpOrDown() {
        assertThat(course(1000, 10, 12, 7).heapChange().orElseThrow()).isEqualTo(0.3, within(1e-9));
    }

    @Test
    void tellsNothingOfASmallClass() {
        Course course = course(900, 10, 12, 7);

        assertThat(course.lastToFirst()).isEmpty();
        assertThat(course.heapChange()).isEmpty();
    }

    @Test
    void tellsNothingOfAHeapThatWasNotSeen() {
        Course course = new Course(1000, CURVE, List.of(OptionalDouble.of(10), OptionalDouble.empty()));

        assertThat(course.heapChange()).isEmpty();
    }

    private static Course course(int size, double... heaps) {
        return new Course(
                size,
                CURVE,
                Arrays.stream(heaps).mapToObj(OptionalDouble::of).toList());
    }
}
