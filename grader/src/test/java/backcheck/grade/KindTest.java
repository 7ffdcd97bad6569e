package backcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {

    @ParameterizedTest
    @CsvSource({
        "MISSING_FACTOR, missing-factor",
        "ZERO, zero",
        "STEPS_OFF_BY_ONE, steps-off-by-one",
        "NOT_STARTED, not-started",
        "OUT_OF_MEMORY, out-of-memory"
    })
    void isSpelledWithHyphens(Kind kind, String spelled) {
        assertThat(kind.spelled()).isEqualTo(spelled);
    }

    @ParameterizedTest
    @EnumSource
    void isSpelledInSmallLetters(Kind kind) {
        assertThat(kind.spelled()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void sharesTheWordForAStubWithTheOutcome() {
        assertThat(Kind.NOT_STARTED.spelled()).isEqualTo(Result.NOT_STARTED.spelled());
    }

    @Test
    void standsInTheDocumentOfDiagnoses() throws IOException {
        String document = Files.readString(Path.of("../docs/diagnosis.md"));

        assertThat(Kind.values()).allSatisfy(kind -> assertThat(document).contains("`" + kind.spelled() + "`"));
    }

    @ParameterizedTest
    @EnumSource
    void revealsTheSolutionUnlessItsDocumentListsItAsSomethingThatHappened(Kind kind) throws IOException {
        String document = Files.readString(Path.of("../docs/diagnosis.md"));

        String events = document.substring(document.indexOf("## Any method"));

        assertThat(kind.reveals() != Kind.Reveals.SOLUTION).isEqualTo(events.contains("| `" + kind.spelled() + "` |"));
    }
}
