package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backcheck.grade.Message;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {

    private static final Source RIGHT = source("Network.java", HandIn.NETWORK);
    private static final Source NINE = source("Other.java", "class Other {" + HandIn.NINE + "}");
    private static final Source ELSEWHERE = source("old/Network.java", "package old; class Network {}");
    private static final Source SMALL = source("network.java", "class network {}");
    private static final Source HELP = source("Matrix.java", "package network; class Matrix {}");

    @Test
    void areFoundByNameAndPackageFirst() throws DamagedException {
        assertThat(chosen(HELP, SMALL, NINE, ELSEWHERE, RIGHT)).isEqualTo(RIGHT);
    }

    @Test
    void areFoundByTheirMethodsWhereNoneIsInThePackage() throws DamagedException {
        assertThat(chosen(HELP, SMALL, ELSEWHERE, NINE)).isEqualTo(NINE);
    }

    @Test
    void areFoundByMethodsAndNameBeforeMethodsAlone() throws DamagedException {
        Source named = source("b/Network.java", "class Network {" + HandIn.NINE + "}");

        assertThat(chosen(NINE, named)).isEqualTo(named);
    }

    @Test
    void areFoundByNameWhereNothingIsWritten() throws DamagedException {
        assertThat(chosen(HELP, SMALL, ELSEWHERE)).isEqualTo(ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"network.java", "NETWORK.JAVA", "a/Network.java.txt"})
    void areFoundByANameThatIsNearlyRight(String path) throws DamagedException {
        Source small = source(path, "class network {}");

        assertThat(chosen(HELP, small)).isEqualTo(small);
    }

    @Test
    void areNotFoundWhereNothingPointsToOne() throws DamagedException {
        Source four = source(
                "Four.java",
                "class Four { void loss() {} void cost() {} void train() {} void update() {} }");

        assertThat(Candidates.choose(List.of(HELP, four))).isEmpty();
    }

    @Test
    void mayBeTheSameTextTwice() throws DamagedException {
        Source copy = source("src/network/Network.java", HandIn.NETWORK);

        assertThat(Candidates.choose(List.of(RIGHT, copy)))
                .contains(new Candidates.Choice(copy, List.of(RIGHT)));
    }

    @Test
    void areRefusedIfTwoDiffer() {
        Source other = source("b/Network.java", HandIn.NETWORK + "//");

        assertThat(refusal(RIGHT, other)).isEqualTo(Message.of("submission.two-candidates", "Network.java, b/Network.java"));
    }

    @Test
    void areRefusedIfTwoHoldTheMethods() {
        Source other = source("Another.java", "class Another {" + HandIn.NINE + "}");

        assertThat(refusal(NINE, other)).isEqualTo(Message.of("submission.two-candidates", "Other.java, Another.java"));
    }

    private static Source chosen(Source... sources) throws DamagedException {
        return Candidates.choose(Arrays.asList(sources)).orElseThrow().network();
    }

    private static Message refusal(Source... sources) {
        return catchThrowableOfType(DamagedException.class, () -> chosen(sources)).reason();
    }

    static Source source(String path, String text) {
        return new Source(path, text, SourceText.Encoding.UTF_8, Outline.of(text));
    }
}
