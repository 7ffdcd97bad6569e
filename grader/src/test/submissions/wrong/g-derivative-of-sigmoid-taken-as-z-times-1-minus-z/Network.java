package network;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    private sealed interface Activation permits Logistic, Identity {
        double at(double z);

        double derivative(double z);
    }

    private record Logistic() implements Activation {
        @Override
        public double at(double z) {
            return sigmoid(z);
        }

        @Override
        public double derivative(double z) {
            return z * (1 - z);
        }
    }

    /** For the inputs. */
    private record Identity() implements Activation {
        @Override
        public double at(double z) {
            return z;
        }

        @Override
        public double derivative(double z) {
            return 1;
        }
    }

    private static final class Unit {
        private final Activation activation;
        private final List<Connection> incoming = new ArrayList<>();
        private double net;
        private double delta;

        Unit(Activation activation, double bias) {
            this.activation = activation;
            this.net = bias;
        }

        Unit connect(Unit source, double weight) {
            incoming.add(new Connection(source, weight));
            net += weight * source.output();
            return this;
        }

        double output() {
            return activation.at(net);
        }

        void receive(double error) {
            delta = error * activation.derivative(net);
            pass();
        }

        void pass() {
            for (Connection c : incoming) {
                c.source.receive(c.weight * delta);
            }
        }

        double slope(int connection) {
            return delta * incoming.get(connection).source.output();
        }
    }

    private record Connection(Unit source, double weight) {}

    private static Unit[] wire(Parameters p, double x1, double x2) {
        Unit in1 = new Unit(new Identity(), x1), in2 = new Unit(new Identity(), x2);
        Unit one = new Unit(new Logistic(), p.b1()).connect(in1, p.w1()).connect(in2, p.w2());
        Unit two = new Unit(new Logistic(), p.b2()).connect(in1, p.w3()).connect(in2, p.w4());
        Unit three = new Unit(new Logistic(), p.b3()).connect(one, p.w5()).connect(two, p.w6());
        return new Unit[] {one, two, three};
    }

    public static Gradients backward(Parameters p, Example e) {
        Unit[] u = wire(p, e.x1(), e.x2());
        u[2].delta = u[2].output() - e.y();
        u[2].pass();
        return new Gradients(
                u[0].slope(0), u[0].slope(1), u[1].slope(0), u[1].slope(1), u[2].slope(0), u[2].slope(1),
                u[0].delta, u[1].delta, u[2].delta);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Unit[] u = wire(p, x1, x2);
        return new Activations(u[0].net, u[0].output(), u[1].net, u[1].output(), u[2].net, u[2].output());
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        if (y == 1) {
            return Math.log(a3) * -1;
        }
        if (y != 0) {
            throw new IllegalArgumentException("only 0 and 1 are labels");
        }
        return Math.log(1 - a3) * -1;
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("the cost of no example is not defined");
        }
        double mean = 0;
        for (Example e : data) {
            Unit answer = wire(p, e.x1(), e.x2())[2];
            mean += loss(answer.output(), e.y()) / data.size();
        }
        return mean;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!Double.isFinite(alpha) || !(alpha > 0)) {
            throw new IllegalArgumentException("alpha is not positive and finite");
        }
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(),
                p.w4() - alpha * g.dw4(), p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("training needs examples");
        }
        if (!Double.isFinite(alpha) || !(alpha > 0)) {
            throw new IllegalArgumentException("alpha is not positive and finite");
        }
        switch (Integer.signum(steps)) {
            case -1 -> throw new IllegalArgumentException("less than no step");
            case 0 -> {
                return p;
            }
            default -> {
                Gradients sum = backward(p, data.get(0));
                for (Example e : data.subList(1, data.size())) {
                    sum = sum.plus(backward(p, e));
                }
                Parameters next = update(p, sum.times(1.0 / data.size()), alpha);
                return train(next, data, alpha, steps - 1);
            }
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double first = random.nextDouble(0.25, 0.75);
        double second = random.nextDouble(-0.75, -0.25);
        double last = random.nextDouble(0.25, 0.75);
        return new Parameters(first, second, first, second, last, last, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        List<Double> drawn = new ArrayList<>();
        while (drawn.size() < 6) {
            double candidate = random.nextDouble(-1, 1);
            if (!drawn.contains(candidate)) {
                drawn.add(candidate);
            }
        }
        return new Parameters(
                drawn.get(0), drawn.get(1), drawn.get(2), drawn.get(3), drawn.get(4), drawn.get(5), 0, 0, 0);
    }
}
