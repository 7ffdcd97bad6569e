package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    private enum Forward { NEURON_1, NEURON_2, NEURON_3, DONE }

    private enum Backward { START, ERROR, OUTPUT_WEIGHTS, GO_TO_1, WEIGHTS_OF_1, GO_TO_2, WEIGHTS_OF_2, DONE }

    private enum Training { CHECK_ALPHA, CHECK_STEPS, CHECK_DATA, ASK, COLLECT, NEXT_EXAMPLE, DIVIDE, MOVE, FINISHED }

    private Network() {
    }

    public static double sigmoid(double z) {
        int sign = (int) Math.signum(z);
        return switch (sign) {
            case 0 -> z == 0 ? 0.5 : z;
            case 1 -> 1.0 / (1.0 + Math.exp(-z));
            case -1 -> {
                double q = Math.exp(z);
                yield q / (1.0 + q);
            }
            default -> throw new AssertionError();
        };
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = 0, z2 = 0, z3 = 0;
        double a1 = 0, a2 = 0, a3 = 0;
        Forward state = Forward.NEURON_1;
        while (state != Forward.DONE) {
            switch (state) {
                case NEURON_1:
                    z1 = p.b1() + p.w1() * x1 + p.w2() * x2;
                    a1 = sigmoid(z1);
                    state = Forward.NEURON_2;
                    break;
                case NEURON_2:
                    z2 = p.b2() + p.w3() * x1 + p.w4() * x2;
                    a2 = sigmoid(z2);
                    state = Forward.NEURON_3;
                    break;
                case NEURON_3:
                    z3 = p.b3() + p.w5() * a1 + p.w6() * a2;
                    a3 = sigmoid(z3);
                    state = Forward.DONE;
                    break;
                default:
                    throw new IllegalStateException(state.name());
            }
        }
        return new Activations(z1, a1, z2, a2, z3, a3);
    }

    public static double loss(double a3, double y) {
        if (y != Math.rint(y)) {
            throw new IllegalArgumentException("not a whole label");
        }
        switch ((int) Math.max(-9, Math.min(9, y))) {
            case 0:
                return -Math.log(1.0 - a3);
            case 1:
                return -Math.log(a3);
            default:
                throw new IllegalArgumentException("label too small or too large");
        }
    }

    public static Gradients backward(Parameters p, Example e) {
        Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        Activations a = null;
        double carried = Double.NaN, error = Double.NaN;
        for (Backward state = Backward.START; state != Backward.DONE; state = Backward.values()[state.ordinal() + 1]) {
            switch (state) {
                case START -> a = forward(p, e.x1(), e.x2());
                case ERROR -> error = a.a3() - e.y();
                case OUTPUT_WEIGHTS ->
                    g = g.plus(new Gradients(0, 0, 0, 0, error * a.a1(), error * a.a2(), 0, 0, error));
                case GO_TO_1 -> carried = error * p.w5() * (1.0 - a.a1()) * a.a1();
                case WEIGHTS_OF_1 ->
                    g = g.plus(new Gradients(carried * e.x1(), carried * e.x2(), 0, 0, 0, 0, carried, 0, 0));
                case GO_TO_2 -> carried = error * p.w6() * (1.0 - a.a2()) * a.a2();
                case WEIGHTS_OF_2 ->
                    g = g.plus(new Gradients(0, 0, carried * e.x1(), carried * e.x2(), 0, 0, 0, carried, 0));
                default -> throw new IllegalStateException(state.name());
            }
        }
        return g;
    }

    private static double component(Parameters p, Gradients g, double alpha, int which) {
        return switch (which) {
            case 1, 2 -> which == 1 ? p.w1() - alpha * g.dw1() : p.w2() - alpha * g.dw2();
            case 3, 4 -> which == 3 ? p.w3() - alpha * g.dw3() : p.w4() - alpha * g.dw4();
            case 5, 6 -> which == 5 ? p.w5() - alpha * g.dw5() : p.w6() - alpha * g.dw6();
            case 7 -> p.b1() - alpha * g.db1();
            case 8 -> p.b2() - alpha * g.db2();
            case 9 -> p.b3() - alpha * g.db3();
            default -> throw new IndexOutOfBoundsException(which);
        };
    }

    private static boolean usable(double alpha) {
        return switch (Double.toString(alpha)) {
            case "NaN", "Infinity", "-Infinity", "0.0", "-0.0" -> false;
            default -> alpha > 0;
        };
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!usable(alpha)) {
            throw new IllegalArgumentException("cannot move by alpha=" + alpha);
        }
        double[] c = new double[10];
        for (int which = 1; which <= 9; which++) {
            c[which] = component(p, g, alpha, which);
        }
        return new Parameters(c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]);
    }

    public static double cost(Parameters p, List<Example> data) {
        switch (data.size()) {
            case 0:
                throw new IllegalArgumentException("no data, no cost");
            case 1:
                Example only = data.get(0);
                return loss(forward(p, only.x1(), only.x2()).a3(), only.y());
            default:
                int last = data.size() - 1;
                double before = cost(p, data.subList(0, 1)), n = 1;
                for (Example e : data.subList(1, last + 1)) {
                    before += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
                    n += 1;
                }
                return before / n;
        }
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Training state = Training.CHECK_ALPHA;
        Parameters now = p;
        Gradients sum = null;
        int step = 0, example = 0;
        while (true) {
            switch (state) {
                case CHECK_ALPHA -> {
                    if (!usable(alpha)) throw new IllegalArgumentException("cannot train with alpha=" + alpha);
                    state = Training.CHECK_STEPS;
                }
                case CHECK_STEPS -> {
                    if (steps < 0) throw new IllegalArgumentException("cannot go back " + -(long) steps + " steps");
                    state = Training.CHECK_DATA;
                }
                case CHECK_DATA -> {
                    if (data.isEmpty()) throw new IllegalArgumentException("cannot train with nothing");
                    state = Training.ASK;
                }
                case ASK -> {
                    example = 0;
                    sum = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
                    state = step == steps ? Training.FINISHED : Training.COLLECT;
                }
                case COLLECT -> {
                    sum = sum.plus(backward(now, data.get(example)));
                    state = Training.NEXT_EXAMPLE;
                }
                case NEXT_EXAMPLE -> {
                    example++;
                    state = example < data.size() ? Training.COLLECT : Training.DIVIDE;
                }
                case DIVIDE -> {
                    sum = sum.times(1.0 / example);
                    state = Training.MOVE;
                }
                case MOVE -> {
                    now = update(now, sum, alpha);
                    step++;
                    state = Training.ASK;
                }
                case FINISHED -> {
                    return now;
                }
            }
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Parameters(0.5, -0.5, 0.5, -0.5, 0.8, 0.8, 0, 0, 0);
            case 1 -> new Parameters(-0.3, 0.6, -0.3, 0.6, 0.7, 0.7, 0.1, 0.1, 0);
            default -> new Parameters(0.4, 0.9, 0.4, 0.9, -0.6, -0.6, 0, 0, 0.1);
        };
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = new double[6];
        int state = 0;
        while (state < 6) {
            w[state] = random.nextDouble() * 2 - 1;
            boolean seen = w[state] == 0;
            for (int i = 0; i < state; i++) {
                seen |= w[i] == w[state];
            }
            state = seen ? state : state + 1;
        }
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }
}
