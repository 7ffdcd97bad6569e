package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where working a program out could easily come to another answer than a JVM: the same answer, or none. */
class SubtletiesTest {

    @Test
    void whatIsInheritedFromTheJdkIsOverridden() {
        assertThat(Both.declined("""
                static class A extends RuntimeException { A(String m) { super(m); } String mine() { return getMessage(); } }
                static class B extends A { B(String m) { super(m); } public String getMessage() { return "over " + super.getMessage(); } }
                public static String message() { A a = new B("x"); return a.getMessage() + a.mine() + new A("y").getMessage(); }
                public static String thrown() { try { throw new B("z"); } catch (A e) { return e.getMessage(); } }
                enum E { P { public String toString() { return "plus"; } }, Q; String mine() { return toString(); } }
                public static String text() { E e = E.P; return e.toString() + e.mine() + E.Q + e; }
                """)).isEmpty();
    }

    @Test
    void hiddenFieldsAreToldApart() {
        assertThat(Both.declined("""
                static class A { double x = 1; }
                static class B extends A { int x = 2; final double theirs() { return super.x; } private double again() { return super.x; }
                        final int own() { return x; } }
                public static double both() { B b = new B(); return b.theirs() * 100 + b.again() * 10 + b.own(); }
                interface I { double F = Double.parseDouble("2"); }
                static class S { private static double F = 1; }
                static class T extends S implements I { }
                public static double ofAnInterface() { return T.F; }
                """)).isEmpty();
    }

    @Test
    void smallNumbersAreTheSameObject() {
        assertThat(Both.declined("""
                public static boolean called() { java.util.function.Function<Integer, Integer> f = Math::abs; return f.apply(5) == f.apply(-5); }
                public static boolean mapped() { List<Integer> all = java.util.stream.Stream.of("a", "b").map(String::length).toList();
                        return all.get(0) == all.get(1); }
                public static boolean flags() { java.util.function.Function<String, Boolean> f = String::isEmpty; return f.apply("a") == f.apply("b"); }
                public static boolean large() { java.util.function.Function<Integer, Integer> f = Math::abs; return f.apply(5000) == f.apply(5000); }
                """)).isEmpty();
    }

    @Test
    void whatTheJdkWouldTreatOtherwiseIsDeclined() {
        assertThat(Both.declined("""
                record Key(int n) implements Comparable<Key> { public int hashCode() { return 1; }
                        public int compareTo(Key other) { return Integer.compare(n, other.n); } }
                public static String collidingKeys() { Map<Key, Integer> map = new HashMap<>();
                        for (int i = 40; i > 0; i--) { map.put(new Key(i), i); } return map.values().toString(); }
                record Pair(String k, String v) implements Map.Entry<String, String> { public String getKey() { return k; }
                        public String getValue() { return v; } public String setValue(String s) { return s; } }
                public static boolean ownEntry() { return Map.entry("a", "b").equals(new Pair("a", "b")); }
                static class Odd { public boolean equals(Object o) { throw new NullPointerException("x"); } public int hashCode() { return 1; } }
                public static boolean caughtByTheJdk() { return Map.of(1, new Odd()).equals(Map.of(1, new Odd())); }
                static class Quiet extends RuntimeException { public Throwable fillInStackTrace() { return this; } }
                public static int withoutTrace() { try { throw new Quiet(); } catch (Quiet e) { return e.getStackTrace().length; } }
                interface F { boolean test(Object o); boolean equals(Object o); }
                public static boolean equalsOfALambda() { F f = o -> false; return f.equals(f); }
                """)).containsExactlyInAnyOrder("collidingKeys", "ownEntry", "caughtByTheJdk", "withoutTrace", "equalsOfALambda");
    }

    @Test
    void checksOfAJvmThatFailAreDeclined() {
        assertThat(Both.declined("""
                interface P { }
                static class Q { }
                static class R implements P { }
                public static String stored() { Object[] all = new P[1]; try { Arrays.fill(all, new Q()); return "stored"; }
                        catch (ArrayStoreException e) { return "refused"; } }
                public static String throughAList() { List list = Arrays.asList(new P[1]); try { list.set(0, new Q()); return "stored"; }
                        catch (ArrayStoreException e) { return "refused"; } }
                public static String ofTwoDimensions() { Object[] all = new P[1][]; try { all[0] = new Q[1]; return "stored"; }
                        catch (ArrayStoreException e) { return "refused"; } }
                public static String cast() { Object all = new Q[1]; try { P[] cast = (P[]) all; return "cast"; }
                        catch (ClassCastException e) { return "refused"; } }
                public static String ofALambda() { java.util.function.Function<Integer, Object> f = i -> "called"; java.util.function.Function raw = f;
                        try { return "" + raw.apply("x"); } catch (ClassCastException e) { return "refused"; } }
                """)).containsExactlyInAnyOrder("stored", "throughAList", "ofTwoDimensions", "cast", "ofALambda");
    }

    @Test
    void anObjectThatIsPutAsideIsMadeOnce() {
        Set<String> declined = Both.declined("""
                record X(int v) { }
                public static int aside(int k) { return new X(switch (k) { case 0 -> { try { yield Integer.parseInt("5"); }
                        catch (NumberFormatException e) { yield 7; } } default -> 2; }).v(); }
                """);

        assertThat(declined).isSubsetOf("aside");
    }

    @Test
    void addressesWithinTheJdkAreDeclined() {
        assertThat(Both.declined("""
                public static String inAMessage() { try { return "" + java.util.stream.Stream.of(1, 1).collect(java.util.stream.Collectors.toMap(i -> i,
                        i -> new double[1])); } catch (IllegalStateException e) { return e.getMessage(); } }
                public static String inAFormat() { return String.format("%h", new StringBuilder("x")); }
                public static int behindAView() { Set<int[]> set = new HashSet<>(); Collections.addAll(set, new int[] {1}, new int[] {2});
                        return set.iterator().next()[0]; }
                public static int within() { Map<Boolean, Set<int[]>> all = java.util.stream.Stream.of(new int[] {1}, new int[] {2}).collect(
                        java.util.stream.Collectors.partitioningBy(a -> a[0] > 0, java.util.stream.Collectors.toSet()));
                        int last = 0; for (int[] one : all.get(true)) { last = one[0]; } return last; }
                """)).contains("inAMessage", "inAFormat", "behindAView", "within");
    }
}
