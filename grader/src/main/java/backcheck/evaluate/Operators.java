package backcheck.evaluate;

import org.objectweb.asm.Opcodes;

/** Instructions that take their operands from the stack and put a value there. */
final class Operators {

    private Operators() {}

    /** The number that an instruction stands for; null if it is another instruction. */
    static Number constant(int op) {
        if (op >= Opcodes.ICONST_M1 && op <= Opcodes.ICONST_5) {
            return op - Opcodes.ICONST_0;
        }
        return switch (op) {
            case Opcodes.LCONST_0, Opcodes.LCONST_1 -> (long) (op - Opcodes.LCONST_0);
            case Opcodes.FCONST_0, Opcodes.FCONST_1, Opcodes.FCONST_2 -> (float) (op - Opcodes.FCONST_0);
            case Opcodes.DCONST_0, Opcodes.DCONST_1 -> (double) (op - Opcodes.DCONST_0);
            default -> null;
        };
    }

    /** Put what an instruction computes in place of what it takes. */
    static void apply(int op, OperandStack stack) {
        if (op >= Opcodes.IALOAD && op <= Opcodes.SALOAD) {
            Expression[] two = stack.pop(2);
            stack.push(new ArrayValues.Element(op, two[0], two[1]), element(op));
        } else if (op == Opcodes.ARRAYLENGTH) {
            stack.push(new ArrayValues.Length(stack.pop()), 'I');
        } else if (op == Opcodes.DNEG) {
            stack.push(new Numbers.Negative(stack.pop()), 'D');
        } else if (op >= Opcodes.INEG && op <= Opcodes.DNEG || op >= Opcodes.I2L && op <= Opcodes.I2S) {
            stack.push(new Numbers.Converted(op, stack.pop()), result(op));
        } else if (op >= Opcodes.IADD && op <= Opcodes.DCMPG) {
            Expression[] two = stack.pop(2);
            boolean quick = op == Opcodes.DADD || op == Opcodes.DSUB || op == Opcodes.DMUL || op == Opcodes.DDIV;
            stack.push(quick ? Numbers.ofDoubles(op, two[0], two[1]) : new Numbers.Computed(op, two[0], two[1]), result(op));
        } else {
            throw new Declined("an instruction " + op);
        }
    }

    private static char element(int op) {
        return switch (op) {
            case Opcodes.DALOAD -> 'D';
            case Opcodes.LALOAD -> 'J';
            case Opcodes.FALOAD -> 'F';
            case Opcodes.AALOAD -> 'L';
            default -> 'I';
        };
    }

    /** The kind of the result: operators come in fours, for ints, longs, floats and doubles. */
    private static char result(int op) {
        return switch (op) {
            case Opcodes.I2L, Opcodes.F2L, Opcodes.D2L -> 'J';
            case Opcodes.I2F, Opcodes.L2F, Opcodes.D2F -> 'F';
            case Opcodes.I2D, Opcodes.L2D, Opcodes.F2D -> 'D';
            case Opcodes.LSHL, Opcodes.LSHR, Opcodes.LUSHR, Opcodes.LAND, Opcodes.LOR, Opcodes.LXOR -> 'J';
            default -> op <= Opcodes.DNEG ? "IJFD".charAt((op - Opcodes.IADD) % 4) : 'I';
        };
    }
}
