package backcheck.evaluate;

import org.objectweb.asm.Opcodes;

/** What a jump depends on. */
@FunctionalInterface
interface Condition {

    boolean holds(Machine machine, int base);

    /** What a jump by this instruction depends on, which takes it from the stack. */
    static Condition of(int op, OperandStack stack) {
        if (op >= Opcodes.IFEQ && op <= Opcodes.IFLE) {
            Expression value = stack.pop();
            return value instanceof Numbers.Computed compared ? compared.condition(op) : Condition.of(op, value);
        }
        if (op == Opcodes.IFNULL || op == Opcodes.IFNONNULL) {
            return Things.condition(op, stack.pop(), null);
        }
        Expression[] two = stack.pop(2);
        return op >= Opcodes.IF_ACMPEQ ? Things.condition(op, two[0], two[1]) : ofIntegers(op, two[0], two[1]);
    }

    /** An int compared with zero. */
    static Condition of(int op, Expression a) {
        return (machine, base) -> Arithmetic.holds(op, a.integer(machine, base));
    }

    /** Two doubles, of which {@code DCMPL} or {@code DCMPG} has told the order. */
    static Condition ofDoubles(int op, int compared, Expression a, Expression b) {
        return (machine, base) -> Arithmetic.holds(op, Arithmetic.order(compared, a.number(machine, base), b.number(machine, base)));
    }

    /** Two ints. */
    static Condition ofIntegers(int op, Expression a, Expression b) {
        int order = op - Opcodes.IF_ICMPEQ + Opcodes.IFEQ;
        return (machine, base) ->
                Arithmetic.holds(order, Integer.compare(a.integer(machine, base), b.integer(machine, base)));
    }
}
