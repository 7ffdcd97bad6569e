package backcheck.exercise.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {

    /** Rounding: 1/a3 and 1/(1−a3) lose three digits of sixteen at most, since a3 is in (1/500, 499/500). */
    private static final Offset<Double> ROUNDING = within(1e-13);

    private static final Offset<BigDecimal> TRUNCATION = within(new BigDecimal("1e-27"));

    @ParameterizedTest
    @MethodSource("backcheck.exercise.chain.RandomCase#several")
    void agreesWithDifferencesOfTheExactLoss(RandomCase at) {
        double[] expected = HighPrecision.rounded(
                HighPrecision.gradientByDifferences(HighPrecision.exact(at.parameters()), at.sample()));

        double[] gradients = Chain.gradients(Point.forward(at.parameters(), at.sample()));

        assertThat(gradients).containsExactly(expected, ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("backcheck.exercise.chain.RandomCase#several")
    void agreesWithTheShortenedFormulas(RandomCase at) {
        double[] expected = HighPrecision.rounded(
                HighPrecision.gradientByFormulas(HighPrecision.exact(at.parameters()), at.sample()));

        double[] gradients = Chain.gradients(Point.forward(at.parameters(), at.sample()));

        assertThat(gradients).containsExactly(expected, ROUNDING);
    }

    /** The oracle's own two ways: they share the forward pass and nothing else. */
    @ParameterizedTest
    @MethodSource("backcheck.exercise.chain.RandomCase#several")
    void isCheckedByAnOracleThatAgreesWithItself(RandomCase at) {
        BigDecimal[] exact = HighPrecision.exact(at.parameters());

        BigDecimal[] formulas = HighPrecision.gradientByFormulas(exact, at.sample());
        BigDecimal[] differences = HighPrecision.gradientByDifferences(exact, at.sample());

        for (int i = 0; i < formulas.length; i++) {
            assertThat(formulas[i]).isCloseTo(differences[i], TRUNCATION);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "W1, dJ/da3 da3/dz3 dz3/da1 da1/dz1 dz1/dw1",
        "W2, dJ/da3 da3/dz3 dz3/da1 da1/dz1 dz1/dw2",
        "W3, dJ/da3 da3/dz3 dz3/da2 da2/dz2 dz2/dw3",
        "W4, dJ/da3 da3/dz3 dz3/da2 da2/dz2 dz2/dw4",
        "W5, dJ/da3 da3/dz3 dz3/dw5",
        "W6, dJ/da3 da3/dz3 dz3/dw6",
        "B1, dJ/da3 da3/dz3 dz3/da1 da1/dz1 dz1/db1",
        "B2, dJ/da3 da3/dz3 dz3/da2 da2/dz2 dz2/db2",
        "B3, dJ/da3 da3/dz3 dz3/db3"
    })
    void leadsFromTheLossToEachParameter(Quantity parameter, String factors) {
        List<String> names = Chain.factors(parameter).stream().map(Factor::name).toList();

        assertThat(names).containsExactly(factors.split(" "));
    }

    @Test
    void computesEachQuantityAfterThoseThatItNeeds() {
        List<Quantity> known = new ArrayList<>(List.of(Quantity.X1, Quantity.X2, Quantity.Y));
        known.addAll(Quantity.PARAMETERS);

        Chain.formulas().forEach((quantity, formula) -> {
            assertThat(known).containsAll(formula.operands());
            known.add(quantity);
        });

        assertThat(known).containsExactlyInAnyOrder(Quantity.values());
    }

    @ParameterizedTest
    @EnumSource(names = {"X1", "X2", "Y", "W1", "B3"})
    void hasNoFormulaForWhatIsGiven(Quantity given) {
        assertThatIllegalArgumentException().isThrownBy(() -> Chain.formula(given));
    }
}
