package backcheck.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Methods that do so little that they need no frame: those of records, mostly. */
final class Shapes {

    private Shapes() {}

    /** The field that a method does nothing but read; null if it does more than that. */
    static Field read(OwnType owner, MethodNode source) {
        List<AbstractInsnNode> steps = steps(source);
        boolean reads = steps.size() == 3
                && isSelf(steps.get(0))
                && steps.get(1).getOpcode() == Opcodes.GETFIELD
                && isOf(owner, steps.get(1))
                && steps.get(2).getOpcode() >= Opcodes.IRETURN
                && steps.get(2).getOpcode() <= Opcodes.ARETURN;
        return reads ? owner.field(((FieldInsnNode) steps.get(1)).name, false) : null;
    }

    /** The field in which a constructor keeps each of its parameters; null if it does more or less than that. */
    static List<Field> kept(OwnType owner, MethodNode source) {
        List<AbstractInsnNode> steps = steps(source);
        String takes = Signature.of(source.desc).takes();
        boolean fits = steps.size() == 3 + 3 * takes.length()
                && owner.base().kind() == Base.Kind.PLAIN
                && isSelf(steps.get(0))
                && steps.get(1) instanceof MethodInsnNode parent
                && parent.name.equals("<init>")
                && !Program.isOwn(parent.owner);
        List<Field> fields = new ArrayList<>();
        int local = 1;
        for (int i = 0; fits && i < takes.length(); i++) {
            int at = 2 + 3 * i;
            fits = isSelf(steps.get(at))
                    && steps.get(at + 1) instanceof VarInsnNode value
                    && value.var == local
                    && steps.get(at + 2).getOpcode() == Opcodes.PUTFIELD
                    && isOf(owner, steps.get(at + 2));
            if (fits) {
                fields.add(owner.field(((FieldInsnNode) steps.get(at + 2)).name, false));
                local += Signature.width(takes.charAt(i));
            }
        }
        return fits ? fields : null;
    }

    /** A class may hide a field that it inherits, and mean that one. */
    private static boolean isOf(OwnType owner, AbstractInsnNode field) {
        return ((FieldInsnNode) field).owner.equals(owner.name());
    }

    private static boolean isSelf(AbstractInsnNode node) {
        return node instanceof VarInsnNode local && local.getOpcode() == Opcodes.ALOAD && local.var == 0;
    }

    private static List<AbstractInsnNode> steps(MethodNode source) {
        List<AbstractInsnNode> steps = new ArrayList<>();
        for (AbstractInsnNode node : source.instructions) {
            if (node.getOpcode() >= 0) {
                steps.add(node);
            }
        }
        return steps;
    }
}
