package backcheck.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.PartId;
import backcheck.grade.Result;
import backcheck.grade.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The corpus is as students write: many submissions, and no two alike. */
class CorpusTest {

    private static final double MOST_SHARED = 0.8;

    private static final Pattern COMMENT_OR_TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])*'|[\\p{L}_$][\\p{L}\\p{N}_$]*"
                    + "|[0-9][\\w.]*|\\S)",
            Pattern.DOTALL);

    @Test
    void holdsEnoughCorrectAndWrongSubmissions() {
        assertThat(Corpus.right()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(Corpus.wrong()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(Corpus.lazy()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void keepsCompleteGradesOfEverySort() {
        List<JsonNode> grades = Corpus.completes().stream()
                .map(folder -> Corpus.JSON.readTree(Corpus.complete(folder).toFile()))
                .toList();

        assertThat(grades).as("more are not reviewed by anybody").hasSizeLessThanOrEqualTo(20);
        assertThat(words(grades, "/status")).containsAll(spelled(Status.values(), Status::spelled));
        assertThat(grades.stream().flatMap(grade -> grade.findValues("outcome").stream()).map(JsonNode::stringValue))
                .containsAll(spelled(Result.values(), Result::spelled));
        for (PartId id : PartId.values()) {
            assertThat(parts(grades, part -> part.get("id").stringValue() + " " + part.get("outcome").stringValue()))
                    .contains(id.spelled() + " passed", id.spelled() + " failed");
        }
        assertThat(diagnoses(grades, "part")).containsAll(spelled(PartId.values(), PartId::spelled));
        assertThat(diagnoses(grades, "kind"))
                .contains("missing-factor", "other-parameter", "numerical")
                .contains("other-activation", "missing-term", "swapped", "unchanged")
                .contains("stale-gradient", "not-symmetric")
                .contains("not-started", "forbidden", "timeout", "compile-error");
        assertThat(grades).anyMatch(grade -> !grade.get("notices").isEmpty());
        assertThat(grades)
                .anyMatch(grade -> grade.get("score").doubleValue() < 100 && grade.get("diagnoses").isEmpty());
    }

    private static Set<String> words(List<JsonNode> grades, String pointer) {
        return grades.stream().map(grade -> grade.at(pointer).stringValue()).collect(Collectors.toSet());
    }

    private static Set<String> parts(List<JsonNode> grades, Function<JsonNode, String> word) {
        return grades.stream().flatMap(grade -> grade.get("parts").valueStream()).map(word).collect(Collectors.toSet());
    }

    private static Set<String> diagnoses(List<JsonNode> grades, String key) {
        return grades.stream()
                .flatMap(grade -> grade.get("diagnoses").valueStream())
                .map(diagnosis -> diagnosis.get(key).stringValue(""))
                .collect(Collectors.toSet());
    }

    private static <E> List<String> spelled(E[] values, Function<E, String> spelled) {
        return Stream.of(values).map(spelled).toList();
    }

    @Test
    void noTwoSubmissionsShareMoreThanFourFifthsOfTheirTokensInOrder() throws IOException {
        List<Path> folders = Corpus.all();
        List<int[]> tokens = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Path folder : folders) {
            tokens.add(tokens(folder, numbers));
        }
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int j = i + 1; j < tokens.size(); j++) {
                double shared = 2.0
                        * CommonSubsequence.length(tokens.get(i), tokens.get(j), numbers.size())
                        / (tokens.get(i).length + tokens.get(j).length);
                if (shared > MOST_SHARED) {
                    alike.add(folders.get(i).getFileName() + " ~ " + folders.get(j).getFileName() + " " + shared);
                }
            }
        }

        assertThat(alike).isEmpty();
    }

    private static int[] tokens(Path folder, Map<String, Integer> numbers) throws IOException {
        List<Integer> tokens = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                Matcher matcher =
                        COMMENT_OR_TOKEN.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                while (matcher.find()) {
                    if (matcher.group(1) != null) {
                        tokens.add(numbers.computeIfAbsent(matcher.group(1), key -> numbers.size()));
                    }
                }
            }
        }
        return tokens.stream().mapToInt(Integer::intValue).toArray();
    }
}
