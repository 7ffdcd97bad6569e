package backcheck.hostile;

import backcheck.grading.judge.Graded;
import backcheck.grading.judge.Judge;
import backcheck.grading.judge.Rubric;
import backcheck.grading.judge.Scorer;
import backcheck.grading.report.JsonReport;
import backcheck.grading.report.Words;
import backcheck.intake.Intake;
import backcheck.intake.UnreadableException;
import backcheck.running.compile.Compiler;
import backcheck.running.inspect.Rules;
import backcheck.running.isolation.IsolationException;
import backcheck.running.isolation.Launcher;
import backcheck.running.isolation.Level;
import backcheck.running.sandbox.Limits;
import backcheck.running.sandbox.Workers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Grades attacks, each between two gradings of a neighbour, and prints a line about each: a program of its own, so that an
 * attack that ends its judge is seen.
 */
final class RedTeam implements AutoCloseable {

    private static final long SEED = 4711;
    private static final Path NEIGHBOUR = Path.of("src/test/submissions/wrong/g-dw1-without-slope-of-neuron-1");
    private static final Limits LIMITS = new Limits(Duration.ofMillis(500), Duration.ofSeconds(3), 32);
    private static final Duration COMPILING = Duration.ofSeconds(5);
    private static final long LONGEST_MS = 60_000;

    private final Launcher launcher;
    private final Judge judge;
    private final List<String> secrets;

    private RedTeam(Level level, Rules rules, List<String> secrets) throws IsolationException {
        this.launcher = Launcher.open(Optional.of(level));
        this.judge = new Judge(new Compiler(launcher, COMPILING), new Workers(launcher, LIMITS), new Rubric(Scorer.standardPoints(), rules, 0));
        // as in a batch, where attacks and neighbours come to the same workers, as far as they are plain
        judge.shareWorkers();
        this.secrets = secrets;
    }

    /**
     * Try one attack for each line of standard input, and print what came of it before the next line is read. The first line
     * holds the secrets.
     *
     * @param args a level, and whether the rules are on
     */
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<String> secrets = List.of(in.readLine().split(" "));
        Map<String, Attack> attacks = new HashMap<>();
        Attack.all().forEach(attack -> attacks.put(attack.name(), attack));
        Level level = Level.valueOf(args[0]);
        Rules rules = Rules.valueOf(args[1]);
        try (RedTeam team = new RedTeam(level, rules, secrets)) {
            String alone = team.neighbour();
            for (String name = in.readLine(); name != null; name = in.readLine()) {
                System.out.println(team.tried(attacks.get(name), rules == Rules.ON, alone).line());
            }
        }
    }

    private String neighbour() throws IOException {
        return new JsonReport(Words.english()).write(judge.grade(Intake.read(NEIGHBOUR), SEED).grade());
    }

    private Trial tried(Attack attack, boolean rules, String alone) throws UnreadableException {
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);
        long start = System.nanoTime();
        Optional<Graded> graded = graded(attack);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        breach(breaches, Breach.JUDGE, graded.isEmpty());
        breach(breaches, Breach.TIME, milliseconds > LONGEST_MS);
        breach(breaches, Breach.NEIGHBOUR, !isNeighbour(alone));
        graded.ifPresent(grade -> outside(attack, grade, breaches));
        Set<String> told = new TreeSet<>();
        graded.ifPresent(grade -> grade.grade().diagnoses().forEach(diagnosis -> told.add(diagnosis.kind().spelled())));
        double score = graded.map(grade -> grade.grade().score()).orElse(0.0);
        return new Trial(attack.name(), launcher.level(), rules, breaches, score, told, milliseconds);
    }

    private void outside(Attack attack, Graded graded, Set<Breach> breaches) {
        Reports reports = Reports.of(graded);
        // where a trick fails without harm, the right values that follow it earn their points
        boolean forges = attack.effect() == Effect.FORGES;
        breach(breaches, Breach.POINTS, forges && graded.grade().score() > attack.honest());
        breach(breaches, Breach.REPORT, !reports.areTheGradersOwn());
        String out = reports.all() + graded.printed();
        breach(breaches, Breach.SECRET, secrets.stream().anyMatch(out::contains));
    }

    private static void breach(Set<Breach> breaches, Breach breach, boolean happened) {
        if (happened) {
            breaches.add(breach);
        }
    }

    private Optional<Graded> graded(Attack attack) throws UnreadableException {
        try {
            return Optional.of(judge.grade(Intake.read(attack.folder()), SEED));
        } catch (IllegalStateException | UncheckedIOException e) {
            System.out.println("no grade for " + attack.name() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private boolean isNeighbour(String alone) {
        try {
            return neighbour().equals(alone);
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        judge.close();
        launcher.close();
    }
}
