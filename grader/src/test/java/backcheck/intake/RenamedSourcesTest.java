package backcheck.intake;

import static backcheck.intake.CandidatesTest.source;
import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamedSourcesTest {

    @TempDir
    private Path temporary;

    @Test
    void leavesAloneWhatIsRight() {
        RenamedSources mended = RenamedSources.of(
                source("a/Network.java", HandIn.NETWORK), List.of(source("a/Net.java", "package network; class Net {}")), false);

        assertThat(mended)
                .isEqualTo(new RenamedSources(
                        List.of(
                                new SourceFile("a/Network.java", HandIn.NETWORK),
                                new SourceFile("a/Net.java", "package network; class Net {}")),
                        List.of()));
    }

    @Test
    void mendsThePackageOfEveryClass() {
        RenamedSources mended = RenamedSources.of(
                source("Network.java", "package a.b;\nimport a.b.c.Net;\nclass Network {}"),
                List.of(source("c/Net.java", "package a.b.c;\npublic class Net {}")),
                false);

        assertThat(mended.files()).extracting(SourceFile::text).containsExactly(
                "package network;\nimport network.c.Net;\nclass Network {}", "package network.c;\npublic class Net {}");
        assertThat(mended.notices()).containsExactly(Message.of("notice.mended-package", "Network.java", "a.b"));
    }

    @Test
    void mendsTheClassWhereverItIsNamed() {
        RenamedSources mended = RenamedSources.of(
                source("Network.java", "package network; public class Netz {}"),
                List.of(source("Main.java", "package network; class Main { double a = Netz.loss(1, 1); }")),
                false);

        assertThat(mended.files()).extracting(SourceFile::text).containsExactly(
                "package network; public class Network {}",
                "package network; class Main { double a = Network.loss(1, 1); }");
        assertThat(mended.notices()).containsExactly(Message.of("notice.mended-class", "Network.java", "Netz"));
    }

    @Test
    void doesNotMendTheClassIfAnotherFileHoldsIt() {
        RenamedSources mended = RenamedSources.of(
                source("Network.java", "package network; class Start {}"),
                List.of(source("Start.java", "package network; class Network {}")),
                false);

        assertThat(mended.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'class A {} public class B {}', B",
        "'public class A {} public class B {}', ''",
        "'class A {} class B { double loss() {} double cost() {} void train() {} void update() {} void sigmoid() {} }', B",
        "'class A {} class B {}', ''",
        "'class A { class Network {} }', A"
    })
    void mendsTheClassThatMustBeMeant(String types, String meant) {
        RenamedSources mended = RenamedSources.of(source("Network.java", "package network; " + types), List.of(), false);

        List<Message> expected =
                meant.isEmpty() ? List.of() : List.of(Message.of("notice.mended-class", "Network.java", meant));
        assertThat(mended.notices()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a/network.java, class Network {}, a/Network.java",
        "NeuralNetwork.java, public class Network {}, Network.java",
        "Network.java.txt, class Network {}, Network.java",
        "Network.JAVA, class Network {}, Network.java"
    })
    void mendsTheFilesName(String path, String type, String mendedPath) {
        RenamedSources mended = RenamedSources.of(source(path, "package network; " + type), List.of(), false);

        assertThat(mended.files()).extracting(SourceFile::path).containsExactly(mendedPath);
        assertThat(mended.notices()).containsExactly(Message.of("notice.mended-file", path, "Network.java"));
    }

    @Test
    void leavesTheNameOfAFileWhoseClassNeedNotBeNamedLikeIt() {
        RenamedSources mended = RenamedSources.of(
                source("Main.java", "package network; public class Main {} class Network {" + HandIn.NINE + "}"), List.of(), false);

        assertThat(mended.files()).extracting(SourceFile::path).containsExactly("Main.java");
        assertThat(mended.notices()).isEmpty();
    }

    @Test
    void mendsTheEndingOfTheClassesBeside() {
        RenamedSources mended = RenamedSources.of(
                source("Network.java", HandIn.NETWORK), List.of(source("Net.java.txt", "package network; class Net {}")), false);

        assertThat(mended.files()).extracting(SourceFile::path).containsExactly("Network.java", "Net.java");
        assertThat(mended.notices()).containsExactly(Message.of("notice.mended-file", "Net.java.txt", "Net.java"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NeuralNetwork", "'', net", "'', loss", "'', network", "a.b.c, NeuralNetwork", "a, network", "a, train", "Network, a"
    })
    void compilesWhateverWasMended(String wrongPackage, String wrongClass) throws IOException {
        String clause = wrongPackage.isEmpty() ? "" : "package " + wrongPackage + ";\n";
        String network = clause + "/** " + wrongClass + " */\npublic class " + wrongClass + " {\n    private " + wrongClass
                + "() {}\n" + HandIn.NINE + "    static String name() { return " + wrongClass + ".class.getName(); }\n}\n";
        String own = clause + "class Own { double j = " + wrongClass + ".loss(1, 1); }\n";

        RenamedSources mended = RenamedSources.of(
                source(wrongClass + ".java", network), List.of(source("Own.java", own)), false);

        assertThat(errors(mended.files())).isEmpty();
        assertThat(mended.files().get(0).text().lines()).hasSameSizeAs(network.lines().toList());
    }

    private String errors(List<SourceFile> files) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (SourceFile file : files) {
            paths.add(Files.writeString(temporary.resolve(file.fileName()), file.text()));
        }
        for (String given : List.of("Parameters", "Activations", "Gradients", "Example")) {
            paths.add(Path.of("../student-template/src/main/java/network", given + ".java"));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-d", temporary.toString());
            boolean compiled = javac.getTask(errors, manager, null, options, null, manager.getJavaFileObjectsFromPaths(paths))
                    .call();
            return compiled ? "" : errors.toString();
        }
    }
}
