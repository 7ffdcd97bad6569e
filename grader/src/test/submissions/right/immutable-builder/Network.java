package network;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** Fluent and immutable: every with...() returns another builder. */
    private static final class Numbers {
        static final Numbers NONE = new Numbers(new double[Name.values().length]);

        private final double[] slots;

        private Numbers(double[] slots) {
            this.slots = slots;
        }

        double get(Name name) {
            return slots[name.ordinal()];
        }

        Numbers with(Name name, double value) {
            double[] copy = Arrays.copyOf(slots, slots.length);
            copy[name.ordinal()] = value;
            return new Numbers(copy);
        }

        Numbers with(Name name, Name twin, double value) {
            return with(name, value).with(twin, value);
        }

        Numbers withDifference(Name name, double step) {
            return with(name, get(name) + step);
        }

        Parameters buildParameters() {
            return new Parameters(
                    get(Name.W1), get(Name.W2), get(Name.W3), get(Name.W4), get(Name.W5), get(Name.W6),
                    get(Name.B1), get(Name.B2), get(Name.B3));
        }

        Gradients buildGradients() {
            return new Gradients(
                    get(Name.W1), get(Name.W2), get(Name.W3), get(Name.W4), get(Name.W5), get(Name.W6),
                    get(Name.B1), get(Name.B2), get(Name.B3));
        }

        Activations buildActivations() {
            return new Activations(
                    get(Name.Z1), get(Name.A1), get(Name.Z2), get(Name.A2), get(Name.Z3), get(Name.A3));
        }

        static Numbers from(Parameters p) {
            return NONE
                    .with(Name.W1, p.w1())
                    .with(Name.W2, p.w2())
                    .with(Name.W3, p.w3())
                    .with(Name.W4, p.w4())
                    .with(Name.W5, p.w5())
                    .with(Name.W6, p.w6())
                    .with(Name.B1, p.b1())
                    .with(Name.B2, p.b2())
                    .with(Name.B3, p.b3());
        }
    }

    private enum Name { W1, W2, W3, W4, W5, W6, B1, B2, B3, Z1, A1, Z2, A2, Z3, A3, E1, E2, E3 }

    /** What is wrong with the arguments, collected before anything is computed. */
    private static final class Complaints {
        private final String text;

        private Complaints(String text) {
            this.text = text;
        }

        static Complaints none() {
            return new Complaints("");
        }

        Complaints unless(boolean holds, String what) {
            return holds ? this : new Complaints(text + what + "; ");
        }

        Complaints unlessRate(double alpha) {
            return unless(alpha > 0, "alpha not positive").unless(Double.isFinite(alpha), "alpha not finite");
        }

        Complaints unlessFilled(List<Example> data) {
            return unless(!data.isEmpty(), "no examples");
        }

        void raise() {
            if (!text.isEmpty()) {
                throw new IllegalArgumentException(text);
            }
        }
    }

    private static Numbers fire(Numbers from, Name sum, Name activation, double total) {
        return from.with(sum, total).with(activation, sigmoid(total));
    }

    private static Numbers run(Numbers n, double x1, double x2) {
        Numbers first = fire(n, Name.Z1, Name.A1, n.get(Name.W1) * x1 + n.get(Name.W2) * x2 + n.get(Name.B1));
        Numbers both = fire(first, Name.Z2, Name.A2, n.get(Name.W3) * x1 + n.get(Name.W4) * x2 + n.get(Name.B2));
        double top = n.get(Name.W5) * both.get(Name.A1) + n.get(Name.W6) * both.get(Name.A2) + n.get(Name.B3);
        return fire(both, Name.Z3, Name.A3, top);
    }

    private static Numbers withErrors(Numbers ran, double y) {
        double error = ran.get(Name.A3) - y;
        double a1 = ran.get(Name.A1);
        double a2 = ran.get(Name.A2);
        return ran
                .with(Name.E3, error)
                .with(Name.E1, error * ran.get(Name.W5) * a1 * (1 - a1))
                .with(Name.E2, error * ran.get(Name.W6) * a2 * (1 - a2));
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return run(Numbers.from(p), x1, x2).buildActivations();
    }

    public static double loss(double a3, double y) {
        Complaints.none().unless(y == 0 || y == 1, "label " + y).raise();
        return -Math.log(y > 0 ? a3 : 1 - a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        Numbers known = withErrors(run(Numbers.from(p), e.x1(), e.x2()), e.y());
        return Numbers.NONE
                .with(Name.B1, known.get(Name.E1))
                .with(Name.W1, known.get(Name.E1) * e.x1())
                .with(Name.W2, known.get(Name.E1) * e.x2())
                .with(Name.B2, known.get(Name.E2))
                .with(Name.W3, known.get(Name.E2) * e.x1())
                .with(Name.W4, known.get(Name.E2) * e.x2())
                .with(Name.B3, known.get(Name.E3))
                .with(Name.W5, known.get(Name.E3) * known.get(Name.A1))
                .with(Name.W6, known.get(Name.E3) * known.get(Name.A2))
                .buildGradients();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        Complaints.none().unlessRate(alpha).raise();
        return Numbers.from(p)
                .withDifference(Name.W1, -alpha * g.dw1())
                .withDifference(Name.W2, -alpha * g.dw2())
                .withDifference(Name.W3, -alpha * g.dw3())
                .withDifference(Name.W4, -alpha * g.dw4())
                .withDifference(Name.W5, -alpha * g.dw5())
                .withDifference(Name.W6, -alpha * g.dw6())
                .withDifference(Name.B1, -alpha * g.db1())
                .withDifference(Name.B2, -alpha * g.db2())
                .withDifference(Name.B3, -alpha * g.db3())
                .buildParameters();
    }

    public static double cost(Parameters p, List<Example> data) {
        Complaints.none().unlessFilled(data).raise();
        Numbers n = Numbers.from(p);
        return data.stream()
                .map(e -> loss(run(n, e.x1(), e.x2()).get(Name.A3), e.y()))
                .reduce(0.0, Double::sum)
                / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Complaints.none().unlessRate(alpha).unlessFilled(data).unless(steps >= 0, "negative steps").raise();
        return new Training(p, data, alpha).after(steps).parameters;
    }

    private record Training(Parameters parameters, List<Example> data, double alpha) {
        Training after(int steps) {
            Training state = this;
            for (int i = 0; i < steps; i++) {
                state = state.next();
            }
            return state;
        }

        Training next() {
            Gradients mean = Numbers.NONE.buildGradients();
            for (Example e : data) {
                mean = mean.plus(backward(parameters, e).times(1d / data.size()));
            }
            return new Training(update(parameters, mean, alpha), data, alpha);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return Numbers.NONE
                .with(Name.W1, Name.W3, 0.1 + random.nextDouble())
                .with(Name.W2, Name.W4, 0.1 + random.nextDouble())
                .with(Name.W5, Name.W6, 0.1 + random.nextDouble())
                .with(Name.B1, Name.B2, random.nextGaussian())
                .with(Name.B3, random.nextGaussian())
                .buildParameters();
    }

    public static Parameters randomStart(RandomGenerator random) {
        Numbers drawn = Numbers.NONE;
        for (Name name : Name.values()) {
            if (name.compareTo(Name.B3) <= 0) {
                drawn = drawn.with(name, random.nextGaussian());
            }
        }
        return drawn.buildParameters();
    }
}
