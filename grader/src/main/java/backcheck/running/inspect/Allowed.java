package backcheck.running.inspect;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/**
 * What a submission may use, by the names of the class files: a list of what is allowed, so that what is new is ruled out.
 *
 * <p>The packages are those of the assignment. Of {@code java.lang} is left out what leaves the exercise: processes, threads,
 * class loading, the system's settings. {@code java.lang} and {@code java.util} alone are enough to escape: a {@code Formatter}
 * opens a file that it is named, a {@code ProcessBuilder} starts a program.
 */
final class Allowed {

    private static final Pattern TYPES =
            Pattern.compile("network/.*|java/(lang|util|util/function|util/random|util/stream|lang/annotation)/[^/]+");

    /** Of these packages, and not for this exercise; what is nested in them neither. */
    private static final Pattern RULED_OUT = Pattern.compile("java/lang/(Runtime|RuntimePermission|Process|ProcessBuilder"
            + "|ProcessHandle|Thread|ThreadDeath|ThreadGroup|ThreadLocal|InheritableThreadLocal|ScopedValue|ClassLoader|ClassValue|Module"
            + "|ModuleLayer|StackWalker|SecurityManager|Package|Compiler|System\\$\\w+)(\\$.*)?|java/util/(ServiceLoader|\\w*ResourceBundle|Timer|TimerTask)(\\$.*)?");

    /** Of types that are not all bad: the members that may be used. */
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "java/lang/System",
                    Set.of("out", "err", "arraycopy", "nanoTime", "currentTimeMillis", "lineSeparator", "identityHashCode", "gc"),
            "java/lang/Class",
                    Set.of("getName", "getSimpleName", "getTypeName", "desiredAssertionStatus", "isInstance", "cast", "equals",
                            "hashCode", "toString", "getEnumConstants", "isAssignableFrom", "isArray", "isEnum", "isRecord",
                            "isInterface", "isPrimitive", "getComponentType", "componentType", "getSuperclass", "getPackageName",
                            "getInterfaces", "isAnonymousClass", "isSealed", "getClass"),
            "java/io/PrintStream",
                    Set.of("print", "println", "printf", "format", "append", "write", "flush", "checkError", "close", "equals",
                            "hashCode", "toString", "getClass"));

    /** Members that are ruled out in types that are allowed. */
    private static final Map<String, Set<String>> RULED_OUT_MEMBERS = Map.of(
            // they read the system's settings
            "java/lang/Integer", Set.of("getInteger"),
            "java/lang/Long", Set.of("getLong"),
            "java/lang/Boolean", Set.of("getBoolean"));

    /** What tells the time: allowed, and worth a word, since an answer that depends on it can't be checked. */
    private static final Set<String> CLOCKS = Set.of("nanoTime", "currentTimeMillis");

    /** The constructors of a formatter that open no file. */
    private static final Set<String> FORMATTERS = Set.of(
            "()V", "(Ljava/util/Locale;)V", "(Ljava/lang/Appendable;)V", "(Ljava/lang/Appendable;Ljava/util/Locale;)V",
            "(Ljava/io/PrintStream;)V");

    /** What javac itself writes for lambdas, texts that are put together, records, and switches. */
    private static final Map<String, Set<String>> BOOTSTRAPS = Map.of(
            "java/lang/invoke/LambdaMetafactory", Set.of("metafactory", "altMetafactory"),
            "java/lang/invoke/StringConcatFactory", Set.of("makeConcat", "makeConcatWithConstants"),
            "java/lang/runtime/ObjectMethods", Set.of("bootstrap"),
            "java/lang/runtime/SwitchBootstraps", Set.of("typeSwitch", "enumSwitch"));

    private Allowed() {}

    /** Whether a type may be used, by its internal name; arrays and primitive types have been taken apart before. */
    static boolean type(String internalName) {
        // a stream to print to, and the mark of what can be written away, which does nothing by itself
        return internalName.equals("java/io/PrintStream")
                || internalName.equals("java/io/Serializable")
                || TYPES.matcher(internalName).matches() && !RULED_OUT.matcher(internalName).matches();
    }

    /** Whether a member of an allowed type may be used. */
    static boolean member(String owner, String name, String descriptor) {
        if (owner.equals("java/util/Formatter") && name.equals("<init>")) {
            return FORMATTERS.contains(descriptor);
        }
        Set<String> only = MEMBERS.get(owner);
        return (only == null || only.contains(name)) && !RULED_OUT_MEMBERS.getOrDefault(owner, Set.of()).contains(name);
    }

    /** Whether a member tells the time. */
    static boolean isClock(String owner, String name) {
        return owner.equals("java/lang/System") && CLOCKS.contains(name);
    }

    /** Whether javac writes this bootstrap method by itself. */
    static boolean bootstrap(String owner, String name) {
        return BOOTSTRAPS.getOrDefault(owner, Set.of()).contains(name);
    }

    /** The class in a type, without the dimensions of an array; empty for a primitive type. */
    static String className(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return element.getSort() == Type.OBJECT ? element.getInternalName() : "";
    }
}
