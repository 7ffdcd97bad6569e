package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /* Un entrenador por llamada: se crea, trabaja y se olvida. */
    private static class Trainer {
        double w1, w2, w3, w4, w5, w6, b1, b2, b3;   // pesos
        double z1, z2, z3, a1, a2, a3;               // última pasada
        Gradients collected;                         // suma de los gradientes
        double totalLoss;
        long seen;

        Trainer(Parameters start) {
            w1 = start.w1(); w2 = start.w2();
            w3 = start.w3(); w4 = start.w4();
            w5 = start.w5(); w6 = start.w6();
            b1 = start.b1(); b2 = start.b2(); b3 = start.b3();
            forget();
        }

        final void forget() {
            collected = null;
            totalLoss = 0;
            seen = 0;
        }

        Trainer feed(double x1, double x2) {
            z1 = w1 * x1 + w2 * x2 + b1;
            z2 = w3 * x1 + w4 * x2 + b2;
            a1 = sigmoid(z1);
            a2 = sigmoid(z2);
            z3 = w5 * a1 + w6 * a2 + b3;
            a3 = sigmoid(z3);
            return this;
        }

        // hacia atrás, desde el error hasta las entradas
        Gradients blame(Example e) {
            feed(e.x1(), e.x2());
            double d3 = a3 - e.y();
            double d1 = a1 * (1 - a1) * w5 * d3;
            double d2 = a2 * (1 - a2) * w6 * d3;
            return new Gradients(d1 * e.x1(), d1 * e.x2(), d2 * e.x1(), d2 * e.x2(), d3 * a1, d3 * a2, d1, d2, d3);
        }

        void study(Example e) {
            Gradients own = blame(e);
            collected = collected == null ? own : own.plus(collected);
            ++seen;
        }

        void judge(Example e) {
            totalLoss += loss(feed(e.x1(), e.x2()).a3, e.y());
            ++seen;
        }

        void move(Gradients g, double by) {
            w1 -= by * g.dw1();
            w2 -= by * g.dw2();
            b1 -= by * g.db1();
            w3 -= by * g.dw3();
            w4 -= by * g.dw4();
            b2 -= by * g.db2();
            w5 -= by * g.dw5();
            w6 -= by * g.dw6();
            b3 -= by * g.db3();
        }

        void lesson(Iterable<Example> pupils, double alpha) {
            forget();
            pupils.forEach(this::study);
            move(collected, alpha / seen);
        }

        Parameters result() {
            return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
        }
    }

    public static double sigmoid(double z) {
        double e = Math.exp(-Math.abs(z));
        return (z < 0 ? e : 1) / (1 + e);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Trainer t = new Trainer(p).feed(x1, x2);
        return new Activations(t.z1, t.a1, t.z2, t.a2, t.z3, t.a3);
    }

    public static double loss(double a3, double y) {
        boolean yes = y == 1.0, no = y == 0.0;
        if (yes == no) throw new IllegalArgumentException("etiqueta desconocida: " + y);
        return yes ? -Math.log(a3) : -Math.log(1 - a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        return new Trainer(p).blame(e);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        checkRate(alpha);
        Trainer t = new Trainer(p);
        t.move(g, alpha);
        return t.result();
    }

    public static double cost(Parameters p, List<Example> data) {
        Trainer t = new Trainer(p);
        data.forEach(t::judge);
        if (t.seen == 0) throw new IllegalArgumentException("lista vacía");
        return t.totalLoss / t.seen;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        checkRate(alpha);
        if (data.isEmpty()) throw new IllegalArgumentException("lista vacía");
        if (steps < 0) throw new IllegalArgumentException("pasos negativos: " + steps);
        Trainer t = new Trainer(p);
        while (steps != 0) {
            t.lesson(data, alpha);
            steps--;
        }
        return t.result();
    }

    private static void checkRate(double alpha) {
        if (!Double.isFinite(alpha)) throw new IllegalArgumentException("alfa no es finito: " + alpha);
        if (alpha <= 0) throw new IllegalArgumentException("alfa no es positivo: " + alpha);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Trainer t = new Trainer(new Parameters(1, 1, 1, 1, 1, 1, 0, 0, 0));
        t.w1 = t.w3 = random.nextDouble(0.1, 1.0);
        t.w2 = t.w4 = random.nextDouble(0.1, 1.0);
        t.w5 = t.w6 = random.nextDouble(-1.0, -0.1);
        t.b1 = t.b2 = random.nextDouble(-0.1, 0.1);
        return t.result();
    }

    public static Parameters randomStart(RandomGenerator random) {
        Trainer t = new Trainer(symmetricStart(random));
        // se rompe la simetría; cada peso en su propio intervalo
        t.w1 = random.nextDouble(0.0625, 0.25);
        t.w2 = random.nextDouble(-0.5, -0.25);
        t.w3 = random.nextDouble(0.25, 0.5);
        t.w4 = random.nextDouble(0.5, 0.75);
        t.w5 = random.nextDouble(0.75, 1);
        t.w6 = random.nextDouble(-1, -0.5);
        return t.result();
    }
}
