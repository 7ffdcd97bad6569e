package backcheck.grading.judge;

import java.util.function.Supplier;

/**
 * Asks one in a hundred of the submissions that shared a worker again, in a worker of its own: the two grades are the
 * same, or something is wrong with sharing.
 */
final class SpotCheck {

    private static final int ONE_IN = 100;

    /**
     * How often a contradiction is looked at again: a submission may answer otherwise in each JVM, by the order of a
     * {@code Map.of}, say, and then it tells nothing about sharing. One that does so half of the time gets through here
     * once in 32 times.
     */
    private static final int AGAIN = 5;

    private SpotCheck() {}

    /**
     * Whether a submission is one of them. Its seed is drawn from the run's and from its content: nobody can know
     * beforehand.
     */
    static boolean isDue(long seed) {
        return Math.floorMod(seed, ONE_IN) == 0;
    }

    /** The grade of a worker of its own, which counts, and whether it contradicts that of a shared one. */
    static Graded of(Graded shared, Supplier<Graded> own) {
        Graded first = own.get();
        boolean contradicted = !first.grade().equals(shared.grade());
        for (int i = 0; contradicted && i < AGAIN; i++) {
            contradicted = own.get().grade().equals(first.grade());
        }
        return new Graded(first.grade(), first.printed(), contradicted);
    }
}
