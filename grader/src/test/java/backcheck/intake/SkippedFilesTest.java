package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import org.junit.jupiter.api.Test;

class SkippedFilesTest {

    private final SkippedFiles leftovers = new SkippedFiles();

    @Test
    void areToldOnceForEachSort() {
        leftovers.add("b/A.class", Reason.COMPILED);
        leftovers.add("link", Reason.LINK);
        for (int i = 1; i <= 5; i++) {
            leftovers.add("a/" + i + ".class", Reason.COMPILED);
        }

        assertThat(leftovers.notices())
                .containsExactly(
                        Message.of("notice.link", "link"),
                        Message.of(
                                "notice.compiled",
                                Message.of("paths.and-more", "b/A.class, a/1.class, a/2.class", 3)));
    }

    @Test
    void areNotToldIfTheyAreOfNoInterest() {
        leftovers.add("old.zip", Reason.NESTED);

        assertThat(leftovers.notices()).isEmpty();
    }
}
