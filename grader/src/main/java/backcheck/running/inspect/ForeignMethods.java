package backcheck.running.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Tells which methods a type of the JDK has: a student's method that overrides one of them may be called by the JDK.
 *
 * <p>Their class files are read, and none is loaded; it is done only for a submission that uses something ruled out.
 */
final class ForeignMethods {

    private final Map<String, Optional<Set<String>>> known = new HashMap<>();

    /** Whether a type of the JDK, or what it extends and implements, has a method like this one. */
    boolean declares(String type, MethodKey method) {
        // what can't be read may have any method
        return of(type).map(methods -> methods.contains(method.name() + method.descriptor())).orElse(true);
    }

    private Optional<Set<String>> of(String type) {
        Optional<Set<String>> methods = known.get(type);
        if (methods == null) {
            methods = read(type);
            known.put(type, methods);
        }
        return methods;
    }

    private Optional<Set<String>> read(String type) {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(type + ".class")) {
            if (in == null) {
                return Optional.empty();
            }
            ClassReader reader = new ClassReader(in);
            Set<String> methods = new HashSet<>();
            reader.accept(collecting(methods), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            for (String parent : reader.getInterfaces()) {
                of(parent).ifPresent(methods::addAll);
            }
            if (reader.getSuperName() != null) {
                of(reader.getSuperName()).ifPresent(methods::addAll);
            }
            return Optional.of(methods);
        } catch (IllegalArgumentException e) {
            // a JDK that is newer than our reader of class files
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the classes of this Java can't be read: " + e.getMessage(), e);
        }
    }

    private static ClassVisitor collecting(Set<String> methods) {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                if ((access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0) {
                    methods.add(name + descriptor);
                }
                return null;
            }
        };
    }
}
