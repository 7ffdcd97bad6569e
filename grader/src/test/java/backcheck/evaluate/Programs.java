package backcheck.evaluate;

import java.util.Random;

/**
 * Writes random methods that are valid Java: expressions within expressions that change what others read, so that it shows in what
 * order they are worked out.
 */
final class Programs {

    /** What the methods work on, and methods to call that change it. */
    private static final String SURROUNDINGS = """
            static int si; static long sl; static double sd; static int[] sa = {3, 1, 2, 0};
            static int touchI(int a, double b) { si += a * 3 + 1; sd -= b; return si ^ a; }
            static long touchJ(long a, int b) { sl = sl * 31 + a; si ^= b; sa[b & 3] += b; return sl - b; }
            static double touchD(double a, long b, int c) { sd = sd / 2 + a; sl += b; return sd - c; }
            static boolean touchZ(int a, long b) { si++; sl ^= b; return (a + si & 1) == 0; }
            static final class Box {
                static int boxes = si;
                int i; double d; long l;
                Box(int i, double d, long l) { this.i = i; this.d = d + boxes++; this.l = l; si += i; }
                int turn(int x, double y) { i = i * 5 + x; d += y; return i - (int) l; }
            }
            record Pair(double x, int y) {
                static long made;
                static { long a = si; int b = 3; for (int n = 0; n < 3; n++) { a = a * 31 + b * sl; b += n; } made = a; si += 3; }
                double both() { return x + y + made; }
            }
            static class Late {
                static double late = early(si, sd);
                int i; double d;
                Late(int i, double d) { this(d); this.i = i; }
                Late(double d) { this.d = d + late; }
                static double early(int a, double b) { int c = a + 1; double e = b * 2; si = c * 5; sl += a; return e + c; }
                static int count(int a, long b) { late += a; return (int) (b ^ si); }
                double sum() { return i + d; }
            }
            static double eitherWay(Box b) { return b.i + b.d + b.l; }
            """;

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int loops;

    Programs(long seed) {
        this.random = new Random(seed);
    }

    /** The members of a class with public methods {@code run0}, {@code run1} and so on. */
    String members(int methods) {
        text.append(SURROUNDINGS);
        for (int i = 0; i < methods; i++) {
            loops = 0;
            text.append("public static String run").append(i).append("() {\n")
                    .append("int i = 5, j = -7; long k = 1L << 33, l = -3; double d = 0.5, e = -2.25;\n")
                    .append("int[] a = {4, 5, 6, 7}; double[] c = {0.5, -1.5, 2.5, 8}; long[] m = {1, 2, 3, 4};\n")
                    .append("byte[] o = {1, 2, 3, 4}; char[] q = {'a', 'b', 'c', 'd'}; Box b = new Box(1, 2, 3);\n");
            statements(3, 5);
            text.append("return i + \" \" + j + \" \" + k + \" \" + l + \" \" + d + \" \" + e + \" \" + Arrays.toString(a)\n")
                    .append("+ Arrays.toString(c) + Arrays.toString(m) + Arrays.toString(o) + Arrays.toString(q) + eitherWay(b)\n")
                    .append("+ si + \" \" + sl + \" \" + sd + Arrays.toString(sa) + Box.boxes + Pair.made; }\n");
        }
        return text.toString();
    }

    private void statements(int depth, int most) {
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            statement(depth);
        }
    }

    private void statement(int depth) {
        switch (depth == 0 ? random.nextInt(4) : random.nextInt(10)) {
            case 0, 1 -> text.append(change('I', 3)).append(";\n");
            case 2 -> text.append(change('J', 3)).append(";\n");
            case 3, 4 -> text.append(change('D', 3)).append(";\n");
            case 5 -> {
                text.append("if (").append(condition(3)).append(") {\n");
                statements(depth - 1, 2);
                text.append("} else {\n");
                statements(depth - 1, 2);
                text.append("}\n");
            }
            case 6 -> {
                String counter = "n" + loops++;
                text.append("for (int " + counter + " = 0; " + counter + " < 3; " + counter + "++) {\n");
                statements(depth - 1, 2);
                text.append(pick("", "if (" + condition(2) + ") continue;\n", "if (" + condition(2) + ") break;\n"));
                statements(depth - 1, 1);
                text.append("}\n");
            }
            case 7 -> {
                text.append("switch (").append(of('I', 2)).append(" & 3) {\n case 0: ");
                statements(depth - 1, 1);
                text.append(" case 1: ");
                statements(depth - 1, 1);
                text.append(" break; default: ");
                statements(depth - 1, 1);
                text.append("}\n");
            }
            case 8 -> {
                text.append("try {\n");
                statements(depth - 1, 2);
                text.append("if (" + condition(2) + ") throw new IllegalStateException(\"x\" + " + of('I', 2) + ");\n");
                text.append("} catch (IllegalStateException x) { si += x.getMessage().length(); } finally {\n");
                statements(depth - 1, 1);
                text.append("}\n");
            }
            default -> text.append("b = ").append(box(2)).append(";\n");
        }
    }

    private String box(int depth) {
        return "new Box(" + of('I', depth) + ", " + of('D', depth) + ", " + of('J', depth) + ")";
    }

    /** An expression that assigns, of this kind. */
    private String change(char kind, int depth) {
        String place = place(kind, depth);
        return switch (random.nextInt(kind == 'D' ? 4 : 5)) {
            case 0 -> place + " = " + of(kind, depth - 1);
            case 1 -> place + pick(" += ", " -= ", " *= ") + of(pick("IJD", 1).charAt(0), depth - 1);
            case 2 -> place + pick("++", "--");
            case 3 -> pick("++", "--") + place;
            default -> place + pick(" ^= ", " <<= ", " >>>= ", " |= ") + of('I', depth - 1);
        };
    }

    private String place(char kind, int depth) {
        String index = "[" + (depth <= 0 ? "i" : of('I', depth - 2)) + " & 3]";
        return switch (kind) {
            case 'I' -> pick("i", "j", "i", "j", "si", "b.i", "a" + index, "sa" + index, "a" + index);
            case 'J' -> pick("k", "l", "k", "sl", "b.l", "m" + index);
            default -> pick("d", "e", "d", "sd", "b.d", "c" + index, "c" + index);
        };
    }

    /** An expression of this kind. */
    private String of(char kind, int depth) {
        if (depth <= 0) {
            return random.nextInt(4) == 0 ? constant(kind) : place(kind, 0);
        }
        int d = depth - 1;
        return switch (random.nextInt(12)) {
            case 0, 1 -> "(" + change(kind, d) + ")";
            case 2 -> "(" + condition(d) + " ? " + of(kind, d) + " : " + of(kind, d) + ")";
            case 3, 4 -> call(kind, d);
            case 5 -> "(switch (" + of('I', d) + " & 3) { case 0 -> " + of(kind, d) + "; case 1, 2 -> " + of(kind, d) + "; default -> "
                    + of(kind, d) + "; })";
            case 6 -> switch (kind) {
                case 'I' -> "(int) " + of(pick("JD", 1).charAt(0), d);
                case 'J' -> "(long) " + of(pick("ID", 1).charAt(0), d);
                default -> "(double) " + of(pick("IJ", 1).charAt(0), d);
            };
            case 7 -> place(kind, depth);
            case 8 -> kind == 'I' ? small(d) : "(- " + of(kind, d) + ")";
            default -> "(" + of(kind, d) + (kind == 'D' ? pick(" + ", " - ", " * ", " / ") : pick(" + ", " - ", " * ", " ^ ", " & "))
                    + of(kind, d) + ")";
        };
    }

    /** An int that comes of a smaller kind, or of a comparison. */
    private String small(int depth) {
        String index = "[" + of('I', depth - 1) + " & 3]";
        return pick("(o" + index + " += " + of('I', depth) + ")", "o" + index + "++", "(q" + index + " += " + of('D', depth) + ")",
                "Integer.compare(" + of('I', depth) + ", " + of('I', depth) + ")", "(" + condition(depth) + " ? 1 : 0)");
    }

    private String call(char kind, int d) {
        return switch (kind) {
            case 'I' -> pick("touchI(" + of('I', d) + ", " + of('D', d) + ")",
                    "b.turn(" + of('I', d) + ", " + of('D', d) + ")", box(d) + ".turn(" + of('I', d) + ", " + of('D', d) + ")",
                    "Math.max(" + of('I', d) + ", " + of('I', d) + ")", "(b = " + box(d) + ").i",
                    "Late.count(" + of('I', d) + ", " + of('J', d) + ")");
            case 'J' -> pick("touchJ(" + of('J', d) + ", " + of('I', d) + ")", "Math.min(" + of('J', d) + ", " + of('J', d) + ")");
            default -> pick("touchD(" + of('D', d) + ", " + of('J', d) + ", " + of('I', d) + ")", "eitherWay(" + box(d) + ")",
                    "new Pair(" + of('D', d) + ", " + of('I', d) + ").both()", "new Pair(" + of('D', d) + ", " + of('I', d) + ").x()",
                    "new Late(" + of('I', d) + ", " + of('D', d) + ").sum()", "(Late.late += " + of('D', d) + ")",
                    "Math.max(" + of('D', d) + ", " + of('D', d) + ")", "Math.abs(" + of('D', d) + ")");
        };
    }

    private String condition(int depth) {
        if (depth <= 0) {
            return pick("i < j", "d <= e", "k > l", "(si & 1) == 0", "!(d > e)");
        }
        int d = depth - 1;
        char kind = pick("IJD", 1).charAt(0);
        return switch (random.nextInt(6)) {
            case 0 -> "(" + condition(d) + " && " + condition(d) + ")";
            case 1 -> "(" + condition(d) + " || " + condition(d) + ")";
            case 2 -> "!" + "(" + condition(d) + ")";
            case 3 -> "touchZ(" + of('I', d) + ", " + of('J', d) + ")";
            case 4 -> "(" + condition(d) + pick(" & ", " | ", " ^ ") + condition(d) + ")";
            default -> "(" + of(kind, d) + pick(" < ", " <= ", " > ", " >= ", " == ", " != ") + of(kind, d) + ")";
        };
    }

    private String constant(char kind) {
        return switch (kind) {
            case 'I' -> pick("0", "1", "(-1)", "3", "100", "70000");
            case 'J' -> pick("0L", "1L", "(-5L)", "(1L << 40)");
            default -> pick("0.0", "1.0", "(-0.0)", "0.1", "3e10");
        };
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }

    /** One of these letters. */
    private String pick(String letters, int count) {
        int at = random.nextInt(letters.length());
        return letters.substring(at, at + count);
    }
}
