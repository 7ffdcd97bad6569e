package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** The methods only pass on; the work is in {@link Pass} and {@link Vector9}. */
public final class Network {

    public static double sigmoid(double z) {
        return Pass.logistic(z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        return new Pass(p, x1, x2).activations();
    }

    public static double loss(double a3, double y) {
        return Pass.crossEntropy(a3, y);
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Pass(p, e.x1(), e.x2()).gradients(e.y());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!Vector9.usable(alpha)) {
            throw new IllegalArgumentException("Not a usable step size: " + alpha);
        }
        return Vector9.of(p).minus(Vector9.of(g).scaled(alpha)).toParameters();
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("Empty list");
        }
        double worth = 0;
        for (int i = data.size() - 1; i >= 0; i--) {
            Example e = data.get(i);
            worth += loss(new Pass(p, e.x1(), e.x2()).answer(), e.y());
        }
        return worth / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty() || steps < 0 || !Vector9.usable(alpha)) {
            throw new IllegalArgumentException("Cannot train with these arguments");
        }
        Parameters here = p;
        for (int left = steps; left > 0; left--) {
            Vector9 pull = Vector9.zero();
            for (Example e : data) {
                pull = pull.minus(Vector9.of(backward(here, e)));
            }
            here = update(here, pull.scaled(-1.0 / data.size()).toGradients(), alpha);
        }
        return here;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return Vector9.drawn(random).mirrored().toParameters();
    }

    public static Parameters randomStart(RandomGenerator random) {
        return Vector9.drawn(random).toParameters();
    }
}
