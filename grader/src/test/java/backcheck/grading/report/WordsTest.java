package backcheck.grading.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.exercise.checks.Assignment;
import backcheck.grade.Kind;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Result;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words WORDS = Words.english();
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("backcheck.messages", Locale.ROOT);
    /** The families of texts that may leave an argument out: a mistake has a factor, or it has none. */
    private static final String DIAGNOSIS = "diagnosis";

    private static final String EQUAL = "equal";

    private static final String MISTAKE = "mistake";

    private static final Pattern GAP = Pattern.compile("\\{(\\d+)}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    @Test
    void haveEveryKeyThatMessagesAreMadeWith() {
        List<String> keys = MessageCalls.withLiteralKeys().stream()
                .flatMap(call -> call.keys().stream())
                .toList();

        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(BUNDLE.keySet()).containsAll(keys);
    }

    @Test
    void haveEveryKeyThatTheSourcesSpellOut() {
        Set<String> families =
                BUNDLE.keySet().stream().map(WordsTest::family).collect(Collectors.toCollection(TreeSet::new));

        List<String> spelled = MessageCalls.literals().stream()
                .filter(literal -> !literal.isBeginning())
                .map(MessageCalls.Literal::text)
                .filter(text -> KEY.matcher(text).matches() && families.contains(family(text)))
                .toList();

        assertThat(spelled).hasSizeGreaterThan(40);
        assertThat(BUNDLE.keySet()).containsAll(spelled);
    }

    @Test
    void areRecognisedWhateverIsInTheirGaps() {
        for (Words words : List.of(WORDS, new Words(Locale.GERMAN))) {
            String clock = words.of(Message.of("notice.clock", "System.nanoTime", "Network.java:3"));

            assertThat(words.saying("notice.link", "notice.clock")).accepts(clock).rejects(clock.substring(1 + clock.length() / 2));
            assertThat(words.saying("notice.link")).rejects(clock, "");
        }
    }

    @Test
    void haveNoKeyThatIsNotUsed() {
        List<MessageCalls.Literal> literals = MessageCalls.literals();
        Set<String> whole =
                literals.stream().map(MessageCalls.Literal::text).collect(Collectors.toSet());
        List<String> beginnings = literals.stream()
                .filter(MessageCalls.Literal::isBeginning)
                .map(MessageCalls.Literal::text)
                .filter(text -> text.matches("[a-z-]+(\\.[a-z-]+)*\\."))
                .toList();

        Stream<String> unused = BUNDLE.keySet().stream()
                .filter(key -> !whole.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith));

        assertThat(unused).isEmpty();
    }

    @Test
    void nameEveryCheckAndNoOther() {
        Set<String> wanted = Assignment.checks().stream()
                .map(check -> "check." + check.id())
                .collect(Collectors.toSet());
        wanted.addAll(Set.of("check.not-run", "check.counts-beside"));

        assertThat(keysOf("check")).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void nameEveryPartAndNoOther() {
        assertThat(keysOf("part"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(PartId.values())
                        .map(part -> "part." + part.spelled())
                        .toList());
    }

    @Test
    void nameEveryOutcomeAndNoOther() {
        assertThat(keysOf("result"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Result.values())
                        .map(result -> "result." + result.spelled())
                        .toList());
    }

    @Test
    void haveAGapForEachArgument() {
        assertThat(MessageCalls.withLiteralKeys()).allSatisfy(call -> assertThat(call.keys())
                .allSatisfy(key -> assertThat(gaps(key)).hasSize(call.arguments())));
    }

    @Test
    void numberTheirGapsFromZero() {
        Set<String> incomplete = Set.of(DIAGNOSIS, EQUAL, MISTAKE);

        assertThat(BUNDLE.keySet().stream().filter(key -> !incomplete.contains(family(key)))).allSatisfy(key -> {
            Set<Integer> gaps = gaps(key);
            assertThat(gaps).containsExactlyElementsOf(IntStream.range(0, gaps.size()).boxed().toList());
        });
    }

    @Test
    void askADiagnosisForItsTargetsFactorAndSubstituteAlone() {
        assertThat(keysOf(DIAGNOSIS)).isNotEmpty().allSatisfy(key -> assertThat(gaps(key)).isSubsetOf(0, 1, 2));
    }

    @Test
    void askAnotherNameForItsFactorAndSubstituteAlone() {
        assertThat(keysOf(EQUAL)).isNotEmpty().allSatisfy(key -> assertThat(gaps(key)).isSubsetOf(0, 1));
    }

    @Test
    void nameNoMistakeButAKind() {
        Set<String> kinds =
                Stream.of(Kind.values()).map(kind -> "mistake." + kind.spelled()).collect(Collectors.toSet());
        kinds.add("mistake.other");

        assertThat(kinds).containsAll(keysOf(MISTAKE));
    }

    @Test
    void askAMistakeOfAClassForItsCountsTargetsFactorAndSubstituteAlone() {
        assertThat(keysOf(MISTAKE)).isNotEmpty().allSatisfy(key -> assertThat(gaps(key)).isSubsetOf(0, 1, 2, 3, 4));
    }

    @Test
    void haveBracesForGapsOnly() {
        assertThat(BUNDLE.keySet())
                .allSatisfy(key -> assertThat(GAP.matcher(BUNDLE.getString(key)).replaceAll(""))
                        .doesNotContain("{")
                        .doesNotContain("}"));
    }

    @Test
    void fillTheGaps() {
        String text = WORDS.of(Message.of("symmetry.same-weights", "w1", "w2", 0.1 + 0.2));

        assertThat(text).contains("w1").contains("w2").contains("0.3").doesNotContain("{");
    }

    @Test
    void putAMessageIntoAMessage() {
        String text = WORDS.of(Message.of("notice.follows", "z1", Message.of("follows.hidden")));

        assertThat(text).contains(WORDS.of("follows.hidden"));
    }

    @Test
    void fillNoGapsThatCameWithAnArgument() {
        String text = WORDS.of(Message.of("compile.error", "array {0} $1 \\ {7}"));

        assertThat(text).isEqualTo("array {0} $1 \\ {7}");
    }

    @Test
    void turnControlCharactersIntoSpaces() {
        String text = WORDS.of(Message.of("compile.error", "a\u0000b\u001B[2Jc\nd\u202Ee\uD800f\uFFFFg\u2028h"));

        assertThat(text).isEqualTo("a b [2Jc d e f g h");
    }

    @Test
    void keepCharactersOfEveryScript() {
        String text = WORDS.of(Message.of("compile.error", "σ′(z) · 数 \uD835\uDEFC"));

        assertThat(text).isEqualTo("σ′(z) · 数 \uD835\uDEFC");
    }

    @Test
    void areEnglishWhereALanguageHasNone() {
        String text = new Words(Locale.forLanguageTag("tlh")).of("result.passed");

        assertThat(text).isEqualTo(WORDS.of("result.passed"));
    }

    @Test
    void refuseAKeyThatTheyDoNotHave() {
        assertThatThrownBy(() -> WORDS.of(Message.of("no.such-key"))).isInstanceOf(MissingResourceException.class);
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static List<String> keysOf(String family) {
        return BUNDLE.keySet().stream().filter(key -> family(key).equals(family)).toList();
    }

    private static Set<Integer> gaps(String key) {
        return GAP.matcher(BUNDLE.getString(key))
                .results()
                .map(gap -> Integer.valueOf(gap.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
