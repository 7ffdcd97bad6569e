package backcheck.evaluate;

import java.lang.reflect.Executable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Declines what the JDK makes of an object's address or of the name of one of our classes: the hash of an array, the text of a lambda.
 * A JVM that runs the submission tells another thing.
 */
final class Addresses {

    private static final String HASH = "hashCode";
    private static final String TEXT = "toString";

    /** What an array or a lambda tells of itself, and little else does. */
    private static final Pattern ADDRESS = Pattern.compile("@[0-9a-f]");

    private Addresses() {}

    /** Decline a call of the JDK's that would tell it of the object that it is called on, or of an argument. */
    static void checkCall(Executable executable, Object self, Object[] arguments) {
        switch (executable.getName()) {
            case HASH -> {
                check(HASH, self);
                checkAll(HASH, executable, arguments);
            }
            case TEXT -> {
                check(TEXT, self);
                checkAll(TEXT, executable, arguments);
            }
            case "hash", "deepHashCode" -> checkAll(HASH, executable, arguments);
            case "valueOf", "append", "insert", "format", "formatted", "deepToString", "java.lang.AssertionError" ->
                checkAll(TEXT, executable, arguments);
            case "add", "addAll", "put", "putAll", "putIfAbsent", "compute", "computeIfAbsent", "merge" -> {
                if (isHashed(self)) {
                    check(HASH, arguments[0]);
                }
            }
            case "java.util.HashMap", "java.util.HashSet" -> checkAll(HASH, executable, arguments);
            default -> { }
        }
    }

    /** Decline a text with an address in it, and what stands in an order of addresses, such as a result of {@code collect}. */
    static Object checked(Object result) {
        if (result instanceof String text && text.indexOf('@') >= 0 && ADDRESS.matcher(text).find()) {
            throw new Declined("an object's address");
        }
        if (isHashed(result)) {
            check(HASH, result instanceof Map<?, ?> map ? map.keySet().toArray() : ((Collection<?>) result).toArray());
        }
        return result;
    }

    /** One whose order depends on hashes. */
    private static boolean isHashed(Object object) {
        return object instanceof HashSet<?> && !(object instanceof LinkedHashSet<?>)
                || object instanceof HashMap<?, ?> && !(object instanceof LinkedHashMap<?, ?>);
    }

    private static void checkAll(String asked, Executable executable, Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (!executable.getParameterTypes()[i].isArray()) {
                check(asked, arguments[i]);
            } else if (arguments[i] instanceof Object[] several) {
                check(asked, several);
            }
        }
    }

    private static void check(String asked, Object[] several) {
        for (Object one : several) {
            check(asked, one);
        }
    }

    /** Decline the text of an object. */
    static void checkText(Object object) {
        check(TEXT, object);
    }

    /** Decline the hash of an object. */
    static void checkHash(Object object) {
        check(HASH, object);
    }

    private static void check(String asked, Object object) {
        boolean known = object == null || object instanceof String || object instanceof Number || object instanceof Boolean
                || object instanceof Character || object instanceof Instance;
        if (known) {
            // an object of an own class sees to it itself
            return;
        }
        if (isObjects(asked, object.getClass())) {
            throw new Declined("the identity of an object");
        }
        if (object instanceof Collection<?> all) {
            check(asked, all.toArray());
        } else if (object instanceof Map<?, ?> map) {
            check(asked, map.keySet().toArray());
            check(asked, map.values().toArray());
        } else if (object instanceof Map.Entry<?, ?> entry) {
            check(asked, new Object[] {entry.getKey(), entry.getValue()});
        } else if (object instanceof Optional<?> optional) {
            check(asked, optional.orElse(null));
        }
    }

    private static boolean isObjects(String asked, Class<?> type) {
        try {
            return type.getMethod(asked).getDeclaringClass() == Object.class;
        } catch (NoSuchMethodException e) {
            throw new Declined(e.getMessage());
        }
    }
}
