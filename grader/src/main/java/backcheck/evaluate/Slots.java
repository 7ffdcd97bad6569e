package backcheck.evaluate;

/**
 * The slots that values stand in, as in a JVM's frames: a {@code double} or {@code long} takes two of them and stands in the first.
 * Numbers and references have an array each, so that a slot can be copied without knowing what is in it.
 */
final class Slots {

    /** For a recursion over 1,000 steps, with the frames of a long method. */
    static final int COUNT = 1 << 16;

    final long[] numbers = new long[COUNT];
    final Object[] things = new Object[COUNT];

    /** The value of this kind at a slot, boxed. */
    Object get(int at, char kind) {
        return kind == 'L' ? things[at] : box(numbers[at], kind);
    }

    /** A number of this kind, boxed; null for the kind of no value. */
    static Object box(long number, char kind) {
        return switch (kind) {
            case 'D' -> Double.longBitsToDouble(number);
            case 'I' -> (int) number;
            case 'J' -> number;
            case 'Z' -> number != 0;
            case 'F' -> Float.intBitsToFloat((int) number);
            case 'C' -> (char) number;
            case 'S' -> (short) number;
            case 'B' -> (byte) number;
            default -> null;
        };
    }

    /** A number as it stands in a slot. */
    static long bits(Number number) {
        if (number instanceof Double) {
            return Double.doubleToRawLongBits(number.doubleValue());
        }
        return number instanceof Float ? Float.floatToRawIntBits(number.floatValue()) : number.longValue();
    }

    /**
     * Put a boxed value of this kind, or one that widens to it, into a slot.
     *
     * @throws ClassCastException if it is of another kind
     */
    void put(int at, char kind, Object value) {
        switch (kind) {
            case 'L' -> things[at] = value;
            case 'D' -> numbers[at] = Double.doubleToRawLongBits(((Number) value).doubleValue());
            case 'I', 'S', 'B' -> numbers[at] = value instanceof Character letter ? letter : integer(value);
            case 'J' -> numbers[at] = integer(value);
            case 'Z' -> numbers[at] = (Boolean) value ? 1 : 0;
            case 'F' -> numbers[at] = Float.floatToRawIntBits(((Number) value).floatValue());
            case 'C' -> numbers[at] = (Character) value;
            default -> { }
        }
    }

    private static long integer(Object value) {
        if (value instanceof Double || value instanceof Float) {
            throw new ClassCastException("a fraction is no integer");
        }
        return ((Number) value).longValue();
    }

    /** Put several values, one after the other; the slot after them is returned. */
    int putAll(int at, String kinds, Object[] values, int from) {
        int next = at;
        for (int i = 0; i < kinds.length(); i++) {
            put(next, kinds.charAt(i), values[from + i]);
            next += Signature.width(kinds.charAt(i));
        }
        return next;
    }

    /** Several values that stand one after the other, boxed. */
    Object[] getAll(int at, String kinds) {
        Object[] values = new Object[kinds.length()];
        int next = at;
        for (int i = 0; i < values.length; i++) {
            values[i] = get(next, kinds.charAt(i));
            next += Signature.width(kinds.charAt(i));
        }
        return values;
    }

    /** Copy the topmost slots below some others: what {@code dup} and its kin do. */
    void dup(int top, int count, int below) {
        int from = top - count - below;
        System.arraycopy(numbers, from, numbers, from + count, count + below);
        System.arraycopy(numbers, top, numbers, from, count);
        System.arraycopy(things, from, things, from + count, count + below);
        System.arraycopy(things, top, things, from, count);
    }

    /** Exchange the two topmost slots. */
    void swap(int top) {
        long number = numbers[top - 1];
        numbers[top - 1] = numbers[top - 2];
        numbers[top - 2] = number;
        Object thing = things[top - 1];
        things[top - 1] = things[top - 2];
        things[top - 2] = thing;
    }
}
