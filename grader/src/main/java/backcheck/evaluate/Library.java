package backcheck.evaluate;

import java.lang.reflect.Executable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * What a plain submission may use of the JDK: types that compute with what they are handed and keep nothing that outlives it.
 *
 * <p>Not {@code inspect}'s list of what is allowed, which a JVM of its own runs and this one declines: here no call may change
 * anything that the next submission could see, nor wait, nor start a thread.
 */
final class Library {

    private static final Pattern TYPES = Pattern.compile("java/util/function/\\w+"
            + "|java/util/stream/(BaseStream|(Stream|DoubleStream|IntStream|LongStream)(\\$Builder)?)"
            + "|java/util/stream/(Collectors|Collector(\\$Characteristics)?)"
            + "|java/util/random/RandomGenerator"
            + "|java/lang/(Math|StrictMath|Double|Integer|Long|Float|Boolean|Character|Byte|Short|Number|String|StringBuilder"
            + "|CharSequence|Comparable|Iterable|Object|Record|Enum|Runnable|Throwable|AutoCloseable)|java/io/Serializable"
            + "|java/util/(List|ArrayList|LinkedList|Collection|Collections|Arrays|Map|Map\\$Entry|HashMap|LinkedHashMap|TreeMap"
            + "|AbstractMap|AbstractMap\\$SimpleEntry|SortedMap|NavigableMap|Set|HashSet|LinkedHashSet|TreeSet|SortedSet|NavigableSet"
            + "|Deque|ArrayDeque|Queue|PriorityQueue|Iterator|ListIterator|PrimitiveIterator|PrimitiveIterator\\$\\w+|Optional"
            + "|OptionalDouble|OptionalInt|OptionalLong|Objects|StringJoiner|DoubleSummaryStatistics|IntSummaryStatistics"
            + "|LongSummaryStatistics|Comparator|Random|Locale)");

    /** Threads, what all programs of a JVM share, and what differs from one object to the next. */
    private static final Pattern NOT_THESE = Pattern.compile("parallel\\w*|\\w*Concurrent\\w*|intern|wait|notify|notifyAll|getClass|random"
            + "|shuffle|getInteger|getLong|getBoolean|describeConstable|setDefault|getDefault|\\w*[sS]tackTrace|initCause|addSuppressed"
            + "|identityHashCode|identity_\\w+|spliterator|onClose");

    /** Of types with few members that are of use: these alone. */
    private static final Map<String, Set<String>> ONLY_THESE = Map.of(
            "java/lang/Class", Set.of("desiredAssertionStatus"),
            "java/lang/System", Set.of("arraycopy", "lineSeparator"),
            // its own, and what it prints is kept for the student alone
            "java/io/PrintStream", Set.of("print", "println", "printf", "format", "append", "flush", "checkError", "close"),
            "java/util/Locale", Set.of(),
            "java/util/Random", Set.of("<init>(J)V"));

    private static final Map<String, Object> CONSTANTS = Map.of(
            "java/util/Locale.ROOT", Locale.ROOT,
            "java/util/Locale.US", Locale.US,
            "java/util/Locale.ENGLISH", Locale.ENGLISH,
            "java/lang/Boolean.TRUE", Boolean.TRUE,
            "java/lang/Boolean.FALSE", Boolean.FALSE,
            "java/util/stream/Collector$Characteristics.IDENTITY_FINISH", Collector.Characteristics.IDENTITY_FINISH,
            "java/util/stream/Collector$Characteristics.UNORDERED", Collector.Characteristics.UNORDERED);

    private final Map<String, LibraryMethod> methods = new HashMap<>();

    /** The class of a type that may be used, by its internal name. */
    Class<?> type(String name) {
        Class<?> type = load(name);
        if (!TYPES.matcher(name).matches() && !ONLY_THESE.containsKey(name) && !Exceptions.isOwn(type)) {
            throw new Declined(name);
        }
        return type;
    }

    /** The class of a type that an own class may extend. */
    Class<?> base(String name) {
        Class<?> type = load(name);
        if (type == Object.class || type == Record.class || type == Enum.class || Exceptions.isOwn(type)) {
            return type;
        }
        throw new Declined("extends " + name);
    }

    /** The internal names of a type of the JDK's and of all that it extends and implements. */
    Set<String> supertypes(String name) {
        Set<String> names = new LinkedHashSet<>();
        collectSupertypes(load(name), names);
        return names;
    }

    private static void collectSupertypes(Class<?> type, Set<String> names) {
        names.add(type.getName().replace('.', '/'));
        if (type.getSuperclass() != null) {
            collectSupertypes(type.getSuperclass(), names);
        }
        for (Class<?> implemented : type.getInterfaces()) {
            collectSupertypes(implemented, names);
        }
    }

    /** The class of an exception that may be caught: any of them, though few will come. */
    Class<?> exception(String name) {
        return load(name);
    }

    /** What stands in a static field. */
    Object constant(String owner, String name) {
        Object constant = CONSTANTS.get(owner + "." + name);
        if (constant == null) {
            throw new Declined(owner + "." + name);
        }
        return constant;
    }

    /**
     * A method or constructor.
     *
     * @param direct whether it is called on no object: a static method, or a constructor
     */
    LibraryMethod method(String owner, String name, String descriptor, boolean direct) {
        String key = owner + "." + name + descriptor;
        LibraryMethod known = methods.get(key);
        if (known == null) {
            known = find(owner, name, descriptor, direct);
            methods.put(key, known);
        }
        return known;
    }

    private LibraryMethod find(String owner, String name, String descriptor, boolean direct) {
        Class<?> type = type(owner);
        Set<String> only = ONLY_THESE.get(owner);
        boolean ruledOut = only != null
                ? !only.contains(name) && !only.contains(name + descriptor)
                : NOT_THESE.matcher(name).matches();
        boolean generator = type == java.util.random.RandomGenerator.class && direct;
        if (ruledOut || generator) {
            throw new Declined(owner + "." + name);
        }
        Class<?>[] takes = Stream.of(Type.getArgumentTypes(descriptor)).map(Library::any).toArray(Class<?>[]::new);
        Executable executable = executable(type, name, takes, any(Type.getReturnType(descriptor)));
        // it is public: this spares looking each time who calls it
        executable.setAccessible(true);
        return new LibraryMethod(
                (name + descriptor).intern(),
                Signature.of(descriptor),
                !direct,
                Quick.onObject(owner + "." + name + descriptor),
                executable);
    }

    private static Executable executable(Class<?> type, String name, Class<?>[] takes, Class<?> returns) {
        try {
            if (name.equals("<init>")) {
                return type.getConstructor(takes);
            }
            // a class may have several that differ in what they return alone
            return Stream.of(List.of(type.getMethods()), List.of(Object.class.getMethods()))
                    .flatMap(List::stream)
                    .filter(method -> method.getName().equals(name) && method.getReturnType() == returns)
                    .filter(method -> List.of(method.getParameterTypes()).equals(List.of(takes)))
                    .findFirst()
                    .orElseThrow(() -> new Declined(type.getName() + "." + name));
        } catch (NoSuchMethodException e) {
            throw new Declined(type.getName() + "." + name);
        }
    }

    /** Any type that a descriptor names. */
    private static Class<?> any(Type type) {
        return switch (type.getSort()) {
            case Type.ARRAY -> any(Type.getType(type.getDescriptor().substring(1))).arrayType();
            case Type.OBJECT -> load(type.getInternalName());
            default -> primitive(type);
        };
    }

    /** The class of a type that is neither an object nor an array. */
    static Class<?> primitive(Type type) {
        return switch (type.getSort()) {
            case Type.VOID -> void.class;
            case Type.BOOLEAN -> boolean.class;
            case Type.BYTE -> byte.class;
            case Type.CHAR -> char.class;
            case Type.SHORT -> short.class;
            case Type.INT -> int.class;
            case Type.LONG -> long.class;
            case Type.FLOAT -> float.class;
            default -> double.class;
        };
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name.replace('/', '.'), false, null);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new Declined("no class " + name);
        }
    }
}
