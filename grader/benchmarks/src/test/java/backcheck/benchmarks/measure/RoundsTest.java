package backcheck.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void measuresInTurn() throws IOException {
        List<String> order = new ArrayList<>();

        List<Series> series = Rounds.of(2, List.of(contender("a", order), contender("b", order)), line -> {});

        assertThat(order).containsExactly("a0", "b0", "a1", "b1");
        assertThat(series).extracting(Series::name).containsExactly("a", "b");
        assertThat(series.get(1).costs()).extracting(Cost::wall).containsExactly(0.0, 1.0);
    }

    private static Rounds.Contender contender(String name, List<String> order) {
        return new Rounds.Contender(name, round -> {
            order.add(name + round);
            return new Cost(round, OptionalDouble.empty());
        });
    }
}
