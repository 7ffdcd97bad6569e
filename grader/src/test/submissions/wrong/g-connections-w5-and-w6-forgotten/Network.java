package network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

public final class Network {

    /** The places of the network; each knows how to compute itself when the earlier ones are known. */
    private enum Place {
        Z1, A1, Z2, A2, Z3, A3;

        double value(Parameters p, Map<Place, Double> m, double x1, double x2) {
            return switch (this) {
                case Z1 -> p.w1() * x1 + p.w2() * x2 + p.b1();
                case Z2 -> p.w3() * x1 + p.w4() * x2 + p.b2();
                case Z3 -> p.w5() * m.get(A1) + p.w6() * m.get(A2) + p.b3();
                case A1 -> sigmoid(m.get(Z1));
                case A2 -> sigmoid(m.get(Z2));
                case A3 -> sigmoid(m.get(Z3));
            };
        }

        /** The same from the end: dJ/d(this place) */
        double slope(Map<Place, Double> m, Map<Place, Double> d, double y) {
            return switch (this) {
                case A3 -> (m.get(A3) - y) / (m.get(A3) * (1 - m.get(A3)));
                case Z3 -> d.get(A3) * bend(m.get(A3));
                case A2, A1 -> d.get(Z3);
                case Z2 -> d.get(A2) * bend(m.get(A2));
                case Z1 -> d.get(A1) * bend(m.get(A1));
            };
        }

        private static double bend(double a) {
            return a - a * a;
        }
    }

    private static Map<Place, Double> fill(Parameters p, double x1, double x2) {
        Map<Place, Double> m = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            m.put(place, place.value(p, m, x1, x2));
        }
        return m;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Map<Place, Double> m = fill(p, x1, x2);
        return new Activations(
                m.get(Place.Z1), m.get(Place.A1), m.get(Place.Z2), m.get(Place.A2), m.get(Place.Z3), m.get(Place.A3));
    }

    public static Gradients backward(Parameters p, Example e) {
        Map<Place, Double> m = fill(p, e.x1(), e.x2());
        Map<Place, Double> d = new EnumMap<>(Place.class);
        Place[] all = Place.values();
        for (int i = all.length; i-- > 0; ) {
            d.put(all[i], all[i].slope(m, d, e.y()));
        }
        double d1 = d.get(Place.Z1), d2 = d.get(Place.Z2), d3 = d.get(Place.Z3);
        return new Gradients(
                d1 * e.x1(), d1 * e.x2(), d2 * e.x1(), d2 * e.x2(),
                d3 * m.get(Place.A1), d3 * m.get(Place.A2), d1, d2, d3);
    }

    public static double sigmoid(double z) {
        return 0.5 * (1 + Math.tanh(z / 2));
    }

    public static double loss(double a3, double y) {
        Double j = Map.of(0.0, -Math.log(1 - a3), 1.0, -Math.log(a3)).get(y == 0 ? 0.0 : y);
        if (j == null) {
            throw new IllegalArgumentException("there is no class " + y);
        }
        return j;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        validate(1, alpha, 0);
        double w1 = p.w1() - alpha * g.dw1();
        double w2 = p.w2() - alpha * g.dw2();
        double w3 = p.w3() - alpha * g.dw3();
        double w4 = p.w4() - alpha * g.dw4();
        double w5 = p.w5() - alpha * g.dw5();
        double w6 = p.w6() - alpha * g.dw6();
        double b1 = p.b1() - alpha * g.db1();
        double b2 = p.b2() - alpha * g.db2();
        double b3 = p.b3() - alpha * g.db3();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    public static double cost(Parameters p, List<Example> data) {
        validate(data.size(), 1, 0);
        double[] total = {0};
        data.forEach(e -> total[0] += loss(fill(p, e.x1(), e.x2()).get(Place.A3), e.y()));
        return total[0] / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        validate(data.size(), alpha, steps);
        Parameters current = p;
        for (int done = 0; done != steps; done++) {
            Parameters frozen = current;
            Gradients[] sum = {new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0)};
            data.forEach(e -> sum[0] = sum[0].plus(backward(frozen, e)));
            current = update(frozen, sum[0].times(1.0 / data.size()), alpha);
        }
        return current;
    }

    private static void validate(int size, double alpha, int steps) {
        String problem = size == 0 ? "no examples"
                : !(alpha > 0 && alpha < Double.POSITIVE_INFINITY) ? "learning rate " + alpha
                : steps < 0 ? steps + " steps"
                : null;
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double in1 = random.nextDouble() + 0.05;
        double in2 = random.nextDouble() + 0.05;
        double bias = random.nextDouble();
        double out = -random.nextDouble() - 0.05;
        return new Parameters(in1, in2, in1, in2, out, out, bias, bias, bias);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double start = random.nextDouble() - 1;
        return new Parameters(
                start, start + .2, start + .4 * random.nextDouble() + .25, start + .7, start + .9, start + 1.1, 0, 0, 0);
    }
}
