package backcheck.exercise.checks;

import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The cases of one grading, all drawn from one seed.
 *
 * <p>The ordinary cases are drawn so that no mistake hides: every number is between 0.3 and 2 with a random sign, so that
 * no factor is near 0 or 1; nothing saturates (|z| ≤ 4); inputs, activations and output weights differ. Fifty of them: the
 * mistakes that survive fifty are algebraically equal to the right answer (measured).
 */
public final class Cases {

    /** Cases of one property. */
    public static final int NUMBER = 50;

    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 2;
    private static final double LARGEST_SUM = 4;
    private static final List<Sample> XOR =
            List.of(new Sample(0, 0, 0), new Sample(0, 1, 1), new Sample(1, 0, 1), new Sample(1, 1, 0));

    /** A network to calculate with on paper, without biases as in the original text; the first to be tried for a fact. */
    private static final double[] PAPER = {1, -0.5, 0.5, 1, 1, -1, 0, 0, 0};

    private static final List<Sample> PAPER_SAMPLES = List.of(new Sample(1, 0.5, 0), new Sample(-0.5, 1, 1));

    /** java.util.Random: its algorithm is specified, so a seed draws the same cases on every JDK. */
    private final Random random;

    private final List<Case> ordinary = new ArrayList<>();
    private final List<Case> special = new ArrayList<>();
    private final List<Case> tied = new ArrayList<>();
    private final List<DataSet> training = new ArrayList<>();
    private final List<DataSet> gentle = new ArrayList<>();

    /** Draw the cases of a seed. */
    public Cases(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < NUMBER; i++) {
            ordinary.add(draw(i % 2));
        }
        for (int i = 0; i < 10; i++) {
            tied.add(tie(draw(i % 2)));
        }
        for (Sample row : XOR) {
            special.add(new Case(draw(0).parameters(), row));
            special.add(withoutBiases(draw((int) row.y())));
        }
        int[] steps = {1, 2, 10, 1, 3, 10};
        int[] sizes = {3, 4, 5, 2, 4, 3};
        for (int i = 0; i < steps.length; i++) {
            training.add(new DataSet(draw(0).parameters(), samples(sizes[i]), 0.1 + 0.4 * random.nextDouble(), steps[i]));
        }
        tied.addAll(0, onPaper().stream().map(Cases::tie).toList());
        gentle.add(new DataSet(PAPER, PAPER_SAMPLES, 0.3, 10));
        for (int i = 0; i < 4; i++) {
            gentle.add(new DataSet(draw(0).parameters(), gentleSamples(), 0.3, 10));
        }
    }

    /** The ordinary cases; labels alternate 0, 1. */
    public List<Case> ordinary() {
        return List.copyOf(ordinary);
    }

    /** Cases of the text: the four XOR rows, and networks without biases. */
    List<Case> special() {
        return List.copyOf(special);
    }

    /** Ordinary but for the hidden neurons, which are equal: w1=w3, w2=w4, b1=b2; w5 and w6 differ. */
    List<Case> tied() {
        return List.copyOf(tied);
    }

    /** Two cases with round numbers, one for each label. */
    static List<Case> onPaper() {
        return List.of(new Case(PAPER, new Sample(1, 2, 0)), new Case(PAPER, new Sample(1, 2, 1)));
    }

    /** Training problems of several sizes and lengths. */
    public List<DataSet> training() {
        return List.copyOf(training);
    }

    /** Training problems with |x| ≤ 1, α = 0.3, 10 steps: there rounding can't make equal neurons part. */
    public List<DataSet> gentle() {
        return List.copyOf(gentle);
    }

    /** The four rows of the exclusive or. */
    static List<Sample> xor() {
        return XOR;
    }

    private Case draw(int label) {
        while (true) {
            double[] parameters = new double[Quantity.PARAMETERS.size()];
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = number();
            }
            Case candidate = new Case(parameters, new Sample(number(), number(), label));
            if (isOrdinary(candidate)) {
                return candidate;
            }
        }
    }

    private static boolean isOrdinary(Case candidate) {
        Point point = candidate.point();
        return Math.abs(point.get(Quantity.Z1)) <= LARGEST_SUM
                && Math.abs(point.get(Quantity.Z2)) <= LARGEST_SUM
                && Math.abs(point.get(Quantity.Z3)) <= LARGEST_SUM
                && Math.abs(point.get(Quantity.X1) - point.get(Quantity.X2)) >= 0.1
                && Math.abs(point.get(Quantity.A1) - point.get(Quantity.A2)) >= 0.02
                && Math.abs(point.get(Quantity.W5) - point.get(Quantity.W6)) >= 0.1;
    }

    private double number() {
        double size = SMALLEST + (LARGEST - SMALLEST) * random.nextDouble();
        return random.nextBoolean() ? size : -size;
    }

    private List<Sample> samples(int size) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            samples.add(new Sample(number(), number(), i % 2));
        }
        return samples;
    }

    private List<Sample> gentleSamples() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            samples.add(new Sample(number() / LARGEST, number() / LARGEST, i % 2));
        }
        return samples;
    }

    private static Case withoutBiases(Case original) {
        return original.with(Quantity.B1, 0).with(Quantity.B2, 0).with(Quantity.B3, 0);
    }

    private static Case tie(Case original) {
        return new Case(tied(original.parameters()), original.sample());
    }

    /** These parameters with the second hidden neuron's inputs made equal to the first one's. */
    static double[] tied(double[] parameters) {
        double[] tied = parameters.clone();
        tied[2] = tied[0];
        tied[3] = tied[1];
        tied[7] = tied[6];
        return tied;
    }

    /** These parameters with the two hidden neurons equal in every respect. */
    static double[] symmetric(double[] parameters) {
        double[] symmetric = tied(parameters);
        symmetric[5] = symmetric[4];
        return symmetric;
    }
}
