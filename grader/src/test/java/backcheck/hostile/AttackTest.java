package backcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each attack is an idea of its own, is described completely, and is small. */
class AttackTest {

    private static final Set<String> METHODS = Set.of(
            "sigmoid", "forward", "loss", "backward", "update", "cost", "train", "symmetricStart", "randomStart");

    private static final Set<String> CATEGORIES = Set.of(
            "exit", "file-read", "file-write", "network", "process", "environment", "memory", "time", "output", "forge",
            "reflection", "throwable", "judge", "class-file", "state");

    private static final Set<String> CONTROLS =
            Set.of("", "parent", "parent-memory", "javac", "javac with class path", "javac *.java", "bomb");

    private static final int LARGEST_FILE = 60_000;

    /** All of them together must stay a small part of the repository. */
    private static final int LARGEST_SUM = 1_500_000;

    @Test
    void isOneOfEnough() throws IOException {
        assertThat(Attack.all()).hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void coversEachCategoryAndEachEffect() throws IOException {
        List<Attack> all = Attack.all();

        assertThat(all).extracting(Attack::category).containsOnlyElementsOf(CATEGORIES).containsAll(CATEGORIES);
        assertThat(all).extracting(Attack::effect).contains(Effect.values());
    }

    @Test
    void isNoCopyOfAnotherOne() throws IOException {
        Map<String, Long> tricks = Attack.all().stream()
                .collect(Collectors.groupingBy(Attack::trick, TreeMap::new, Collectors.counting()));

        assertThat(tricks.values()).containsOnly(1L);
    }

    @Test
    void takesLittleRoomTogether() throws IOException {
        long sum = 0;
        for (Attack attack : Attack.all()) {
            sum += files(attack).stream().mapToLong(AttackTest::size).sum();
        }

        assertThat(sum).isLessThan(LARGEST_SUM);
    }

    @ParameterizedTest
    @MethodSource("backcheck.hostile.Attack#all")
    void isDescribedCompletely(Attack attack) {
        assertThat(attack.name()).matches("[a-z]+(-[a-z]+)+");
        assertThat(attack.goal()).endsWith(".");
        assertThat(attack.trick()).endsWith(".");
        assertThat(METHODS).containsAll(attack.where());
        assertThat(attack.honest()).isBetween(0.0, 100.0);
        assertThat(attack.text().isPresent())
                .isEqualTo(Set.of(Effect.CONFUSES, Effect.WRITES_FILE).contains(attack.effect()));
        String control = attack.control().orElse("");
        assertThat(attack.skipped().isPresent() || control.startsWith("until Java ") || CONTROLS.contains(control))
                .as(control)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("backcheck.hostile.Attack#all")
    void hasTheNineMethodsInSmallFiles(Attack attack) throws IOException {
        String source = Files.readString(attack.folder().resolve("Network.java"));

        assertThat(METHODS).allSatisfy(method -> assertThat(source).containsPattern("public static \\w+ " + method + "\\("));
        assertThat(files(attack)).allSatisfy(file -> assertThat(size(file)).isLessThan(LARGEST_FILE));
    }

    private static List<Path> files(Attack attack) throws IOException {
        try (Stream<Path> files = Files.walk(attack.folder())) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
