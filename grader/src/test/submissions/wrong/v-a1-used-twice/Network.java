package network;

import java.util.List;
import java.util.ListIterator;
import java.util.random.RandomGenerator;

/* Hausaufgabe 5: Netz mit zwei Eingängen */
public final class Network
{
    /** Ein Durchgang durch das Netz; die Felder werden der Reihe nach gefüllt. */
    private static class Lauf
    {
        Parameters p;
        double links, rechts;       // Eingänge
        double s1, s2, s3;          // Summen
        double h1, h2, aus;         // Aktivierungen
        double f1, f2, f3;          // Fehler, dJ/dz

        Lauf(Parameters p, double links, double rechts)
        {
            this.p = p;
            this.links = links;
            this.rechts = rechts;
        }

        Lauf verdeckt()
        {
            s1 = p.w1()*links + p.w2()*rechts + p.b1();
            s2 = p.w3()*links + p.w4()*rechts + p.b2();
            h1 = sigmoid(s1);
            h2 = sigmoid(s2);
            return this;
        }

        Lauf ausgabe(double eins, double zwei)
        {
            s3 = p.w5()*eins + p.w6()*zwei + p.b3();
            aus = sigmoid(s3);
            return this;
        }

        Lauf zurueck(double soll)
        {
            f3 = aus - soll;
            f2 = f3*p.w6()*h2*(1 - h2);
            f1 = f3*p.w5()*h1*(1 - h1);
            return this;
        }
    }

    public static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }

    public static Activations forward(Parameters p, double x1, double x2)
    {
        Lauf l = new Lauf(p, x1, x2).verdeckt();
        l.ausgabe(l.h1, l.h1);
        return new Activations(l.s1, l.h1, l.s2, l.h2, l.s3, l.aus);
    }

    public static Gradients backward(Parameters p, Example e)
    {
        Lauf l = new Lauf(p, e.x1(), e.x2()).verdeckt();
        l.ausgabe(l.h1, l.h2).zurueck(e.y());
        return new Gradients(l.f1*l.links, l.f1*l.rechts, l.f2*l.links, l.f2*l.rechts, l.f3*l.h1, l.f3*l.h2, l.f1, l.f2, l.f3);
    }

    public static double loss(double a3, double y)
    {
        double treffer;
        if (y == 1) treffer = a3;
        else if (y == 0) treffer = 1 - a3;
        else throw new IllegalArgumentException("y ist weder 0 noch 1");
        return -Math.log(treffer);
    }

    static void pruefe(List<Example> data, double alpha, int steps)
    {
        String grund = null;
        if (data.size() == 0) grund = "Liste ist leer";
        if (steps < 0) grund = "steps < 0";
        if (!(alpha > 0) || alpha == Double.POSITIVE_INFINITY) grund = "alpha?";
        if (grund != null) throw new IllegalArgumentException(grund);
    }

    public static double cost(Parameters p, List<Example> data)
    {
        pruefe(data, 1, 0);
        double j = 0;
        ListIterator<Example> zeiger = data.listIterator(data.size());
        while (zeiger.hasPrevious())
        {
            Example e = zeiger.previous();
            j = j + loss(forward(p, e.x1(), e.x2()).a3(), e.y()) / data.size();
        }
        return j;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha)
    {
        pruefe(List.of(new Example(0, 0, 0)), alpha, 0);
        g = g.times(alpha);
        return new Parameters(
            p.w1() - g.dw1(), p.w2() - g.dw2(),
            p.w3() - g.dw3(), p.w4() - g.dw4(),
            p.w5() - g.dw5(), p.w6() - g.dw6(),
            p.b1() - g.db1(), p.b2() - g.db2(), p.b3() - g.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps)
    {
        pruefe(data, alpha, steps);
        Parameters q = p;
        int rest = steps;
        while (rest > 0)
        {
            Gradients mittel = backward(q, data.get(0));
            for (int i = 1; i < data.size(); i++)
            {
                // laufendes Mittel
                Gradients neu = backward(q, data.get(i));
                mittel = mittel.times(i / (i + 1.0)).plus(neu.times(1 / (i + 1.0)));
            }
            q = update(q, mittel, alpha);
            rest--;
        }
        return q;
    }

    public static Parameters randomStart(RandomGenerator random)
    {
        return new Parameters(
            1 - random.nextDouble(), random.nextDouble() - 1,
            1 - random.nextDouble(), random.nextDouble() - 1,
            1 - random.nextDouble(), random.nextDouble() - 1, 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random)
    {
        Parameters r = randomStart(random);
        return new Parameters(r.w1(), r.w2(), r.w1(), r.w2(), r.w5(), r.w5(), r.b1(), r.b1(), r.b3());
    }
}
