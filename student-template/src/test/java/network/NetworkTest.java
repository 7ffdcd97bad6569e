package network;

import backcheck.grading.local.LocalGrade;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Grades your Network: run it with {@code mvn test}, or with the green arrow of your IDE. */
class NetworkTest {

    @TestFactory
    Stream<DynamicNode> network() {
        return LocalGrade.ofThisProject();
    }
}
