package backcheck.running.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import backcheck.intake.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Serves within this JVM what the compiler's process serves over standard input and output. */
class CompilerMainTest {

    private final ByteArrayOutputStream questions = new ByteArrayOutputStream();
    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();

    @Test
    void answersOneSubmissionAfterTheOther() throws IOException {
        ask("package network;\nclass Network {}");
        ask("package network;\nclass Network { x }");
        ask("package network;\nclass Network {}");

        DataInputStream in = serveToTheEnd();

        assertThat(CompileWire.read(in)).isInstanceOf(Compiled.Classes.class);
        assertThat(CompileWire.read(in)).isInstanceOf(Compiled.Errors.class);
        assertThat(CompileWire.read(in)).isInstanceOf(Compiled.Classes.class);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void answersNothingUnasked() {
        assertThat(serveToTheEnd()).isEmpty();
    }

    @Test
    void endsAtAFrameThatIsMalformed() throws IOException {
        new DataOutputStream(questions).writeInt(-1);

        assertThatIOException()
                .isThrownBy(() -> CompilerMain.serve(new ByteArrayInputStream(questions.toByteArray()), answers))
                .isNotInstanceOf(EOFException.class);
    }

    private void ask(String network) throws IOException {
        DataOutputStream out = new DataOutputStream(questions);
        CompileWire.writeSources(out, List.of(new SourceFile("Network.java", network)));
        CompileWire.writeSources(out, GivenRecords.sources());
    }

    private DataInputStream serveToTheEnd() {
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> CompilerMain.serve(new ByteArrayInputStream(questions.toByteArray()), answers));
        return new DataInputStream(new ByteArrayInputStream(answers.toByteArray()));
    }
}
