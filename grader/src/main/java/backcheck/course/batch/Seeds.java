package backcheck.course.batch;

import backcheck.course.ledger.ContentHash;
import java.nio.charset.StandardCharsets;

/** Draws each submission's seed from the run's and from its content, so that neither order nor threads nor names matter. */
final class Seeds {

    /** 13 hexadecimal digits are 52 bits: every JSON reader keeps such a number exactly. */
    private static final int DIGITS = 13;

    private Seeds() {}

    static long of(long runSeed, String hash) {
        return Long.parseLong(ContentHash.of((runSeed + ":" + hash).getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS), 16);
    }
}
