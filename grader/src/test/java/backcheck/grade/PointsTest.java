package backcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void tellsWhatACheckIsWorth() {
        Points points = new Points(Map.of("loss-one", 4.0, "loss-zero", 2.5));

        double worth = points.of("loss-zero");

        assertThat(worth).isEqualTo(2.5);
    }
}
