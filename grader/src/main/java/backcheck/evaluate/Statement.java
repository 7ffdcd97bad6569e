package backcheck.evaluate;

import org.objectweb.asm.Opcodes;

/** What an instruction that gives no value does. */
abstract class Statement {

    /** The number of no statement: the routine is over. */
    static final int RETURN = -1;

    /** Do it, and tell which statement comes next. */
    abstract int run(Machine machine, int base, int here);

    /** One after which the next one comes. */
    abstract static class Simple extends Statement {
        @Override
        final int run(Machine machine, int base, int here) {
            run(machine, base);
            return here + 1;
        }

        abstract void run(Machine machine, int base);
    }

    /** One that may go elsewhere; the place is known when all have been translated. */
    abstract static class Jump extends Statement {
        private int target;

        /** The instruction, and later the statement, that it goes to. */
        final int target() {
            return target;
        }

        final void goTo(int statement) {
            target = statement;
        }

        final int taken(Machine machine, int here) {
            return jump(machine, here, target);
        }
    }

    /** A way back takes fuel, or a loop would go on for ever. */
    private static int jump(Machine machine, int here, int next) {
        if (next <= here) {
            machine.fuel().burn(LOOP * (here - next + 1));
        }
        return next;
    }

    /** Instructions of a statement, by and large. */
    private static final int LOOP = 4;

    /** Always. */
    static final class Always extends Jump {
        @Override
        int run(Machine machine, int base, int here) {
            return taken(machine, here);
        }
    }

    /** If a condition holds. */
    static final class If extends Jump {
        private final Condition condition;

        If(Condition condition) {
            this.condition = condition;
        }

        @Override
        int run(Machine machine, int base, int here) {
            return condition.holds(machine, base) ? taken(machine, here) : here + 1;
        }
    }

    /** By a number. */
    static final class Switch extends Statement {
        private final Expression number;
        private final Choice choice;

        Switch(Expression number, Choice choice) {
            this.number = number;
            this.choice = choice;
        }

        Choice choice() {
            return choice;
        }

        Switch with(Choice other) {
            return new Switch(number, other);
        }

        @Override
        int run(Machine machine, int base, int here) {
            return jump(machine, here, choice.target(number.integer(machine, base)));
        }
    }

    /** Put a number into a slot. */
    static final class Store extends Simple {
        private final int slot;
        private final Expression value;

        Store(int slot, Expression value) {
            this.slot = slot;
            this.value = value;
        }

        @Override
        void run(Machine machine, int base) {
            machine.numbers[base + slot] = value.bits(machine, base);
        }
    }

    /** Put a reference into a slot. */
    static final class StoreThing extends Simple {
        private final int slot;
        private final Expression value;

        StoreThing(int slot, Expression value) {
            this.slot = slot;
            this.value = value;
        }

        @Override
        void run(Machine machine, int base) {
            machine.things[base + slot] = value.thing(machine, base);
        }
    }

    /** Move slots that wait, as {@code dup} and its kin do. */
    static final class Shuffle extends Simple {
        private final int op;
        private final int top;

        Shuffle(int op, int top) {
            this.op = op;
            this.top = top;
        }

        @Override
        void run(Machine machine, int base) {
            Slots slots = machine.slots();
            switch (op) {
                case Opcodes.SWAP -> slots.swap(base + top);
                case Opcodes.DUP, Opcodes.DUP_X1, Opcodes.DUP_X2 -> slots.dup(base + top, 1, op - Opcodes.DUP);
                default -> slots.dup(base + top, 2, op - Opcodes.DUP2);
            }
        }
    }

    /** Return a number or a reference. */
    static final class Return extends Statement {
        private final boolean thing;
        private final Expression value;

        Return(boolean thing, Expression value) {
            this.thing = thing;
            this.value = value;
        }

        @Override
        int run(Machine machine, int base, int here) {
            if (thing) {
                machine.things[base] = value.thing(machine, base);
            } else {
                machine.numbers[base] = value.bits(machine, base);
            }
            return RETURN;
        }
    }
}
