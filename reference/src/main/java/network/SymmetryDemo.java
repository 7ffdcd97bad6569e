package network;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Prints what training makes of two equal hidden neurons, and of two that differ. */
public final class SymmetryDemo {

    /** The exclusive or: one hidden neuron can't learn it, and neither can two equal ones. */
    private static final List<Example> XOR =
            List.of(new Example(0, 0, 0), new Example(0, 1, 1), new Example(1, 0, 1), new Example(1, 1, 0));

    private static final double ALPHA = 1;
    private static final int STEPS = 1000;
    private static final int SEED = 3;

    private SymmetryDemo() {}

    /** Train from three starts, each with the biases and with the biases dropped. */
    public static void main(String[] args) {
        System.out.printf(
                Locale.ROOT, "Data: exclusive or. %d steps, alpha = %.1f, biases start at 0.%n", STEPS, ALPHA);
        System.out.println("Biases dropped: all three are set back to 0 after each step.");
        show("Symmetric start: w1=w3, w2=w4, w5=w6", new Parameters(0.6, -0.4, 0.6, -0.4, 0.5, 0.5, 0, 0, 0));
        show("The same start, but w5 and w6 differ", new Parameters(0.6, -0.4, 0.6, -0.4, 0.5, -0.3, 0, 0, 0));
        show("Random start, seed " + SEED, Network.randomStart(new Random(SEED)));
    }

    private static void show(String title, Parameters start) {
        Parameters trained = Network.train(start, XOR, ALPHA, STEPS);
        Parameters dropped = start;
        for (int step = 0; step < STEPS; step++) {
            dropped = withoutBiases(Network.train(dropped, XOR, ALPHA, 1));
        }
        System.out.printf(Locale.ROOT, "%n%s%n", title);
        System.out.println("                     w1       w2       w3       w4       w5       w6     cost");
        row("before", start);
        row("with biases", trained);
        row("biases dropped", dropped);
        System.out.println(
                areEqual(trained) && areEqual(dropped)
                        ? "=> Still w1=w3, w2=w4, w5=w6: the two neurons do not differentiate."
                        : "=> Now w1 and w3, w2 and w4 differ: each neuron has a job of its own.");
    }

    private static Parameters withoutBiases(Parameters p) {
        return new Parameters(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), 0, 0, 0);
    }

    private static boolean areEqual(Parameters p) {
        return p.w1() == p.w3() && p.w2() == p.w4() && p.w5() == p.w6();
    }

    private static void row(String name, Parameters p) {
        System.out.printf(Locale.ROOT, "%-14s%9.4f%9.4f%9.4f%9.4f%9.4f%9.4f%9.4f%n",
                name, p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), Network.cost(p, XOR));
    }
}
