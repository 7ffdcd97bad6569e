package backcheck.evaluate;

import java.lang.reflect.Array;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Values and exceptions as text that tells every bit of them, in the same way for this JVM's and the evaluator's. Only one NaN is
 * like the other: its bits depend on the processor, and on who has compiled the code.
 */
final class Told {

    private Told() {}

    /** A boxed number with its class and bits, a text, a JDK's object that is neither, or an array of such. */
    static String value(Object value) {
        if (value == null) {
            return "null";
        }
        if (value.getClass().isArray()) {
            StringJoiner all = new StringJoiner(", ", "[", "]");
            for (int i = 0; i < Array.getLength(value); i++) {
                all.add(value(Array.get(value, i)));
            }
            return all.toString();
        }
        if (value instanceof Double number) {
            return number + " D" + Long.toHexString(Double.doubleToLongBits(number));
        }
        if (value instanceof Float number) {
            return number + " F" + Integer.toHexString(Float.floatToIntBits(number));
        }
        String type = value instanceof Instance || value.getClass().getName().startsWith("network.")
                ? "own"
                : value.getClass().getName();
        return type + " " + value;
    }

    static String thrown(Throwable thrown) {
        String place = Stream.of(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("network."))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("nowhere");
        return thrown.getClass().getSimpleName() + " " + thrown.getMessage() + " at " + place;
    }

    /** An exception of an own class. */
    static String thrown(Instance thrown) {
        StackTraceElement place = (StackTraceElement) thrown.things[Base.PLACE];
        Routine own = thrown.type().find("getMessage()Ljava/lang/String;");
        Object message = own == null
                ? thrown.things[Base.MESSAGE]
                : thrown.type().program().machine().callOwn(own, thrown);
        return thrown.type().simpleName() + " " + message + " at " + place.getFileName() + ":" + place.getLineNumber();
    }
}
