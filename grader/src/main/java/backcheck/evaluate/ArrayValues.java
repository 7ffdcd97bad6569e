package backcheck.evaluate;

import java.lang.reflect.Array;
import org.objectweb.asm.Opcodes;

/** Expressions about arrays, which are arrays of this JVM too; those of own classes hold {@link Instance}s. */
final class ArrayValues {

    /** Elements of one array: a solution has tens. */
    private static final int LONGEST = 1_000_000;

    private ArrayValues() {}

    /** An element. */
    static final class Element extends Expression {
        private final int op;
        private final Expression array;
        private final Expression index;

        Element(int op, Expression array, Expression index) {
            this.op = op;
            this.array = array;
            this.index = index;
        }

        @Override
        double number(Machine machine, int base) {
            double[] numbers = (double[]) array.thing(machine, base);
            return numbers[index.integer(machine, base)];
        }

        @Override
        Object thing(Machine machine, int base) {
            Object[] things = (Object[]) array.thing(machine, base);
            return things[index.integer(machine, base)];
        }

        @Override
        long bits(Machine machine, int base) {
            Object of = array.thing(machine, base);
            int at = index.integer(machine, base);
            return switch (op) {
                case Opcodes.DALOAD -> Double.doubleToRawLongBits(((double[]) of)[at]);
                case Opcodes.IALOAD -> ((int[]) of)[at];
                case Opcodes.LALOAD -> ((long[]) of)[at];
                case Opcodes.FALOAD -> Float.floatToRawIntBits(((float[]) of)[at]);
                case Opcodes.CALOAD -> ((char[]) of)[at];
                case Opcodes.SALOAD -> ((short[]) of)[at];
                default -> of instanceof boolean[] flags ? (flags[at] ? 1 : 0) : ((byte[]) of)[at];
            };
        }
    }

    /** How many elements there are. */
    static final class Length extends Expression {
        private final Expression array;

        Length(Expression array) {
            this.array = array;
        }

        @Override
        long bits(Machine machine, int base) {
            return length(array.thing(machine, base));
        }
    }

    private static int length(Object array) {
        // to ask the JDK takes longer than all the rest
        if (array instanceof double[] numbers) {
            return numbers.length;
        }
        return array instanceof Object[] things ? things.length : Array.getLength(array);
    }

    /** A new array, of one dimension or of several that are made at once. */
    static final class Made extends Expression.OfThing {
        private final Class<?> array;
        private final Expression[] lengths;

        Made(Class<?> array, Expression... lengths) {
            this.array = array;
            this.lengths = lengths;
        }

        @Override
        Object thing(Machine machine, int base) {
            if (array == double[].class) {
                return new double[affordable(machine, lengths[0].integer(machine, base))];
            }
            int[] counts = new int[lengths.length];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = lengths[i].integer(machine, base);
            }
            for (int count : counts) {
                // even where there is no array that it is the length of
                if (count < 0) {
                    throw new NegativeArraySizeException();
                }
            }
            return make(machine, array, counts, 0);
        }

        private static Object make(Machine machine, Class<?> array, int[] counts, int from) {
            Object made = Array.newInstance(array.getComponentType(), affordable(machine, counts[from]));
            for (int i = 0; from + 1 < counts.length && i < counts[from]; i++) {
                Array.set(made, i, make(machine, array.getComponentType(), counts, from + 1));
            }
            return made;
        }
    }

    /** A copy. */
    static final class Copy extends Expression.OfThing {
        private final Expression array;

        Copy(Expression array) {
            this.array = array;
        }

        @Override
        Object thing(Machine machine, int base) {
            Object of = array.thing(machine, base);
            int length = affordable(machine, length(of));
            if (of instanceof double[] numbers) {
                return numbers.clone();
            }
            Object copy = Array.newInstance(of.getClass().getComponentType(), length);
            System.arraycopy(of, 0, copy, 0, length);
            return copy;
        }
    }

    /** Memory takes fuel, like time. */
    private static int affordable(Machine machine, int length) {
        if (length > LONGEST) {
            throw new Declined("a long array");
        }
        machine.fuel().burn(Math.max(length, 0));
        return length;
    }

    /** Decline an array of own objects into which the JDK has put what a JVM would not have let it, or several such arrays. */
    static void checkKept(Object... arrays) {
        for (Object array : arrays) {
            if (array instanceof Instance[] all && all.getClass() == Instance[].class) {
                for (Instance one : all) {
                    if (one != null && !one.type().program().isKept(one)) {
                        throw new Declined("an array of other objects");
                    }
                }
            }
        }
    }

    /** Set an element. */
    static void set(int op, Object array, int at, Expression value, Machine machine, int base) {
        switch (op) {
            case Opcodes.DASTORE -> {
                double number = value.number(machine, base);
                ((double[]) array)[at] = number;
            }
            case Opcodes.AASTORE -> {
                Object thing = value.thing(machine, base);
                if (array.getClass() == Instance[].class && thing instanceof Instance own && !own.type().program().isKept(own)) {
                    throw new ArrayStoreException();
                }
                Class<?> element = array.getClass().getComponentType();
                if (element.isArray() && thing != null && thing.getClass() != element) {
                    throw new Declined("arrays within an array of others");
                }
                ((Object[]) array)[at] = thing;
            }
            default -> set(op, array, at, value.bits(machine, base));
        }
    }

    private static void set(int op, Object array, int at, long bits) {
        switch (op) {
            case Opcodes.IASTORE -> ((int[]) array)[at] = (int) bits;
            case Opcodes.LASTORE -> ((long[]) array)[at] = bits;
            case Opcodes.FASTORE -> ((float[]) array)[at] = Float.intBitsToFloat((int) bits);
            case Opcodes.CASTORE -> ((char[]) array)[at] = (char) bits;
            case Opcodes.SASTORE -> ((short[]) array)[at] = (short) bits;
            default -> {
                if (array instanceof boolean[] flags) {
                    flags[at] = (bits & 1) != 0;
                } else {
                    ((byte[]) array)[at] = (byte) bits;
                }
            }
        }
    }

    /** The class of an array of numbers, by the operand of {@code NEWARRAY}. */
    static Class<?> ofNumbers(int type) {
        return switch (type) {
            case Opcodes.T_BOOLEAN -> boolean[].class;
            case Opcodes.T_CHAR -> char[].class;
            case Opcodes.T_FLOAT -> float[].class;
            case Opcodes.T_DOUBLE -> double[].class;
            case Opcodes.T_BYTE -> byte[].class;
            case Opcodes.T_SHORT -> short[].class;
            case Opcodes.T_INT -> int[].class;
            default -> long[].class;
        };
    }
}
