package backcheck.exercise.checks;

import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import backcheck.subject.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Nine parameters and one example.
 *
 * @param parameters in the order of {@link Quantity#PARAMETERS}
 */
public record Case(double[] parameters, Sample sample) {

    /** The case with these inputs by name; the label is 0 where there is none. */
    public static Case of(Map<String, Double> inputs) {
        double[] parameters = Quantity.PARAMETERS.stream()
                .mapToDouble(q -> inputs.get(q.spelled()))
                .toArray();
        return new Case(
                parameters, new Sample(inputs.get("x1"), inputs.get("x2"), inputs.getOrDefault("y", 0.0)));
    }

    /** The network's values here. */
    public Point point() {
        return Point.forward(parameters, sample);
    }

    /** The call of {@code forward}. */
    public Call forward() {
        return Call.forward(parameters, sample.x1(), sample.x2());
    }

    /** The call of {@code backward}. */
    public Call backward() {
        return Call.backward(parameters, sample.x1(), sample.x2(), sample.y());
    }

    /** This case with all nine parameters multiplied. */
    Case scaled(double factor) {
        double[] scaled = parameters.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return new Case(scaled, sample);
    }

    /** This case with one parameter or input replaced. */
    Case with(Quantity quantity, double value) {
        double x1 = quantity == Quantity.X1 ? value : sample.x1();
        double x2 = quantity == Quantity.X2 ? value : sample.x2();
        double y = quantity == Quantity.Y ? value : sample.y();
        double[] changed = parameters.clone();
        int index = Quantity.PARAMETERS.indexOf(quantity);
        if (index >= 0) {
            changed[index] = value;
        }
        return new Case(changed, new Sample(x1, x2, y));
    }

    /** The value of a parameter or an input. */
    double get(Quantity quantity) {
        return switch (quantity) {
            case X1 -> sample.x1();
            case X2 -> sample.x2();
            case Y -> sample.y();
            default -> parameters[Quantity.PARAMETERS.indexOf(quantity)];
        };
    }

    /** What went in, by name, as a counterexample shows it. */
    Map<String, Double> inputs(boolean withLabel) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        inputs.put("x1", sample.x1());
        inputs.put("x2", sample.x2());
        if (withLabel) {
            inputs.put("y", sample.y());
        }
        inputs.putAll(named(parameters));
        return inputs;
    }

    /** Nine numbers by their parameters' names. */
    static Map<String, Double> named(double[] parameters) {
        Map<String, Double> named = new LinkedHashMap<>();
        List<Quantity> names = Quantity.PARAMETERS;
        for (int i = 0; i < parameters.length; i++) {
            named.put(names.get(i).spelled(), parameters[i]);
        }
        return named;
    }
}
