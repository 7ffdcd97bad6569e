package network;

import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** Parameters that can be changed; frozen again with build(). */
    static final class Builder {
        private double w1;
        private double w2;
        private double w3;
        private double w4;
        private double w5;
        private double w6;
        private double b1;
        private double b2;
        private double b3;

        Builder neuron1(double first, double second, double bias) {
            w1 += first;
            w2 += second;
            b1 += bias;
            return this;
        }

        Builder neuron2(double first, double second, double bias) {
            w3 += first;
            w4 += second;
            b2 += bias;
            return this;
        }

        Builder neuron3(double first, double second, double bias) {
            w5 += first;
            w6 += second;
            b3 += bias;
            return this;
        }

        Parameters build() {
            return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
        }

        Gradients buildGradients() {
            return new Gradients(w1, w2, w3, w4, w5, w6, b1, b2, b3);
        }
    }

    private static Builder copyOf(Parameters p) {
        return new Builder()
                .neuron1(p.w1(), p.w2(), p.b1())
                .neuron2(p.w3(), p.w4(), p.b2())
                .neuron3(p.w5(), p.w6(), p.b3());
    }

    /** The mistake that the network makes, and how it changes with the answer. */
    interface Criterion {
        double value(double answer, double label);

        double slope(double answer, double label);
    }

    private static final Criterion CRITERION = new Criterion() {
        @Override
        public double value(double answer, double label) {
            double difference = answer - label;
            return difference * difference;
        }

        @Override
        public double slope(double answer, double label) {
            return 2 * (answer - label);
        }
    };

    public static double loss(double a3, double y) {
        if (y == 0 || y == 1) {
            return CRITERION.value(a3, y);
        }
        throw new IllegalArgumentException("The label is " + y + ", but only 0 and 1 exist");
    }

    public static double sigmoid(double z) {
        final double e = Math.exp(-Math.abs(z));
        final double larger = 1 / (1 + e);
        return z >= 0 ? larger : e * larger;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        final double upper = x1 * p.w1() + x2 * p.w2() + p.b1();
        final double lower = x1 * p.w3() + x2 * p.w4() + p.b2();
        final double h1 = sigmoid(upper), h2 = sigmoid(lower);
        final double out = h1 * p.w5() + h2 * p.w6() + p.b3();
        return new Activations(upper, h1, lower, h2, out, sigmoid(out));
    }

    public static Gradients backward(Parameters p, Example e) {
        final Builder collected = new Builder();
        collect(collected, p, e);
        return collected.buildGradients();
    }

    private static void collect(Builder target, Parameters p, Example e) {
        final Activations now = forward(p, e.x1(), e.x2());
        final double atOutput = CRITERION.slope(now.a3(), e.y()) * (1 - now.a3()) * now.a3();
        final double at1 = atOutput * p.w5() * (1 - now.a1()) * now.a1();
        final double at2 = atOutput * p.w6() * (1 - now.a2()) * now.a2();
        target.neuron3(atOutput * now.a1(), atOutput * now.a2(), atOutput);
        target.neuron2(at2 * e.x1(), at2 * e.x2(), at2);
        target.neuron1(at1 * e.x1(), at1 * e.x2(), at1);
    }

    public static double cost(Parameters p, List<Example> data) {
        final Iterator<Example> examples = data.iterator();
        double sum = 0;
        int number = 0;
        while (examples.hasNext()) {
            final Example e = examples.next();
            sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
            ++number;
        }
        if (number == 0) {
            throw new IllegalArgumentException("The list of examples is empty");
        }
        return sum / number;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha <= 0 || alpha != alpha || alpha > Double.MAX_VALUE) {
            throw new IllegalArgumentException("The learning rate is " + alpha + ", but should be positive");
        }
        return copyOf(p)
                .neuron1(-alpha * g.dw1(), -alpha * g.dw2(), -alpha * g.db1())
                .neuron2(-alpha * g.dw3(), -alpha * g.dw4(), -alpha * g.db2())
                .neuron3(-alpha * g.dw5(), -alpha * g.dw6(), -alpha * g.db3())
                .build();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.size() == 0) {
            throw new IllegalArgumentException("The list of examples is empty");
        } else if (steps < 0) {
            throw new IllegalArgumentException("The number of steps is " + steps + ", but should not be negative");
        }
        Parameters latest = update(p, new Builder().buildGradients(), alpha);
        for (int todo = steps; todo > 0; --todo) {
            final Builder all = new Builder();
            final Iterator<Example> examples = data.iterator();
            while (examples.hasNext()) {
                collect(all, latest, examples.next());
            }
            latest = update(latest, all.buildGradients().times(1.0 / data.size()), alpha);
        }
        return latest;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        final double first = random.nextInt(1, 100) / 100.0;
        final double second = random.nextInt(1, 100) / 100.0;
        return new Builder().neuron1(first, second, 0).neuron2(first, second, 0).neuron3(second, second, 0).build();
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Builder()
                .neuron1(random.nextGaussian(), random.nextGaussian(), 0)
                .neuron2(random.nextGaussian(), random.nextGaussian(), 0)
                .neuron3(random.nextGaussian(), random.nextGaussian(), 0)
                .build();
    }
}
