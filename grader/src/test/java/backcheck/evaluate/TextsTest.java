package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Texts and random numbers are those of a JVM. */
class TextsTest {

    @Test
    void textsArePutTogether() {
        Set<String> declined = Both.declined("""
                record Point(double x, int k) {}
                enum Kind { A, B }
                static class Named { public String toString() { return null; } }
                public static String joined(double a, boolean b) { char c = 'c'; String s = null;
                        s += a + 1 + "x" + b + c + 1f + 2L + (char) (c + 1) + (c + 1); return s; }
                public static String objects(int a) { return "" + new Point(0.1, a) + Kind.B + new Named() + List.of(a) +
                        Optional.of(new Point(1, 2)) + null; }
                public static String built(int a, double b) {
                        return new StringBuilder("x").append(a).append(b).append('c').append(true).insert(0,
                        1L).append(1f).reverse().append(new Point(b, a)).append((Object) null).toString(); }
                public static String formatted(int a, double b) {
                        return String.format(Locale.ROOT, "%d %5.2f %s %x %e|%-4s|%04d", a, b, b, a, b, "z", a) +
                        String.format("%s", new Point(b, a)); }
                public static String methods(String a) { return a.toUpperCase(Locale.ROOT) + a.length() + a.repeat(2) +
                        a.strip() + a.indexOf('l') + a.replace("l", "L") + a.isEmpty() + String.join("-", List.of(a, "b")) +
                        String.valueOf(1.5) + a.compareTo("b") + a.hashCode() + a.contains("el") + a.chars().sum() +
                        String.valueOf(new char[] {'a'}); }
                public static boolean identity(String a) { String b = "he" + "llo"; String c = a + "";
                        return b == "hello" & c != a | c.equals(a); }
                public static String letters(char a) { return "" + Character.isLetter(a) + Character.toUpperCase(a) + (int) a
                        + Character.getNumericValue(a) + (char) (a + 1); }
                public static int parts(String a) { int n = 0; for (char c : a.toCharArray()) { n = n * 31 + c; }
                        for (String p : "a,b,,c".split(",")) { n += p.length(); } return n; }
                public static String marked() { return "\1\2" + List.of(1) + "\1"; }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void randomNumbersAreDrawnInTheSameOrder() {
        Set<String> declined = Both.declined("""
                static double[] drawn(RandomGenerator r, int n) { double[] all = new double[n]; for (int i = 0; i < n; i++) {
                        all[i] = r.nextDouble() * (r.nextBoolean() ? r.nextGaussian() : r.nextInt(10)); } return all; }
                public static double[] drawn(long seed) { return drawn(new Random(seed), 9); }
                public static String others(long seed) { RandomGenerator r = new Random(seed);
                        return "" + r.nextLong() + r.nextInt() + r.nextInt(2, 9) + r.nextDouble(-1, 1) + r.nextFloat() +
                        r.nextGaussian(1, 2) + r.nextLong(100); }
                public static double[] streamed(long seed) { RandomGenerator r = new Random(seed);
                        return r.doubles(5).map(x -> x * 2).toArray(); }
                public static int[] ints(long seed) { RandomGenerator r = new Random(seed); return r.ints(5, 0, 10).toArray();
                        }
                public static double inOrder(long seed) { RandomGenerator r = new Random(seed);
                        double a = r.nextDouble() - r.nextDouble() * r.nextDouble(); return a / (r.nextDouble() - a); }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void whatTellsAnAddressIsLeftToAJvm() {
        Set<String> declined = Both.declined("""
                public static String array() { return "x" + new double[2]; }
                public static String listed() { return List.of(new int[1]).toString(); }
                public static String valued() { Object a = new int[][] {{}}; return String.valueOf(a); }
                public static String lambda() { Runnable r = () -> {}; return "" + r; }
                public static String literal() { return "" + Network.class; }
                public static String plain() { return "" + new Object(); }
                public static String own() { return "" + new Network(); }
                public static int hash() { return new Network().hashCode(); }
                """);

        assertThat(declined).containsExactlyInAnyOrder("array", "listed", "valued", "lambda", "literal", "plain", "own", "hash");
    }
}
