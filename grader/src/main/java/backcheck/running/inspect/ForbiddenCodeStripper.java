package backcheck.running.inspect;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Cuts what is ruled out from a submission's classes: in place of a method that uses it stands one that throws, and a class that
 * extends it is gone. What is left can be run as if it had never been there.
 */
final class ForbiddenCodeStripper {

    private static final String EXCEPTION = "java/lang/IllegalStateException";

    private static final String MESSAGE = "left out, since the assignment rules out what stands here";

    private ForbiddenCodeStripper() {}

    /** The classes without what is ruled out; the very same where there is nothing. */
    static Map<String, byte[]> classes(Map<String, byte[]> classes, OwnCode code) {
        if (code.isClean()) {
            return classes;
        }
        Map<String, byte[]> kept = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> {
            if (!code.tainted().contains(name.replace('.', '/'))) {
                kept.put(name, cut(bytes, code));
            }
        });
        return kept;
    }

    private static byte[] cut(byte[] bytes, OwnCode code) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Knife(writer, reader.getClassName(), code), 0);
        return writer.toByteArray();
    }

    private static boolean isAllowed(Type type, OwnCode code) {
        String name = Allowed.className(type);
        return name.isEmpty() || Allowed.type(name) && !code.tainted().contains(name);
    }

    private static final class Knife extends ClassVisitor {
        private final String owner;
        private final OwnCode code;

        Knife(ClassVisitor next, String owner, OwnCode code) {
            super(Opcodes.ASM9, next);
            this.owner = owner;
            this.code = code;
        }

        @Override
        public void visitInnerClass(String name, String outer, String inner, int access) {
            if (isAllowed(Type.getObjectType(name), code) || name.equals("java/lang/invoke/MethodHandles$Lookup")) {
                super.visitInnerClass(name, outer, inner, access);
            }
        }

        @Override
        public void visitNestMember(String member) {
            if (!code.tainted().contains(member)) {
                super.visitNestMember(member);
            }
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            // whoever uses it has been cut
            return isAllowed(Type.getType(descriptor), code)
                    ? super.visitField(access, name, descriptor, signature, value)
                    : null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            Uses uses = code.methods().get(new MethodKey(owner, name, descriptor));
            String[] told = exceptions == null
                    ? null
                    : Arrays.stream(exceptions)
                            .filter(type -> isAllowed(Type.getObjectType(type), code))
                            .toArray(String[]::new);
            if (uses.forbidden().isEmpty()) {
                MethodVisitor next = super.visitMethod(access, name, descriptor, signature, told);
                if (!name.equals(MethodKey.INITIALISER) || code.initialiser(owner).isEmpty()) {
                    return next;
                }
                code.initialiser(owner).get().writeTo(next);
                return null;
            }
            if (hasAllowedTypes(descriptor) && (access & Opcodes.ACC_ABSTRACT) == 0) {
                replace(super.visitMethod(access & ~Opcodes.ACC_NATIVE, name, descriptor, null, told), uses);
            }
            return null;
        }

        /** It throws at the line of the use, so that what is built on it can be told where. */
        private void replace(MethodVisitor method, Uses uses) {
            ForbiddenUse use = uses.forbidden().get(0);
            int line = use.file().equals(code.classes().get(owner).file()) ? use.line() : uses.first();
            method.visitCode();
            if (line > 0) {
                Label start = new Label();
                method.visitLabel(start);
                method.visitLineNumber(line, start);
            }
            method.visitTypeInsn(Opcodes.NEW, EXCEPTION);
            method.visitInsn(Opcodes.DUP);
            method.visitLdcInsn(MESSAGE);
            method.visitMethodInsn(Opcodes.INVOKESPECIAL, EXCEPTION, "<init>", "(Ljava/lang/String;)V", false);
            method.visitInsn(Opcodes.ATHROW);
            method.visitMaxs(0, 0);
            method.visitEnd();
        }

        private boolean hasAllowedTypes(String descriptor) {
            return isAllowed(Type.getReturnType(descriptor), code)
                    && Arrays.stream(Type.getArgumentTypes(descriptor)).allMatch(type -> isAllowed(type, code));
        }
    }
}
