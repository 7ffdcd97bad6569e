package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignMethodsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java/lang/Comparable | compareTo | (Ljava/lang/Object;)I | true",
                "java/lang/Comparable | compareTo | (Ljava/lang/String;)I | false",
                "java/util/ArrayList | forEach | (Ljava/util/function/Consumer;)V | true",
                "java/util/List | iterator | ()Ljava/util/Iterator; | true",
                "java/lang/IllegalStateException | getMessage | ()Ljava/lang/String; | true",
                "java/lang/Object | save | ()V | false",
                "java/lang/Math | max | (II)I | false",
                "no/such/Type | save | ()V | true"
            })
    void tellsWhetherAMethodCanBeOneOfTheJdks(String type, String name, String descriptor, boolean declared) {
        MethodKey method = new MethodKey("network/Own", name, descriptor);

        assertThat(new ForeignMethods().declares(type, method)).isEqualTo(declared);
    }
}
