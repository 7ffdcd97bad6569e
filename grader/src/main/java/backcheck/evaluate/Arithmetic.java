package backcheck.evaluate;

import org.objectweb.asm.Opcodes;

/** What instructions compute, by the same operators of Java; numbers as they stand in slots. */
final class Arithmetic {

    private Arithmetic() {}

    /** Whether a number meets a condition on it and zero, one of {@code IFEQ} to {@code IFLE}. */
    static boolean holds(int op, int number) {
        return switch (op) {
            case Opcodes.IFEQ -> number == 0;
            case Opcodes.IFNE -> number != 0;
            case Opcodes.IFLT -> number < 0;
            case Opcodes.IFGE -> number >= 0;
            case Opcodes.IFGT -> number > 0;
            default -> number <= 0;
        };
    }

    /** The order of two doubles as {@code DCMPL} and {@code DCMPG} tell it, which differ over NaN. */
    static int order(int op, double a, double b) {
        return a > b ? 1 : a == b ? 0 : a < b ? -1 : op == Opcodes.DCMPG ? 1 : -1;
    }

    /** An operator on two numbers. */
    static long apply(int op, long a, long b) {
        return switch (op) {
            case Opcodes.LADD -> a + b;
            case Opcodes.LSUB -> a - b;
            case Opcodes.LMUL -> a * b;
            case Opcodes.LDIV -> a / b;
            case Opcodes.LREM -> a % b;
            case Opcodes.LAND -> a & b;
            case Opcodes.LOR -> a | b;
            case Opcodes.LXOR -> a ^ b;
            case Opcodes.LSHL -> a << (int) b;
            case Opcodes.LSHR -> a >> (int) b;
            case Opcodes.LUSHR -> a >>> (int) b;
            case Opcodes.LCMP -> Long.compare(a, b);
            case Opcodes.DREM -> bits(number(a) % number(b));
            case Opcodes.DCMPL, Opcodes.DCMPG -> order(op, number(a), number(b));
            case Opcodes.FADD, Opcodes.FSUB, Opcodes.FMUL, Opcodes.FDIV, Opcodes.FREM, Opcodes.FCMPL, Opcodes.FCMPG ->
                ofSingles(op, single(a), single(b));
            default -> ofIntegers(op, (int) a, (int) b);
        };
    }

    private static int ofIntegers(int op, int a, int b) {
        return switch (op) {
            case Opcodes.IADD -> a + b;
            case Opcodes.ISUB -> a - b;
            case Opcodes.IMUL -> a * b;
            case Opcodes.IDIV -> a / b;
            case Opcodes.IREM -> a % b;
            case Opcodes.ISHL -> a << b;
            case Opcodes.ISHR -> a >> b;
            case Opcodes.IUSHR -> a >>> b;
            case Opcodes.IAND -> a & b;
            case Opcodes.IOR -> a | b;
            case Opcodes.IXOR -> a ^ b;
            default -> throw new Declined("an instruction " + op);
        };
    }

    private static int ofSingles(int op, float a, float b) {
        return switch (op) {
            case Opcodes.FADD -> bits(a + b);
            case Opcodes.FSUB -> bits(a - b);
            case Opcodes.FMUL -> bits(a * b);
            case Opcodes.FDIV -> bits(a / b);
            case Opcodes.FREM -> bits(a % b);
            default -> a > b ? 1 : a == b ? 0 : a < b ? -1 : op == Opcodes.FCMPG ? 1 : -1;
        };
    }

    /** A number negated, or as one of another kind. */
    static long convert(int op, long a) {
        return switch (op) {
            case Opcodes.INEG -> -(int) a;
            case Opcodes.LNEG -> -a;
            case Opcodes.FNEG -> bits(-single(a));
            case Opcodes.I2L -> (int) a;
            case Opcodes.I2F -> bits((float) (int) a);
            case Opcodes.I2D -> bits((double) (int) a);
            case Opcodes.L2I -> (int) a;
            case Opcodes.L2F -> bits((float) a);
            case Opcodes.L2D -> bits((double) a);
            case Opcodes.F2I -> (int) single(a);
            case Opcodes.F2L -> (long) single(a);
            case Opcodes.F2D -> bits((double) single(a));
            case Opcodes.D2I -> (int) number(a);
            case Opcodes.D2L -> (long) number(a);
            case Opcodes.D2F -> bits((float) number(a));
            case Opcodes.I2B -> (byte) a;
            case Opcodes.I2C -> (char) a;
            case Opcodes.I2S -> (short) a;
            default -> throw new Declined("an instruction " + op);
        };
    }

    private static float single(long bits) {
        return Float.intBitsToFloat((int) bits);
    }

    private static double number(long bits) {
        return Double.longBitsToDouble(bits);
    }

    private static int bits(float number) {
        return Float.floatToRawIntBits(number);
    }

    private static long bits(double number) {
        return Double.doubleToRawLongBits(number);
    }
}
