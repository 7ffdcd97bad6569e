package backcheck.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Where a method's instructions are jumped to, and at which statement each of them begins. */
final class Layout {

    private final MethodNode source;
    private final Map<LabelNode, Integer> labels = new HashMap<>();
    private final Map<AbstractInsnNode, Choice> choices = new HashMap<>();
    private final Set<Integer> targets = new HashSet<>();
    private final Set<Integer> handlers = new HashSet<>();
    private final int[] begins;

    Layout(MethodNode source) {
        this.source = source;
        int count = 0;
        for (AbstractInsnNode node : source.instructions) {
            if (node instanceof LabelNode label) {
                labels.put(label, count);
            } else if (node.getOpcode() >= 0) {
                count++;
            }
        }
        this.begins = new int[count + 1];
        for (AbstractInsnNode node : source.instructions) {
            if (node instanceof JumpInsnNode jump) {
                targets.add(at(jump.label));
            } else if (node instanceof TableSwitchInsnNode table) {
                choices.put(node, Choice.of(table, labels));
            } else if (node instanceof LookupSwitchInsnNode table) {
                choices.put(node, Choice.of(table, labels));
            }
        }
        choices.values().forEach(choice -> targets.addAll(choice.all()));
        for (TryCatchBlockNode block : source.tryCatchBlocks) {
            // what is worked out within must not be put off beyond
            targets.addAll(List.of(at(block.start), at(block.end), at(block.handler)));
            handlers.add(at(block.handler));
        }
    }

    /** Whether a local variable is a float where something is caught. */
    boolean hasFloatsBesideTry() {
        boolean floats = false;
        for (AbstractInsnNode node : source.instructions) {
            floats |= node.getOpcode() == Opcodes.FLOAD || node.getOpcode() == Opcodes.FSTORE;
        }
        return floats && !source.tryCatchBlocks.isEmpty();
    }

    /** The instruction at a label. */
    int at(LabelNode label) {
        return labels.get(label);
    }

    /** Where a switch goes, in instructions; null for another instruction. */
    Choice choice(AbstractInsnNode node) {
        return choices.get(node);
    }

    boolean isTarget(int instruction) {
        return targets.contains(instruction);
    }

    boolean isHandler(int instruction) {
        return handlers.contains(instruction);
    }

    /** An instruction begins at this statement. */
    void begins(int instruction, int statement) {
        begins[instruction] = statement;
    }

    /** The statements, with jumps that go to statements. */
    Statement[] linked(List<Statement> statements) {
        Statement[] all = statements.toArray(new Statement[0]);
        for (int i = 0; i < all.length; i++) {
            if (all[i] instanceof Statement.Jump jump) {
                jump.goTo(begins[jump.target()]);
            } else if (all[i] instanceof Statement.Switch table) {
                all[i] = table.with(table.choice().with(begins));
            }
        }
        return all;
    }

    /** What is caught, in statements. */
    Routine.Handler[] handlers(Program program) {
        return source.tryCatchBlocks.stream()
                .map(block -> new Routine.Handler(
                        begins[at(block.start)],
                        begins[at(block.end)],
                        begins[at(block.handler)],
                        block.type == null ? null : program.caught(block.type)))
                .toArray(Routine.Handler[]::new);
    }
}
