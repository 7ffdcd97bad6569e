package backcheck.course.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void cleansWhatItIsGiven() {
        Identity identity = Identity.of(Platform.MOODLE, " Ju\u0308rgen\u202E\n Roe ", "\u0000", "a@b\t.org");

        assertThat(identity.name()).contains("J\u00FCrgen Roe");
        assertThat(identity.id()).isEmpty();
        assertThat(identity.email()).contains("a@b .org");
    }

    @Test
    void isLabelledByNameAndIdOrByWhichIsThere() {
        assertThat(Identity.of(Platform.MOODLE, "Jane", "1", "j@x").label()).isEqualTo("Jane_1");
        assertThat(Identity.of(Platform.MOODLE, "Jane", null, "j@x").label()).isEqualTo("Jane");
        assertThat(Identity.of(Platform.MOODLE, null, "1", "j@x").label()).isEqualTo("1");
        assertThat(Identity.of(Platform.MOODLE, null, null, "j@x").label()).isEqualTo("j@x");
        assertThat(Identity.of(Platform.MOODLE, null, null, null).label()).isEmpty();
    }
}
