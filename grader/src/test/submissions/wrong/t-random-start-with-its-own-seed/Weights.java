package network;

import java.util.Random;
import java.util.random.RandomGenerator;

/** Draws initial weights. */
abstract class Weights {

    abstract double next();

    static Weights gaussian(RandomGenerator source, double spread) {
        return new Weights() {
            @Override
            double next() {
                return spread * source.nextGaussian();
            }
        };
    }

    static Weights seeded(long seed) {
        return gaussian(new Random(seed), 0.5);
    }

    Parameters unequal() {
        return new Parameters(next(), next(), next(), next(), next(), next(), 0, 0, 0);
    }

    Parameters paired() {
        double left = next(), right = next(), up = next();
        return new Parameters(left, right, left, right, up, up, 0, 0, 0);
    }
}
