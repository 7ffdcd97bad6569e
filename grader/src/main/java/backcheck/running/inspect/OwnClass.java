package backcheck.running.inspect;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** One class of a submission as its class file tells it. */
final class OwnClass {

    private static final int TEXT_ALONE = ClassReader.SKIP_FRAMES;

    private final String name;
    private final Set<String> supertypes = new LinkedHashSet<>();
    private final Map<MethodKey, Uses> methods = new LinkedHashMap<>();
    private final Set<MethodKey> instanceMethods = new LinkedHashSet<>();
    private final Set<String> mutableStatics = new LinkedHashSet<>();
    private String file = "Network.java";

    private OwnClass(String name) {
        this.name = name;
    }

    /**
     * Read a class file.
     *
     * @param tainted own classes that are themselves a use of something ruled out
     */
    static OwnClass read(byte[] bytes, Map<String, ForbiddenUse> tainted) {
        ClassReader reader = new ClassReader(bytes);
        OwnClass own = new OwnClass(reader.getClassName());
        reader.accept(own.new Reader(tainted), TEXT_ALONE);
        return own;
    }

    /** What makes the class itself a use of something ruled out: what it extends or implements, or a finalizer. */
    Optional<ForbiddenUse> taint() {
        Optional<String> parent = supertypes.stream().filter(type -> !Allowed.type(type)).findFirst();
        boolean finalizer = instanceMethods.contains(new MethodKey(name, "finalize", "()V"));
        // an implicit constructor stands on the line of its class
        int line = methods.values().stream().mapToInt(Uses::first).filter(first -> first > 0).min().orElse(0);
        return parent.map(ForbiddenUse::spelled)
                .or(() -> finalizer ? Optional.of("finalize") : Optional.empty())
                .map(what -> new ForbiddenUse(what, file, line));
    }

    String name() {
        return name;
    }

    String file() {
        return file;
    }

    /** What it extends and implements directly. */
    Set<String> supertypes() {
        return supertypes;
    }

    Map<MethodKey, Uses> methods() {
        return methods;
    }

    /** Its methods that belong to instances and may be called by others; no constructors. */
    Set<MethodKey> instanceMethods() {
        return instanceMethods;
    }

    /** Its static fields that can be written again, without those that javac has made. */
    Set<String> mutableStatics() {
        return mutableStatics;
    }

    private final class Reader extends ClassVisitor {
        private final Map<String, ForbiddenUse> tainted;

        Reader(Map<String, ForbiddenUse> tainted) {
            super(Opcodes.ASM9);
            this.tainted = tainted;
        }

        @Override
        public void visit(int version, int access, String type, String signature, String parent, String[] interfaces) {
            supertypes.add(parent);
            supertypes.addAll(List.of(interfaces));
        }

        @Override
        public void visitSource(String source, String debug) {
            file = source == null ? file : source;
        }

        @Override
        public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
            if ((access & Opcodes.ACC_STATIC) != 0 && (access & (Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC)) == 0) {
                mutableStatics.add(field);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            MethodKey key = new MethodKey(name, method, descriptor);
            Uses uses = new Uses(file, tainted);
            uses.descriptor(descriptor);
            // a throws clause does nothing: like an import, it may name what it likes
            if ((access & Opcodes.ACC_NATIVE) != 0) {
                uses.forbid("native");
            }
            methods.put(key, uses);
            if ((access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0 && !key.isConstructor()) {
                instanceMethods.add(key);
            }
            return uses;
        }
    }
}
