package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grading.judge.Scorer;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PointsCommandTest {

    @Test
    void printsThePointsOfEveryCheckInOrder() {
        CommandLineRun run = CommandLineRun.of("points");

        JsonNode points = YAMLMapper.shared().readTree(run.out());

        List<String> checks =
                Scorer.checksByPart().values().stream().flatMap(List::stream).toList();
        assertThat(run.code()).isZero();
        assertThat(points.propertyNames()).containsExactlyElementsOf(checks);
        assertThat(checks)
                .allSatisfy(check -> assertThat(points.get(check).asDouble())
                        .isEqualTo(Scorer.standardPoints().of(check)));
    }
}
