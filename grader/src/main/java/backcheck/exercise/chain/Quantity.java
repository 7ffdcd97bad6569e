package backcheck.exercise.chain;

import java.util.List;
import java.util.Locale;

/** A named number of the network: an input, a parameter, a sum, an activation, or the loss. */
public enum Quantity {
    X1,
    X2,
    Y,
    W1,
    W2,
    W3,
    W4,
    W5,
    W6,
    B1,
    B2,
    B3,
    Z1,
    A1,
    Z2,
    A2,
    Z3,
    A3,
    J;

    /** The nine parameters, in the order of the record {@code Parameters}. */
    public static final List<Quantity> PARAMETERS = List.of(W1, W2, W3, W4, W5, W6, B1, B2, B3);

    /** The six values of a forward pass, in the order of the record {@code Activations}. */
    public static final List<Quantity> ACTIVATIONS = List.of(Z1, A1, Z2, A2, Z3, A3);

    /** How many there are. */
    static final int COUNT = values().length;

    private final String spelled = name().equals("J") ? name() : name().toLowerCase(Locale.ROOT);

    /** The name as the assignment spells it: {@code w1}, {@code a3}, {@code J}. */
    public String spelled() {
        return spelled;
    }

    /** The name of the loss's derivative by this quantity: {@code dw1} for {@code w1}. */
    public String gradient() {
        return "d" + spelled();
    }
}
