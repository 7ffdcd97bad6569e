package backcheck.running.inspect;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Shows every place of a class file in which a type or a member stands to a {@link Plainness}. */
final class PlainReader extends ClassVisitor {

    private final Plainness plainness;
    private boolean exception;

    PlainReader(Plainness plainness) {
        super(Opcodes.ASM9);
        this.plainness = plainness;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        exception = plainness.declared(name, interfaces);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        plainness.descriptor(descriptor);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        plainness.declared(access, name, exception);
        plainness.descriptor(descriptor);
        return new Code();
    }

    private final class Code extends MethodVisitor {

        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.MONITORENTER) {
                plainness.object("synchronized");
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            plainness.member(owner, name, descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            plainness.member(owner, name, descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            plainness.descriptor(Type.getObjectType(type).getDescriptor());
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            plainness.descriptor(descriptor);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            plainness.caught(type);
        }

        @Override
        public void visitLdcInsn(Object value) {
            plainness.classConstant(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            plainness.descriptor(descriptor);
            if (!Allowed.bootstrap(bootstrap.getOwner(), bootstrap.getName())) {
                plainness.object(bootstrap.getOwner() + "." + bootstrap.getName());
            }
            for (Object argument : arguments) {
                plainness.bootstrapArgument(argument);
            }
        }
    }
}
