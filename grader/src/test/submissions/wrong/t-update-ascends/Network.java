package network;

import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/*
 * Red neuronal 2-2-1.
 * Uso Math.fma para las sumas ponderadas.
 */
public final class Network {

    public static double sigmoid(double z) { return Math.exp(Math.min(z, 0)) / (1 + Math.exp(-Math.abs(z))); }

    private static double suma(double w, double x, double v, double y, double b) { return Math.fma(w, x, Math.fma(v, y, b)); }

    public static Activations forward(Parameters p, double x1, double x2) {
        return salida(p, suma(p.w1(), x1, p.w2(), x2, p.b1()), suma(p.w3(), x1, p.w4(), x2, p.b2()));
    }

    private static Activations salida(Parameters p, double izq, double der) {
        double z = suma(p.w5(), sigmoid(izq), p.w6(), sigmoid(der), p.b3());
        return new Activations(izq, sigmoid(izq), der, sigmoid(der), z, sigmoid(z));
    }

    public static double loss(double a3, double y) {
        if (y != Math.rint(y) || y < 0 || y > 1) throw new IllegalArgumentException("etiqueta: " + y);
        return y < 1 ? -Math.log1p(-a3) : -Math.log(a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        return atras(p, e, forward(p, e.x1(), e.x2()));
    }

    private static Gradients atras(Parameters p, Example e, Activations f) {
        double k = e.y() == 1 ? f.a3() - 1 : f.a3();
        double i = k * p.w5() * (f.a1() - f.a1() * f.a1());
        double j = k * p.w6() * (f.a2() - f.a2() * f.a2());
        return new Gradients(i * e.x1(), i * e.x2(), j * e.x1(), j * e.x2(), k * f.a1(), k * f.a2(), i, j, k);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        comprobar(alpha);
        return new Parameters(
            Math.fma(alpha, g.dw1(), p.w1()), Math.fma(alpha, g.dw2(), p.w2()), Math.fma(alpha, g.dw3(), p.w3()),
            Math.fma(alpha, g.dw4(), p.w4()), Math.fma(alpha, g.dw5(), p.w5()), Math.fma(alpha, g.dw6(), p.w6()),
            Math.fma(alpha, g.db1(), p.b1()), Math.fma(alpha, g.db2(), p.b2()), Math.fma(alpha, g.db3(), p.b3()));
    }

    private static void comprobar(double alpha) {
        if (alpha > 0 && alpha < 1 / 0.0) return;
        throw new IllegalArgumentException("tasa de aprendizaje: " + alpha);
    }

    private static Iterator<Example> recorrer(List<Example> data) {
        Iterator<Example> it = data.iterator();
        if (!it.hasNext()) throw new IllegalArgumentException("sin ejemplos");
        return it;
    }

    public static double cost(Parameters p, List<Example> data) {
        double j = 0;
        int cuantos = 0;
        for (Iterator<Example> it = recorrer(data); it.hasNext(); cuantos++) {
            Example e = it.next();
            j += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return j / cuantos;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        comprobar(alpha);
        if (steps < 0) throw new IllegalArgumentException("pasos: " + steps);
        Parameters[] historia = new Parameters[steps + 1];
        historia[0] = p;
        for (int t = 0; t <= steps; t++) {
            Iterator<Example> it = recorrer(data);
            if (t == steps) break;
            Gradients g = backward(historia[t], it.next());
            while (it.hasNext()) g = g.plus(backward(historia[t], it.next()));
            historia[t + 1] = update(historia[t], g.times(1.0 / data.size()), alpha);
        }
        return historia[steps];
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = 0.3 + random.nextInt(1, 100) / 100.0;
        return new Parameters(w, w / 2, w, w / 2, w / 3, w / 3, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double a = random.nextDouble(0, 0.1), b = random.nextDouble(0.1, 0.2), c = random.nextDouble(0.2, 0.3);
        double d = random.nextDouble(0.3, 0.4), e = random.nextDouble(0.4, 0.5), f = random.nextDouble(0.5, 0.6);
        return new Parameters(f, -b, c, d, -e, a, 0, 0, 0);
    }
}
