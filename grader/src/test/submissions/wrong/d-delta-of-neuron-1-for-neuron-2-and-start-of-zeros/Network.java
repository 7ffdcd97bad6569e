package network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

// neurona 1 y 2: capa oculta; neurona 3: salida
public final class Network {

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] entrada = {x1, x2, 1};
        double z1 = escalar(new double[] {p.w1(), p.w2(), p.b1()}, entrada);
        double z2 = escalar(new double[] {p.w3(), p.w4(), p.b2()}, entrada);
        double[] oculta = {sigmoid(z1), sigmoid(z2), 1};
        double z3 = escalar(new double[] {p.w5(), p.w6(), p.b3()}, oculta);
        return new Activations(z1, oculta[0], z2, oculta[1], z3, sigmoid(z3));
    }

    private static double escalar(double[] u, double[] v) {
        double r = 0;
        int i = u.length;
        while (--i >= 0) r += u[i] * v[i];
        return r;
    }

    private static double[] por(double k, double... v) {
        double[] r = new double[v.length];
        for (int i = 0; i < v.length; i++) r[i] = k * v[i];
        return r;
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations a = forward(p, e.x1(), e.x2());
        double salida = a.a3() - e.y();
        double oculta = salida * p.w5() * a.a1() * (1 - a.a1());
        double[] g3 = por(salida, a.a1(), a.a2(), 1);
        double[] g12 = por(oculta, e.x1(), e.x2(), 1);
        return new Gradients(g12[0], g12[1], g12[0], g12[1], g3[0], g3[1], g12[2], g12[2], g3[2]);
    }

    public static double sigmoid(double z) {
        double m = Math.max(0, -z);
        return Math.exp(-m) / (Math.exp(-m) + Math.exp(-z - m));
    }

    public static double loss(double a3, double y) {
        if (y != 1 && y != 0) {
            throw new IllegalArgumentException("y debe ser 0 o 1");
        }
        double si = y == 0 ? 0 : y * Math.log(a3);
        double no = y == 1 ? 0 : (1 - y) * Math.log(1 - a3);
        return -si - no;
    }

    public static double cost(Parameters p, List<Example> datos) {
        comprobar(datos);
        List<Double> perdidas = new ArrayList<>();
        for (Example e : datos) perdidas.add(loss(forward(p, e.x1(), e.x2()).a3(), e.y()));
        Collections.sort(perdidas);
        double suma = 0;
        for (double d : perdidas) suma += d;
        return suma / perdidas.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alfa) {
        comprobar(alfa);
        Gradients r = g.times(alfa);
        double[] pesos = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        double[] resta = {r.dw1(), r.dw2(), r.dw3(), r.dw4(), r.dw5(), r.dw6(), r.db1(), r.db2(), r.db3()};
        for (int i = 0; i < 9; i++) pesos[i] -= resta[i];
        return new Parameters(
                pesos[0], pesos[1], pesos[2], pesos[3], pesos[4], pesos[5], pesos[6], pesos[7], pesos[8]);
    }

    public static Parameters train(Parameters p, List<Example> datos, double alfa, int pasos) {
        comprobar(datos);
        comprobar(alfa);
        if (pasos < 0) {
            throw new IllegalArgumentException("pasos negativos");
        }
        UnaryOperator<Parameters> paso = q -> {
            Gradients media = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : datos) media = media.plus(backward(q, e));
            return update(q, media.times(1.0 / datos.size()), alfa);
        };
        return Stream.iterate(p, paso).limit(pasos + 1L).reduce((viejo, nuevo) -> nuevo).get();
    }

    private static void comprobar(List<Example> datos) {
        if (datos.isEmpty()) {
            throw new IllegalArgumentException("lista vacía");
        }
    }

    private static void comprobar(double alfa) {
        if (!Double.isFinite(alfa) || !(alfa > 0)) {
            throw new IllegalArgumentException("alfa no válida");
        }
    }

    public static Parameters symmetricStart(RandomGenerator azar) {
        return new Parameters(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator azar) {
        List<Double> valores = new ArrayList<>();
        for (int i = 0; i < 9; i++) valores.add(azar.nextDouble(-1.0, 1.0));
        return new Parameters(
                valores.get(0), valores.get(1), valores.get(2), valores.get(3), valores.get(4), valores.get(5),
                valores.get(6), valores.get(7), valores.get(8));
    }
}
