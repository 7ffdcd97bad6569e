package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import backcheck.intake.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.File",
                "java.util.concurrent.*",
                "java.util.regex.Pattern",
                "java.lang.reflect.Method",
                "java.nio.file.*"
            })
    void tellsAnImportOfWhichNothingIsUsedWithItsLine(String name) {
        Optional<Message> notice = notice("package network;\n/* one\n two */ import " + name + ";\nclass Own { }");

        assertThat(notice).contains(Message.of("notice.import", name, "src/Own.java:3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.*; import java.util.function.*; import java.util.Map.Entry;",
                "import static java.lang.Math.*; import static java.lang.Math.exp; import network.sub.Own;",
                "import java.io.Serializable; import java.io.PrintStream; import java.io.*; import java.io.Serial;",
                "// import java.io.File;\n /* import java.io.File; */",
                "import java.io.File; class Own { File file; }"
            })
    void isSilentOnWhatIsAllowedUsedOrNoImport(String text) {
        assertThat(notice(text)).isEmpty();
    }

    private static Optional<Message> notice(String text) {
        return Imports.ruledOut(List.of(new SourceFile("src/Own.java", text)));
    }
}
