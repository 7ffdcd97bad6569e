package backcheck.hostile;

import backcheck.running.isolation.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The table in {@code docs/security.md}: written by a run of all attacks, and read by the others. */
final class SecurityPage {

    private static final Path PAGE = Path.of("../docs/security.md");
    private static final String BEGIN = "<!-- table of attacks: written by RedTeamTest -->\n";
    private static final String END = "<!-- end of the table -->";
    private static final String HELD = "held";
    private static final String NOT_TRIED = "not tried";
    private static final int FIRST_SETTING = 3;

    private SecurityPage() {}

    /** What the page admits that this attack achieves in this setting. */
    static Set<Breach> admitted(Trial trial) {
        return table().lines()
                .map(line -> line.split(" *\\| *"))
                .filter(cells -> cells.length > FIRST_SETTING && cells[1].equals(trial.attack()))
                .findFirst()
                .map(cells -> breaches(cells[column(trial.level(), trial.rules())]))
                .orElseGet(() -> EnumSet.noneOf(Breach.class));
    }

    private static int column(Level level, boolean rules) {
        return FIRST_SETTING + 2 * level.ordinal() + (rules ? 0 : 1);
    }

    private static Set<Breach> breaches(String cell) {
        return Arrays.stream(cell.split(", "))
                .filter(word -> !word.equals(HELD) && !word.equals(NOT_TRIED))
                .map(word -> Breach.valueOf(word.replace("**", "").toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Breach.class)));
    }

    private static String table() {
        String page = page();
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        return page.substring(begin, page.indexOf(END));
    }

    /** Write the table from trials of all settings. */
    static void write(List<Trial> trials) throws IOException {
        StringBuilder table = new StringBuilder(
                "| attack | on | sandbox | sandbox, no rules | user | user, no rules | process | process, no rules |\n"
                        + "|---|---|---|---|---|---|---|---|\n");
        for (Attack attack : Attack.all()) {
            table.append("| ").append(attack.name()).append(" | ").append(attack.category());
            for (Level level : Level.values()) {
                for (boolean rules : new boolean[] {true, false}) {
                    table.append(" | ").append(cell(trials, attack, level, rules));
                }
            }
            table.append(" |\n");
        }
        String page = page();
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(page.indexOf(END)));
    }

    private static String cell(List<Trial> trials, Attack attack, Level level, boolean rules) {
        Optional<Trial> trial = trials.stream()
                .filter(t -> t.attack().equals(attack.name()) && t.level() == level && t.rules() == rules)
                .findFirst();
        if (trial.isEmpty()) {
            return NOT_TRIED;
        }
        return trial.get().breaches().isEmpty()
                ? HELD
                : trial.get().breaches().stream().map(breach -> "**" + breach.spelled() + "**").collect(Collectors.joining(", "));
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
