package backcheck.evaluate;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

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

    /** Call it with boxed arguments. */
    Object call(Machine machine, Object self, Object[] arguments) {
        if (onObject && self == null) {
            throw new Declined("null");
        }
        if (quick != null) {
            return quick(machine, self);
        }
        Addresses.checkCall(executable, self, arguments);
        try {
            return Addresses.checked(executable instanceof Method method
                    ? method.invoke(self, arguments)
                    : ((Constructor<?>) executable).newInstance(arguments));
        } catch (InvocationTargetException e) {
            throw machine.thrown(e.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new Declined(e.toString());
        }
    }

    private Object quick(Machine machine, Object self) {
        try {
            return quick.call(self);
        } catch (RuntimeException e) {
            throw machine.thrown(e);
        }
    }
}
