package backcheck.evaluate;

import java.util.Random;

/** The generator that a worker hands in, whose draws take fuel: a stream of them may never end. */
final class MeteredRandom extends Random {

    private static final long serialVersionUID = 1;

    private final transient Fuel fuel;

    MeteredRandom(long seed, Fuel fuel) {
        super(seed);
        this.fuel = fuel;
    }

    @Override
    protected int next(int bits) {
        // the constructor of Random draws nothing, but nothing says that it never will
        if (fuel != null) {
            fuel.burn(1);
        }
        return super.next(bits);
    }
}
