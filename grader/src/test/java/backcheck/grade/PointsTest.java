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

    @Test
    void isReadFromItsText() {
        Points points = new Points(Map.of("loss-one", 10 / 3.0, "loss-zero", 0.0, "update", 1e-7));

        assertThat(Points.ofText(points.text())).isEqualTo(points);
    }
}
