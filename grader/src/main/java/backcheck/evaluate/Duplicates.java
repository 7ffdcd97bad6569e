package backcheck.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** {@code dup} and its kin: what is wanted twice is worked out once. */
final class Duplicates {

    private Duplicates() {}

    /** Change the stack, and tell what must be done for that. */
    static List<Statement> of(int op, OperandStack stack) {
        boolean single = op == Opcodes.DUP || op == Opcodes.DUP2 && Signature.width(stack.kind(0)) == 2;
        if (single && (stack.peek(0).isPlain() || stack.peek(0) instanceof Things.Unmade)) {
            stack.push(stack.peek(0), stack.kind(0));
            return List.of();
        }
        List<Statement> done = new ArrayList<>(stack.settle());
        if (single) {
            stack.push(stack.peek(0), stack.kind(0));
        } else {
            done.add(new Statement.Shuffle(op, stack.free()));
            stack.expect(shuffled(op, stack.kinds()));
        }
        return done;
    }

    /** The kinds after a shuffle: a slot at a time, as the instruction sees them. */
    private static String shuffled(int op, String kinds) {
        StringBuilder slots = new StringBuilder();
        for (char kind : kinds.toCharArray()) {
            slots.append(kind).append(Signature.width(kind) == 2 ? "-" : "");
        }
        int length = slots.length();
        if (op == Opcodes.SWAP) {
            char top = slots.charAt(length - 1);
            slots.setCharAt(length - 1, slots.charAt(length - 2));
            slots.setCharAt(length - 2, top);
        } else {
            int count = op >= Opcodes.DUP2 ? 2 : 1;
            int below = op >= Opcodes.DUP2 ? op - Opcodes.DUP2 : op - Opcodes.DUP;
            slots.insert(length - count - below, slots.substring(length - count));
        }
        return slots.toString().replace("-", "");
    }
}
