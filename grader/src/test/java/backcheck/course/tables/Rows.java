package backcheck.course.tables;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Platform;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of complete grades that are kept with the submissions they belong to. */
final class Rows {

    private static final Path SUBMISSIONS = Path.of("src/test/submissions");

    private Rows() {}

    static Row of(String kept, String name) {
        JsonNode grade = JsonMapper.shared().readTree(SUBMISSIONS.resolve(kept).resolve("grade.json").toFile());
        return new Row(name, Identity.of(Platform.MOODLE, name, "4711", null), grade, Row.Origin.UNKNOWN);
    }

    static Row right(String name) {
        return of("right/textbook-formulas", name);
    }

    static Row withoutSlope(String name) {
        return of("wrong/g-dw1-without-slope-of-neuron-1", name);
    }
}
