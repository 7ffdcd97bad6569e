package backcheck.evaluate;

/**
 * What an instruction that gives a value stands for, with the values that it takes: a tree, as in the source.
 *
 * <p>A number is told as it stands in a slot ({@link #bits}), or as a {@code double} or an {@code int} where it is one.
 */
abstract class Expression {

    /** The number, as it stands in a slot. */
    long bits(Machine machine, int base) {
        throw new Declined("no number");
    }

    /** The number, which is a double. */
    double number(Machine machine, int base) {
        return Double.longBitsToDouble(bits(machine, base));
    }

    /** The number, which is an int or one of the smaller kinds. */
    int integer(Machine machine, int base) {
        return (int) bits(machine, base);
    }

    /** The reference. */
    Object thing(Machine machine, int base) {
        throw new Declined("no reference");
    }

    /** Whether it is the same whenever it is worked out, as long as no slot changes, and does nothing else. */
    boolean isPlain() {
        return false;
    }

    /** Whether it is what stands in this slot. */
    boolean reads(int slot) {
        return false;
    }

    /** The value, which is of this kind, boxed. */
    final Object boxed(char kind, Machine machine, int base) {
        return kind == 'L' ? thing(machine, base) : Slots.box(bits(machine, base), kind);
    }

    /** One that is a double. */
    abstract static class OfNumber extends Expression {
        @Override
        long bits(Machine machine, int base) {
            return Double.doubleToRawLongBits(number(machine, base));
        }

        @Override
        abstract double number(Machine machine, int base);
    }

    /** One that is a reference. */
    abstract static class OfThing extends Expression {
        @Override
        abstract Object thing(Machine machine, int base);
    }
}
