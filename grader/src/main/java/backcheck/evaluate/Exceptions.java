package backcheck.evaluate;

import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import java.util.Set;

/** The exceptions of the JDK's that a submission may make, extend or be met by. */
final class Exceptions {

    /** What a submission makes or extends itself; errors of the JVM are for a JVM to tell. */
    private static final Set<Class<?>> OWN = Set.of(
            Throwable.class, Exception.class, RuntimeException.class, Error.class, AssertionError.class,
            IllegalArgumentException.class, IllegalStateException.class, UnsupportedOperationException.class,
            ArithmeticException.class, NullPointerException.class, NumberFormatException.class,
            IndexOutOfBoundsException.class, ArrayIndexOutOfBoundsException.class, NoSuchElementException.class);

    /** What the JDK's collections, streams and numbers throw, in words that depend on what they were handed alone. */
    private static final Set<Class<?>> OF_THE_JDK = Set.of(
            IllegalArgumentException.class, IllegalStateException.class, UnsupportedOperationException.class,
            NumberFormatException.class, IndexOutOfBoundsException.class, ArrayIndexOutOfBoundsException.class,
            NoSuchElementException.class, ConcurrentModificationException.class);

    private Exceptions() {}

    static boolean isOwn(Class<?> type) {
        return OWN.contains(type);
    }

    /** Whether this tells the same in every JVM. */
    static boolean mayComeFromTheJdk(Throwable thrown) {
        return OF_THE_JDK.contains(thrown.getClass()) && thrown.getStackTrace().length > 0;
    }
}
