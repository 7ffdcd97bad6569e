package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {

    @ParameterizedTest
    @CsvSource({
        "Network.java, true",
        "NETWORK.JAVA, true",
        "Network.java.txt, true",
        "._Network.java, false",
        "Network.java~, false",
        "Network.txt, false",
        "java, false"
    })
    void isASourcesOrNot(String fileName, boolean source) {
        assertThat(SourceName.isSource(fileName)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({"a/Network.java.txt, a/Network.java", "NET.JAVA, NET.java", "a.java/b.java, a.java/b.java", "a, a"})
    void getsTheEndingThatJavacAsksFor(String path, String mended) {
        assertThat(SourceName.withEnding(path)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource({"network.java, true", "Network.JAVA, true", "Network.java.txt, true", "NeuralNetwork.java, false"})
    void isNetworkInWhateverCase(String fileName, boolean network) {
        assertThat(SourceName.isNetworkWhateverCase(fileName)).isEqualTo(network);
    }
}
