package backcheck.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
