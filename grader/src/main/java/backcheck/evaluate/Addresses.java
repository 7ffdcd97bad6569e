package backcheck.evaluate;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Pattern;

/**
 * Declines what the JDK makes of an object's address or of the name of one of our classes: the hash of an array, the text of a lambda.
 * A JVM that runs the submission tells another thing.
 */
final class Addresses {

    private static final String HASH = "hashCode";
    private static final String TEXT = "toString";

    /** What an array or a lambda tells of itself, and little else does. */
    private static final Pattern ADDRESS = Pattern.compile("@[0-9a-f]|backcheck\\.");

    /** By which a format tells a hash. */
    private static final Pattern HASH_FORMAT = Pattern.compile("%[^%a-zA-Z]*[hH]");

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
            case "valueOf", "append", "insert", "deepToString", "print", "println", "java.lang.AssertionError" ->
                checkAll(TEXT, executable, arguments);
            case "format", "formatted", "printf" -> {
                checkFormat(self);
                for (Object argument : arguments) {
                    checkFormat(argument);
                }
                checkAll(TEXT, executable, arguments);
            }
            case "newSetFromMap", "synchronizedSet", "synchronizedMap", "synchronizedCollection", "checkedSet", "checkedMap",
                    "checkedCollection" -> throw new Declined("another view of " + executable.getName());
            case "equals", "deepEquals" -> {
                // what can't be compared is not equal to the JDK, and nothing of ours can be compared to it
                if (isSorted(self) || Arrays.stream(arguments).anyMatch(Addresses::isSorted)) {
                    throw new Declined("the equality of what is sorted");
                }
            }
            case "set", "replaceAll", "copy", "fill" -> {
                Object list = self == null ? arguments[0] : self;
                // elements of the JDK's own classes are told apart by this JVM
                boolean plain = Arrays.stream(arguments).allMatch(Addresses::isTold);
                if (!plain && list instanceof List<?> && list.getClass().getName().equals("java.util.Arrays$ArrayList")) {
                    throw new Declined("a list that writes to an array");
                }
            }
            case "stream", "iterator", "forEach", "toArray", "keySet", "entrySet", "values" -> checkHashed(self);
            case "add", "addAll", "put", "putAll", "putIfAbsent", "compute", "computeIfAbsent", "merge" -> {
                if (isHashed(self)) {
                    check(HASH, arguments[0]);
                }
                for (Object argument : arguments) {
                    checkHashed(argument);
                }
                if (isHashed(arguments[0])) {
                    checkAll(HASH, executable, arguments);
                }
            }
            case "java.util.HashMap", "java.util.HashSet" -> checkAll(HASH, executable, arguments);
            default -> {
                if (self == null) {
                    for (Object argument : arguments) {
                        checkHashed(argument);
                    }
                }
            }
        }
    }

    private static void checkFormat(Object argument) {
        if (argument instanceof String text && HASH_FORMAT.matcher(text).find()) {
            throw new Declined("a hash in a text");
        }
    }

    /** Decline what stands in an order of addresses: the JDK itself may have put it there. */
    private static void checkHashed(Object object) {
        if (isHashed(object)) {
            check(HASH, object instanceof Map<?, ?> map ? map.keySet().toArray() : ((Collection<?>) object).toArray());
        }
    }

    private static boolean isTold(Object argument) {
        return argument == null || argument instanceof Number || argument instanceof String;
    }

    private static boolean isSorted(Object object) {
        return object instanceof SortedSet<?> || object instanceof SortedMap<?, ?>;
    }

    /** Decline a text with an address in it, and what stands in an order of addresses, such as a result of {@code collect}. */
    static Object checked(Object result) {
        if (result instanceof String text && (text.indexOf('@') >= 0 || text.contains("backcheck.")) && ADDRESS.matcher(text).find()) {
            throw new Declined("an object's address");
        }
        checkHashed(result);
        return result;
    }

    /** Decline what {@code collect} has made of hashed collections within others. */
    static void checkWithin(Object collected) {
        checkHashed(collected);
        Collection<?> all = collected instanceof Map<?, ?> map
                ? map.values()
                : collected instanceof Collection<?> elements ? elements : List.of();
        for (Object one : all) {
            checkWithin(one);
        }
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
        } else if (asked.equals(HASH) && !object.getClass().getName().startsWith("java.util.Optional")) {
            throw new Declined("the hash of an object");
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
