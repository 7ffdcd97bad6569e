package backcheck.running.inspect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The types of a submission, what they extend, and which methods they declare. */
final class OwnTypes {

    private record OwnType(String parent, List<String> interfaces, Set<String> methods) {
        Stream<String> parents() {
            return Stream.concat(Stream.of(parent), interfaces.stream());
        }
    }

    private final Map<String, OwnType> types = new HashMap<>();

    /** Read the declarations of class files. */
    OwnTypes(Iterable<ClassReader> files) {
        files.forEach(file -> {
            Set<String> methods = new HashSet<>();
            types.put(file.getClassName(), new OwnType(file.getSuperName(), List.of(file.getInterfaces()), methods));
            file.accept(collecting(methods), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        });
    }

    private static ClassVisitor collecting(Set<String> methods) {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                methods.add(name + descriptor);
                return null;
            }
        };
    }

    boolean contains(String type) {
        return types.containsKey(type);
    }

    /** The class of the JDK's that a type extends in the end; itself where it is no own one. */
    String base(String type) {
        String base = type;
        while (types.containsKey(base)) {
            base = types.get(base).parent();
        }
        return base;
    }

    /** Whether an own type, or an own one that it extends or implements, declares a method. */
    boolean declares(String type, String name, String descriptor) {
        String key = name + descriptor;
        return declaresItself(type, key) || supertypes(type).stream().anyMatch(parent -> declaresItself(parent, key));
    }

    private boolean declaresItself(String type, String key) {
        return types.containsKey(type) && types.get(type).methods().contains(key);
    }

    /** A type, where it is not an own one, or what the own one extends and implements of the JDK's. */
    Set<String> foreign(String type) {
        Set<String> foreign = supertypes(type);
        foreign.removeAll(types.keySet());
        return foreign;
    }

    /** A type and all own ones that it extends and implements, and where those begin. */
    private Set<String> supertypes(String type) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(type));
        while (!next.isEmpty()) {
            String one = next.poll();
            if (all.add(one) && types.containsKey(one)) {
                types.get(one).parents().forEach(next::add);
            }
        }
        return all;
    }
}
