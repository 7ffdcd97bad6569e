package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Exceptions are thrown, caught and told as by a JVM. */
class ExceptionsTest {

    @Test
    void whatIsThrownComesOut() {
        Set<String> declined = Both.declined("""
                static class Own extends RuntimeException { final int code; Own(String m, int code) { super(m);
                        this.code = code; } Own(int code) { this("code " + code,
                    code); } }
                static class Told extends IllegalArgumentException { @Override public String getMessage() {
                        return "told " + super.getMessage(); } Told() { super("x"); } }
                static class Bare extends Exception {}
                public static int jdk(int a) { if (a < 0) { throw new IllegalArgumentException("a: " + a); } return a; }
                public static int own(int a) {
                    if (a == 0) { throw new Own("zero", 1); }
                    return a > 5 ? fail(a) : a; }
                static int fail(int a) { throw
                    new Own(a); }
                public static int told(int a) { throw new Told(); }
                public static int bare(int a) throws Exception { if (a == 1) throw new Bare(); throw new Exception(); }
                public static int later(int a) {
                    RuntimeException e = new IllegalStateException("made here");
                    if (a > 1) {
                        throw e; }
                    return a; }
                public static Object fromList(int a) { return List.of(1, 2).get(a & 1023 | 4); }
                public static Object fromIterator(int a) { return new ArrayList<>().iterator().next(); }
                public static Object fromStream(int a) { return List.of(a).stream().map(x -> {
                    if (x > 5) {
                        throw new Own(x); }
                    return x; })
                    .toList().size(); }
                public static int parsed(String a) { return Integer.parseInt(a); }
                public static Object unmodifiable(int a) { List<Integer> all = List.of(a); all.add(2); return all; }
                public static Object unsupported(int a) { throw new UnsupportedOperationException("not yet"); }
                public static Object supplied(int a) { return Optional.empty().orElseThrow(
                    IllegalStateException::new); }
                public static Object suppliedOwn(int a) { return Optional.empty().orElseThrow(() -> new Own(a)); }
                public static Object modified(int a) { List<Integer> all = new ArrayList<>(List.of(1, 2, 3));
                        for (int x : all) { all.add(x); } return all; }
                """);

        assertThat(declined).containsExactlyInAnyOrder("suppliedOwn");
    }

    @Test
    void whatIsCaughtGoesOn() {
        Set<String> declined = Both.declined("""
                static class Own extends RuntimeException { Own(String m) { super(m); } }
                static class Less extends Own { Less() { super("less"); } }
                static String log = "";
                static int fail(int a) { log += a; if ((a & 3) == 1) throw new Own("one"); if ((a & 3) == 2) throw new Less();
                        if ((a & 3) == 3) throw new IllegalStateException("three"); return a; }
                public static String caught(int a) { try { fail(a); log += "no"; } catch (Less e) {
                        log += "less" + e.getMessage(); } catch (Own | IllegalStateException e) {
                        log += "other" + e.getMessage(); } finally { log += "f"; } return log; }
                public static String returned(int a) { log = ""; return tried(a) + log; }
                static int tried(int a) { int b = 1; try { b = 2; return b + fail(a); } catch (Less e) { b = 3; return b; }
                        finally { b = 4; log += b; } }
                public static int overruled(int a) { for (int i = 0; ; i++) { try { fail(a + i); return 1; } catch (Less e) {
                        continue; } catch (Own e) { break; } finally { if (i > 3) return 9; } } return 2; }
                public static String nested(int a) { log = ""; try { try { try { fail(a); } finally { log += "x"; fail(a + 1);
                        } } catch (Less e) { log += "L"; throw new IllegalStateException(e.getMessage() + "!"); } finally {
                        log += "y"; } } catch (IllegalStateException e) { log += e.getMessage(); }
                        catch (RuntimeException e) { log += "R"; } return log; }
                public static int rethrown(int a) { try { return fail(a); } catch (RuntimeException e) { log += "again";
                        throw e; } }
                public static int inExpressions(int a) { int b = a; int[] c = {1, 2}; try {
                        b = c[0] + b++ + fail(b) + (b = 7); } catch (RuntimeException e) { b = b * 2 + c.length; } return b; }
                public static int keptLocals(int a) { int b = 0; try { b++; b += fail(b + 2); b++; } catch (Own e) { b += 100;
                        } finally { b *= 2; } return b; }
                public static String throughJdk(int a) { log = ""; try { List.of(1, 4, a, 5).forEach(Network::fail); }
                        catch (RuntimeException e) { log += e.getMessage(); } return log; }
                public static String parsed(String a) { try { return "" + Integer.parseInt(a); }
                        catch (NumberFormatException e) { return e.getMessage(); } }
                public static String fromGet(int a) { try { return "" + List.of(1).get(a & 3 | 1); }
                        catch (IndexOutOfBoundsException e) { return "out"; } }
                static class Closed implements AutoCloseable { final int a; Closed(int a) { this.a = a; log += "o" + a; }
                        public void close() { log += "c" + a; } }
                public static String closed(int a) { log = ""; try (Closed x = new Closed(1); Closed y = new Closed(2)) {
                        log += "in"; if (a == 0) return log; } return log; }
                """);

        assertThat(declined).isEmpty();
    }
}
