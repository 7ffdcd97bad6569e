package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditsTest {

    private final Edits edits = new Edits("one two three");

    @Test
    void leaveATextAsItIs() {
        assertThat(edits.text()).isEqualTo("one two three");
    }

    @Test
    void replaceOnePlaceAfterTheOther() {
        edits.replace(0, 3, "1");
        edits.replace(8, 13, "3");

        assertThat(edits.text()).isEqualTo("1 two 3");
    }

    @Test
    void insertAtTheBeginning() {
        edits.insert("zero ");

        assertThat(edits.text()).isEqualTo("zero one two three");
    }

    @Test
    void keepTheLines() {
        Edits lines = new Edits("a.\r\nb.\nc;");

        lines.replace(0, 8, "x");

        assertThat(lines.text()).isEqualTo("x\r\n\n;");
    }
}
