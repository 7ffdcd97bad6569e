package backcheck.evaluate;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What the frames of a program have in common: their slots, how much may still be worked out, and who waits for the JDK. */
final class Machine {

    /** Calls within calls: a recursion over 1,000 steps is right; whether one over more is depends on a JVM's stack. */
    private static final int DEEPEST = 1_500;

    /** What a call out of the JDK counts as: a stream has a dozen frames of its own, for which a worker's stack must do as well. */
    private static final int CALLED_BACK = 20;

    /** An interface may name them, and its lambda is not one of them. */
    private static final Set<String> OF_OBJECTS = Set.of("equals(Ljava/lang/Object;)Z", "hashCode()I", "toString()Ljava/lang/String;");

    private final Slots slots = new Slots();
    private final Fuel fuel;
    private final Set<Object> made = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;
    private int top;
    private Place place;
    final long[] numbers = slots.numbers;
    final Object[] things = slots.things;

    Machine(Fuel fuel) {
        this.fuel = fuel;
    }

    Fuel fuel() {
        return fuel;
    }

    Slots slots() {
        return slots;
    }

    /** Call a routine from outside of all frames: what it takes, the object first, and what it returns are boxed. */
    Object callBack(Routine routine, Object... all) {
        Waiting waiting = waiting();
        depth += CALLED_BACK;
        try {
            int at = top;
            int next = at;
            if (!routine.isStatic()) {
                things[next++] = all[0];
            }
            slots.putAll(next, routine.signature().takes(), all, next - at);
            run(routine, at);
            return slots.get(at, routine.signature().returns());
        } finally {
            goOn(waiting);
        }
    }

    /** Call a known routine, whose class may not have been used before. */
    Object callOwn(Routine routine, Object... all) {
        if (routine.isStatic()) {
            touch(routine.owner());
        } else if (all[0] == null) {
            throw new Declined("null");
        }
        return callBack(routine, all);
    }

    private void touch(OwnType type) {
        Waiting waiting = waiting();
        try {
            type.touch(this, top);
        } finally {
            goOn(waiting);
        }
    }

    /** An own interface is implemented by a lambda. */
    void touchInterface(OwnType type) {
        Waiting waiting = waiting();
        try {
            type.touchAsInterface(this, top);
        } finally {
            goOn(waiting);
        }
    }

    /** Call the routine that the first argument's class has in place of this one. */
    Object callVirtual(Routine routine, Object... all) {
        return callOn((Instance) all[0], routine.key(), routine.signature(), all);
    }

    /** Call a method of the JDK's, which an own class may implement. */
    Object callLibrary(LibraryMethod method, Object... all) {
        return all[0] instanceof Instance object
                ? callOn(object, method.key(), method.signature(), all)
                : method.call(this, all[0], Arrays.copyOfRange(all, 1, all.length));
    }

    private Object callOn(Instance object, String key, Signature signature, Object[] all) {
        Waiting waiting = waiting();
        depth += CALLED_BACK;
        try {
            int at = top;
            things[at] = object;
            top = slots.putAll(at + 1, signature.takes(), all, 1);
            callOn(object, object.type().find(key), key, at);
            return slots.get(at, signature.returns());
        } finally {
            goOn(waiting);
        }
    }

    /** Make an object of an own class. */
    Object makeOwn(OwnType type, Routine constructor, Object... given) {
        touch(type);
        Instance made = Instance.of(type);
        made.madeAt(place);
        Object[] all = new Object[given.length + 1];
        System.arraycopy(given, 0, all, 1, given.length);
        all[0] = made;
        callBack(constructor, all);
        return made;
    }

    /** Who waits for the JDK while it calls back. */
    private record Waiting(int top, Place place, int depth) {}

    private Waiting waiting() {
        return new Waiting(top, place, depth);
    }

    private void goOn(Waiting waiting) {
        top = waiting.top();
        place = waiting.place();
        depth = waiting.depth();
    }

    /**
     * Work out a routine.
     *
     * @param base the slot of its first argument, where its result comes as well
     * @throws StudentException if it throws
     * @throws Declined if something in it is not worked out here
     */
    void run(Routine routine, int base) {
        int outside = depth;
        try {
            Routine.Code code = routine.code();
            if (base + code.slots() > Slots.COUNT || outside > DEEPEST) {
                throw new Declined("a deep recursion");
            }
            fuel.burn(code.cost());
            depth = outside + 1;
            run(code, base);
        } catch (ArithmeticException | ArrayStoreException | ClassCastException | IndexOutOfBoundsException
                | NegativeArraySizeException | NullPointerException e) {
            // how a JVM words it is its own affair
            throw new Declined(e.toString());
        }
        depth = outside;
    }

    private void run(Routine.Code code, int base) {
        Statement[] statements = code.statements();
        int within = depth;
        int at = 0;
        while (at >= 0) {
            try {
                while (at >= 0) {
                    at = statements[at].run(this, base, at);
                }
            } catch (StudentException e) {
                at = code.handler(at, e);
                depth = within;
                things[base + code.locals()] = e.thrown();
            }
        }
    }

    /** Call what an object of an own class has under this name, its own or its base's; its arguments stand from this slot on. */
    void callOn(Instance object, Routine routine, String key, int at) {
        if (routine == null) {
            BaseMethods.call(slots, key, at);
        } else if (routine.isAbstract()) {
            if (object.lambda() == null || OF_OBJECTS.contains(key)) {
                throw new Declined("an abstract method");
            }
            object.lambda().call(routine.signature(), at);
        } else {
            run(routine, at);
        }
    }

    /** From here on, a call from this line works; slots from {@code free} on are free. */
    void waitFor(Place line, int free) {
        place = line;
        top = free;
    }

    /** The line that waits for the JDK. */
    StackTraceElement place() {
        return place.element();
    }

    /** An exception that the submission has made; the line that it was made at is all there is to its trace. */
    void made(Throwable exception, StackTraceElement... trace) {
        exception.setStackTrace(trace);
        made.add(exception);
    }

    /** What the JDK has thrown while the submission waited for it. */
    RuntimeException thrown(Throwable thrown) {
        if (thrown instanceof StudentException || thrown instanceof Declined) {
            return (RuntimeException) thrown;
        }
        if (thrown instanceof OutOfMemoryError full) {
            throw full;
        }
        if (!made.contains(thrown)) {
            if (!Exceptions.mayComeFromTheJdk(thrown)) {
                return new Declined(thrown.toString());
            }
            Addresses.checked(thrown.getMessage());
            made(thrown, thrown.getStackTrace()[0], place());
        }
        return new StudentException(thrown);
    }
}
