package backcheck.benchmarks.parts;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * How much is measured.
 *
 * @param classes the numbers of submissions in a class
 * @param rounds how often each thing is measured
 * @param sample how many submissions are tested otherwise in each round
 * @param floor how many empty JVMs are started in each round
 * @param quick whether only the working is to be seen, and the times mean little
 */
public record Sizes(List<Integer> classes, int rounds, int sample, int floor, boolean quick) {

    /** A round of a large class takes long, and varies little. */
    private static final int SUBMISSIONS = 1_000;

    /** A class with which the other ways are compared is no larger than this. */
    private static final int COMPARED = 1_000;

    /** What one job does to a larger class it does to this one. */
    private static final int ONE_JOB = 1_000;

    /** Rounds of many minutes each. */
    private static final int BESIDE = 3;

    /** Figures to trust. */
    public static Sizes full(List<Integer> classes, int rounds) {
        return new Sizes(classes, rounds, 5, 100, false);
    }

    /** A look whether all of it works. */
    public static Sizes quick(List<Integer> classes, int rounds) {
        return new Sizes(classes, rounds, 1, 10, true);
    }

    /** How often a class of this size is graded. */
    int roundsOf(int size) {
        return Math.max(1, Math.min(rounds, SUBMISSIONS / size));
    }

    /** How often a class is graded beside what else one would do. */
    int roundsBeside() {
        return Math.min(rounds, BESIDE);
    }

    /** With how many jobs a class of this size is graded, in turn. */
    List<Integer> jobsOf(int size) {
        return size <= ONE_JOB ? List.of(1, 2) : List.of(2);
    }

    /** The largest class that is graded with every number of jobs; empty if there is none. */
    OptionalInt largestOfEach() {
        return classes.stream().filter(size -> size <= ONE_JOB).mapToInt(size -> size).max();
    }

    int largest() {
        return Collections.max(classes);
    }

    /** The size of the class that is graded beside what else one would do. */
    int compared() {
        return classes.stream().filter(size -> size <= COMPARED).max(Integer::compare).orElse(COMPARED);
    }
}
