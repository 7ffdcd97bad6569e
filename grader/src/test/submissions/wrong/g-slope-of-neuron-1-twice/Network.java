package network;

import java.util.List;
import java.util.ListIterator;
import java.util.random.RandomGenerator;

public class Network {

    public static double sigmoid(double z) { return 1.0d / (1.0d + Math.exp(-1.0d * z)); }

    /** what comes back through the sigmoid of a neuron with output a */
    static double behind(double error, double a) { return error * a * (1.0d - a); }

    static double errorOfOutput(Activations v, Example e) { return v.a3() - e.y(); }

    static double errorOfNeuron1(Activations v, Parameters p, Example e) {
        double slope = v.a1() * (1.0d - v.a1());
        return behind(errorOfOutput(v, e) * p.w5(), v.a1()) * slope;
    }

    static double errorOfNeuron2(Activations v, Parameters p, Example e) {
        return behind(errorOfOutput(v, e) * p.w6(), v.a2());
    }

    public static Gradients backward(Parameters p, Example e) {
        final var v = forward(p, e.x1(), e.x2());
        final var one = errorOfNeuron1(v, p, e);
        final var two = errorOfNeuron2(v, p, e);
        final var three = errorOfOutput(v, e);
        return new Gradients(one * e.x1(), one * e.x2(), two * e.x1(), two * e.x2(),
            three * v.a1(), three * v.a2(), one, two, three);
    }

    static double weighted(double u, double s, double v, double t, double bias) { return u * s + v * t + bias; }

    public static Activations forward(Parameters p, double x1, double x2) {
        final var z1 = weighted(p.w1(), x1, p.w2(), x2, p.b1());
        final var z2 = weighted(p.w3(), x1, p.w4(), x2, p.b2());
        final var z3 = weighted(p.w5(), sigmoid(z1), p.w6(), sigmoid(z2), p.b3());
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        switch (Double.toString(Math.abs(y) == 0 ? 0.0 : y)) {
            case "0.0":
                return -Math.log(1.0d - a3);
            case "1.0":
                return -Math.log(a3);
            default:
                throw new IllegalArgumentException("y=" + y);
        }
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        alphaOk(alpha);
        class Step {
            double from(double old, double slope) { return old - slope * alpha; }
        }
        var step = new Step();
        return new Parameters(step.from(p.w1(), g.dw1()), step.from(p.w2(), g.dw2()),
            step.from(p.w3(), g.dw3()), step.from(p.w4(), g.dw4()),
            step.from(p.w5(), g.dw5()), step.from(p.w6(), g.dw6()),
            step.from(p.b1(), g.db1()), step.from(p.b2(), g.db2()), step.from(p.b3(), g.db3()));
    }

    static void alphaOk(double alpha) {
        boolean ok = alpha > 0.0d;
        ok &= alpha != Double.POSITIVE_INFINITY;
        if (!ok) throw new IllegalArgumentException("alpha=" + alpha);
    }

    static void dataOk(List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("data=[]");
    }

    public static double cost(Parameters p, List<Example> data) {
        dataOk(data);
        return costFrom(data.listIterator(), p) / data.size();
    }

    private static double costFrom(ListIterator<Example> rest, Parameters p) {
        double j = 0.0d;
        do {
            var e = rest.next();
            j -= -loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        } while (rest.hasNext());
        return j;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        alphaOk(alpha);
        dataOk(data);
        if (steps < 0) throw new IllegalArgumentException("steps=" + steps);
        var now = p;
        for (int k = 1; k <= steps; ++k) {
            var at = now;
            var total = data.stream().map(e -> backward(at, e)).reduce(new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0), Gradients::plus);
            now = update(at, total.times(1.0d / data.size()), alpha);
        }
        return now;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        final var u = random.nextInt(1, 10) / 10.0d;
        final var v = random.nextInt(1, 10) / 20.0d;
        return new Parameters(u, v, u, v, v, v, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Parameters p;
        do {
            p = new Parameters(random.nextFloat(), random.nextFloat(), random.nextFloat(),
                random.nextFloat(), random.nextFloat(), random.nextFloat(), 0, 0, 0);
        } while (java.util.stream.DoubleStream.of(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6()).distinct().count() < 6);
        return p;
    }
}
