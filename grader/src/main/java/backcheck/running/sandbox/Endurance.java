package backcheck.running.sandbox;

import backcheck.subject.ApiMethod;
import backcheck.subject.Outcome;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often a method may hang or end the JVM before it is no longer asked.
 *
 * <p>A method whose very first call hangs is taken to hang always. One that has answered before may hang on some
 * arguments only (a negative number of steps, say), so it gets {@value #MOST_HANGS} chances. A death costs little time:
 * {@value #MOST_DEATHS} chances.
 */
final class Endurance {

    private static final int MOST_HANGS = 2;
    private static final int MOST_DEATHS = 4;

    private static final class Record {
        private int answers;
        private int hangs;
        private int deaths;
        private Outcome last;
    }

    private final Map<ApiMethod, Record> records = new EnumMap<>(ApiMethod.class);
    private final Limits limits;
    private Duration lost = Duration.ZERO;

    Endurance(Limits limits) {
        this.limits = limits;
    }

    /** Keep what came of a call. */
    void record(ApiMethod method, Outcome outcome) {
        Record record = records.computeIfAbsent(method, key -> new Record());
        if (outcome instanceof Outcome.TimedOut) {
            record.hangs++;
            lost = lost.plus(limits.perCall());
        } else if (endsJvm(outcome)) {
            record.deaths++;
        } else {
            record.answers++;
            return;
        }
        record.last = outcome;
    }

    /** The outcome that every further call of a method gets without being made; null as long as it may be asked. */
    Outcome verdictOn(ApiMethod method) {
        if (lost.compareTo(limits.perSubmission()) > 0) {
            return new Outcome.TimedOut();
        }
        Record record = records.get(method);
        if (record == null) {
            return null;
        }
        boolean hopeless = record.hangs >= (record.answers == 0 ? 1 : MOST_HANGS) || record.deaths >= MOST_DEATHS;
        return hopeless ? record.last : null;
    }

    static boolean endsJvm(Outcome outcome) {
        return outcome instanceof Outcome.Crashed || outcome instanceof Outcome.OutOfMemory;
    }
}
