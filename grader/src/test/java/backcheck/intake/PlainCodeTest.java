package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainCodeTest {

    @Test
    void leavesOutCommentsAndWhatLiteralsHold() {
        assertThat(PlainCode.of("a /* import x; */ b = \"import y;\"; // import z;")).isEqualTo("a b = 0;");
    }

    @Test
    void keepsEachTokenOnItsLine() {
        assertThat(PlainCode.of("a\n/* 1\n2 */ b")).isEqualTo("a\n\nb");
    }

    @Test
    void readsEscapes() {
        assertThat(PlainCode.of("\\u0069mport x;")).isEqualTo("import x;");
    }
}
