package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Classes, records, enums and what they inherit behave as in a JVM. */
class ClassesTest {

    @Test
    void membersAreFoundAndOverridden() {
        Set<String> declined = Both.declined("""
                interface Shape { double area(); default String tell() { return "area " + area() + unit(); }
                        static Shape unit(double a) { return () -> a; } private String unit() { return "m"; } }
                record Square(double side) implements Shape { public double area() { return side * side; } }
                static abstract class Base implements Shape { protected int n = 1; Base() { n += start(); }
                        abstract int start(); public String tell() { return "base " + n; } }
                static class Sub extends Base { int k = 5; int start() { return k + 10; } public double area() { return n; }
                        @Override public String tell() { return super.tell() + area(); } }
                static class Last extends Sub { int n = 7; int start() { return super.start() * 2; } int both() {
                        return n * 100 + super.n + ((Base) this).n; } }
                public static String shapes(double a) { return new Square(a).tell() + Shape.unit(a).tell() +
                        Shape.unit(2).area(); }
                public static String bases() { return new Sub().tell() + new Last().tell() + new Last().both() + new
                        Last().area(); }
                static class V { private int f() { return 1; } }
                static class W extends V implements M {}
                public static int notInherited() { M m = new W(); return m.f() + 1; }
                static class P { private int f() { return 1; } int g() { return f(); } static int s() { return 1; } }
                static class Q extends P { int f() { return 2; } static int s() { return 2; } }
                public static int hidden() { P p = new Q(); return p.f() * 100 + p.g() * 10 + new Q().f() + P.s() * 1000 +
                        Q.s(); }
                interface M { default int f() { return 1; } }
                interface N extends M { default int f() { return M.super.f() + 1; } }
                interface O extends M {}
                static class MN implements O, N {}
                public static int diamond() { M m = new MN(); return m.f(); }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void overloadsAndGenericsAreResolved() {
        Set<String> declined = Both.declined("""
                static String f(int a) { return "int"; } static String f(long a) { return "long"; }
                        static String f(double a) { return "double"; }
                static String f(Object a) { return "object"; } static String f(Integer a) { return "Integer"; }
                        static String f(int... a) { return "ints" + a.length; }
                public static String overloads(int a, byte b, char c) {
                        return f(a) + f(b) + f(c) + f((long) a) + f(1.5f) + f((Integer) a) + f("x") + f() + f(a, a) +
                        f((Object) a); }
                static double sum(double... all) { double s = 0; for (double x : all) s += x; return s; }
                public static double varargs(int a) { return sum() + sum(a) + sum(a, 2, 3.5f); }
                interface Op<A, B> { B apply(A a); default <C> Op<A, C> then(Op<? super B, C> next) {
                        return x -> next.apply(apply(x)); } }
                static class Half implements Op<Double, Double> { public Double apply(Double a) { return a / 2; } }
                static abstract class Holder<T extends Number> { T t; Holder(T t) { this.t = t; } abstract T next(T a);
                        double twice() { return next(next(t)).doubleValue(); } }
                static class Ints extends Holder<Integer> { Ints(int a) { super(a); } Integer next(Integer a) { return a + 1;
                        } }
                public static double bridges(int a) { Holder<Integer> h = new Ints(a);
                        return h.twice() + h.next(3) + new Half().then(x -> x + 1).then(x -> "" + x).apply(3.0).length(); }
                static class Name implements Comparable<Name> { String s; Name(String s) { this.s = s; }
                        public int compareTo(Name o) { return s.compareTo(o.s); } }
                static <T extends Comparable<T>> T most(List<T> all) { T best = all.get(0); for (T one : all) {
                        if (one.compareTo(best) > 0) best = one; } return best; }
                public static String generics(String a) { return most(List.of(new Name(a), new Name("b"), new Name("aa"))).s +
                        most(List.of(3, 1)); }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void recordsCompareAndTellThemselves() {
        Set<String> declined = Both.declined("""
                record Two(double a, int b) {}
                record All(int i, long l, float f, double d, char c, byte b, short s, boolean z, String t, Two two) {}
                record Checked(int a, List<Double> all) { Checked {
                        if (a < 0) throw new IllegalArgumentException("a is " + a); all = List.copyOf(all); a++; }
                        Checked(int a) { this(a, List.of(1.0)); } static Checked of(int a) { return new Checked(a); }
                        int a2() { return a * 2; } }
                static String log = "";
                static class Key { final int k; Key(int k) { this.k = k; } public int hashCode() { log += "h" + k; return k; }
                        public boolean equals(Object o) { log += "e" + k; return o instanceof Key x && x.k == k; }
                        public String toString() { log += "t" + k; return "k" + k; } }
                record Keys(Key a, Key b) {}
                public static String inTurn(int a) { Keys k = new Keys(new Key(a), new Key(2));
                        return k.equals(new Keys(new Key(a), new Key(3))) + " " + k.hashCode() + k + log; }
                record Empty() {}
                record Gen<T>(T t) {}
                static All all(int i, double d, boolean z) { return new All(i, i, i, d, (char) i, (byte) i, (short) i, z, "t"
                        + d, new Two(d, i)); }
                public static boolean equal(double a, double b) { return new Two(a, 1).equals(new Two(b, 1)); }
                public static boolean equalAll(int i, int j) { return all(i, 1, true).equals(all(j, 1, true)); }
                public static int hash(double a, int b) { return new Two(a, b).hashCode() * 31 + new Empty().hashCode(); }
                public static int hashAll(int i, double d) { return all(i, d, d > 0).hashCode(); }
                public static String text(int i, double d) { return all(i, d, false).toString() + new Empty() + new Gen<>(i) +
                        new Gen<>(null); }
                public static int compact(int a) { return Checked.of(a).a2() + new Checked(3, new ArrayList<>()).all().size();
                        }
                public static boolean notEqual() { return new Two(1, 1).equals(null) || new Two(1, 1).equals("x") || new
                        Gen<>(1).equals(new Gen<>(1L)); }
                public static int asKey(double a) { Map<Two, Integer> m = new HashMap<>(); m.put(new Two(a, 1), 5);
                        m.merge(new Two(a, 1), 2, Integer::sum); m.put(new Two(1, 2), 1);
                        return m.get(new Two(a, 1)) * 10 + m.size(); }
                public static String inOrder(int a) { Map<Two, String> m = new HashMap<>(); for (int i = 0; i < 20;
                        i++) m.put(new Two(i * 0.5 + a, i), "v" + i); return m.toString(); }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void enumsAreTheirConstants() {
        Set<String> declined = Both.declined("""
                enum Op { PLUS("+") { double on(double a, double b) { return a + b; } }, TIMES("*") {
                        double on(double a, double b) { return a * b; } }; final String sign; Op(String sign) {
                        this.sign = sign; } abstract double on(double a, double b); }
                enum Plain { A, B, C; Plain next() { return values()[(ordinal() + 1) % values().length]; }
                        @Override public String toString() { return name().toLowerCase(Locale.ROOT) + ordinal(); } }
                public static String ops(double a) { String s = "";
                        for (Op op : Op.values()) s += op + op.sign + op.on(a, 2) + op.name() + op.ordinal(); return s; }
                public static String plain() { return Plain.C.next() + " " + Plain.A.compareTo(Plain.C) + (Plain.A == Plain.A)
                        + Plain.B.equals(Plain.A) + List.of(Plain.values()); }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void innerClassesSeeWhatIsAroundThem() {
        Set<String> declined = Both.declined("""
                private int own = 3; private static int shared = 4;
                class Inner { int own = 5; int sum() { return own * 10 + Network.this.own + shared++; } class Deep {
                        int all() { return own + sum() + Network.this.own; } } }
                public static int inner(int a) { Network n = new Network(); n.own = a; Inner i = n.new Inner();
                        return i.sum() * 7 + i.new Deep().all(); }
                public static int anonymous(int a) { int[] count = {a}; int b = a + 1;
                        Comparator<Integer> c = new Comparator<>() { int calls = b; public int compare(Integer x, Integer y) {
                        calls++; count[0] += calls; return x - y; } }; return c.compare(3, 1) + c.compare(1, 3) + count[0]; }
                public static double local(double a, int b) { class Local { final double c; Local(double c) { this.c = c; }
                        double f() { return a * c + b; } Local next() { return new Local(c + 1); } }
                        return new Local(2).next().f(); }
                record From(int a) implements Iterable<Integer> { public Iterator<Integer> iterator() {
                        return new Iterator<>() { int i = 0; public boolean hasNext() { return i < 3; }
                        public Integer next() { return a + i++; } }; } }
                public static int iterated(int a) { int s = 0; for (int x : new From(a)) s = s * 3 + x; return s; }
                static class Counter { private int n; private static int made; private Counter() { made++; }
                        private int up() { return ++n; } }
                public static int nestmates() { Counter c = new Counter(); c.n += 5; c.n++;
                        return c.up() * 10 + Counter.made++ + new Counter().n + Counter.made; }
                public static boolean tests(int a) { Object o = a > 0 ? (Object) a : "text";
                        return o instanceof Integer i && i > 5 || o instanceof String s && s.length() == 4; }
                interface Act extends java.util.function.UnaryOperator<Double> {}
                static class Twice implements Act { public Double apply(Double a) { return a * 2; } }
                public static boolean supertypes(double a) { Object o = new Twice();
                        return o instanceof java.util.function.UnaryOperator && o instanceof java.util.function.Function && o
                        instanceof Act && !(o instanceof Comparable); }
                """);

        assertThat(declined).isEmpty();
    }
}
