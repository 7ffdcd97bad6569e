package network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

public final class Network {

    /** Ein Neuron: zwei Gewichte und ein Bias, mehr nicht. */
    private record Unit(double u, double v, double bias) {
        double net(double s, double t) {
            return s * u + t * v + bias;
        }
    }

    private static Unit first(Parameters p) { return new Unit(p.w1(), p.w2(), p.b1()); }

    private static Unit second(Parameters p) { return new Unit(p.w3(), p.w4(), p.b2()); }

    private static Unit third(Parameters p) { return new Unit(p.w5(), p.w6(), p.b3()); }

    private static Parameters join(Unit m, Unit n, Unit o) {
        return new Parameters(m.u, m.v, n.u, n.v, o.u, o.v, m.bias, n.bias, o.bias);
    }

    private static Optional<String> complaint(double alpha) {
        if (alpha > 0) {
            return Optional.of("Lernrate unendlich").filter(text -> Double.isInfinite(alpha));
        }
        return Optional.of("Lernrate muss positiv sein");
    }

    private static void stop(String text) {
        throw new IllegalArgumentException(text);
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.pow(Math.E, -z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double m = first(p).net(x1, x2);
        double n = second(p).net(x1, x2);
        double o = third(p).net(sigmoid(m), sigmoid(n));
        return new Activations(m, sigmoid(m), n, sigmoid(n), o, sigmoid(o));
    }

    public static double loss(double a3, double y) {
        OptionalDouble chance = y == 1 ? OptionalDouble.of(a3) : y == 0 ? OptionalDouble.of(1 - a3) : OptionalDouble.empty();
        return -Math.log(chance.orElseThrow(() -> new IllegalArgumentException("Label " + y)));
    }

    public static Gradients backward(Parameters p, Example e) {
        Unit slopes = errors(p, e);
        Activations a = forward(p, e.x1(), e.x2());
        return new Gradients(
            slopes.u * e.x1(), slopes.u * e.x2(), slopes.v * e.x1(), slopes.v * e.x2(),
            slopes.bias * a.a1(), slopes.bias * a.a2(), slopes.u, slopes.v, slopes.bias);
    }

    // Fehler der drei Neuronen
    private static Unit errors(Parameters p, Example e) {
        Activations a = forward(p, e.x1(), e.x2());
        double last = a.a3() - e.y();
        return new Unit(bend(a.a1()) * p.w5() * last, bend(a.a2()) * p.w6() * last, last);
    }

    private static double bend(double a) { return a * (1 - a); }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        complaint(alpha).ifPresent(Network::stop);
        return join(
            moved(first(p), g.dw1(), g.dw2(), g.db1(), alpha),
            moved(second(p), g.dw3(), g.dw4(), g.db2(), alpha),
            moved(third(p), g.dw5(), g.dw6(), g.db3(), alpha));
    }

    private static Unit moved(Unit n, double du, double dv, double dbias, double alpha) {
        return new Unit(n.u - alpha * du, n.v - alpha * dv, n.bias - alpha * dbias);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) stop("keine Daten");
        return costs(p, data) / data.size();
    }

    private static double costs(Parameters p, List<Example> rest) {
        if (rest.isEmpty()) return 0;
        Example head = rest.get(0);
        return loss(forward(p, head.x1(), head.x2()).a3(), head.y()) + costs(p, rest.subList(1, rest.size()));
    }

    private static Gradients gradients(Parameters p, List<Example> rest) {
        Gradients head = backward(p, rest.get(0));
        return rest.size() == 1 ? head : gradients(p, rest.subList(1, rest.size())).plus(head);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        complaint(alpha).ifPresent(Network::stop);
        if (data.isEmpty()) stop("keine Daten");
        if (steps < 0) stop("negative Schritte");
        if (steps == 0) return p;
        return update(p, gradients(p, data).times(1.0 / data.size()), alpha);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Unit twin = new Unit(random.nextDouble(0.3, 0.9), random.nextDouble(0.3, 0.9), 0);
        return join(twin, twin, new Unit(0.5, 0.5, 0));
    }

    public static Parameters randomStart(RandomGenerator random) {
        Unit m = new Unit(random.nextGaussian(), random.nextGaussian(), 0);
        Unit n = new Unit(random.nextGaussian(), random.nextGaussian(), 0);
        Unit o = new Unit(random.nextGaussian(), random.nextGaussian(), 0);
        return join(m, n, o);
    }
}
