package backcheck.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * The values that wait for an instruction that takes them, while a method is translated: each is an expression that is still to be
 * worked out, or stands already in the slot that the JVM would have it in.
 */
final class OperandStack {

    private final int locals;
    private final List<Expression> values = new ArrayList<>();
    private final StringBuilder kinds = new StringBuilder();

    /**
     * An empty stack.
     *
     * @param locals how many slots stand before it
     */
    OperandStack(int locals) {
        this.locals = locals;
    }

    void push(Expression value, char kind) {
        values.add(value);
        kinds.append(kind);
    }

    Expression pop() {
        kinds.setLength(kinds.length() - 1);
        return values.remove(values.size() - 1);
    }

    /** Take the topmost values, in the order in which they came. */
    Expression[] pop(int count) {
        Expression[] taken = new Expression[count];
        for (int i = count - 1; i >= 0; i--) {
            taken[i] = pop();
        }
        return taken;
    }

    /** A value counted from the top, which is 0; null if there are not so many. */
    Expression peek(int below) {
        return below < values.size() ? values.get(values.size() - 1 - below) : null;
    }

    /** The kind of a value counted from the top. */
    char kind(int below) {
        return kinds.charAt(kinds.length() - 1 - below);
    }

    /** The kinds of all. */
    String kinds() {
        return kinds.toString();
    }

    /** The slot behind the last. */
    int free() {
        return slot(values.size());
    }

    private int slot(int index) {
        int slot = locals;
        for (int i = 0; i < index; i++) {
            slot += Signature.width(kinds.charAt(i));
        }
        return slot;
    }

    /** Expect values of these kinds, each in its slot. */
    void expect(String those) {
        values.clear();
        kinds.setLength(0);
        for (char kind : those.toCharArray()) {
            push(inSlot(free(), kind), kind);
        }
    }

    /** A value of a kind that stands in a slot. */
    static Expression inSlot(int slot, char kind) {
        return kind == 'L' ? new Things.Local(slot) : new Numbers.Local(slot);
    }

    /** Work out what waits into its slots: all of it, since it may be asked for from elsewhere. */
    List<Statement> settle() {
        return settle(value -> true);
    }

    /**
     * Work out what waits and might be another thing after what comes next, which writes to this slot. That concerns an object that
     * is still to be made, too: its class is initialised before its constructor's arguments are worked out.
     */
    List<Statement> settleBefore(int written) {
        return settle(value -> !value.isPlain() || value.reads(written));
    }

    private List<Statement> settle(java.util.function.Predicate<Expression> concerned) {
        List<Statement> done = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Expression value = values.get(i);
            int slot = slot(i);
            char kind = kinds.charAt(i);
            if (!value.reads(slot) && concerned.test(value)) {
                done.add(kind == 'L' ? new Statement.StoreThing(slot, value) : new Statement.Store(slot, value));
                values.set(i, inSlot(slot, kind));
                // an object that is still to be made is the same in both places
                if (value instanceof Things.Unmade && i + 1 < values.size() && values.get(i + 1) == value) {
                    values.set(i + 1, inSlot(slot, kind));
                }
            }
        }
        return done;
    }
}
