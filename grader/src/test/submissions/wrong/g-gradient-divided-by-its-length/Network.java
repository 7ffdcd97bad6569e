package network;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

public class Network {
    record Neuron(double v, double w, double b) {
        Fire fire(double l, double r) {
            double z = v * l + w * r + b;
            return new Fire(this, l, r, z, sigmoid(z));
        }
    }

    record Fire(Neuron neuron, double l, double r, double z, double a) {
        double slope() {
            return a * (1 - a);
        }

        Error error(double delta) {
            return new Error(this, delta);
        }
    }

    record Error(Fire fire, double delta) {
        double dv() {
            return delta * fire.l();
        }

        double dw() {
            return delta * fire.r();
        }

        Error left(Fire below) {
            return below.error(delta * fire.neuron().v() * below.slope());
        }

        Error right(Fire below) {
            return below.error(delta * fire.neuron().w() * below.slope());
        }
    }

    record Run(Fire one, Fire two, Fire three) {
        static Run of(Parameters p, double x1, double x2) {
            Fire one = new Neuron(p.w1(), p.w2(), p.b1()).fire(x1, x2);
            Fire two = new Neuron(p.w3(), p.w4(), p.b2()).fire(x1, x2);
            return new Run(one, two, new Neuron(p.w5(), p.w6(), p.b3()).fire(one.a(), two.a()));
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Run run = Run.of(p, x1, x2);
        return new Activations(
                run.one.z, run.one.a, run.two.z, run.two.a, run.three.z, run.three.a);
    }

    public static Gradients backward(Parameters p, Example e) {
        Run run = Run.of(p, e.x1(), e.x2());
        Error top = run.three.error(run.three.a - e.y());
        Error one = top.left(run.one);
        Error two = top.right(run.two);
        return unit(new Gradients(
                one.dv(), one.dw(), two.dv(), two.dw(), top.dv(), top.dw(), one.delta, two.delta, top.delta));
    }

    // only the direction of the gradient matters
    private static Gradients unit(Gradients g) {
        double squares = g.dw1() * g.dw1() + g.dw2() * g.dw2() + g.dw3() * g.dw3() + g.dw4() * g.dw4()
                + g.dw5() * g.dw5() + g.dw6() * g.dw6() + g.db1() * g.db1() + g.db2() * g.db2() + g.db3() * g.db3();
        return g.times(1 / Math.sqrt(squares));
    }

    public static double sigmoid(double z) {
        DoubleUnaryOperator half = t -> Math.tanh(t / 2);
        return half.applyAsDouble(z) / 2 + 0.5;
    }

    public static double loss(double a3, double y) {
        if (y == 1) return -Math.log(a3);
        if (y == 0) return -Math.log(1 - a3);
        throw wrong("y", y);
    }

    private static IllegalArgumentException wrong(String name, Object value) {
        return new IllegalArgumentException("wrong " + name + ": " + value);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw wrong("data", data);
        double j = 0;
        for (Example e : data) {
            j += loss(Run.of(p, e.x1(), e.x2()).three.a, e.y());
        }
        return j / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0) || Double.isInfinite(alpha)) throw wrong("alpha", alpha);
        Gradients minus = g.times(-alpha);
        return new Parameters(
                p.w1() + minus.dw1(), p.w2() + minus.dw2(), p.w3() + minus.dw3(),
                p.w4() + minus.dw4(), p.w5() + minus.dw5(), p.w6() + minus.dw6(),
                p.b1() + minus.db1(), p.b2() + minus.db2(), p.b3() + minus.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw wrong("data", data);
        if (!(alpha > 0) || Double.isInfinite(alpha)) throw wrong("alpha", alpha);
        if (steps < 0) throw wrong("steps", steps);
        return descend(p, data, alpha, steps);
    }

    private static Parameters descend(Parameters p, List<Example> data, double alpha, int steps) {
        return steps == 0 ? p : descend(update(p, mean(p, data, 0), alpha), data, alpha, steps - 1);
    }

    private static Gradients mean(Parameters p, List<Example> data, int from) {
        Gradients g = backward(p, data.get(from)).times(1.0 / data.size());
        return from + 1 < data.size() ? g.plus(mean(p, data, from + 1)) : g;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Neuron twin = new Neuron(0.1 + random.nextDouble(), 0.1 + random.nextDouble(), random.nextDouble());
        return new Parameters(twin.v, twin.w, twin.v, twin.w, 1, 1, twin.b, twin.b, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Neuron[] n = new Neuron[3];
        for (int i = 0; i < 3; i++) {
            n[i] = new Neuron(random.nextGaussian(), random.nextGaussian(), 0);
        }
        return new Parameters(n[0].v, n[0].w, n[1].v, n[1].w, n[2].v, n[2].w, 0, 0, 0);
    }
}
