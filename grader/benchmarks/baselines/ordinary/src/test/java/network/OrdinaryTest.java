package network;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What a teaching assistant would write: known values, a numerical gradient, and training on the exclusive or. */
class OrdinaryTest {

    private static final double SAME = 1e-9;
    private static final double H = 1e-5;

    private static final Parameters P = new Parameters(1, -0.5, 0.5, 1, 1, -1, 0.1, -0.2, 0.3);
    private static final Example E = new Example(1, 2, 1);
    private static final List<Example> XOR =
            List.of(new Example(0, 0, 0), new Example(0, 1, 1), new Example(1, 0, 1), new Example(1, 1, 0));

    @Test
    void sigmoidHasItsKnownValues() {
        assertEquals(0.5, Network.sigmoid(0), SAME);
        assertEquals(0.7310585786300049, Network.sigmoid(1), SAME);
        assertEquals(0.11920292202211755, Network.sigmoid(-2), SAME);
        assertEquals(1, Network.sigmoid(1000), SAME);
        assertEquals(0, Network.sigmoid(-1000), SAME);
    }

    @Test
    void forwardComputesBothLayers() {
        Activations a = Network.forward(P, 1, 2);

        assertEquals(0.1, a.z1(), SAME);
        assertEquals(sigmoid(0.1), a.a1(), SAME);
        assertEquals(2.3, a.z2(), SAME);
        assertEquals(sigmoid(2.3), a.a2(), SAME);
        assertEquals(sigmoid(0.1) - sigmoid(2.3) + 0.3, a.z3(), SAME);
        assertEquals(sigmoid(a.z3()), a.a3(), SAME);
    }

    @Test
    void lossIsTheCrossEntropy() {
        assertEquals(Math.log(2), Network.loss(0.5, 1), SAME);
        assertEquals(-Math.log(0.9), Network.loss(0.9, 1), SAME);
        assertEquals(-Math.log(0.1), Network.loss(0.9, 0), 1e-7);
    }

    @Test
    void lossRefusesOtherLabels() {
        assertThrows(IllegalArgumentException.class, () -> Network.loss(0.5, 0.5));
    }

    @Test
    void backwardHasTheValuesOfTheChainRule() {
        Activations a = Network.forward(P, 1, 2);
        Gradients g = Network.backward(P, E);
        double error = a.a3() - 1;

        assertEquals(error, g.db3(), SAME);
        assertEquals(error * a.a1(), g.dw5(), SAME);
        assertEquals(error * a.a2(), g.dw6(), SAME);
        assertEquals(error * 1 * a.a1() * (1 - a.a1()), g.db1(), SAME);
        assertEquals(error * -1 * a.a2() * (1 - a.a2()), g.db2(), SAME);
        assertEquals(g.db1() * 2, g.dw2(), SAME);
        assertEquals(g.db2() * 2, g.dw4(), SAME);
    }

    @Test
    void backwardAgreesWithTheNumericalGradient() {
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Parameters p = drawn(random);
            Example e = new Example(random.nextDouble(-1, 1), random.nextDouble(-1, 1), i % 2);
            Gradients g = Network.backward(p, e);
            ToDoubleFunction<Parameters> loss = q -> Network.loss(Network.forward(q, e.x1(), e.x2()).a3(), e.y());

            assertAll(
                    () -> assertEquals(slope(loss, p, 0), g.dw1(), 1e-6),
                    () -> assertEquals(slope(loss, p, 1), g.dw2(), 1e-6),
                    () -> assertEquals(slope(loss, p, 2), g.dw3(), 1e-6),
                    () -> assertEquals(slope(loss, p, 3), g.dw4(), 1e-6),
                    () -> assertEquals(slope(loss, p, 4), g.dw5(), 1e-6),
                    () -> assertEquals(slope(loss, p, 5), g.dw6(), 1e-6),
                    () -> assertEquals(slope(loss, p, 6), g.db1(), 1e-6),
                    () -> assertEquals(slope(loss, p, 7), g.db2(), 1e-6),
                    () -> assertEquals(slope(loss, p, 8), g.db3(), 1e-6));
        }
    }

    @Test
    void updateStepsAgainstTheGradient() {
        Gradients g = new Gradients(1, 2, 3, 4, 5, 6, 7, 8, 9);

        Parameters next = Network.update(P, g, 0.1);

        assertEquals(P.w1() - 0.1, next.w1(), SAME);
        assertEquals(P.w4() - 0.4, next.w4(), SAME);
        assertEquals(P.w6() - 0.6, next.w6(), SAME);
        assertEquals(P.b3() - 0.9, next.b3(), SAME);
    }

    @Test
    void costIsTheMeanLoss() {
        double sum = 0;
        for (Example e : XOR) {
            sum += Network.loss(Network.forward(P, e.x1(), e.x2()).a3(), e.y());
        }

        assertEquals(sum / 4, Network.cost(P, XOR), SAME);
    }

    @Test
    void trainingLearnsTheExclusiveOr() {
        Parameters start = new Parameters(1, -1.2, -0.9, 1.1, 0.8, 1.3, -0.1, 0.2, -0.3);

        Parameters trained = Network.train(start, XOR, 2, 3000);

        assertTrue(Network.cost(trained, XOR) < 0.1, "cost after training");
    }

    @Test
    void aSymmetricStartStaysSymmetricAndARandomOneDoesNot() {
        Parameters symmetric = Network.train(Network.symmetricStart(new Random(7)), XOR, 0.5, 50);
        Parameters random = Network.train(Network.randomStart(new Random(7)), XOR, 0.5, 50);

        assertEquals(symmetric.w1(), symmetric.w3(), SAME);
        assertEquals(symmetric.w5(), symmetric.w6(), SAME);
        assertNotEquals(random.w1(), random.w3(), SAME);
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static Parameters drawn(Random random) {
        return of(random.doubles(9, -1, 1).toArray());
    }

    private static double slope(ToDoubleFunction<Parameters> loss, Parameters p, int index) {
        return (loss.applyAsDouble(moved(p, index, H)) - loss.applyAsDouble(moved(p, index, -H))) / (2 * H);
    }

    private static Parameters moved(Parameters p, int index, double by) {
        double[] numbers = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        numbers[index] += by;
        return of(numbers);
    }

    private static Parameters of(double[] n) {
        return new Parameters(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
    }
}
