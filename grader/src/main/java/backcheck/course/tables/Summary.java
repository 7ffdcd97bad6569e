package backcheck.course.tables;

import java.util.List;
import java.util.SortedMap;

/**
 * What can be said of a class.
 *
 * @param submissions how many there are
 * @param statuses how many of the class have each status
 * @param histogram how many of the class have 0 to 10 % of the points, …, 90 to 100 %, and all of them: eleven numbers
 * @param mean of the class's scores
 * @param median of the class's scores
 * @param parts for each part, how many submissions have all of its points
 * @param checks for each check, how many submissions passed it
 * @param checksOf the checks of each part, in their order
 * @param absent who has handed in nothing
 * @param causes the mistakes, the most frequent first
 * @param attention what an instructor should look at
 */
public record Summary(
        int submissions,
        SortedMap<String, Integer> statuses,
        List<Integer> histogram,
        double mean,
        double median,
        SortedMap<String, Integer> parts,
        SortedMap<String, Integer> checks,
        SortedMap<String, List<String>> checksOf,
        Absent absent,
        List<Cause> causes,
        List<Concern> attention) {

    /**
     * Those of the roster who have handed in nothing.
     *
     * @param who they are
     * @param meanWithout the mean of the submissions alone
     * @param medianWithout the median of the submissions alone
     */
    public record Absent(List<String> who, double meanWithout, double medianWithout) {}

    /** How many the class has, with and without a submission. */
    public int students() {
        return submissions + absent.who().size();
    }
}
