package network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

import static network.Network.Name.*;

/**
 * The picture of the network as data: names, and arrows between them. Every arrow knows its own slope, and the chain
 * rule is a walk: the slope of J by a name is the sum, over the arrows that leave it, of the arrow's slope times the
 * slope of J by the arrow's end.
 */
public final class Network {

    enum Name { X1, X2, Y, W1, W2, W3, W4, W5, W6, B1, B2, B3, Z1, A1, Z2, A2, Z3, A3, J }

    /** Values by name. */
    private static final class Values extends EnumMap<Name, Double> {
        private static final long serialVersionUID = 1L;

        Values() {
            super(Name.class);
        }

        Values set(Name name, double value) {
            put(name, value);
            return this;
        }

        double product(Name left, Name right) {
            return get(left) * get(right);
        }
    }

    private record Arrow(Name from, Name to, ToDoubleFunction<Values> slope) {}

    private static final List<Arrow> ARROWS = draw();

    private static List<Arrow> draw() {
        List<Arrow> arrows = new ArrayList<>();
        addNeuron(arrows, Z1, A1, B1, Map.of(W1, X1, W2, X2));
        addNeuron(arrows, Z2, A2, B2, Map.of(W3, X1, W4, X2));
        addNeuron(arrows, Z3, A3, B3, Map.of(W5, A1, W6, A2));
        arrows.add(new Arrow(A3, J, v -> v.get(Y) == 1 ? -1 / v.get(A3) : 1 / (1 - v.get(A3))));
        return List.copyOf(arrows);
    }

    private static void addNeuron(List<Arrow> arrows, Name z, Name a, Name bias, Map<Name, Name> inputByWeight) {
        inputByWeight.forEach((weight, input) -> {
            arrows.add(new Arrow(weight, z, v -> v.get(input)));
            arrows.add(new Arrow(input, z, v -> v.get(weight)));
        });
        arrows.add(new Arrow(bias, z, v -> 1));
        arrows.add(new Arrow(z, a, v -> v.get(a) * (1 - v.get(a))));
    }

    private static double slopeOfJ(Name by, Values v) {
        if (by == J) {
            return 1;
        }
        double total = 0;
        for (Arrow arrow : ARROWS) {
            if (arrow.from() == by) {
                total += arrow.slope().applyAsDouble(v) * slopeOfJ(arrow.to(), v);
            }
        }
        return total;
    }

    private static Values values(Parameters p) {
        return new Values()
                .set(W1, p.w1()).set(W2, p.w2()).set(B1, p.b1())
                .set(W3, p.w3()).set(W4, p.w4()).set(B2, p.b2())
                .set(W5, p.w5()).set(W6, p.w6()).set(B3, p.b3());
    }

    private static Values run(Parameters p, double x1, double x2) {
        Values v = values(p).set(X1, x1).set(X2, x2);
        v.set(Z1, v.product(W1, X1) + v.product(W2, X2) + v.get(B1)).set(A1, sigmoid(v.get(Z1)));
        v.set(Z2, v.product(W3, X1) + v.product(W4, X2) + v.get(B2)).set(A2, sigmoid(v.get(Z2)));
        v.set(Z3, v.product(W5, A1) + v.product(W6, A2) + v.get(B3)).set(A3, sigmoid(v.get(Z3)));
        return v;
    }

    private static Parameters parameters(Map<Name, Double> v) {
        return new Parameters(
                v.get(W1), v.get(W2), v.get(W3), v.get(W4), v.get(W5), v.get(W6), v.get(B1), v.get(B2), v.get(B3));
    }

    public static double sigmoid(double z) {
        return 1.0 / (Math.exp(-z) + 1.0);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Values v = run(p, x1, x2);
        return new Activations(v.get(Z1), v.get(A1), v.get(Z2), v.get(A2), v.get(Z3), v.get(A3));
    }

    public static double loss(double a3, double y) {
        Map<Double, Double> chance = Map.of(1.0, a3, 0.0, 1 - a3);
        if (!chance.containsKey(y)) {
            throw new IllegalArgumentException("unknown label " + y);
        }
        return -Math.log(chance.get(y));
    }

    public static Gradients backward(Parameters p, Example e) {
        Values v = run(p, e.x1(), e.x2()).set(Y, e.y());
        Map<Name, Double> d = new EnumMap<>(Name.class);
        for (Name parameter : values(p).keySet()) {
            d.put(parameter, slopeOfJ(parameter, v));
        }
        return new Gradients(
                d.get(W1), d.get(W2), d.get(W3), d.get(W4), d.get(W5), d.get(W6), d.get(B1), d.get(B2), d.get(B3));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        demand(alpha > 0 && alpha != Double.POSITIVE_INFINITY, "alpha", alpha);
        Map<Name, Double> change = new EnumMap<>(Map.of(
                W1, g.dw1(), W2, g.dw2(), W3, g.dw3(), W4, g.dw4(), W5, g.dw5(), W6, g.dw6(),
                B1, g.db1(), B2, g.db2(), B3, g.db3()));
        Values next = values(p);
        next.replaceAll((name, old) -> old - alpha * change.get(name));
        return parameters(next);
    }

    public static double cost(Parameters p, List<Example> data) {
        demand(!data.isEmpty(), "number of examples", 0);
        double total = 0;
        for (Example e : data) {
            total += loss(run(p, e.x1(), e.x2()).get(A3), e.y());
        }
        return total / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        demand(!data.isEmpty(), "number of examples", 0);
        demand(steps >= 0, "steps", steps);
        demand(alpha > 0 && alpha != Double.POSITIVE_INFINITY, "alpha", alpha);
        Values now = values(p);
        for (int round = 0; round < steps; round++) {
            Values mean = new Values();
            for (Example e : data) {
                Values v = run(parameters(now), e.x1(), e.x2()).set(Y, e.y());
                now.keySet().forEach(name -> mean.merge(name, slopeOfJ(name, v) / data.size(), Double::sum));
            }
            now.replaceAll((name, old) -> old - alpha * mean.get(name));
        }
        return parameters(now);
    }

    private static void demand(boolean condition, String what, Object value) {
        if (!condition) {
            throw new IllegalArgumentException(what + " must not be " + value);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Values v = new Values().set(B1, 0).set(B2, 0).set(B3, 0);
        Map.of(W1, W3, W2, W4, W5, W6).forEach((name, twin) -> {
            double weight = switch (name) {
                case W1 -> 0.7;
                case W2 -> -0.4;
                default -> 0.9;
            };
            v.set(name, weight).set(twin, weight);
        });
        return parameters(v);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Values v = new Values().set(B1, 0).set(B2, 0).set(B3, 0);
        for (Name name : List.of(W1, W2, W3, W4, W5, W6)) {
            double weight;
            do {
                weight = random.nextDouble(-1.5, 1.5);
            } while (v.containsValue(weight));
            v.set(name, weight);
        }
        return parameters(v);
    }
}
