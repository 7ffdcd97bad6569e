package backcheck.hostile;

import backcheck.running.isolation.Level;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of one attack in one setting.
 *
 * @param score the points that it got
 * @param told the words for its mistakes
 */
record Trial(String attack, Level level, boolean rules, Set<Breach> breaches, double score, Set<String> told, long milliseconds) {

    private static final String MARK = "TRIAL";

    /** A line that can be read back. */
    String line() {
        return String.join(
                "\t",
                MARK,
                attack,
                level.name(),
                "" + rules,
                breaches.stream().map(Enum::name).collect(Collectors.joining(",")),
                "" + score,
                String.join(",", told),
                "" + milliseconds);
    }

    static boolean isTrial(String line) {
        return line.startsWith(MARK + "\t");
    }

    static Trial read(String line) {
        String[] cells = line.split("\t", -1);
        return new Trial(
                cells[1],
                Level.valueOf(cells[2]),
                Boolean.parseBoolean(cells[3]),
                words(cells[4]).stream().map(Breach::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Breach.class))),
                Double.parseDouble(cells[5]),
                words(cells[6]),
                Long.parseLong(cells[7]));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(",")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    Trial with(Set<Breach> more) {
        Set<Breach> all = EnumSet.noneOf(Breach.class);
        all.addAll(more);
        all.addAll(breaches);
        return new Trial(attack, level, rules, all, score, told, milliseconds);
    }

    String setting() {
        return level.spelled() + (rules ? ", rules on" : ", rules off");
    }
}
