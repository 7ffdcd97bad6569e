package network;

import java.util.*;
import java.util.random.RandomGenerator;

// Vorwärts: Knoten für Knoten. Rückwärts: ein Wörterbuch "Name -> Ableitung".
public class Network
{
  public static double sigmoid(double z)
  {
    return 1 / (Math.exp(-z) + 1);
  }

  public static Activations forward(Parameters p, double x1, double x2)
  {
    Map<String, Double> werte = vorwaerts(p, x1, x2);
    return new Activations(
      werte.get("z1"), werte.get("a1"),
      werte.get("z2"), werte.get("a2"),
      werte.get("z3"), werte.get("a3"));
  }

  private static Map<String, Double> vorwaerts(Parameters p, double x1, double x2)
  {
    Map<String, Double> werte = new HashMap<>();
    werte.put("x1", x1);
    werte.put("x2", x2);
    knoten(werte, "1", p.w1(), "x1", p.w2(), "x2", p.b1());
    knoten(werte, "2", p.w3(), "x1", p.w4(), "x2", p.b2());
    knoten(werte, "3", p.w5(), "a1", p.w6(), "a2", p.b3());
    return werte;
  }

  private static void knoten(Map<String, Double> werte, String nummer,
      double u, String links, double v, String rechts, double schwelle)
  {
    double summe = u * werte.get(links) + v * werte.get(rechts) + schwelle;
    werte.put("z" + nummer, summe);
    werte.put("a" + nummer, sigmoid(summe));
  }

  public static Gradients backward(Parameters p, Example e)
  {
    Map<String, Double> werte = vorwaerts(p, e.x1(), e.x2());
    Map<String, Double> abl = new TreeMap<>();
    abl.put("b3", werte.get("a3") - e.y());
    abl.put("w6", abl.get("b3") * werte.get("a2"));
    abl.put("w5", abl.get("b3"));
    abl.put("b2", abl.get("b3") * p.w6() * steigung(werte.get("a2")));
    abl.put("b1", abl.get("b3") * p.w5() * steigung(werte.get("a1")));
    for (String x : List.of("x1", "x2"))
    {
      abl.put(x.equals("x1") ? "w1" : "w2", abl.get("b1") * werte.get(x));
      abl.put(x.equals("x1") ? "w3" : "w4", abl.get("b2") * werte.get(x));
    }
    // TreeMap: b1 b2 b3 w1 ... w6
    Double[] d = abl.values().toArray(new Double[0]);
    return new Gradients(d[3], d[4], d[5], d[6], d[7], d[8], d[0], d[1], d[2]);
  }

  private static double steigung(double a)
  {
    return a * (1 - a);
  }

  public static double loss(double a3, double y)
  {
    if (y == 0.0)
      return Math.log(1 / (1 - a3));
    if (y == 1.0)
      return Math.log(1 / a3);
    throw new IllegalArgumentException("y ist weder 0 noch 1");
  }

  public static Parameters update(Parameters p, Gradients g, double alpha)
  {
    pruefeLernrate(alpha);
    double[] alt = { p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3() };
    double[] ab = { g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3() };
    double[] neu = new double[9];
    Arrays.setAll(neu, i -> alt[i] - alpha * ab[i]);
    return new Parameters(neu[0], neu[1], neu[2], neu[3], neu[4], neu[5], neu[6], neu[7], neu[8]);
  }

  private static void pruefeLernrate(double alpha)
  {
    if (!Double.isFinite(alpha) || alpha <= 0)
      throw new IllegalArgumentException("Lernrate " + alpha);
  }

  private static void pruefeDaten(List<Example> data)
  {
    if (data.size() < 1)
      throw new IllegalArgumentException("keine Daten");
  }

  public static double cost(Parameters p, List<Example> data)
  {
    pruefeDaten(data);
    DoubleSummaryStatistics statistik = new DoubleSummaryStatistics();
    for (Example e : data)
      statistik.accept(loss(vorwaerts(p, e.x1(), e.x2()).get("a3"), e.y()));
    return statistik.getAverage();
  }

  public static Parameters train(Parameters p, List<Example> data, double alpha, int steps)
  {
    pruefeLernrate(alpha);
    pruefeDaten(data);
    if (steps < 0)
      throw new IllegalArgumentException("Schritte " + steps);
    Deque<Parameters> verlauf = new ArrayDeque<>(List.of(p));
    while (verlauf.size() <= steps)
    {
      Parameters jetzt = verlauf.getLast();
      Gradients mittel = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
      for (Example e : data)
        mittel = mittel.plus(backward(jetzt, e).times(1.0 / data.size()));
      verlauf.addLast(update(jetzt, mittel, alpha));
    }
    return verlauf.getLast();
  }

  public static Parameters symmetricStart(RandomGenerator random)
  {
    return new Parameters(0.1, 0.2, 0.1, 0.2, 0.3, 0.3, 0.0, 0.0, 0.0);
  }

  public static Parameters randomStart(RandomGenerator random)
  {
    Set<Double> zahlen = new LinkedHashSet<>();
    while (zahlen.size() < 6)
      zahlen.add(random.nextDouble() * 3 - 1.5);
    Iterator<Double> z = zahlen.iterator();
    return new Parameters(z.next(), z.next(), z.next(), z.next(), z.next(), z.next(), 0, 0, 0);
  }
}
