package backcheck.running.inspect;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The local variables whose values may still be read, at each place of a method. */
final class LiveVariables {

    /** As many as a number has bits; nobody's static initialiser has more. */
    static final int MOST = Long.SIZE;

    private final InsnList code;
    private final List<TryCatchBlockNode> handlers;
    private final long[] live;

    /** Look at a method with at most {@link #MOST} variables. */
    LiveVariables(MethodNode method) {
        this.code = method.instructions;
        this.handlers = method.tryCatchBlocks;
        this.live = new long[code.size() + 1];
        boolean changed = true;
        while (changed) {
            changed = stepBackwards();
        }
    }

    /** Whether any value may still be read before the node of this number. */
    boolean isAny(int index) {
        return live[index] != 0;
    }

    /** Whether this variable's value may. */
    boolean is(int variable, int index) {
        return (live[index] & 1L << variable) != 0;
    }

    private boolean stepBackwards() {
        boolean changed = false;
        for (int i = code.size() - 1; i >= 0; i--) {
            changed |= add(i, before(code.get(i), after(i)));
        }
        for (TryCatchBlockNode block : handlers) {
            long handled = live[code.indexOf(block.handler)];
            for (int i = code.indexOf(block.start); i < code.indexOf(block.end); i++) {
                changed |= add(i, handled);
            }
        }
        return changed;
    }

    private boolean add(int index, long variables) {
        long before = live[index];
        live[index] |= variables;
        return live[index] != before;
    }

    private long after(int index) {
        AbstractInsnNode node = code.get(index);
        int opcode = node.getOpcode();
        boolean goesOn = opcode != Opcodes.GOTO && opcode != Opcodes.ATHROW && opcode != Opcodes.RETURN
                && opcode != Opcodes.TABLESWITCH && opcode != Opcodes.LOOKUPSWITCH;
        long after = goesOn ? live[index + 1] : 0;
        for (LabelNode target : targets(node)) {
            after |= live[code.indexOf(target)];
        }
        return after;
    }

    private static long before(AbstractInsnNode node, long after) {
        if (node instanceof IincInsnNode sum) {
            return after | 1L << sum.var;
        }
        if (node instanceof VarInsnNode use) {
            return use.getOpcode() >= Opcodes.ISTORE && use.getOpcode() <= Opcodes.ASTORE
                    ? after & ~(1L << use.var)
                    : after | 1L << use.var;
        }
        return after;
    }

    /** Where a jump or a choice leads. */
    static List<LabelNode> targets(AbstractInsnNode node) {
        if (node instanceof JumpInsnNode jump) {
            return List.of(jump.label);
        }
        List<LabelNode> targets = new ArrayList<>();
        if (node instanceof TableSwitchInsnNode choice) {
            targets.addAll(choice.labels);
            targets.add(choice.dflt);
        } else if (node instanceof LookupSwitchInsnNode choice) {
            targets.addAll(choice.labels);
            targets.add(choice.dflt);
        }
        return targets;
    }
}
