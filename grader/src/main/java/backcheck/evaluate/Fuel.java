package backcheck.evaluate;

/** How much of a program is worked out before it is declined, counted in instructions, so that it is the same on every machine. */
final class Fuel {

    private long left;

    Fuel(long instructions) {
        this.left = instructions;
    }

    /**
     * Use some.
     *
     * @throws Declined if there is no more
     */
    void burn(int instructions) {
        left -= instructions;
        if (left < 0) {
            throw new Declined("a long computation");
        }
    }
}
