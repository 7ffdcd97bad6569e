package backcheck.evaluate;

import org.objectweb.asm.Opcodes;

/** Expressions of numbers. */
final class Numbers {

    private Numbers() {}

    /** A number that is known. */
    static final class Constant extends Expression {
        private final long bits;
        private final double number;

        Constant(long bits) {
            this.bits = bits;
            this.number = Double.longBitsToDouble(bits);
        }

        @Override
        long bits(Machine machine, int base) {
            return bits;
        }

        @Override
        double number(Machine machine, int base) {
            return number;
        }

        @Override
        boolean isPlain() {
            return true;
        }
    }

    /** What stands in a slot of the frame: a local variable, or a value that waits. */
    static final class Local extends Expression {
        private final int slot;

        Local(int slot) {
            this.slot = slot;
        }

        @Override
        long bits(Machine machine, int base) {
            return machine.numbers[base + slot];
        }

        @Override
        double number(Machine machine, int base) {
            return Double.longBitsToDouble(machine.numbers[base + slot]);
        }

        @Override
        boolean reads(int other) {
            return slot == other;
        }

        @Override
        boolean isPlain() {
            return true;
        }
    }

    /** A field of an object of an own class. */
    static final class OfObject extends Expression {
        private final Expression object;
        private final int index;

        OfObject(Expression object, int index) {
            this.object = object;
            this.index = index;
        }

        @Override
        long bits(Machine machine, int base) {
            return ((Instance) object.thing(machine, base)).numbers[index];
        }

        @Override
        double number(Machine machine, int base) {
            return Double.longBitsToDouble(((Instance) object.thing(machine, base)).numbers[index]);
        }
    }

    /** A field of the object in a local variable, the commonest of all. */
    static final class OfLocal extends Expression {
        private final int slot;
        private final int index;

        OfLocal(int slot, int index) {
            this.slot = slot;
            this.index = index;
        }

        @Override
        long bits(Machine machine, int base) {
            return ((Instance) machine.things[base + slot]).numbers[index];
        }

        @Override
        double number(Machine machine, int base) {
            return Double.longBitsToDouble(((Instance) machine.things[base + slot]).numbers[index]);
        }
    }

    /** Two doubles and one of the four operators. */
    static Expression ofDoubles(int op, Expression a, Expression b) {
        return switch (op) {
            case Opcodes.DADD -> new Sum(a, b);
            case Opcodes.DSUB -> new Difference(a, b);
            case Opcodes.DMUL -> new Product(a, b);
            default -> new Quotient(a, b);
        };
    }

    private abstract static class OfTwo extends Expression.OfNumber {
        final Expression a;
        final Expression b;

        OfTwo(Expression a, Expression b) {
            this.a = a;
            this.b = b;
        }
    }

    private static final class Sum extends OfTwo {
        Sum(Expression a, Expression b) {
            super(a, b);
        }

        @Override
        double number(Machine machine, int base) {
            return a.number(machine, base) + b.number(machine, base);
        }
    }

    private static final class Difference extends OfTwo {
        Difference(Expression a, Expression b) {
            super(a, b);
        }

        @Override
        double number(Machine machine, int base) {
            return a.number(machine, base) - b.number(machine, base);
        }
    }

    private static final class Product extends OfTwo {
        Product(Expression a, Expression b) {
            super(a, b);
        }

        @Override
        double number(Machine machine, int base) {
            return a.number(machine, base) * b.number(machine, base);
        }
    }

    private static final class Quotient extends OfTwo {
        Quotient(Expression a, Expression b) {
            super(a, b);
        }

        @Override
        double number(Machine machine, int base) {
            return a.number(machine, base) / b.number(machine, base);
        }
    }

    /** A double with its sign changed. */
    static final class Negative extends Expression.OfNumber {
        private final Expression a;

        Negative(Expression a) {
            this.a = a;
        }

        @Override
        double number(Machine machine, int base) {
            return -a.number(machine, base);
        }
    }

    /** Two numbers and any operator on them. */
    static final class Computed extends Expression {
        private final int op;
        private final Expression a;
        private final Expression b;

        Computed(int op, Expression a, Expression b) {
            this.op = op;
            this.a = a;
            this.b = b;
        }

        /** The condition that this, compared with zero, is one. */
        Condition condition(int jump) {
            boolean compares = op == Opcodes.DCMPL || op == Opcodes.DCMPG;
            return compares ? Condition.ofDoubles(jump, op, a, b) : Condition.of(jump, this);
        }

        @Override
        long bits(Machine machine, int base) {
            return Arithmetic.apply(op, a.bits(machine, base), b.bits(machine, base));
        }
    }

    /** A number that is negated or made one of another kind. */
    static final class Converted extends Expression {
        private final int op;
        private final Expression a;

        Converted(int op, Expression a) {
            this.op = op;
            this.a = a;
        }

        @Override
        long bits(Machine machine, int base) {
            return Arithmetic.convert(op, a.bits(machine, base));
        }
    }
}
