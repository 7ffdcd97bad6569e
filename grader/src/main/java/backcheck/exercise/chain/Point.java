package backcheck.exercise.chain;

/** The values of all quantities at one place: nine parameters and an example, and what the network makes of them. */
public final class Point {

    private final double[] values;

    private Point(double[] values) {
        this.values = values;
    }

    /**
     * Run the network forward.
     *
     * @param parameters the nine parameters, in the order of {@link Quantity#PARAMETERS}
     */
    public static Point forward(double[] parameters, Sample sample) {
        Point point = new Point(new double[Quantity.COUNT]);
        point.values[Quantity.X1.ordinal()] = sample.x1();
        point.values[Quantity.X2.ordinal()] = sample.x2();
        point.values[Quantity.Y.ordinal()] = sample.y();
        for (int i = 0; i < parameters.length; i++) {
            point.values[Quantity.PARAMETERS.get(i).ordinal()] = parameters[i];
        }
        for (Quantity computed : Chain.order()) {
            point.values[computed.ordinal()] = Chain.formula(computed).at(point);
        }
        return point;
    }

    /** The value of one quantity. */
    public double get(Quantity quantity) {
        return values[quantity.ordinal()];
    }

    /** This point with one value replaced and nothing computed anew. */
    public Point with(Quantity quantity, double value) {
        double[] copy = values.clone();
        copy[quantity.ordinal()] = value;
        return new Point(copy);
    }

    /** This point with a forward pass of somebody else's: the six activations replaced, nothing computed anew. */
    public Point withActivations(double[] activations) {
        double[] copy = values.clone();
        for (int i = 0; i < activations.length; i++) {
            copy[Quantity.ACTIVATIONS.get(i).ordinal()] = activations[i];
        }
        return new Point(copy);
    }

    /** The six values of the forward pass, in the order of {@link Quantity#ACTIVATIONS}. */
    public double[] activations() {
        return Quantity.ACTIVATIONS.stream().mapToDouble(this::get).toArray();
    }
}
