package backcheck.hostile;

import java.util.Locale;

/** How the success of an attack is seen from outside. */
enum Effect {
    /** One of the secrets stands in something that leaves. */
    READS_CANARY,
    /** Something is in the canary's folder. */
    WRITES_FILE,
    /** Somebody came to the canary's port. */
    CONNECTS,
    /** A process with the mark lives on. */
    LEAVES_PROCESS,
    /** Another process died. */
    KILLS,
    /** The score is above the honest one. */
    FORGES,
    /** It comes to no end, or takes memory or room without bound. */
    EXHAUSTS,
    /** The JVM ends in the middle. */
    EXITS,
    /** A text stands raw in the output that a reader or a program could take for a report. */
    CONFUSES;

    /** The effect of this name in an {@code attack.json}: {@code reads-canary}. */
    static Effect named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
