package network;

import java.util.*;
import java.util.random.RandomGenerator;

public final class Network {

    private static final String SIZE_ERROR = "empty list";

    enum Kind { INPUT, HIDDEN, OUTPUT }

    enum Unit {
        X1, X2, N1, N2, N3;

        Kind kind() {
            return switch (this) {
                case X1, X2 -> Kind.INPUT;
                case N1, N2 -> Kind.HIDDEN;
                case N3 -> Kind.OUTPUT;
            };
        }

        /** The units that this one listens to. */
        EnumSet<Unit> sources() {
            return switch (kind()) {
                case INPUT -> EnumSet.noneOf(Unit.class);
                case HIDDEN -> EnumSet.of(X1, X2);
                case OUTPUT -> EnumSet.of(N1, N2);
            };
        }

        double weightFrom(Unit source, Parameters p) {
            return switch (this) {
                case N1 -> source == X1 ? p.w1() : p.w2();
                case N2 -> source == X1 ? p.w3() : p.w4();
                case N3 -> source == N1 ? p.w5() : p.w6();
                default -> throw new IllegalStateException();
            };
        }

        double bias(Parameters p) {
            return switch (this) {
                case N1 -> p.b1();
                case N2 -> p.b2();
                case N3 -> p.b3();
                default -> throw new IllegalStateException();
            };
        }
    }

    private static double excitation(Unit unit, Parameters p, Map<Unit, Double> signal) {
        double z = unit.bias(p);
        for (Unit source : unit.sources()) {
            z += unit.weightFrom(source, p) * signal.get(source);
        }
        return z;
    }

    private static EnumMap<Unit, Double> signals(Parameters p, double x1, double x2) {
        EnumMap<Unit, Double> signal = new EnumMap<>(Unit.class);
        for (Unit unit : Unit.values()) {
            signal.put(unit, switch (unit) {
                case X1 -> x1;
                case X2 -> x2;
                case N1, N2, N3 -> sigmoid(excitation(unit, p, signal));
            });
        }
        return signal;
    }

    private static double blame(Unit unit, Parameters p, Map<Unit, Double> signal, double y) {
        double a = signal.get(unit);
        return switch (unit.kind()) {
            case OUTPUT -> a - y;
            case HIDDEN -> a * (1 - a) * Unit.N3.weightFrom(unit, p) * blame(Unit.N3, p, signal, y);
            case INPUT -> throw new IllegalStateException("inputs are given");
        };
    }

    public static double loss(double a3, double y) {
        return switch (Double.toString(y)) {
            case "1.0" -> -Math.log(a3);
            case "0.0", "-0.0" -> -Math.log(1 - a3);
            default -> throw new IllegalArgumentException(y + " is no label");
        };
    }

    public static double sigmoid(double z) {
        return switch ((int) Math.signum(z)) {
            case -1 -> {
                double e = Math.exp(z);
                yield e / (e + 1);
            }
            case 0 -> 0.5 + z;
            default -> {
                double e = Math.exp(-z);
                yield 1 / (e + 1);
            }
        };
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        var signal = signals(p, x1, x2);
        var a1 = signal.get(Unit.N1);
        var a2 = signal.get(Unit.N2);
        var a3 = signal.get(Unit.N3);
        return new Activations(
                excitation(Unit.N1, p, signal), a1,
                excitation(Unit.N2, p, signal), a2,
                excitation(Unit.N3, p, signal), a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        var signal = signals(p, e.x1(), e.x2());
        var byWeight = new ArrayList<Double>();
        var byBias = new ArrayList<Double>();
        for (var unit : EnumSet.range(Unit.N1, Unit.N3)) {
            var blame = blame(unit, p, signal, e.y());
            byBias.add(blame);
            unit.sources().forEach(source -> byWeight.add(blame * signal.get(source)));
        }
        return new Gradients(
                byWeight.get(0), byWeight.get(1), byWeight.get(2), byWeight.get(3), byWeight.get(4),
                byWeight.get(5), byBias.get(0), byBias.get(1), byBias.get(2));
    }

    enum Component {
        W1, W2, W3, W4, W5, W6, B1, B2, B3;

        double of(Parameters p) {
            return switch (this) {
                case W1 -> p.w1();
                case W2 -> p.w2();
                case W3 -> p.w3();
                case W4 -> p.w4();
                case W5 -> p.w5();
                case W6 -> p.w6();
                case B1 -> p.b1();
                case B2 -> p.b2();
                case B3 -> p.b3();
            };
        }

        double of(Gradients g) {
            return switch (this) {
                case W1 -> g.dw1();
                case W2 -> g.dw2();
                case W3 -> g.dw3();
                case W4 -> g.dw4();
                case W5 -> g.dw5();
                case W6 -> g.dw6();
                case B1 -> g.db1();
                case B2 -> g.db2();
                case B3 -> g.db3();
            };
        }

        static Parameters assemble(EnumMap<Component, Double> m) {
            var it = m.values().iterator();
            return new Parameters(
                    it.next(), it.next(), it.next(), it.next(), it.next(), it.next(), it.next(), it.next(), it.next());
        }
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        demandRate(alpha);
        var moved = new EnumMap<Component, Double>(Component.class);
        for (var c : Component.values()) {
            moved.put(c, c.of(p) - alpha * c.of(g));
        }
        return Component.assemble(moved);
    }

    public static double cost(Parameters p, List<Example> data) {
        var statistics = new DoubleSummaryStatistics();
        data.forEach(e -> statistics.accept(loss(signals(p, e.x1(), e.x2()).get(Unit.N3), e.y())));
        return switch (data.size()) {
            case 0 -> throw new IllegalArgumentException(SIZE_ERROR);
            default -> statistics.getAverage();
        };
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        demandRate(alpha);
        if (data.isEmpty()) {
            throw new IllegalArgumentException(SIZE_ERROR);
        }
        return switch (Integer.signum(steps)) {
            case -1 -> throw new IllegalArgumentException(steps + " steps");
            case 0 -> p;
            default -> {
                var state = p;
                for (var left = steps; left > 0; left--) {
                    var mean = new EnumMap<Component, DoubleSummaryStatistics>(Component.class);
                    for (var e : data) {
                        var g = backward(state, e);
                        for (var c : Component.values()) {
                            mean.computeIfAbsent(c, any -> new DoubleSummaryStatistics()).accept(c.of(g));
                        }
                    }
                    var next = new EnumMap<Component, Double>(Component.class);
                    for (var c : Component.values()) {
                        next.put(c, c.of(state) - alpha * mean.get(c).getAverage());
                    }
                    state = Component.assemble(next);
                }
                yield state;
            }
        };
    }

    private static void demandRate(double alpha) {
        if (alpha > 0 == false || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException(alpha + " is no rate");
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        var m = new EnumMap<Component, Double>(Component.class);
        var base = random.nextDouble(0.5, 1.0);
        for (var c : Component.values()) {
            m.put(c, switch (c) {
                case W1, W3 -> base;
                case W2, W4 -> -0.8 * base;
                case W5, W6 -> 1.2 * base;
                case B1, B2, B3 -> 0.05;
            });
        }
        return Component.assemble(m);
    }

    public static Parameters randomStart(RandomGenerator random) {
        var m = new EnumMap<Component, Double>(Component.class);
        for (var c : Component.values()) {
            m.put(c, switch (c) {
                case B1, B2, B3 -> 0.05;
                default -> random.nextDouble(c.ordinal(), c.ordinal() + 1) / 3 - 1;
            });
        }
        return Component.assemble(m);
    }
}
