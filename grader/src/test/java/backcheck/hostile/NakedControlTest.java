package backcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each attack works where nothing is in its way; a harmless submission does nothing that could be taken for one. */
@EnabledOnOs(OS.LINUX)
class NakedControlTest {

    /** How many attacks are tried where not all are asked for. */
    private static final int SAMPLE = 12;

    private static final Map<Attack, Future<NakedControl.Sighting>> SIGHTINGS = new LinkedHashMap<>();

    @TempDir
    static Path work;

    private static CanaryWorld world;
    private static NakedControl control;
    private static ExecutorService twoAtATime;

    @BeforeAll
    static void startAll() throws IOException {
        world = CanaryWorld.open();
        control = new NakedControl(world, work);
        twoAtATime = Executors.newFixedThreadPool(2);
        for (Attack attack : selected()) {
            if (obstacle(attack).isEmpty()) {
                Callable<NakedControl.Sighting> run = () -> control.run(attack);
                SIGHTINGS.put(attack, twoAtATime.submit(run));
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        twoAtATime.shutdownNow();
        world.close();
    }

    @TestFactory
    Stream<DynamicTest> worksWhereNothingIsInItsWay() throws IOException {
        return selected().stream().map(attack -> DynamicTest.dynamicTest(attack.name(), () -> {
            assumeTrue(obstacle(attack).isEmpty(), () -> obstacle(attack).orElseThrow());

            NakedControl.Sighting sighting = result(SIGHTINGS.get(attack));

            assertThat(sighting.seen()).as("%s: %s", attack.effect(), sighting).isTrue();
        }));
    }

    @Test
    void seesNothingWhereNothingIsDone() throws Exception {
        Path honest = Files.createDirectories(work.resolve("honest-submission"));
        Files.copy(Path.of("../reference/src/main/java/network/Network.java"), honest.resolve("Network.java"));
        for (Effect effect : Effect.values()) {
            Attack attack = new Attack(
                    honest, "", "", "", List.of(), effect, 100, false, Optional.of("parent"), Optional.of("GRADE"));

            NakedControl.Sighting sighting = twoAtATime.submit(() -> control.run(attack)).get();

            assertThat(sighting.seen()).as("%s: %s", effect, sighting).isFalse();
        }
    }

    private static List<Attack> selected() throws IOException {
        List<Attack> all = Attack.all();
        boolean complete = Boolean.getBoolean("hostile.control") || System.getenv("CI") != null;
        return complete ? all : IntStream.range(0, SAMPLE).mapToObj(i -> all.get(i * all.size() / SAMPLE)).toList();
    }

    /** Why an attack can't work on this machine, whatever the grader does. */
    private static Optional<String> obstacle(Attack attack) {
        String wish = attack.control().orElse("");
        if (attack.skipped().isPresent()) {
            return attack.skipped();
        }
        if (wish.startsWith("until Java ") && Runtime.version().feature() > Integer.parseInt(wish.substring(11))) {
            return Optional.of("it works " + wish);
        }
        if (wish.equals("parent-memory") && !maySeeMemory()) {
            return Optional.of("this kernel lets nobody look into the memory of another process");
        }
        return Optional.empty();
    }

    private static boolean maySeeMemory() {
        if (System.getProperty("user.name").equals("root")) {
            return true;
        }
        try {
            return Files.readString(Path.of("/proc/sys/kernel/yama/ptrace_scope")).startsWith("0");
        } catch (IOException e) {
            // a kernel without it asks for the same user only
            return true;
        }
    }

    private static NakedControl.Sighting result(Future<NakedControl.Sighting> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
