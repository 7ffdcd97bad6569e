package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import backcheck.grade.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

    @ParameterizedTest
    @EnumSource
    void canRefuseIfItMayStandInTheWay(Reason reason) {
        if (reason.isInTheWay() && reason != Reason.NOT_TEXT) {
            assertThat(reason.refusal("Network.java").arguments()).containsExactly("Network.java");
        }
    }

    @Test
    void namesTheFilesInItsNotice() {
        assertThat(Reason.LINK.notice(List.of("a", "b"))).contains(Message.of("notice.link", "a, b"));
    }

    @Test
    void hasNoRefusalWhereItNeverIsTheReason() {
        assertThatIllegalStateException().isThrownBy(() -> Reason.MODULE.refusal("module-info.java"));
    }
}
