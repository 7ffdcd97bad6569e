package backcheck.exercise.chain;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A place to compute at: parameters and inputs in (−2, 2), so that no activation is nearer to 0 or 1 than 1/500. */
record RandomCase(int seed, double[] parameters, Sample sample) {

    static RandomCase of(int seed) {
        Random random = new Random(seed);
        double[] parameters = random.doubles(9, -2, 2).toArray();
        return new RandomCase(seed, parameters, sample(random));
    }

    static Stream<RandomCase> several() {
        return IntStream.rangeClosed(1, 25).mapToObj(RandomCase::of);
    }

    /** Four examples, both labels among them. */
    List<Sample> data() {
        Random random = new Random(-seed);
        return List.of(
                sample,
                new Sample(random.nextDouble(-2, 2), random.nextDouble(-2, 2), 1 - sample.y()),
                sample(random),
                sample(random));
    }

    private static Sample sample(Random random) {
        return new Sample(random.nextDouble(-2, 2), random.nextDouble(-2, 2), random.nextInt(2));
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
