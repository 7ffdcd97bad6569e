package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backcheck.grade.Message;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollisionsTest {

    @Test
    void areNoneBetweenFilesOfDifferentNames() throws DamagedException {
        List<RawFile> files = List.of(file("a/A.java", "a"), file("b/A.java", "b"));

        assertThat(Collisions.settle(files)).isEqualTo(files);
    }

    @Test
    void areSettledIfTheFilesAreTheSame() throws DamagedException {
        RawFile first = file("A.java", "a");

        assertThat(Collisions.settle(List.of(first, file("A.java", "a"), file("a.java", "a")))).containsExactly(first);
    }

    @Test
    void areSettledForTheNameThatIsAskedFor() throws DamagedException {
        RawFile right = file("Network.java", "a");

        assertThat(Collisions.settle(List.of(file("network.java", "a"), right))).containsExactly(right);
    }

    @Test
    void refuseTwoOfOneName() {
        assertThat(refusal(file("A.java", "a"), file("A.java", "b")))
                .isEqualTo(Message.of("submission.duplicate", "A.java"));
    }

    @Test
    void refuseTwoWhoseNamesDifferInCaseOnly() {
        assertThat(refusal(file("a/A.java", "a"), file("A/A.java", "b")))
                .isEqualTo(Message.of("submission.same-but-case", "a/A.java", "A/A.java"));
    }

    private static Message refusal(RawFile... files) {
        return catchThrowableOfType(DamagedException.class, () -> Collisions.settle(List.of(files)))
                .reason();
    }

    private static RawFile file(String path, String text) {
        return new RawFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
