package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasesTest {

    @Test
    void areTheSameForTheSameSeedAndOthersForAnother() {
        assertThat(inputs(new Cases(4711))).isEqualTo(inputs(new Cases(4711))).isNotEqualTo(inputs(new Cases(4712)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4711, 9_007_199_254_740_991L})
    void hideNoMistakeInAnOrdinaryCase(long seed) {
        assertThat(new Cases(seed).ordinary()).hasSize(Cases.NUMBER).allSatisfy(one -> {
            Point point = one.point();
            DoubleStream numbers = DoubleStream.concat(
                    DoubleStream.of(one.parameters()),
                    DoubleStream.of(one.sample().x1(), one.sample().x2()));
            assertThat(numbers).allMatch(number -> Math.abs(number) >= 0.3 && Math.abs(number) <= 2);
            assertThat(Stream.of(Quantity.Z1, Quantity.Z2, Quantity.Z3)).allMatch(z -> Math.abs(point.get(z)) <= 4);
            assertThat(one.sample().x1()).isNotEqualTo(one.sample().x2());
            assertThat(point.get(Quantity.A1)).isNotEqualTo(point.get(Quantity.A2));
            assertThat(point.get(Quantity.W5)).isNotEqualTo(point.get(Quantity.W6));
        });
    }

    @Test
    void haveBothLabelsInTurn() {
        List<Double> labels =
                Judged.CASES.ordinary().stream().map(one -> one.sample().y()).toList();

        assertThat(labels.subList(0, 4)).containsExactly(0.0, 1.0, 0.0, 1.0);
        assertThat(labels).filteredOn(y -> y == 1).hasSize(Cases.NUMBER / 2);
    }

    @Test
    void holdTheFourRowsOfTheExclusiveOrWithAndWithoutBiases() {
        List<Case> special = Judged.CASES.special();

        assertThat(special.stream().map(Case::sample)).containsAll(Cases.xor());
        assertThat(special.stream().filter(CasesTest::isWithoutBiases))
                .hasSize(Cases.xor().size());
    }

    @Test
    void tieTheInputsOfTheHiddenNeuronsButNotTheirOutputs() {
        assertThat(Judged.CASES.tied()).isNotEmpty().allSatisfy(one -> {
            double[] p = one.parameters();
            assertThat(List.of(p[0], p[1], p[6])).isEqualTo(List.of(p[2], p[3], p[7]));
            assertThat(p[4]).isNotEqualTo(p[5]);
        });
    }

    @Test
    void areSymmetricInEveryRespectWhereAskedFor() {
        double[] p = Cases.symmetric(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9});

        assertThat(p).containsExactly(1, 2, 1, 2, 5, 5, 7, 7, 9);
    }

    @Test
    void trainFromSeveralStartsWithAtLeastTwoExamplesAndOneStep() {
        assertThat(Judged.CASES.training()).hasSizeGreaterThan(3).allSatisfy(data -> {
            assertThat(data.steps()).isPositive();
            assertThat(data.samples()).hasSizeGreaterThan(1);
            assertThat(data.alpha()).isBetween(0.1, 0.5);
        });
        assertThat(Judged.CASES.training().stream().map(DataSet::steps)).contains(1, 2, 10);
    }

    @Test
    void trainGentlyOnSmallInputs() {
        assertThat(Judged.CASES.gentle()).isNotEmpty().allSatisfy(data -> assertThat(data.samples())
                .allMatch(sample -> Math.abs(sample.x1()) <= 1 && Math.abs(sample.x2()) <= 1));
    }

    private static boolean isWithoutBiases(Case one) {
        return Stream.of(Quantity.B1, Quantity.B2, Quantity.B3).allMatch(b -> one.get(b) == 0);
    }

    private static List<Object> inputs(Cases cases) {
        return Stream.of(cases.ordinary(), cases.special(), cases.tied())
                .flatMap(List::stream)
                .<Object>map(one -> one.inputs(true))
                .toList();
    }

    @Test
    void knowThePaperCaseByRoundNumbers() {
        assertThat(Cases.onPaper()).extracting(Case::sample).containsExactly(new Sample(1, 2, 0), new Sample(1, 2, 1));
    }
}
