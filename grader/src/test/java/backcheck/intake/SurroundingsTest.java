package backcheck.intake;

import static backcheck.intake.CandidatesTest.source;
import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {

    private static final Source NETWORK = source("a/Network.java", "package network; import util.Matrix; class Network {}");

    @ParameterizedTest
    @CsvSource({"a/Matrix.java, network", "a/math/Matrix.java, network.math", "a/Matrix.java, network.math"})
    void holdTheStudentsOwnClasses(String path, String packageName) {
        Source own = source(path, "package " + packageName + "; class Matrix {}");

        Surroundings surroundings = Surroundings.of(NETWORK, List.of(own));

        assertThat(surroundings.own()).containsExactly(own);
        assertThat(surroundings.leftovers().notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "b/Matrix.java, package network; class Matrix {}, notice.elsewhere",
        "a/Game.java, package game; class Game {}, notice.other-package",
        "a/Scratch.java, class Scratch {}, notice.other-package",
        "a/Networks.java, package networks; class Networks {}, notice.other-package",
        "util/Matrix.java, package util; class Matrix {}, notice.foreign-import",
        "a/module-info.java, module network {}, notice.module-info",
        "a/package-info.java, package network;, notice.module-info",
        "a/Parameters.java, package network; record Parameters() {}, notice.given-changed",
        "b/Gradients.java, package network; record Gradients() {}, notice.given-changed",
        "a/Parameters.java, package game; class Parameters {}, notice.other-package"
    })
    void leaveTheRestAsideAndSayWhy(String path, String text, String notice) {
        Surroundings surroundings = Surroundings.of(NETWORK, List.of(source(path, text)));

        assertThat(surroundings.own()).isEmpty();
        assertThat(surroundings.leftovers().notices()).containsExactly(Message.of(notice, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Parameters", "Activations", "Gradients", "Example"})
    void haveNothingToSayOfTheGivenRecords(String record) throws IOException {
        String given = Files.readString(Path.of("../student-template/src/main/java/network", record + ".java"));

        List<Source> copies = List.of(
                source("a/" + record + ".java", given.replace("\n", "\r\n").replace("    ", "\t")),
                source("old/" + record + ".java", given.replace("package network;", "package old;")));
        Surroundings surroundings =
                Surroundings.of(source("a/Network.java", "package old; class Network {}"), copies);

        assertThat(surroundings.own()).isEmpty();
        assertThat(surroundings.leftovers().notices()).isEmpty();
    }

    @Test
    void holdClassesOfTheSameWrongPackage() {
        Source network = source("a/Network.java", "package old; class Network {}");
        Source beside = source("a/Matrix.java", "package old; class Matrix {}");
        Source right = source("a/Vector.java", "package network; class Vector {}");

        assertThat(Surroundings.of(network, List.of(beside, right)).own()).containsExactly(beside, right);
    }

    @Test
    void holdClassesWithoutPackageOfTheSameFolderOnly() {
        Source network = source("a/Network.java", "class Network {}");
        Source beside = source("a/Matrix.java", "class Matrix {}");
        Source below = source("a/other/Exercise.java", "class Exercise {}");

        Surroundings surroundings = Surroundings.of(network, List.of(beside, below));

        assertThat(surroundings.own()).containsExactly(beside);
        assertThat(surroundings.leftovers().notices())
                .containsExactly(Message.of("notice.elsewhere", "a/other/Exercise.java"));
    }
}
