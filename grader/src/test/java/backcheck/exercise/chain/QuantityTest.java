package backcheck.exercise.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void parametersStandInTheOrderOfTheRecord() {
        assertThat(Quantity.PARAMETERS)
                .extracting(Quantity::spelled)
                .containsExactly("w1", "w2", "w3", "w4", "w5", "w6", "b1", "b2", "b3");
    }

    @Test
    void activationsStandInTheOrderOfTheRecord() {
        assertThat(Quantity.ACTIVATIONS)
                .extracting(Quantity::spelled)
                .containsExactly("z1", "a1", "z2", "a2", "z3", "a3");
    }

    @Test
    void gradientsAreNamedAfterTheirParameters() {
        assertThat(Quantity.PARAMETERS)
                .extracting(Quantity::gradient)
                .containsExactly("dw1", "dw2", "dw3", "dw4", "dw5", "dw6", "db1", "db2", "db3");
    }

    @Test
    void theLossIsSpelledLarge() {
        assertThat(Quantity.J.spelled()).isEqualTo("J");
    }
}
