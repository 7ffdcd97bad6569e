package network;
import java.util.*;
import java.util.random.*;

public final class Network {
    /* ---------------------------------------------------------------
       Notation wie im Kurs:  delta_k = dJ/dz_k,  g' = Ableitung von g
       --------------------------------------------------------------- */

    public static double sigmoid(double z) { return g(z); }

    private static double g(double t) {
        if (t < -36) return Math.exp(t);
        return 1 / (1 + Math.exp(-t));
    }

    private static double gStrich(double t) { return g(t) * (1 - g(t)); }

    public static Activations forward(Parameters th, double x1, double x2) {
        double n1 = netto(th.w1(), x1, th.w2(), x2, th.b1());
        double n2 = netto(th.w3(), x1, th.w4(), x2, th.b2());
        double n3 = netto(th.w5(), g(n1), th.w6(), g(n2), th.b3());
        return new Activations(n1, g(n1), n2, g(n2), n3, g(n3));
    }

    private static double netto(double... t) {
        double s = t[t.length - 1];
        for (int i = 0; i + 1 < t.length; i += 2) s += t[i] * t[i + 1];
        return s;
    }

    public static Gradients backward(Parameters th, Example bsp) {
        Activations f = forward(th, bsp.x1(), bsp.x2());
        Map<String, Double> delta = new HashMap<>();
        delta.put("3", f.a3() - bsp.y());
        delta.put("1", delta.get("3") * th.w5() * gStrich(f.a1()));
        delta.put("2", delta.get("3") * th.w6() * gStrich(f.a2()));
        Map<String, Double> nach = new HashMap<>();
        for (String k : List.of("1", "2")) {
            String erstes = k.equals("1") ? "w1" : "w3", zweites = k.equals("1") ? "w2" : "w4";
            nach.put(erstes, delta.get(k) * bsp.x1());
            nach.put(zweites, delta.get(k) * bsp.x2());
            nach.put("b" + k, delta.get(k));
        }
        nach.put("w5", delta.get("3") * f.a1());
        nach.put("w6", delta.get("3") * f.a2());
        nach.merge("b3", delta.get("3"), Double::sum);
        nach.merge("b3", delta.get("3"), Double::sum);
        return new Gradients(
            nach.get("w1"), nach.get("w2"), nach.get("w3"), nach.get("w4"), nach.get("w5"), nach.get("w6"),
            nach.get("b1"), nach.get("b2"), nach.get("b3"));
    }

    public static double loss(double a3, double y) {
        switch (Double.toString(Math.abs(y))) {
            case "0.0": return -Math.log(1 - a3);
            case "1.0": if (y > 0) return -Math.log(a3);
            default: throw new IllegalArgumentException("y ist weder 0 noch 1");
        }
    }

    public static double cost(Parameters th, List<Example> daten) {
        if (daten.isEmpty()) throw new IllegalArgumentException("keine Beispiele");
        DoubleSummaryStatistics st = new DoubleSummaryStatistics();
        for (Example b : daten) st.accept(loss(forward(th, b.x1(), b.x2()).a3(), b.y()));
        return st.getAverage();
    }

    public static Parameters train(Parameters th, List<Example> daten, double eta, int schritte) {
        if (daten.isEmpty()) throw new IllegalArgumentException("keine Beispiele");
        if (schritte < 0) throw new IllegalArgumentException("negative Schrittzahl");
        lernrate(eta);
        Deque<Parameters> weg = new ArrayDeque<>(List.of(th));
        for (int s = 0; s < schritte; s++) {
            Parameters hier = weg.pop();
            Gradients m = null;
            for (Example b : daten) {
                Gradients einzeln = backward(hier, b).times(1.0 / daten.size());
                m = m == null ? einzeln : m.plus(einzeln);
            }
            weg.push(update(hier, m, eta));
        }
        return weg.peek();
    }

    public static Parameters update(Parameters th, Gradients gr, double eta) {
        lernrate(eta);
        double v1 = th.w1() - eta * gr.dw1(), v2 = th.w2() - eta * gr.dw2();
        double v3 = th.w3() - eta * gr.dw3(), v4 = th.w4() - eta * gr.dw4();
        double v5 = th.w5() - eta * gr.dw5(), v6 = th.w6() - eta * gr.dw6();
        double c1 = th.b1() - eta * gr.db1(), c2 = th.b2() - eta * gr.db2(), c3 = th.b3() - eta * gr.db3();
        return new Parameters(v1, v2, v3, v4, v5, v6, c1, c2, c3);
    }

    private static void lernrate(double eta) {
        if (!(eta > 0) || eta > Double.MAX_VALUE) throw new IllegalArgumentException("Lernrate " + eta);
    }

    public static Parameters randomStart(RandomGenerator zufall) {
        Set<Double> menge = new LinkedHashSet<>();
        while (menge.size() < 6) menge.add(zufall.nextDouble() * 2 - 1);
        Double[] v = menge.toArray(Double[]::new);
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator zufall) {
        double oben = zufall.nextDouble() + 1, unten = zufall.nextDouble() - 2;
        return new Parameters(oben, unten, oben, unten, 1, 1, 0, 0, 0);
    }
}
