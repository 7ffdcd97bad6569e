package backcheck.evaluate;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;

/**
 * A method or constructor of the JDK's.
 *
 * @param key its name and descriptor, by which an own class may implement it
 * @param signature what it takes and gives
 * @param onObject whether it is called on an object
 * @param quick a shorter way to it, without arguments; null if there is none
 * @param executable the way by reflection
 */
record LibraryMethod(String key, Signature signature, boolean onObject, Quick.OnObject quick, Executable executable) {

    /** What makes of one function or stream another that calls it, which takes the stack of a JVM when it is done often enough. */
    private static final Set<String> COMPOSES = Set.of("andThen", "compose", "and", "or", "negate", "reversed", "concat",
            "thenComparing", "thenComparingInt", "thenComparingDouble", "thenComparingLong");

    /** So that a thousand are still worked out. */
    private static final int COMPOSED = 20_000;

    /** Call it with boxed arguments. */
    Object call(Machine machine, Object self, Object[] arguments) {
        if (onObject && self == null) {
            throw new Declined("null");
        }
        if (quick != null) {
            return quick(machine, self);
        }
        Addresses.checkCall(executable, self, arguments);
        if (COMPOSES.contains(executable.getName())) {
            machine.fuel().burn(COMPOSED);
        }
        try {
            Object result = executable instanceof Method method
                    ? boxed(method.invoke(self, arguments))
                    : ((Constructor<?>) executable).newInstance(arguments);
            ArrayValues.checkKept(result);
            ArrayValues.checkKept(arguments);
            if (executable.getName().equals("collect")) {
                Addresses.checkWithin(result);
            }
            return Addresses.checked(result);
        } catch (InvocationTargetException e) {
            throw machine.thrown(e.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new Declined(e.toString());
        }
    }

    /** Reflection boxes a number anew at first, and as {@code valueOf} does when it was called more often. */
    private Object boxed(Object result) {
        if (signature.returns() == 'L') {
            return result;
        }
        if (result instanceof Integer number) {
            return Integer.valueOf(number.intValue());
        }
        if (result instanceof Long number) {
            return Long.valueOf(number.longValue());
        }
        if (result instanceof Boolean flag) {
            return Boolean.valueOf(flag.booleanValue());
        }
        if (result instanceof Character letter) {
            return Character.valueOf(letter.charValue());
        }
        if (result instanceof Short number) {
            return Short.valueOf(number.shortValue());
        }
        return result instanceof Byte number ? Byte.valueOf(number.byteValue()) : result;
    }

    private Object quick(Machine machine, Object self) {
        try {
            return quick.call(self);
        } catch (RuntimeException e) {
            throw machine.thrown(e);
        }
    }
}
