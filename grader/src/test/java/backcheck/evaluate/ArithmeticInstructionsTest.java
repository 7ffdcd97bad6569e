package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Operators and conversions of numbers are worked out bit for bit as by a JVM. */
class ArithmeticInstructionsTest {

    @Test
    void operatorsGiveWhatAJvmGives() {
        String members = Stream.of("int", "long", "float", "double").map(ArithmeticInstructionsTest::operators)
                .collect(Collectors.joining());

        Set<String> declined = Both.declined(members);

        assertThat(declined).isEmpty();
    }

    private static String operators(String type) {
        return """
                public static T sumT(T a, T b) { return a + b; }
                public static T differenceT(T a, T b) { return a - b; }
                public static T productT(T a, T b) { return a * b; }
                public static T quotientT(T a, T b) { return b == 0 && (T) 1 / (T) 2 == 0 ? 0 : a / b; }
                public static T restT(T a, T b) { return b == 0 && (T) 1 / (T) 2 == 0 ? 0 : a % b; }
                public static T negativeT(T a) { return -a; }
                public static boolean lessT(T a, T b) { return a < b; }
                public static boolean lessEqualT(T a, T b) { return a <= b; }
                public static boolean greaterT(T a, T b) { return a > b; }
                public static boolean greaterEqualT(T a, T b) { return a >= b; }
                public static boolean equalT(T a, T b) { return a == b; }
                public static boolean unequalT(T a, T b) { return a != b; }
                public static int notLessT(T a, T b) { if (!(a < b)) { return 1; } return 2; }
                public static int notGreaterT(T a, T b) { if (!(a > b)) { return 1; } return 2; }
                public static int signT(T a) { return a < 0 ? -1 : a > 0 ? 1 : a == 0 ? 0 : 2; }
                public static T countedT(T a) { T b = a++ + ++a; return b - a-- * --a; }
                public static double mixedT(T a, int b, float c) { double d = a; d += b; d *= c; return d; }
                public static T maxT(T a, T b) { return Math.max(a, b); }
                public static T absT(T a) { return Math.abs(a); }
                """.replace("T(", type + "(").replaceAll("\\bT\\b", type);
    }

    @Test
    void bitsAreShiftedAndCombined() {
        Set<String> declined = Both.declined("""
                public static int left(int a, int b) { return a << b; }
                public static int right(int a, int b) { return a >> b; }
                public static int zeros(int a, int b) { return a >>> b; }
                public static int leftByLong(int a, long b) { return a << b; }
                public static long leftLong(long a, int b) { return a << b; }
                public static long rightLong(long a, int b) { return a >> b; }
                public static long zerosLong(long a, long b) { return a >>> b; }
                public static int bits(int a, int b) { return a & b | ~a ^ b; }
                public static long bitsLong(long a, long b) { return a & b | ~a ^ b; }
                public static boolean flags(boolean a, boolean b) { return a & b | !a ^ b; }
                public static boolean flagsStep(boolean a, boolean b) { boolean c = a; c &= b; c |= !a; c ^= b; return c; }
                public static byte shiftedByte(byte a, int b) { a >>>= b; a <<= 1; return a; }
                public static short shiftedShort(short a, int b) { a >>= b; a >>>= 1; return a; }
                public static char shiftedChar(char a, int b) { a <<= b; a >>= 1; return a; }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void everyConversionGivesWhatAJvmGives() {
        StringBuilder members = new StringBuilder();
        Set<String> types = Set.of("int", "long", "float", "double", "byte", "short", "char");
        for (String from : types) {
            for (String to : types) {
                members.append("public static TO fromTO(FROM a) { return (TO) a; }\n"
                        .replace("FROM", from).replace("TO", to).replace("from" + to, from + "As" + to));
                members.append("public static TO addFROM(TO a, FROM b) { a += b; return a; }\n"
                        .replace("FROM", from).replace("TO", to));
                members.append("public static TO timesFROM(TO a, FROM b) { a *= b; return a; }\n"
                        .replace("FROM", from).replace("TO", to));
            }
        }

        Set<String> declined = Both.declined(members.toString());

        assertThat(declined).isEmpty();
    }

    @Test
    void smallNumbersWrapRound() {
        Set<String> declined = Both.declined("""
                public static byte countByte(byte a) { byte b = a++; ++a; return (byte) (a + b); }
                public static short countShort(short a) { a--; a -= 40_000; return a; }
                public static char countChar(char a) { a++; a += 1.7; return a; }
                public static int charSum(char a, char b) { return a + b; }
                public static int negatedChar(char a) { return -a; }
                public static int negatedByte(byte a) { return -a; }
                public static char fromTernary(boolean c, char a) { return c ? a : 'x'; }
                public static int manyIncrements(int a) { a += 40_000; a -= 1; a += -128; a++; return a; }
                public static float compound(float a, double b) { a -= b; a /= 3; a %= 2; return a; }
                public static int compoundInt(int a, double b) { a += b; a -= 0.5f; a *= 1.5; return a; }
                public static long compoundLong(long a, float b) { a += b; a >>>= 3; return a; }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void numbersAreBoxedAndTakenOut() {
        Set<String> declined = Both.declined("""
                public static Object boxes(int a, boolean c) { return c ? a : 2.5; }
                public static Object boxesApart(int a, boolean c) { return c ? (Object) a : (Object) 2.5; }
                public static Integer counted(int a) { Integer b = a; b++; b += 2; return b; }
                public static Double countedDouble(double a) { Double b = a; b++; b *= 2; return b; }
                public static boolean same(int a) { Integer b = a; Integer c = a; return b == c; }
                public static boolean equal(double a, double b) { Double c = a; Double d = b; return c.equals(d); }
                public static int compared(double a, double b) { return Double.compare(a, b); }
                public static int hash(double a) { return Double.hashCode(a); }
                public static Character letter(char a) { Character b = a; return b; }
                public static Long wide(long a) { Long b = a; return b + 1; }
                public static long bits(double a) { return Double.doubleToLongBits(a); }
                public static String text(double a) { return "" + a + Double.toString(a) + (float) a; }
                public static String textOfInt(int a, char b, boolean c, byte d) { return "x" + a + b + c + d + null + 'y' + 1L; }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void aDivisionByZeroIsLeftToAJvm() {
        Set<String> declined = Both.declined("""
                public static int quotient(int a) { return a / 0; }
                public static long rest(long a) { return a % 0L; }
                public static int caught(int a) { try { return a / 0; } catch (ArithmeticException e) { return 1; } }
                """);

        assertThat(declined).containsExactlyInAnyOrder("quotient", "rest", "caught");
    }
}
