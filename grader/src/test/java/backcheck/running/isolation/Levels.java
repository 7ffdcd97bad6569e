package backcheck.running.isolation;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The levels that tests run in: all of them in CI, those of the machine elsewhere. */
public final class Levels {

    private Levels() {}

    /** Open a launcher; where the level can't be had, the test is skipped, and in CI failed. */
    public static Launcher open(Level level) {
        try {
            return Launcher.open(Optional.of(level));
        } catch (IsolationException e) {
            if (System.getenv("CI") != null) {
                throw new AssertionError("CI must have the level " + level.spelled() + ": " + e.getMessage(), e);
            }
            return abort("this machine does not have the level " + level.spelled() + ": " + e.getMessage());
        }
    }

    /** The levels that this machine has; in CI all, so that none is left out unseen. */
    public static List<Level> here() {
        return Arrays.stream(Level.values())
                .filter(level -> System.getenv("CI") != null || isHere(level))
                .toList();
    }

    private static boolean isHere(Level level) {
        try (Launcher launcher = Launcher.open(Optional.of(level))) {
            return launcher.level() == level;
        } catch (IsolationException e) {
            return false;
        }
    }
}
