package backcheck.course.identity;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.course.identity.Listing.Item;
import backcheck.course.identity.NamePatterns.NamePattern;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class NamePatternsTest {

    private static final NamePatterns PATTERNS = NamePatterns.read();

    @TestFactory
    Stream<DynamicTest> readTheirExamples() {
        return nodes().flatMap(node -> node.get("examples").valueStream()
                .map(example -> DynamicTest.dynamicTest(example.get("name").stringValue(), () -> {
                    Map<String, String> wanted = new TreeMap<>();
                    example.get("groups").properties().forEach(e -> wanted.put(e.getKey(), e.getValue().stringValue()));

                    assertThat(pattern(node).match(item(node, example.get("name").stringValue())))
                            .hasValueSatisfying(groups -> assertThat(groups).containsExactlyInAnyOrderEntriesOf(wanted));
                })));
    }

    @TestFactory
    Stream<DynamicTest> leaveAloneWhatIsNotTheirs() {
        return nodes().flatMap(node -> node.get("not").valueStream()
                .map(JsonNode::stringValue)
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(pattern(node).match(item(node, name))).isEmpty())));
    }

    @Test
    void haveExamplesAndASourceEach() {
        assertThat(nodes()).hasSize(8).allSatisfy(node -> {
            assertThat(node.get("examples").size()).isPositive();
            assertThat(node.get("not").size()).isPositive();
            assertThat(node.get("source").stringValue()).isNotBlank();
        });
    }

    @Test
    void haveNoExampleThatAnotherPlatformClaimsButForTheHyphenOfRepositories() {
        assertThat(nodes().filter(node -> pattern(node).platform() != Platform.GITHUB)).allSatisfy(node -> assertThat(
                        node.get("examples").valueStream())
                .allSatisfy(example -> {
                    Item item = item(node, example.get("name").stringValue());
                    List<Platform> claiming = Arrays.stream(Platform.values())
                            .filter(platform -> platform != Platform.GITHUB)
                            .filter(platform -> PATTERNS.match(platform, item).isPresent())
                            .collect(Collectors.toList());

                    assertThat(claiming).containsExactly(pattern(node).platform());
                }));
    }

    @Test
    void tellFilesFromFolders() {
        Item file = new Item("submission_123456", false, List.of());

        assertThat(PATTERNS.match(Platform.GRADESCOPE, file)).isEmpty();
    }

    @Test
    void readNoNameThatNoFileSystemHas() {
        Item item = new Item("a_".repeat(20_000) + "jdoe_attempt_2026-01-30-15-00-00_x.java", false, List.of());

        assertThat(PATTERNS.match(Platform.BLACKBOARD, item)).isEmpty();
    }

    @Test
    void ignoreWhatSystemsLeaveBehind() {
        assertThat(List.of(".DS_Store", "__MACOSX", "Thumbs.db", "index.html", "submission_metadata.yml"))
                .allMatch(PATTERNS::isIgnored);
        assertThat(List.of("anna", "anna.zip", "index.java")).noneMatch(PATTERNS::isIgnored);
    }

    private static Stream<JsonNode> nodes() {
        return NamePatterns.tree().get("patterns").valueStream();
    }

    private static NamePattern pattern(JsonNode node) {
        return Arrays.stream(Platform.values())
                .flatMap(platform -> PATTERNS.of(platform).stream())
                .filter(pattern -> pattern.id().equals(node.get("id").stringValue()))
                .findFirst()
                .orElseThrow();
    }

    private static Item item(JsonNode node, String name) {
        return new Item(name, node.get("of").stringValue().equals("folder"), List.of());
    }
}
