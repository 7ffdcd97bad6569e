package backcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.running.isolation.Level;
import backcheck.running.isolation.Levels;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every attack at every level of isolation, each between two gradings of a neighbour.
 *
 * <p>The ordinary build runs each attack once per level: without the rules where there are walls, with them where there are
 * none. {@code -Pfull} runs all six settings. {@code -Dsecurity.rewrite=true} with it writes the table of
 * {@code docs/security.md} anew.
 */
class RedTeamTest {

    private static final boolean FULL = Boolean.getBoolean("hostile.full");

    /** By name, in order. */
    private static final Map<String, Attack> ATTACKS = read();

    private static final List<Trial> TRIALS = new ArrayList<>();

    /** A level, with the rules or without. */
    private record Setting(Level level, boolean rules) {}

    @AfterAll
    static void writeThePage() throws IOException {
        if (Boolean.getBoolean("security.rewrite")) {
            SecurityPage.write(TRIALS);
        }
    }

    @Test
    void knowsAtLeastSixtyAttacksOfEverySort() {
        assertThat(ATTACKS.values()).hasSizeGreaterThanOrEqualTo(60).allMatch(attack -> !attack.goal().isBlank());
        assertThat(ATTACKS.values().stream().map(Attack::category).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @TestFactory
    Stream<DynamicTest> attacks() {
        return settings().stream().flatMap(setting -> tried(setting).stream())
                .map(trial -> DynamicTest.dynamicTest(trial.attack() + " (" + trial.setting() + ")", () -> judge(trial)));
    }

    private static Map<String, Attack> read() {
        try {
            return Attack.all().stream()
                    .collect(Collectors.toMap(Attack::name, attack -> attack, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What must hold; the rest of what a weaker level can't stop must stand on the page. */
    private static void judge(Trial trial) {
        Attack attack = ATTACKS.get(trial.attack());
        if (trial.level() == Level.SANDBOX || attack.forbidden() && trial.rules()) {
            assertThat(trial.breaches()).isEmpty();
        }
        if (trial.rules()) {
            assertThat(trial.breaches()).doesNotContain(Breach.POINTS, Breach.NEIGHBOUR, Breach.JUDGE);
            // a class in a package of the JDK's name is left aside, and then what uses it does not compile
            assertThat(attack.forbidden()).isEqualTo(
                    trial.told().contains("forbidden") || attack.name().equals("file-of-a-forbidden-package"));
        }
        assertThat(trial.breaches()).doesNotContain(Breach.REPORT, Breach.TIME).isSubsetOf(SecurityPage.admitted(trial));
    }

    private static List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (Level level : Levels.here()) {
            boolean walled = level != Level.PROCESS;
            settings.add(new Setting(level, !walled));
            if (FULL) {
                settings.add(new Setting(level, walled));
            }
        }
        return settings;
    }

    private static List<Trial> tried(Setting setting) {
        List<String> names = attackNames(setting);
        List<Trial> trials = new ArrayList<>();
        try (CanaryWorld world = CanaryWorld.open()) {
            while (trials.size() < names.size()) {
                List<String> left = names.subList(trials.size(), names.size());
                List<Trial> more = run(setting, left, world);
                trials.addAll(more);
                if (more.size() < left.size()) {
                    // the judge is gone, and with it the grade of the attack that it was at
                    Set<Breach> judge = EnumSet.of(Breach.JUDGE);
                    trials.add(new Trial(left.get(more.size()), setting.level(), setting.rules(), judge, 0, Set.of(), 0));
                }
            }
        } catch (IOException e) {
            throw new AssertionError("the red team can't be started", e);
        }
        TRIALS.addAll(trials);
        return trials;
    }

    /**
     * What would harm the machine is not run where nothing stops it. What the compiler is to break at takes its whole time, and
     * never comes to run: in the ordinary build, once is enough.
     */
    private static List<String> attackNames(Setting setting) {
        boolean bare = setting.level() == Level.PROCESS && !setting.rules();
        boolean bombs = FULL || setting.level() == Level.SANDBOX;
        return ATTACKS.values().stream()
                .filter(attack -> !(bare && attack.skipped().isPresent()))
                .filter(attack -> bombs || !attack.control().equals(Optional.of("bomb")))
                .map(Attack::name)
                .toList();
    }

    private static List<Trial> run(Setting setting, List<String> names, CanaryWorld world) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                RedTeam.class.getName(), setting.level().name(), setting.rules() ? "ON" : "OFF");
        builder.environment().put(CanaryWorld.VARIABLE, world.environmentSecret());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<Trial> trials = new ArrayList<>();
        try (BufferedReader out = process.inputReader();
                BufferedWriter in = process.outputWriter()) {
            in.write(world.fileSecret() + " " + world.environmentSecret() + "\n");
            for (String name : names) {
                in.write(name + "\n");
                in.flush();
                Optional<Trial> trial = next(out);
                if (trial.isEmpty()) {
                    break;
                }
                trials.add(trial.get().with(seen(world)));
                System.out.println(trials.get(trials.size() - 1).line());
            }
        } catch (IOException e) {
            System.out.println("the judge has ended: " + e.getMessage());
        } finally {
            process.destroyForcibly();
        }
        return trials;
    }

    private static Optional<Trial> next(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (Trial.isTrial(line)) {
                return Optional.of(Trial.read(line));
            }
            System.out.println(line);
        }
        return Optional.empty();
    }

    /** What an attack has done to the world, which is then as it was before. */
    private static Set<Breach> seen(CanaryWorld world) throws IOException {
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);
        if (!world.survivors().isEmpty()) {
            breaches.add(Breach.PROCESS);
            world.endSurvivors();
        }
        if (!world.filesWritten().isEmpty()) {
            breaches.add(Breach.FILE);
        }
        if (world.connections() > 0) {
            breaches.add(Breach.NETWORK);
        }
        world.forget();
        return breaches;
    }
}
