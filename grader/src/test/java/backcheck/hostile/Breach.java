package backcheck.hostile;

import java.util.Locale;

/** What an attack has achieved, as seen from outside; an attack that has achieved none of these has failed. */
enum Breach {
    /** A secret of the judge's stands in something that leaves it. */
    SECRET,
    /** A file appeared outside. */
    FILE,
    /** Somebody connected to a port of the machine. */
    NETWORK,
    /** A process is left. */
    PROCESS,
    /** It got more points than it deserves. */
    POINTS,
    /** The submission graded before or after it got another grade than alone. */
    NEIGHBOUR,
    /** There is no grade: the judge failed. */
    JUDGE,
    /** The grading took longer than a minute. */
    TIME,
    /** A report holds something that a reader or a platform would take for the grader's own. */
    REPORT;

    String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }
}
