package backcheck.inspect;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Whether a submission is plain code: nothing in it can name, find or call a class by reflection.
 *
 * <p>A list of what is allowed, applied to every type and member that the class files mention, bootstrap constants and
 * descriptors included. What is not on it need not be bad; it is only not plain.
 */
final class OrdinaryCode {

    private static final Pattern PLAIN_TYPES = Pattern.compile(
            "network/.*|java/util/(function/|stream/)?[A-Z]\\w*(\\$\\w+)*|java/util/random/RandomGenerator"
                    + "|java/lang/(Object|Math|StrictMath|String|StringBuilder|CharSequence|Number|Double|Float|Integer|Long|Short"
                    + "|Byte|Character|Boolean|Record|Enum|Iterable|Comparable|Void|FunctionalInterface|Override|SafeVarargs"
                    + "|Deprecated|SuppressWarnings|AssertionError|NoSuchFieldError|MatchException|\\w*Exception|System|Runtime|Class"
                    + "|Throwable)"
                    + "|java/lang/annotation/\\w+"
                    + "|java/lang/invoke/(LambdaMetafactory|StringConcatFactory|MethodHandles|MethodHandles\\$Lookup|CallSite"
                    + "|MethodHandle|MethodType|TypeDescriptor)|java/lang/runtime/(ObjectMethods|SwitchBootstraps)"
                    + "|java/io/PrintStream");

    private static final Set<String> NOT_PLAIN = Set.of(
            "java/util/ServiceLoader", "java/util/ResourceBundle", "java/util/Formatter", "java/util/Scanner",
            "java/util/Timer", "java/util/TimerTask", "java/util/Properties");

    private static final Map<String, Set<String>> PLAIN_MEMBERS = Map.of(
            "java/lang/Class", Set.of("desiredAssertionStatus", "getSimpleName", "getName"),
            // to end the program helps nobody to find a class
            "java/lang/System",
                    Set.of("out", "err", "arraycopy", "nanoTime", "currentTimeMillis", "lineSeparator",
                            "identityHashCode", "exit"),
            "java/lang/Runtime", Set.of("getRuntime", "exit", "halt"),
            "java/lang/invoke/MethodHandles", Set.of(),
            "java/lang/invoke/MethodHandles$Lookup", Set.of(),
            "java/lang/invoke/MethodHandle", Set.of(),
            "java/lang/invoke/LambdaMetafactory", Set.of("metafactory", "altMetafactory"),
            "java/lang/invoke/StringConcatFactory", Set.of("makeConcatWithConstants", "makeConcat"),
            "java/lang/runtime/ObjectMethods", Set.of("bootstrap"));

    private boolean plain = true;

    private OrdinaryCode() {}

    /** Whether all of these classes are plain code. */
    static boolean isPlain(Map<String, byte[]> classes) {
        OrdinaryCode code = new OrdinaryCode();
        classes.values().forEach(code::read);
        return code.plain;
    }

    private void read(byte[] bytes) {
        Remapper names = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String type) {
                plain &= PLAIN_TYPES.matcher(type).matches() && !NOT_PLAIN.contains(type);
                return type;
            }

            @Override
            public String mapMethodName(String owner, String name, String descriptor) {
                return member(owner, name);
            }

            @Override
            public String mapFieldName(String owner, String name, String descriptor) {
                return member(owner, name);
            }
        };
        ClassVisitor nowhere = new ClassRemapper(new ClassWriter(0), names);
        new ClassReader(bytes).accept(nowhere, 0);
    }

    private String member(String owner, String name) {
        Set<String> members = PLAIN_MEMBERS.get(owner);
        plain &= members == null || members.contains(name);
        return name;
    }
}
