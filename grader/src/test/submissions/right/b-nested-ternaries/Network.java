package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {
    private Network() { }

    private static <T> T oops(String s) { throw new IllegalArgumentException(s); }
    private static boolean good(double alpha) { return alpha != alpha ? false : alpha == Double.POSITIVE_INFINITY ? false : alpha > 0 ? true : false; }

    public static double sigmoid(double z) { return z == 0 ? .5 : z < 0 ? 1 - sigmoid(-z) > 1e-3 ? 1 - sigmoid(-z) : Math.exp(z) / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z)); }

    private static double z(int n, Parameters p, double l, double r) { return n == 1 ? l * p.w1() + r * p.w2() + p.b1() : n == 2 ? l * p.w3() + r * p.w4() + p.b2() : z(3, sigmoid(z(1, p, l, r)), sigmoid(z(2, p, l, r)), p); }
    private static double z(int n, double l, double r, Parameters p) { return n == 3 ? l * p.w5() + r * p.w6() + p.b3() : z(n, p, l, r); }
    private static double a(int n, Parameters p, double l, double r) { return sigmoid(z(n, p, l, r)); }

    public static Activations forward(Parameters p, double x1, double x2) { return new Activations(z(1, p, x1, x2), a(1, p, x1, x2), z(2, p, x1, x2), a(2, p, x1, x2), z(3, p, x1, x2), a(3, p, x1, x2)); }

    public static double loss(double a3, double y) { return y == 0 ? -Math.log(1 - a3) : y == 1 ? -Math.log(a3) : Network.<Double>oops("label"); }

    private static double slope(double a) { return a * (1 - a); }
    private static double delta(int n, Parameters p, Example e) { return n == 3 ? a(3, p, e.x1(), e.x2()) - e.y() : delta(3, p, e) * (n == 1 ? p.w5() : p.w6()) * slope(a(n, p, e.x1(), e.x2())); }
    private static double dw(int i, Parameters p, Example e) { return i < 5 ? delta(i < 3 ? 1 : 2, p, e) * (i % 2 == 1 ? e.x1() : e.x2()) : delta(3, p, e) * a(i == 5 ? 1 : 2, p, e.x1(), e.x2()); }

    public static Gradients backward(Parameters p, Example e) { return new Gradients(dw(1, p, e), dw(2, p, e), dw(3, p, e), dw(4, p, e), dw(5, p, e), dw(6, p, e), delta(1, p, e), delta(2, p, e), delta(3, p, e)); }

    private static Parameters minus(Parameters p, Gradients s) { return new Parameters(p.w1() - s.dw1(), p.w2() - s.dw2(), p.w3() - s.dw3(), p.w4() - s.dw4(), p.w5() - s.dw5(), p.w6() - s.dw6(), p.b1() - s.db1(), p.b2() - s.db2(), p.b3() - s.db3()); }
    public static Parameters update(Parameters p, Gradients g, double alpha) { return good(alpha) ? minus(p, g.times(alpha)) : oops("alpha"); }

    // halves the range, so the recursion is not deep
    private static double sum(Parameters p, List<Example> d, int from, int to) { return to - from == 1 ? loss(a(3, p, d.get(from).x1(), d.get(from).x2()), d.get(from).y()) : sum(p, d, from, (from + to) / 2) + sum(p, d, (from + to) / 2, to); }
    private static Gradients all(Parameters p, List<Example> d, int from, int to) { return to - from == 1 ? backward(p, d.get(from)) : all(p, d, from, (from + to) / 2).plus(all(p, d, (from + to) / 2, to)); }

    public static double cost(Parameters p, List<Example> data) { return data.isEmpty() ? Network.<Double>oops("no data") : sum(p, data, 0, data.size()) / data.size(); }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) { return data.isEmpty() ? oops("no data") : steps < 0 ? oops("steps") : !good(alpha) ? oops("alpha") : steps == 0 ? p : train(update(p, all(p, data, 0, data.size()).times(1. / data.size()), alpha), data, alpha, steps - 1); }

    private static Parameters twins(double u, double v, double w) { return u * v * w == 0 ? twins(u == 0 ? 1 : u, v == 0 ? 1 : v, w == 0 ? 1 : w) : new Parameters(u, v, u, v, w, w, 0, 0, 0); }
    public static Parameters symmetricStart(RandomGenerator random) { return twins(random.nextBoolean() ? .6 : -.6, random.nextFloat(), random.nextBoolean() ? .8 : -.8); }

    private static boolean differ(Parameters p) { return p.w1() == p.w2() ? false : p.w1() == p.w3() ? false : p.w1() == p.w4() ? false : p.w1() == p.w5() ? false : p.w1() == p.w6() ? false : p.w2() == p.w3() ? false : p.w2() == p.w4() ? false : p.w2() == p.w5() ? false : p.w2() == p.w6() ? false : p.w3() == p.w4() ? false : p.w3() == p.w5() ? false : p.w3() == p.w6() ? false : p.w4() == p.w5() ? false : p.w4() == p.w6() ? false : p.w5() != p.w6(); }
    private static Parameters orAgain(Parameters p, RandomGenerator random) { return differ(p) ? p : randomStart(random); }
    public static Parameters randomStart(RandomGenerator random) { return orAgain(new Parameters(random.nextDouble() - .5, random.nextDouble() - .5, random.nextDouble() - .5, random.nextDouble() - .5, random.nextDouble() - .5, random.nextDouble() - .5, 0, 0, 0), random); }
}
