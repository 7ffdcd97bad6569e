package backcheck.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void comparesPairByPairSoThatASlowRoundHitsBoth() {
        Series a = walls(20, 200, 22);
        Series b = walls(10, 100, 10);

        assertThat(a.wallRatio(b)).isEqualTo(2);
    }

    @Test
    void knowsMedianAndLeast() {
        Series series = walls(5, 3, 10);

        assertThat(series.wall()).isEqualTo(5);
        assertThat(series.leastWall()).isEqualTo(3);
    }

    @Test
    void comparesProcessorTimes() {
        Series a = new Series("a", List.of(cost(1, 30), cost(1, 50)));
        Series b = new Series("b", List.of(cost(1, 10), cost(1, 10)));

        assertThat(a.cpuRatio(b)).hasValue(4);
        assertThat(a.cpu()).hasValue(40);
        assertThat(a.leastCpu()).hasValue(30);
    }

    @Test
    void hasNoProcessorTimeWhereARoundHasNone() {
        Series a = new Series("a", List.of(cost(1, 30), new Cost(1, OptionalDouble.empty())));

        assertThat(a.cpu()).isEmpty();
        assertThat(a.cpuRatio(a)).isEmpty();
    }

    @Test
    void isNotComparedWithOtherRounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> walls(1, 2).wallRatio(walls(1)));
    }

    private static Series walls(double... walls) {
        return new Series("walls", Arrays.stream(walls).mapToObj(wall -> cost(wall, 1)).toList());
    }

    private static Cost cost(double wall, double cpu) {
        return new Cost(wall, OptionalDouble.of(cpu));
    }
}
