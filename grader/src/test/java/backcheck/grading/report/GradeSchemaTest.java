package backcheck.grading.report;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Kind;
import backcheck.grade.PartId;
import backcheck.grade.Result;
import backcheck.grade.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GradeSchemaTest {

    private static final Path PAGE = Path.of("../docs/grade.md");

    @ParameterizedTest
    @EnumSource
    void acceptsTheWordOfEveryKind(Kind kind) {
        ObjectNode grade = grade();
        diagnosis(grade).put("kind", kind.spelled());

        assertThat(GradeSchema.problems(grade.toString())).isEmpty();
    }

    @Test
    void listsTheOutcomes() {
        assertThat(words("/$defs/outcome/enum"))
                .isEqualTo(Arrays.stream(Result.values()).map(Result::spelled).toList());
    }

    @Test
    void listsTheParts() {
        assertThat(words("/$defs/partId/enum"))
                .isEqualTo(Arrays.stream(PartId.values()).map(PartId::spelled).toList());
    }

    @Test
    void listsTheStatuses() {
        assertThat(words("/properties/status/enum"))
                .isEqualTo(Arrays.stream(Status.values()).map(Status::spelled).toList());
    }

    @Test
    void allowsNoUnknownKeyInAnyOfItsObjects() {
        assertThat(objects().filter(node -> !node.has("propertyNames")))
                .hasSize(6)
                .allSatisfy(node -> assertThat(node.path("additionalProperties").isBoolean()
                                && !node.get("additionalProperties").booleanValue())
                        .isTrue());
    }

    @Test
    void describesEveryKeyInItsPage() throws IOException {
        String page = Files.readString(PAGE);

        List<String> keys = objects()
                .flatMap(node -> node.path("properties").propertyNames().stream())
                .distinct()
                .toList();

        assertThat(keys).hasSizeGreaterThan(25).allSatisfy(key -> assertThat(page).contains("**`" + key + "`**"));
    }

    @Test
    void isLinkedFromItsPage() throws IOException {
        String page = Files.readString(PAGE);

        String link = page.substring(page.indexOf("](") + 2, page.indexOf(')', page.indexOf("](")));

        assertThat(PAGE.resolveSibling(link)).isRegularFile();
    }

    @Test
    void acceptsTheFactorsOfACounterexample() {
        ObjectNode grade = grade();
        ObjectNode example = (ObjectNode) grade.at("/parts/3/checks").valueStream()
                .map(check -> check.get("counterexample"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
        example.putArray("factors").addObject().put("name", "da1/dz1").put("right", 0.25).putNull("got");

        assertThat(GradeSchema.problems(grade.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void rejects(Damage damage) {
        ObjectNode grade = grade();
        damage.change().accept(grade);

        List<String> problems = GradeSchema.problems(grade.toString());

        assertThat(problems).isNotEmpty();
    }

    static Stream<Damage> damages() {
        return Stream.of(
                new Damage("an unknown key", grade -> grade.put("remark", "")),
                new Damage("an unknown key of a check", grade -> check(grade).put("hint", "")),
                new Damage("a missing seed", grade -> grade.remove("seed")),
                new Damage("a negative seed", grade -> grade.put("seed", -1)),
                new Damage("a broken seed", grade -> grade.put("seed", 1.5)),
                new Damage("a score as text", grade -> grade.put("score", "80")),
                new Damage("a negative score", grade -> grade.put("score", -1)),
                new Damage("another version", grade -> grade.put("version", 2)),
                new Damage("an unknown status", grade -> grade.put("status", "late")),
                new Damage("a reason in a graded submission", grade -> grade.put("message", "why")),
                new Damage("no reason in one that is not", grade -> grade.put("status", "not-compiled")),
                new Damage("six parts", grade -> grade.withArray("parts").remove(6)),
                new Damage("an unknown outcome", grade -> check(grade).put("outcome", "error")),
                new Damage("a kind in capitals", grade -> diagnosis(grade).put("kind", "MISSING_FACTOR")),
                new Damage("line 0", grade -> diagnosis(grade).put("line", 0)),
                new Damage("no target", grade -> diagnosis(grade).putArray("targets")),
                new Damage("an unknown part", grade -> diagnosis(grade).put("part", "bonus")));
    }

    record Damage(String name, Consumer<ObjectNode> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static ObjectNode grade() {
        return (ObjectNode) JsonMapper.shared().readTree(new JsonReport(Words.english()).write(SampleGrades.mixed()));
    }

    private static ObjectNode check(ObjectNode grade) {
        return (ObjectNode) grade.at("/parts/0/checks/0");
    }

    private static ObjectNode diagnosis(ObjectNode grade) {
        return (ObjectNode) grade.at("/diagnoses/0");
    }

    private static List<String> words(String pointer) {
        return GradeSchema.tree().at(pointer).valueStream().map(JsonNode::stringValue).toList();
    }

    private static Stream<JsonNode> objects() {
        JsonNode schema = GradeSchema.tree();
        return Stream.concat(Stream.of(schema), schema.get("$defs").valueStream())
                .flatMap(node -> Stream.concat(Stream.of(node), node.path("properties").valueStream()))
                .filter(node -> node.path("type").asString("").equals("object"));
    }
}
