package backcheck.course.tables;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grading.report.Words;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CommentTest {

    @Test
    void tellsThePointsThePartsAndTheMistakes() {
        assertThat(Comment.of(Rows.withoutSlope("Ben"), Words.english()))
                .hasSizeGreaterThan(2)
                .startsWith(
                        "75 of 100 points.",
                        "sigmoid 5/5, forward 20/20, loss 10/10, backward 10/35, update 5/5, training 15/15, symmetry 10/10")
                .anyMatch(line -> line.startsWith("backward: dw1") && line.contains("da1/dz1"));
        assertThat(Comment.of(Rows.right("Anna"), new Words(Locale.GERMAN))).hasSize(2).startsWith("100 von 100 Punkten.");
    }

    @Test
    void tellsWhatAFailedCheckSaysWhereTheMistakeHasNoName() {
        Row ben = Rows.withoutSlope("Ben");
        ObjectNode grade = (ObjectNode) ben.grade().deepCopy();
        ((ArrayNode) grade.get("diagnoses")).removeAll();

        assertThat(Comment.of(new Row("Ben", ben.identity(), grade, Row.Origin.UNKNOWN), Words.english()))
                .anyMatch(line -> line.startsWith("backward: Wrong in "));
    }

    @Test
    void fitsIntoACell() {
        Row ben = Rows.withoutSlope("Ben");
        ObjectNode grade = (ObjectNode) ben.grade().deepCopy();
        ArrayNode diagnoses = (ArrayNode) grade.get("diagnoses");
        for (int i = 0; i < 100; i++) {
            ((ObjectNode) diagnoses.addObject().setAll((ObjectNode) diagnoses.get(0))).put("message", i + "\uD83D\uDE00".repeat(500));
        }

        String text = String.join("", Comment.of(new Row("Ben", ben.identity(), grade, Row.Origin.UNKNOWN), Words.english()));

        assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(4_001);
        assertThat(text).endsWith("…");
        // half a character would come back as a question mark
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(text);
    }
}
