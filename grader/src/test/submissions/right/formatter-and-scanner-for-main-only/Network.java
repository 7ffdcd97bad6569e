package network;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.random.RandomGenerator;

/** A small program for the console, with the network in it. */
public class Network {

    private static final DecimalFormat FMT = new DecimalFormat("0.0000", DecimalFormatSymbols.getInstance(Locale.US));
    private static final Scanner KEYBOARD = new Scanner(System.in);
    private static final int WEIGHTS = 6;
    private static final String[] NAMES = new String[WEIGHTS];

    static {
        FMT.setPositivePrefix("+");
        for (int i = 0; i < WEIGHTS; i++) {
            NAMES[i] = "w" + (i + 1);
        }
    }

    public static void main(String[] args) {
        System.out.print("steps? ");
        int steps = KEYBOARD.hasNextInt() ? KEYBOARD.nextInt() : 100;
        List<Example> or = List.of(new Example(0, 0, 0), new Example(0, 1, 1), new Example(1, 0, 1), new Example(1, 1, 1));
        Parameters start = randomStart(new java.util.Random(1));
        Parameters end = train(start, or, 0.5, steps);
        System.out.println(Arrays.toString(NAMES) + " cost " + FMT.format(cost(start, or)) + " -> " + FMT.format(cost(end, or)));
    }

    public static double sigmoid(double z) {
        // both branches say the same; neither overflows
        if (z >= 0) {
            return 1 / (1 + Math.exp(-z));
        }
        double e = Math.exp(z);
        return e / (e + 1);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] z = {p.b1() + x1 * p.w1() + x2 * p.w2(), p.b2() + x1 * p.w3() + x2 * p.w4(), p.b3()};
        double[] a = {sigmoid(z[0]), sigmoid(z[1]), 0};
        z[2] += a[0] * p.w5() + a[1] * p.w6();
        a[2] = sigmoid(z[2]);
        return new Activations(z[0], a[0], z[1], a[1], z[2], a[2]);
    }

    public static double loss(double a3, double y) {
        if (y != 0.0 && y != 1.0) {
            throw new IllegalArgumentException("neither 0 nor 1: " + y);
        }
        return y == 0.0 ? -Math.log1p(-a3) : -Math.log(a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations act = forward(p, e.x1(), e.x2());
        double delta3 = act.a3() - e.y();
        double delta1 = act.a1() * (1 - act.a1()) * p.w5() * delta3;
        double delta2 = act.a2() * (1 - act.a2()) * p.w6() * delta3;
        return new Gradients(
                delta1 * e.x1(), delta1 * e.x2(),
                delta2 * e.x1(), delta2 * e.x2(),
                delta3 * act.a1(), delta3 * act.a2(),
                delta1, delta2, delta3);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        checkRate(alpha);
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }

    private static void checkRate(double alpha) {
        if (Double.isNaN(alpha) || Double.isInfinite(alpha) || alpha <= 0) {
            throw new IllegalArgumentException("learning rate " + alpha);
        }
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no data");
        }
        double total = 0;
        int n = 0;
        for (Example e : data) {
            total += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
            n++;
        }
        return total / n;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        checkRate(alpha);
        if (data.isEmpty() || steps < 0) {
            throw new IllegalArgumentException("nothing to do with " + data.size() + " examples and " + steps + " steps");
        }
        for (int s = 0; s < steps; s++) {
            Gradients sum = backward(p, data.get(0));
            for (int i = 1; i < data.size(); i++) {
                sum = sum.plus(backward(p, data.get(i)));
            }
            p = update(p, sum.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double u = 0.25 + random.nextDouble() / 2;
        double v = 0.25 + random.nextDouble() / 2;
        double w = 0.25 + random.nextDouble() / 2;
        return new Parameters(u, v, u, v, w, w, 0.0, 0.0, 0.0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = new double[WEIGHTS];
        for (int i = 0; i < w.length; i++) {
            w[i] = (i + 1 + random.nextDouble()) / 4 - 0.8;
        }
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0.0, 0.0, 0.0);
    }
}
