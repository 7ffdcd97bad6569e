package network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.random.RandomGenerator;

// Si scorre sempre con un iteratore; nessun indice.
public final class Network {

    private Network() {
    }

    // ordine: un neurone dopo l'altro, il bias per ultimo
    private static List<Double> unroll(Parameters p) {
        return new LinkedList<>(
                Arrays.asList(p.w1(), p.w2(), p.b1(), p.w3(), p.w4(), p.b2(), p.w5(), p.w6(), p.b3()));
    }

    private static List<Double> unroll(Gradients g) {
        return new LinkedList<>(
                Arrays.asList(g.dw1(), g.dw2(), g.db1(), g.dw3(), g.dw4(), g.db2(), g.dw5(), g.dw6(), g.db3()));
    }

    private static Parameters roll(Iterable<Double> nine) {
        final Iterator<Double> it = nine.iterator();
        final double w1 = it.next(), w2 = it.next(), b1 = it.next();
        final double w3 = it.next(), w4 = it.next(), b2 = it.next();
        final double w5 = it.next(), w6 = it.next(), b3 = it.next();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    public static double sigmoid(double z) {
        final double power = Math.exp(-z);
        return Double.isInfinite(power) ? 0 : 1 / (power + 1);
    }

    // legge dal nastro tanti pesi quanti sono gli ingressi, poi il bias
    private static double weigh(Iterator<Double> tape, Iterable<Double> inputs) {
        double z = 0;
        for (Iterator<Double> in = inputs.iterator(); in.hasNext(); ) {
            z += in.next() * tape.next();
        }
        return z + tape.next();
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        final Iterator<Double> tape = unroll(p).iterator();
        final List<Double> inputs = List.of(x1, x2);
        final double z1 = weigh(tape, inputs);
        final double z2 = weigh(tape, inputs);
        final List<Double> hidden = List.of(sigmoid(z1), sigmoid(z2));
        final double z3 = weigh(tape, hidden);
        final Iterator<Double> a = hidden.iterator();
        return new Activations(z1, a.next(), z2, a.next(), z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        final Iterator<Double> labels = List.of(0.0, 1.0).iterator();
        final Iterator<Double> answers = List.of(1 - a3, a3).iterator();
        while (labels.hasNext()) {
            final double answer = answers.next();
            if (labels.next() == y) {
                return -Math.log(answer);
            }
        }
        throw new IllegalArgumentException("etichetta non valida");
    }

    public static Gradients backward(Parameters p, Example e) {
        final Activations act = forward(p, e.x1(), e.x2());
        final ListIterator<Double> back = unroll(p).listIterator(9);
        final Deque<Double> stack = new ArrayDeque<>();

        // neurone 3, dal fondo: bias, w6, w5
        final double error = act.a3() - e.y();
        back.previous();
        stack.push(error);
        final double toSecond = error * back.previous();
        stack.push(error * act.a2());
        final double toFirst = error * back.previous();
        stack.push(error * act.a1());

        // neuroni 2 e 1
        final Iterator<Double> arriving = List.of(toSecond, toFirst).iterator();
        for (double a : List.of(act.a2(), act.a1())) {
            final double here = arriving.next() * (1 - a) * a;
            stack.push(here);
            stack.push(here * e.x2());
            stack.push(here * e.x1());
        }

        final double dw1 = stack.pop(), dw2 = stack.pop(), db1 = stack.pop();
        final double dw3 = stack.pop(), dw4 = stack.pop(), db2 = stack.pop();
        final double dw5 = stack.pop(), dw6 = stack.pop(), db3 = stack.pop();
        return new Gradients(dw1, dw2, dw3, dw4, dw5, dw6, db1, db2, db3);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!isRate(alpha)) {
            throw new IllegalArgumentException("alpha non valido");
        }
        final List<Double> values = unroll(p);
        final Iterator<Double> slopes = unroll(g).iterator();
        final ListIterator<Double> place = values.listIterator();
        while (place.hasNext()) {
            place.set(place.next() - slopes.next() * alpha);
        }
        return roll(values);
    }

    private static boolean isRate(double alpha) {
        return 0 < alpha && Double.isFinite(alpha);
    }

    public static double cost(Parameters p, List<Example> data) {
        final Iterator<Example> it = data.iterator();
        if (!it.hasNext()) {
            throw new IllegalArgumentException("nessun esempio");
        }
        double sum = 0;
        double count = 0;
        do {
            final Example e = it.next();
            sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
            count++;
        } while (it.hasNext());
        return sum / count;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        final ListIterator<Example> it = data.listIterator();
        if (!it.hasNext() || steps < 0 || !isRate(alpha)) {
            throw new IllegalArgumentException("argomenti non validi");
        }
        // un giro in avanti, il seguente all'indietro
        Parameters now = p;
        for (int left = steps; left > 0; left--) {
            Gradients sum = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            int count = 0;
            final boolean onward = it.hasNext();
            while (onward ? it.hasNext() : it.hasPrevious()) {
                sum = sum.plus(backward(now, onward ? it.next() : it.previous()));
                count++;
            }
            now = update(now, sum.times(1.0 / count), alpha);
        }
        return now;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        final PrimitiveIterator.OfDouble draw = random.doubles(0.3, 0.9).iterator();
        final List<Double> neuron = List.of(draw.nextDouble(), -draw.nextDouble(), 0.0);
        final List<Double> all = new ArrayList<>(neuron);
        all.addAll(neuron);
        final double out = draw.nextDouble();
        all.addAll(List.of(out, out, 0.0));
        return roll(all);
    }

    public static Parameters randomStart(RandomGenerator random) {
        final Set<Double> bag = new LinkedHashSet<>();
        final PrimitiveIterator.OfDouble draw = random.doubles(-1, 1).iterator();
        while (bag.size() < 9) {
            bag.add(draw.nextDouble());
        }
        return roll(bag);
    }
}
