package network;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

public class Network {
    private final Neuron upper;
    private final Neuron lower;
    private final Neuron last;

    private Network(Parameters start) {
        upper = new Neuron(start.w1(), start.w2(), start.b1());
        lower = new Neuron(start.w3(), start.w4(), start.b2());
        last = new Neuron(start.w5(), start.w6(), start.b3());
    }

    private double answer(double x1, double x2) {
        return last.fire(upper.fire(x1, x2), lower.fire(x1, x2));
    }

    private void study(Example lesson) {
        double error = answer(lesson.x1(), lesson.x2()) - lesson.y();
        last.receive(error);
        upper.receive(error * last.getWeightA() * upper.slope());
        lower.receive(error * last.getWeightB() * lower.slope());
    }

    private void learn(double speed) {
        for (Neuron neuron : new Neuron[] {upper, lower, last}) {
            neuron.learn(speed);
            neuron.forget();
        }
    }

    private Parameters snapshot() {
        return new Parameters(
                upper.getWeightA(), upper.getWeightB(),
                lower.getWeightA(), lower.getWeightB(),
                last.getWeightA(), last.getWeightB(),
                upper.getBias(), lower.getBias(), last.getBias());
    }

    public static void main(String[] args) {
        List<Example> and = List.of(
                new Example(0, 0, 0), new Example(0, 1, 0), new Example(1, 0, 0), new Example(1, 1, 1));
        Parameters before = randomStart(new Random(args.length));
        Parameters after = train(before, and, 0.5, 2000);
        System.out.println("before " + cost(before, and));
        System.out.println("after  " + cost(after, and));
        for (Example row : and) {
            System.out.println(row + " -> " + forward(after, row.x1(), row.x2()).a3());
        }
    }

    public static double sigmoid(double z) {
        return 1.0 / (1.0 + Math.pow(Math.E, -z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Network net = new Network(p);
        net.answer(x1, x2);
        return new Activations(
                net.upper.getSum(), net.upper.getOutput(),
                net.lower.getSum(), net.lower.getOutput(),
                net.last.getSum(), net.last.getOutput());
    }

    public static double loss(double a3, double y) {
        if (y == 0) {
            return 0 - Math.log(1 - a3);
        } else if (y == 1) {
            return 0 - Math.log(a3);
        } else {
            System.out.println("loss: strange label " + y);
            throw new IllegalArgumentException("strange label " + y);
        }
    }

    public static Gradients backward(Parameters p, Example e) {
        Network net = new Network(p);
        net.study(e);
        return new Gradients(
                net.upper.getGradientA(), net.upper.getGradientB(),
                net.lower.getGradientA(), net.lower.getGradientB(),
                net.last.getGradientA(), net.last.getGradientB(),
                net.upper.getGradientBias(), net.lower.getGradientBias(), net.last.getGradientBias());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        mustBeSpeed(alpha);
        return new Parameters(
                p.w1() - g.dw1() * alpha, p.w2() - g.dw2() * alpha,
                p.w3() - g.dw3() * alpha, p.w4() - g.dw4() * alpha,
                p.w5() - g.dw5() * alpha, p.w6() - g.dw6() * alpha,
                p.b1() - g.db1() * alpha, p.b2() - g.db2() * alpha, p.b3() - g.db3() * alpha);
    }

    public static double cost(Parameters p, List<Example> data) {
        mustHaveLessons(data);
        Network net = new Network(p);
        double total = 0;
        for (Example lesson : data) {
            total += loss(net.answer(lesson.x1(), lesson.x2()), lesson.y());
        }
        double mean = total / data.size();
        System.out.printf(Locale.ROOT, "cost of %d examples: %.6f%n", data.size(), mean);
        return mean;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        mustHaveLessons(data);
        mustBeSpeed(alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("steps = " + steps);
        }
        System.out.println("training for " + steps + " steps ...");
        Network net = new Network(p);
        for (int step = 0; step < steps; step++) {
            data.forEach(net::study);
            net.learn(alpha / data.size());
        }
        System.out.println("... done: " + net.snapshot());
        return net.snapshot();
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double in = 0.5 + random.nextDouble() / 2;
        double out = 0.5 + random.nextDouble() / 2;
        Parameters start = new Parameters(in, -in, in, -in, out, out, 0, 0, 0);
        System.out.println("symmetric start: " + start);
        return start;
    }

    public static Parameters randomStart(RandomGenerator random) {
        Parameters start = new Parameters(
                random.nextGaussian(), random.nextGaussian(),
                random.nextGaussian(), random.nextGaussian(),
                random.nextGaussian(), random.nextGaussian(),
                0, 0, 0);
        System.out.println("random start: " + start);
        return start;
    }

    private static void mustBeSpeed(double alpha) {
        if (Double.isNaN(alpha) || alpha <= 0 || alpha == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("alpha = " + alpha);
        }
    }

    private static void mustHaveLessons(List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no examples");
        }
    }
}
