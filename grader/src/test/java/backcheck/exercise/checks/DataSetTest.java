package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataSetTest {

    private static final List<Sample> SAMPLES = List.of(new Sample(1, 2, 0), new Sample(3, 4, 1));
    private static final DataSet DATA = new DataSet(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, SAMPLES, 0.3, 10);

    @Test
    void isReadBackFromTheInputsOfACounterexample() {
        DataSet read = DataSet.of(DATA.inputs(true));

        assertThat(read.start()).containsExactly(DATA.start());
        assertThat(read.samples()).isEqualTo(SAMPLES);
        assertThat(read.alpha()).isEqualTo(0.3);
        assertThat(read.steps()).isEqualTo(10);
    }

    @Test
    void makesNoStepsWhereItsInputsAreThoseOfACost() {
        assertThat(DATA.inputs(false)).doesNotContainKeys("alpha", "steps");
        assertThat(DataSet.of(DATA.inputs(false)).steps()).isZero();
    }

    @Test
    void liesFlatInACall() {
        assertThat(DATA.flat()).containsExactly(1, 2, 0, 3, 4, 1);
    }

    @Test
    void keepsItsExamplesWhateverBecomesOfTheListTheyCameIn() {
        List<Sample> list = new ArrayList<>(SAMPLES);
        DataSet data = new DataSet(DATA.start(), list, 1, 1);

        list.clear();

        assertThat(data.samples()).isEqualTo(SAMPLES);
    }

    @Test
    void changesOneThingAtATime() {
        assertThat(DATA.withSteps(3)).isEqualTo(new DataSet(DATA.start(), SAMPLES, 0.3, 3));
        assertThat(DATA.withAlpha(2)).isEqualTo(new DataSet(DATA.start(), SAMPLES, 2, 10));
        assertThat(DATA.withSamples(SAMPLES.subList(0, 1)).samples()).hasSize(1);
        assertThat(DATA.startingFrom(new double[9]).start()).containsOnly(0);
    }
}
