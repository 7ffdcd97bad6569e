package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Arrays are made, read and written as by a JVM. */
class ArraysTest {

    @Test
    void elementsOfEveryKindAreKept() {
        Set<String> declined = Both.declined("""
                public static byte[] bytes(int a) { byte[] all = {1, 2, 3}; all[1] = (byte) a; all[2] += a; all[0]++;
                        return all; }
                public static short[] shorts(int a) { short[] all = new short[2]; all[1] = (short) a; all[1]--; all[0] -= a;
                        return all; }
                public static char[] chars(int a) { char[] all = {'a', 'b'}; all[1] += a; all[0]++; return all; }
                public static boolean[] flags(boolean a) { boolean[] all = new boolean[3]; all[1] = a; all[2] = !a;
                        all[0] |= a; return all; }
                public static float[] floats(float a) { float[] all = {1, 2}; all[1] = a; all[0] *= a; return all; }
                public static long[] longs(long a) { long[] all = {1, 2}; all[1] = a; all[0] *= a; all[0]++; return all; }
                public static double[] doubles(double a) { double[] all = {1, 2}; all[1] = a; all[0] *= a; --all[0];
                        return all; }
                public static String[] texts(String a) { String[] all = {"x", a}; all[0] += a; return all; }
                public static Object[] mixed(int a) { return new Object[] {a, 1L, 2.5, 'c', "d", null, new int[] {a}}; }
                public static boolean packed(int a) { boolean[] all = {(a & 1) == 1}; return all[0] ^ all[all.length - 1]; }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void indicesAreWorkedOutInOrder() {
        Set<String> declined = Both.declined("""
                public static int[] next(int a) { int[] all = {1, 2, 3, 4}; int i = 0; all[i++] += a; all[i++] = i + all[i];
                        all[i] = i = 0; return all; }
                public static int[] chain(int a) { int[] all = new int[3]; int i = 0; all[i] = all[i += 2] = a; return all; }
                public static int[] swap(int a) { int[] all = {1, a}; int kept = all[0]; all[0] = all[1]; all[1] = kept;
                        return all; }
                public static int post(int a) { int[] all = {a, 5}; int i = 0;
                        return all[i++]++ * all[i]-- + all[0] * all[1] + i; }
                public static long postLong(long a) { long[] all = {a, 5}; int i = 0;
                        return all[i++]++ * --all[i] + all[0] * all[1]; }
                public static double assigned(double a) { double[] all = {a, 1}; double b;
                        return (b = all[0]) + (all[0] = 3) * b + all[0]; }
                public static int replaced(int a) { int[] all = {1, 2}; int[] old = all;
                        return all[0] + (all = new int[] {a, 7})[1] + all[0] + old[1]; }
                static int[] kept = {0, 0, 0};
                static int[] it(int i) { kept[i]++; return kept; }
                public static int[] once(int a) { it(0)[1] += a; it(0)[2]++; it(1)[it(2)[0] & 1] -= it(0)[2]; return kept; }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void arraysOfArraysAreMade() {
        Set<String> declined = Both.declined("""
                public static double[][] filled(int a) { double[][] all = new double[3][2]; all[1][0] = a; all[2][1] += 2;
                        return all; }
                public static int[][][] open(int a) { int[][][] all = new int[2][3][]; all[1][2] = new int[] {a, 1};
                        return all; }
                public static long[][] ragged(long a) { long[][] all = {{}, {a}, {1, a}}; all[2][0]--; return all; }
                public static int lengths(int a) { int[][] all = new int[4][5]; return all.length * 10 + all[3].length; }
                public static String[][] texts(String a) { String[][] all = new String[2][2]; all[1][1] = a; return all; }
                public static double matrix(double a) {
                    double[][] m = {{a, 2}, {3, 4}};
                    double sum = 0;
                    for (double[] row : m) { for (double x : row) { sum += x * m[1][0]; } }
                    return sum;
                }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void copiesAreApart() {
        Set<String> declined = Both.declined("""
                public static int[] cloned(int a) { int[] all = {1, a}; int[] copy = all.clone(); copy[0]++; all[1] = 9;
                        return copy; }
                public static double[] clonedDoubles(double a) { double[] all = {1, a}; double[] copy = all.clone();
                        all[1] = 9; return copy; }
                public static int[][] shallow(int a) { int[][] all = {{1}, {2}}; int[][] copy = all.clone(); all[1][0] = a;
                        return copy; }
                public static boolean[] flags(boolean a) { return new boolean[] {a, true}.clone(); }
                public static double[] ofRange(double a) { return Arrays.copyOfRange(new double[] {1, a, 3}, 1, 3); }
                public static int[] moved(int a) { int[] all = {a, 2, 3}; System.arraycopy(all, 0, all, 1, 2); return all; }
                public static double[] filled(double a) { double[] all = new double[4]; Arrays.fill(all, a); return all; }
                public static double[] sorted(double a) { double[] all = {3, a, -1, 0}; Arrays.sort(all); return all; }
                public static String text(double a) { return Arrays.toString(new double[] {a}); }
                public static boolean equal(double a, double b) { return Arrays.equals(new double[] {a}, new double[] {b}); }
                public static int hash(double a) { return Arrays.hashCode(new double[] {a, 1}); }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void elementsOfOwnClassesAreKept() {
        Set<String> declined = Both.declined("""
                record Two(int a, double b) {}
                enum Kind { A, B { @Override int by() { return 2; } }; int by() { return 1; } }
                public static double records(int a) { Two[] all = {new Two(a, 1), new Two(2, a)}; all[0] = all[1];
                        return all[0].b() + all[1].a(); }
                public static int enums(int a) { int sum = 0; for (Kind kind : Kind.values()) { sum = sum * 3 + kind.by() + a;
                        } return sum; }
                public static boolean blank(int a) { return new Two[a & 3].length == 0 || new Two[2][1][0][0] == null; }
                public static int listed(int a) { return List.of(new Two(a, 1), new Two(3, 1)).toArray(new Two[0])[1].a(); }
                public static int streamed(int a) { return Arrays.stream(new int[] {a, 2}).mapToObj(x -> new Two(x,
                        x)).toArray(Two[]::new)[0].a(); }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void whatAJvmWouldThrowIsLeftToIt() {
        Set<String> declined = Both.declined("""
                enum Kind { A }
                record One(int a) {}
                record Other(int a) {}
                public static int recordStored() { Object[] all = new One[1]; all[0] = new Other(1); return 1; }
                public static int recordCast() { Object all = new One[1]; Other[] some = (Other[]) all; return some.length; }
                public static int putByJdk() { One[] all = java.util.stream.Stream.of(new Other(1)).toArray(One[]::new); return 1; }
                public static int seen() { One[] all = {new One(1)}; Other[] some = {new Other(1)}; return some.length; }
                static class Top {}
                static class Left extends Top {}
                static class Right extends Top {}
                public static int beyond() { return new int[] {1}[1]; }
                public static int[] negative() { return new int[-1]; }
                public static int[][] negativeWithin() { return new int[0][-1]; }
                public static Object stored() { Object[] all = new String[1]; all[0] = 1; return all[0]; }
                public static int ownStored() { Top[] all = new Left[1]; all[0] = new Right(); return all.length; }
                public static int ownCast() { Top[] all = new Top[1]; Left[] some = (Left[]) all; return some.length; }
                public static boolean ownAsked() { Object all = new Top[1]; return all instanceof Left[]; }
                public static boolean comparable() { Object all = Kind.values(); return all instanceof Comparable[]; }
                """);

        assertThat(declined).containsExactlyInAnyOrder("beyond", "negative", "negativeWithin", "stored", "ownStored", "ownCast",
                "ownAsked", "comparable", "recordStored", "recordCast", "putByJdk");
    }
}
