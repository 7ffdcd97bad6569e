package network;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.summingDouble;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.random.RandomGenerator;

public final class Network
{
    private static final Gradients NOTHING = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private record Link(double weight, double signal)
    {
        double contribution()
        {
            return weight * signal;
        }

        static final Collector<Link, ?, Double> TOTAL = summingDouble(Link::contribution);
    }

    private record Fired(double z, double a)
    {
        static Fired of(double z)
        {
            return new Fired(z, sigmoid(z));
        }

        static Collector<Link, ?, Fired> collector()
        {
            return collectingAndThen(Link.TOTAL, Fired::of);
        }

        double slope()
        {
            return a * (1 - a);
        }
    }

    private record Pass(Fired one, Fired two, Fired three)
    {
        static Pass through(Parameters p, double x1, double x2)
        {
            Fired one = Stream.of(new Link(p.w1(), x1), new Link(p.w2(), x2), new Link(p.b1(), 1)).collect(Fired.collector());
            Fired two = Stream.of(new Link(p.w3(), x1), new Link(p.w4(), x2), new Link(p.b2(), 1)).collect(Fired.collector());
            Fired three = Stream.of(new Link(p.w5(), one.a), new Link(p.w6(), two.a), new Link(p.b3(), 1)).collect(Fired.collector());
            return new Pass(one, two, three);
        }

        static Pass through(Parameters p, Example e)
        {
            return through(p, e.x1(), e.x2());
        }
    }

    public static double sigmoid(double z)
    {
        return DoubleStream.of(z).map(t -> -t).map(Math::exp).map(t -> 1 / (1 + t)).sum();
    }

    public static Activations forward(Parameters p, double x1, double x2)
    {
        Pass f = Pass.through(p, x1, x2);
        return new Activations(f.one.z, f.one.a, f.two.z, f.two.a, f.three.z, f.three.a);
    }

    public static double loss(double a3, double y)
    {
        OptionalDouble believed = y == 1 ? OptionalDouble.of(a3) : y == 0 ? OptionalDouble.of(1 - a3) : OptionalDouble.empty();
        return -Math.log(believed.orElseThrow(() -> new IllegalArgumentException("y")));
    }

    public static Gradients backward(Parameters p, Example e)
    {
        Pass f = Pass.through(p, e);
        double off = f.three.a - e.y();
        double off1 = Stream.of(p.w5(), f.one.slope()).reduce(off, (x, y) -> x * y);
        double off2 = Stream.of(p.w6(), f.two.slope()).reduce(off, (x, y) -> x * y);
        Gradients output = new Gradients(0, 0, 0, 0, off * f.one.a, off * f.two.a, 0, 0, off);
        Gradients first = new Gradients(off1 * e.x1(), off1 * e.x2(), 0, 0, 0, 0, off1, 0, 0);
        Gradients second = new Gradients(0, 0, off2 * e.x1(), off2 * e.x2(), 0, 0, 0, off2, 0);
        return Stream.of(output, first, second).collect(reducing(NOTHING, Gradients::plus));
    }

    private static Collector<Example, ?, Gradients> averageGradient(Parameters p)
    {
        return teeing(
                reducing(NOTHING, (Example e) -> backward(p, e), Gradients::plus),
                counting(),
                (sum, n) -> sum.times(1.0 / n));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha)
    {
        if (DoubleStream.of(alpha).noneMatch(a -> a > 0 && a < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("alpha");
        Gradients s = g.times(alpha);
        List<Double> n = Stream.of(
                        new double[] {p.w1(), s.dw1()}, new double[] {p.w2(), s.dw2()}, new double[] {p.w3(), s.dw3()},
                        new double[] {p.w4(), s.dw4()}, new double[] {p.w5(), s.dw5()}, new double[] {p.w6(), s.dw6()},
                        new double[] {p.b1(), s.db1()}, new double[] {p.b2(), s.db2()}, new double[] {p.b3(), s.db3()})
                .map(pair -> pair[0] - pair[1])
                .collect(toList());
        return fromList(n);
    }

    private static Parameters fromList(List<Double> n)
    {
        return new Parameters(
                n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5), n.get(6), n.get(7), n.get(8));
    }

    public static double cost(Parameters p, List<Example> data)
    {
        if (data.stream().findAny().isEmpty())
            throw new IllegalArgumentException("data");
        return data.stream().collect(averagingDouble(e -> loss(Pass.through(p, e).three.a, e.y())));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps)
    {
        if (data.stream().count() == 0)
            throw new IllegalArgumentException("data");
        if (steps < 0)
            throw new IllegalArgumentException("steps");
        update(p, NOTHING, alpha); // refuses a bad alpha
        Parameters[] current = {p};
        java.util.stream.IntStream.range(0, steps)
                .forEachOrdered(i -> current[0] = update(current[0], data.stream().collect(averageGradient(current[0])), alpha));
        return current[0];
    }

    public static Parameters symmetricStart(RandomGenerator random)
    {
        return random.doubles(0.2, 0.8).boxed().limit(3).collect(collectingAndThen(toList(), t ->
                new Parameters(t.get(0), t.get(1), t.get(0), t.get(1), t.get(2), t.get(2), 0, 0, 0)));
    }

    public static Parameters randomStart(RandomGenerator random)
    {
        LinkedHashSet<Double> drawn = Stream.generate(() -> random.nextDouble() * 1.6 - 0.8)
                .distinct()
                .limit(9)
                .collect(toCollection(LinkedHashSet::new));
        return fromList(new ArrayList<>(drawn));
    }
}
