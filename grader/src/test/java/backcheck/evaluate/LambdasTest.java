package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lambdas and method references do what they do in a JVM. */
class LambdasTest {

    @Test
    void lambdasKeepWhatTheyCapture() {
        Set<String> declined = Both.declined("""
                static int n; int own = 2;
                int twice() { java.util.function.IntUnaryOperator f = x -> x * own + twice; return f.applyAsInt(3); }
                int twice = 7;
                public static int statics(int a) { Runnable r = () -> n += a; r.run(); r.run(); return n; }
                public static double many(int i, boolean z) { byte b = (byte) i; char c = (char) i; short s = (short) i;
                        long l = i; float f = i; double d = i; int[] all = {i};
                        java.util.function.DoubleBinaryOperator o = (x, y) -> x * b + c - s * l + f * d + y + all[0]++ + (z ?
                        1 : 0); return o.applyAsDouble(1, 2) + o.applyAsDouble(1, 2) + all[0]; }
                public static int self(int a) { Network x = new Network(); x.own = a; return x.twice(); }
                public static int nested(int a) { java.util.function.Function<Integer, java.util.function.Function<Integer,
                        Integer>> f = x -> y -> x * 10 + y + a; return f.apply(1).apply(2); }
                public static int composed(int a) { java.util.function.Function<Integer, Integer> f = x -> x + 1;
                        return f.andThen(x -> x * 2).compose((Integer x) -> x - 3).apply(a); }
                public static boolean predicates(int a) { java.util.function.Predicate<Integer> p = x -> x > 3;
                        java.util.function.IntPredicate q = x -> x < 100;
                        return p.negate().or(x -> x > 50).test(a) ^ q.test(a); }
                static Runnable nothing() { return () -> {}; }
                public static boolean sameEachTime() { return nothing() == nothing(); }
                static java.util.function.IntSupplier given(int a) { return () -> a; }
                public static boolean anotherEachTime() { return given(1) == given(1); }
                interface Three { double at(int a, long b, double c); default double twice(int a) { return at(a, 1, 2) * 2; }
                        }
                public static double ownInterface(int a) { Three t = (x, y, z) -> x * y + z + a;
                        return t.at(a, 3, 0.5) + t.twice(2); }
                public static int recursive(int a) { java.util.function.IntUnaryOperator[] f = new
                        java.util.function.IntUnaryOperator[1]; f[0] = x -> x <= 0 ? a : x + f[0].applyAsInt(x - 1);
                        return f[0].applyAsInt(5); }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void methodReferencesOfAllKindsArrive() {
        Set<String> declined = Both.declined("""
                final int k; Network(int k) { this.k = k; } Network() { this(9); }
                static double half(double a) { return a / 2; } static long wide(long a) { return a + 1; } int plus(int a) {
                        return k + a; } static int count(Integer... all) { return all.length; }
                interface OfInt { Object f(int a); } interface Wide { long f(int a); } interface Two {
                        double f(Network n, int a); } interface Make { Network f(int a); } interface Void { void f(int a); }
                interface Num { double f(Integer a); }
                public static Object statics(int a) { OfInt f = Network::half; return f.f(a); }
                public static Object widened(int a) { Wide f = Network::wide;
                        java.util.function.Function<Integer, Double> g = Network::half; return f.f(a) + g.apply(a); }
                public static Object unboxed(int a) { Num f = Network::half; Num g = x -> x; return f.f(a) + g.f(a); }
                public static Object bound(int a) { Network n = new Network(a);
                        java.util.function.IntUnaryOperator f = n::plus; n = null; return f.applyAsInt(2); }
                public static Object unbound(int a) { Two f = Network::plus; return f.f(new Network(1), a); }
                public static Object made(int a) { Make f = Network::new;
                        java.util.function.Supplier<Network> g = Network::new; return f.f(a).k + g.get().k; }
                public static Object dropped(int a) { int[] n = {0}; List<Integer> all = new ArrayList<>(); Void f = all::add;
                        f.f(a); Void g = Network::new; g.f(1); return all; }
                public static Object arrays(int a) { java.util.function.IntFunction<double[]> f = double[]::new;
                        return f.apply(a & 3); }
                public static Object varargs(int a) { java.util.function.BiFunction<Integer, Integer, Integer> f =
                        Network::count; return f.apply(a, 1); }
                public static Object jdk(String a) { java.util.function.Function<String, Integer> f = String::length;
                        java.util.function.Function<String, String> g = a::concat;
                        java.util.function.Function<String, StringBuilder> h = StringBuilder::new;
                        return f.apply(a) + g.apply("x") + h.apply(a).append(1); }
                public static Object sums(double a) { java.util.function.DoubleBinaryOperator f = Math::max;
                        java.util.function.DoubleBinaryOperator g = Double::sum;
                        java.util.function.BinaryOperator<Double> h = Double::sum;
                        return f.applyAsDouble(a, 1) + g.applyAsDouble(a, 2) + h.apply(a, 3.0); }
                interface Shape { int n(); static Shape of(int n) { return () -> n; } default int plus(int a) {
                        return n() + a; } }
                record Dot(int n) implements Shape {}
                public static Object interfaces(int a) { java.util.function.ToIntFunction<Shape> f = Shape::n;
                        java.util.function.IntUnaryOperator g = new Dot(a)::plus;
                        java.util.function.IntFunction<Shape> h = Shape::of;
                        return f.applyAsInt(new Dot(a)) + g.applyAsInt(1) + h.apply(a).plus(2); }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void streamsGiveWhatAJvmGives() {
        Set<String> declined = Both.declined("""
                record Point(double x, int k) {}
                static List<Point> points(double a) { return List.of(new Point(a, 1), new Point(2, 2), new Point(-a, 1), new
                        Point(0.1, 3)); }
                public static double sum(double a) { return points(a).stream().mapToDouble(Point::x).sum(); }
                public static double average(double a) { return points(a).stream().mapToDouble(p -> p.x() *
                        p.k()).average().orElse(-1); }
                public static String grouped(double a) { return
                        points(a).stream().collect(java.util.stream.Collectors.groupingBy(Point::k, TreeMap::new,
                        java.util.stream.Collectors.averagingDouble(Point::x))).toString(); }
                public static String joined(double a) { return points(a).stream().filter(p -> p.k() != 2).map(p -> p.x() + "/"
                        + p.k()).collect(java.util.stream.Collectors.joining(", ", "[", "]")); }
                public static String sorted(double a) { return
                        points(a).stream().sorted(Comparator.comparingDouble(Point::x).thenComparing(Point::k,
                        Comparator.reverseOrder())).toList().toString(); }
                public static double reduced(double a) { return points(a).stream().map(Point::x).reduce(1.0, (x, y) -> x * 3 +
                        y); }
                public static int[] ranges(int a) { return java.util.stream.IntStream.rangeClosed(1, 5).map(i -> i *
                        a).filter(i -> i % 2 == 0).toArray(); }
                public static double[] boxed(double a) { return java.util.stream.Stream.iterate(a, x -> x /
                        2).limit(4).mapToDouble(Double::doubleValue).toArray(); }
                public static String partitioned(double a) { return
                        points(a).stream().collect(java.util.stream.Collectors.partitioningBy(p -> p.x() > 0,
                        java.util.stream.Collectors.counting())).toString(); }
                public static String best(double a) { return "" + points(a).stream().max(Comparator.comparing(Point::x)) +
                        points(a).stream().map(Point::k).distinct().count() + points(a).stream().anyMatch(p -> p.x() > 3); }
                public static String mapped(double a) { return
                        points(a).stream().collect(java.util.stream.Collectors.toMap(Point::k, Point::x, Double::sum,
                        LinkedHashMap::new)).entrySet().stream().map(e -> e.getKey() + "=" +
                        e.getValue()).toList().toString(); }
                public static String statistics(double a) { return
                        points(a).stream().mapToDouble(Point::x).summaryStatistics().toString(); }
                public static String flat(int a) { return java.util.stream.Stream.of(List.of(a, 1),
                        List.of(2)).flatMap(List::stream).peek(x -> {}).skip(1).map(x -> x + 0.5).toList().toString(); }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void collectionsGiveWhatAJvmGives() {
        Set<String> declined = Both.declined("""
                record Point(double x, int k) {}
                public static String maps(int a) { Map<String, Integer> m = new TreeMap<>(); m.put("x", a);
                        m.computeIfAbsent("y", k -> k.length()); m.computeIfPresent("x", (k, v) -> v + 1);
                        m.merge("y", a, (v, w) -> v * w); m.replaceAll((k, v) -> v + k.length());
                        return m + "" + m.getOrDefault("z", -1) + m.entrySet().iterator().next().getValue(); }
                public static String deques(int a) { Deque<Integer> d = new ArrayDeque<>(); d.push(a); d.addLast(2);
                        d.offerFirst(3); return d.pop() + "" + d.peekLast() + d + d.pollFirst() + d.size(); }
                public static String lists(int a) { List<Integer> l = new ArrayList<>(List.of(3, a, 1)); Collections.sort(l);
                        l.remove(0); l.remove(Integer.valueOf(3)); l.add(0, 7); l.set(0, l.get(0) + 1);
                        Collections.reverse(l); return l + "" + l.indexOf(8) + l.contains(a); }
                public static String iterators(int a) { List<Integer> l = new LinkedList<>(List.of(3, a, 1));
                        for (Iterator<Integer> it = l.iterator(); it.hasNext();) { if (it.next() == 3) it.remove(); }
                        return l.toString(); }
                public static String optionals(int a) { Optional<Integer> o = a > 0 ? Optional.of(a) : Optional.empty();
                        return o.map(x -> x + 1).filter(x -> x > 3).orElseGet(() -> -1) + "" + o + o.isPresent() +
                        OptionalDouble.of(a).getAsDouble(); }
                public static String queues(int a) { PriorityQueue<Point> q = new
                        PriorityQueue<>(Comparator.comparingInt(Point::k).reversed()); for (int i = 0; i < 5;
                        i++) q.add(new Point(a, i * a)); return q.poll() + "" + q.size(); }
                public static String sets(int a) { Set<Point> s = new HashSet<>(); s.add(new Point(a, 1));
                        s.add(new Point(a, 1)); s.add(new Point(1, a));
                        return s + "" + s.contains(new Point(1, a)) + new TreeSet<>(List.of(3, a)).first(); }
                public static int removed(int a) { List<Point> l = new ArrayList<>(List.of(new Point(1, a), new Point(2, 5)));
                        l.removeIf(p -> p.k() == 5); return l.size() + (l.contains(new Point(1, a)) ? 10 : 0) +
                        Objects.hash(a, 1.5, "x"); }
                """);

        assertThat(declined).isEmpty();
    }
}
