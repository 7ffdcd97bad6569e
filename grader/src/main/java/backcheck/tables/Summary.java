package backcheck.tables;

import java.util.List;
import java.util.SortedMap;

/**
 * What can be said of a class.
 *
 * @param submissions how many there are
 * @param statuses how many of them have each status
 * @param histogram how many have 0 to 10 % of the points, …, 90 to 100 %, and all of them: eleven numbers
 * @param mean of the scores
 * @param median of the scores
 * @param parts for each part, how many have all of its points
 * @param checks for each check, how many passed it
 * @param causes the mistakes, the most frequent first
 */
public record Summary(
        int submissions,
        SortedMap<String, Integer> statuses,
        List<Integer> histogram,
        double mean,
        double median,
        SortedMap<String, Integer> parts,
        SortedMap<String, Integer> checks,
        List<Cause> causes) {}
