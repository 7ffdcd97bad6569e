package network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/** Rete neurale con dizionari: il nome di ogni arco porta al suo peso. */
public final class Network {

    private static final List<String> NAMES = List.of("x1>1", "x2>1", "x1>2", "x2>2", "1>3", "2>3", "+>1", "+>2", "+>3");

    private static Map<String, Double> zip(double... values) {
        Map<String, Double> m = new HashMap<>();
        for (int i = 0; i < values.length; i++) m.put(NAMES.get(i), values[i]);
        return m;
    }

    private static double[] unzip(Map<String, Double> m) {
        return NAMES.stream().mapToDouble(n -> m.getOrDefault(n, 0.)).toArray();
    }

    private static Map<String, Double> edges(Parameters p) {
        return zip(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
    }

    private static Parameters pesi(Map<String, Double> m) {
        double[] v = unzip(m);
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    private static Map<String, Double> fuoco(Parameters p, double x1, double x2) {
        Map<String, Double> stato = new HashMap<>(Map.of("x1", x1, "x2", x2));
        Map<String, Double> archi = edges(p);
        for (String nodo : List.of("1", "2", "3")) {
            double z = archi.get("+>" + nodo);
            for (String da : nodo.equals("3") ? List.of("1", "2") : List.of("x1", "x2"))
                z += archi.get(da + ">" + nodo) * stato.get(da);
            stato.put("z" + nodo, z);
            stato.put(nodo, sigmoid(z));
        }
        return stato;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Map<String, Double> s = fuoco(p, x1, x2);
        return new Activations(s.get("z1"), s.get("1"), s.get("z2"), s.get("2"), s.get("z3"), s.get("3"));
    }

    public static Gradients backward(Parameters p, Example e) {
        Map<String, Double> s = fuoco(p, e.x1(), e.x2());
        Map<String, Double> archi = edges(p);
        Map<String, Double> delta = new HashMap<>();
        delta.put("3", s.get("3") - e.y());
        for (String n : List.of("1", "2"))
            delta.put(n, delta.get("3") * archi.get(n + ">3") * s.get(n) * (1 - s.get(n)));
        Map<String, Double> g = new HashMap<>();
        for (String arco : NAMES) {
            String[] capi = arco.split(">");
            g.put(arco, delta.get(capi[1]) * s.getOrDefault(capi[0], 0.));
        }
        double[] d = unzip(g);
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    private static Map<String, Double> combina(Map<String, Double> a, Map<String, Double> b, BiFunction<Double, Double, Double> f) {
        Map<String, Double> r = new HashMap<>(a);
        b.forEach((k, v) -> r.merge(k, v, f));
        return r;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        controlla(alpha);
        Map<String, Double> giu = zip(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());
        return pesi(combina(edges(p), giu, (w, d) -> w - alpha * d));
    }

    private static void controlla(double alpha) {
        if (!(alpha > 0.) || Double.isInfinite(alpha)) throw new IllegalArgumentException("alfa: " + alpha);
    }

    public static double sigmoid(double z) {
        return z < 0 ? 1 - sigmoid(-z) : 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        Map<Double, Double> scelta = Map.of(1., a3, 0., 1 - a3);
        Double giusto = scelta.get(y + 0.);
        if (giusto == null) throw new IllegalArgumentException("classe sconosciuta " + y);
        return -Math.log(giusto);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("nessun esempio");
        DoubleStream perdite = data.stream().mapToDouble(e -> loss(fuoco(p, e.x1(), e.x2()).get("3"), e.y()));
        return perdite.summaryStatistics().getAverage();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        controlla(alpha);
        if (data.isEmpty()) throw new IllegalArgumentException("nessun esempio");
        if (steps < 0) throw new IllegalArgumentException("passi negativi");
        Parameters q = p;
        int fatto = 0;
        while (fatto < steps) {
            Gradients somma = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (int i = data.size() - 1; i >= 0; i--) somma = somma.plus(backward(q, data.get(i)));
            q = update(q, somma.times(1. / data.size()), alpha);
            fatto++;
        }
        return q;
    }

    public static Parameters randomStart(RandomGenerator random) {
        Map<String, Double> m = new HashMap<>();
        for (String n : NAMES) if (!n.startsWith("+")) m.put(n, random.nextDouble(-1, 1));
        return pesi(m);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double a = random.nextDouble(.2, 1), b = random.nextDouble(.2, 1), c = random.nextDouble(.2, 1);
        return pesi(Map.of("x1>1", a, "x1>2", a, "x2>1", b, "x2>2", b, "1>3", c, "2>3", c));
    }
}
