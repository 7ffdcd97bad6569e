package backcheck.running.inspect;

import backcheck.subject.ApiMethod;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Leads a submission's calls of its lower methods to given ones.
 *
 * <p>Only methods strictly below the one that is judged are replaced, so that nothing is ever right by way of itself: forward
 * stands on sigmoid; backward and cost on sigmoid, forward and loss; train on all of these, and on backward and update.
 */
public final class Substitution {

    private static final String NETWORK = "network/Network";
    private static final String GIVEN = "backcheck/exercise/assist/ReferenceMethods";
    private static final String PREFIX = "given$";

    private Substitution() {}

    /** The methods that one method may stand on. */
    public static List<ApiMethod> below(ApiMethod method) {
        return switch (method) {
            case FORWARD -> List.of(ApiMethod.SIGMOID);
            case BACKWARD, COST -> List.of(ApiMethod.SIGMOID, ApiMethod.FORWARD, ApiMethod.LOSS);
            case TRAIN -> List.of(
                    ApiMethod.SIGMOID, ApiMethod.FORWARD, ApiMethod.LOSS, ApiMethod.BACKWARD, ApiMethod.UPDATE);
            default -> List.of();
        };
    }

    /**
     * Whether this may be done at all: a submission that could look for classes by itself would find the given ones, and
     * is left as it is.
     */
    public static boolean isSafe(Map<String, byte[]> classes) {
        return new OwnCode(classes).isClean();
    }

    /** The classes with every call and method reference below {@code method} led to the given methods. */
    public static Map<String, byte[]> under(ApiMethod method, Map<String, byte[]> classes) {
        Map<String, String> replaced = new LinkedHashMap<>();
        below(method).forEach(lower -> replaced.put(lower.spelled(), lower.descriptor()));
        Map<String, byte[]> rewritten = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> {
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Redirect(writer, replaced, name.equals("network.Network")), 0);
            rewritten.put(name, writer.toByteArray());
        });
        return rewritten;
    }

    private static final class Redirect extends ClassVisitor {
        private final Map<String, String> replaced;
        private final boolean isNetwork;
        private boolean isInterface;

        Redirect(ClassVisitor next, Map<String, String> replaced, boolean isNetwork) {
            super(Opcodes.ASM9, next);
            this.replaced = replaced;
            this.isNetwork = isNetwork;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String desc, boolean isInterface) {
                    super.visitMethodInsn(opcode, owner, target(owner, called, desc), desc, isInterface);
                }

                @Override
                public void visitInvokeDynamicInsn(String called, String desc, Handle bootstrap, Object... arguments) {
                    Object[] redirected = Arrays.stream(arguments).map(Redirect.this::redirect).toArray();
                    super.visitInvokeDynamicInsn(called, desc, bootstrap, redirected);
                }
            };
        }

        private Object redirect(Object argument) {
            return argument instanceof Handle handle
                    ? new Handle(
                            handle.getTag(),
                            handle.getOwner(),
                            target(handle.getOwner(), handle.getName(), handle.getDesc()),
                            handle.getDesc(),
                            handle.isInterface())
                    : argument;
        }

        private String target(String owner, String name, String descriptor) {
            return owner.equals(NETWORK) && descriptor.equals(replaced.get(name)) ? PREFIX + name : name;
        }

        @Override
        public void visitEnd() {
            if (isNetwork) {
                replaced.forEach(this::bridge);
            }
            super.visitEnd();
        }

        /** A method of the student's signature that hands its arguments on to the given one. */
        private void bridge(String name, String descriptor) {
            // an interface has no methods that only its package sees
            int access = Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | (isInterface ? Opcodes.ACC_PUBLIC : 0);
            MethodVisitor method = super.visitMethod(access, PREFIX + name, descriptor, null, null);
            method.visitCode();
            int slot = 0;
            for (Type type : Type.getArgumentTypes(descriptor)) {
                method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
                slot += type.getSize();
            }
            Type result = Type.getReturnType(descriptor);
            String general = descriptor.replaceAll("Lnetwork/\\w+;", "Ljava/lang/Object;");
            method.visitMethodInsn(Opcodes.INVOKESTATIC, GIVEN, name, general, false);
            if (result.getSort() == Type.OBJECT) {
                method.visitTypeInsn(Opcodes.CHECKCAST, result.getInternalName());
            }
            method.visitInsn(result.getOpcode(Opcodes.IRETURN));
            method.visitMaxs(0, 0);
            method.visitEnd();
        }
    }
}
