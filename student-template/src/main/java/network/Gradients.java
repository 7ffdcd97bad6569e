package network;

/**
 * The derivative of the loss by each parameter: {@code dw1} is ∂J/∂w1, and so on.
 *
 * @param dw1 ∂J/∂w1
 * @param dw2 ∂J/∂w2
 * @param dw3 ∂J/∂w3
 * @param dw4 ∂J/∂w4
 * @param dw5 ∂J/∂w5
 * @param dw6 ∂J/∂w6
 * @param db1 ∂J/∂b1
 * @param db2 ∂J/∂b2
 * @param db3 ∂J/∂b3
 */
public record Gradients(
        double dw1, double dw2, double dw3, double dw4, double dw5, double dw6, double db1, double db2, double db3) {

    /**
     * Add two gradients, component by component.
     *
     * @param other the gradients to add
     * @return the sum, a new record
     */
    public Gradients plus(Gradients other) {
        return new Gradients(
                dw1 + other.dw1,
                dw2 + other.dw2,
                dw3 + other.dw3,
                dw4 + other.dw4,
                dw5 + other.dw5,
                dw6 + other.dw6,
                db1 + other.db1,
                db2 + other.db2,
                db3 + other.db3);
    }

    /**
     * Multiply every component by one number.
     *
     * @param factor the number
     * @return the product, a new record
     */
    public Gradients times(double factor) {
        return new Gradients(
                dw1 * factor,
                dw2 * factor,
                dw3 * factor,
                dw4 * factor,
                dw5 * factor,
                dw6 * factor,
                db1 * factor,
                db2 * factor,
                db3 * factor);
    }
}
