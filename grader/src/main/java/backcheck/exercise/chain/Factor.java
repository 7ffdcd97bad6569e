package backcheck.exercise.chain;

/**
 * One factor of a chain: the derivative of one quantity by the next one towards the parameter.
 *
 * @param of the quantity nearer to the loss
 * @param by the quantity nearer to the parameter
 */
public record Factor(Quantity of, Quantity by) {

    /** The factor's name: {@code dJ/da3}, {@code da1/dz1}, {@code dz1/dw1}. */
    public String name() {
        return "d" + of.spelled() + "/d" + by.spelled();
    }

    /** The factor's value in the short spelling: {@code w5} for dz3/da1, {@code x1} for dz1/dw1, slopes by name. */
    public String spelled() {
        return Chain.formula(of).derivativeSpelled(by);
    }

    /** The factor written out: {@code w5}, {@code a1*(1-a1)}, {@code -y/a3 + (1-y)/(1-a3)}. */
    public String written() {
        return Chain.formula(of).derivativeWritten(by);
    }

    /** The factor's value at a point. */
    public double at(Point point) {
        return Chain.formula(of).derivative(by, point);
    }
}
