package network;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

public final class Network {

    static final Term W1 = new Term.Letter("w1"), W2 = new Term.Letter("w2"), W3 = new Term.Letter("w3");
    static final Term W4 = new Term.Letter("w4"), W5 = new Term.Letter("w5"), W6 = new Term.Letter("w6");
    static final Term B1 = new Term.Letter("b1"), B2 = new Term.Letter("b2"), B3 = new Term.Letter("b3");
    static final Term X1 = new Term.Letter("x1"), X2 = new Term.Letter("x2"), Y = new Term.Letter("y");
    static final Term Z = new Term.Letter("z"), A = new Term.Letter("a");

    static final Term SUM_1 = W1.times(X1).plus(W2.times(X2)).plus(B1);
    static final Term SUM_2 = W3.times(X1).plus(W4.times(X2)).plus(B2);
    static final Term OUT_1 = new Term.Sigma(SUM_1), OUT_2 = new Term.Sigma(SUM_2);
    static final Term SUM_3 = W5.times(OUT_1).plus(W6.times(OUT_2)).plus(B3);
    static final Term OUT_3 = new Term.Sigma(SUM_3);

    static Term crossEntropy(Term answer) {
        return new Term.Constant(-1).times(Y).times(new Term.Log(answer));
    }

    static ToDoubleFunction<String> letters(Parameters p, double x1, double x2, double y) {
        return name -> switch (name) {
            case "w1" -> p.w1();
            case "w2" -> p.w2();
            case "w3" -> p.w3();
            case "w4" -> p.w4();
            case "w5" -> p.w5();
            case "w6" -> p.w6();
            case "b1" -> p.b1();
            case "b2" -> p.b2();
            case "b3" -> p.b3();
            case "x1" -> x1;
            case "x2" -> x2;
            case "y" -> y;
            default -> throw new IllegalStateException(name);
        };
    }

    public static double sigmoid(double z) {
        return new Term.Sigma(Z).at(name -> z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        var env = letters(p, x1, x2, Double.NaN);
        return new Activations(SUM_1.at(env), OUT_1.at(env), SUM_2.at(env), OUT_2.at(env), SUM_3.at(env), OUT_3.at(env));
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) throw new IllegalArgumentException("The label " + y + " is not binary.");
        return crossEntropy(A).at(name -> name.equals("a") ? a3 : y);
    }

    public static Gradients backward(Parameters p, Example e) {
        Term j = crossEntropy(OUT_3);
        var env = letters(p, e.x1(), e.x2(), e.y());
        return new Gradients(
                j.by("w1").at(env), j.by("w2").at(env), j.by("w3").at(env), j.by("w4").at(env), j.by("w5").at(env),
                j.by("w6").at(env), j.by("b1").at(env), j.by("b2").at(env), j.by("b3").at(env));
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("There is no example.");
        Term j = crossEntropy(OUT_3);
        return data.stream().map(e -> letters(p, e.x1(), e.x2(), e.y())).mapToDouble(j::at).sum() / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha <= 0 || Double.isNaN(alpha) || Double.isInfinite(alpha))
            throw new IllegalArgumentException("The learning rate " + alpha + " is not allowed.");
        Term rule = new Term.Letter("p").plus(new Term.Constant(-alpha).times(new Term.Letter("g")));
        return new Parameters(
                rule.at(n -> n == "p" ? p.w1() : g.dw1()),
                rule.at(n -> n == "p" ? p.w2() : g.dw2()),
                rule.at(n -> n == "p" ? p.w3() : g.dw3()),
                rule.at(n -> n == "p" ? p.w4() : g.dw4()),
                rule.at(n -> n == "p" ? p.w5() : g.dw5()),
                rule.at(n -> n == "p" ? p.w6() : g.dw6()),
                rule.at(n -> n == "p" ? p.b1() : g.db1()),
                rule.at(n -> n == "p" ? p.b2() : g.db2()),
                rule.at(n -> n == "p" ? p.b3() : g.db3()));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) throw new IllegalArgumentException("There is no example.");
        if (steps < 0) throw new IllegalArgumentException("Negative number of steps.");
        if (alpha <= 0 || Double.isNaN(alpha) || Double.isInfinite(alpha))
            throw new IllegalArgumentException("The learning rate " + alpha + " is not allowed.");
        Parameters learned = p;
        for (int i = 0; i < steps; i++) {
            final Parameters now = learned;
            Gradients mean = data.stream()
                    .map(e -> backward(now, e))
                    .reduce(new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0), Gradients::plus)
                    .times(1.0 / data.size());
            learned = update(now, mean, alpha);
        }
        return learned;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return new Parameters(1, -1, 1, -1, 0.5, 0.5, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Term scale = new Term.Constant(2).times(Z).plus(new Term.Constant(-1));
        ToDoubleFunction<String> draw = name -> random.nextDouble();
        return new Parameters(
                scale.at(draw), scale.at(draw), scale.at(draw), scale.at(draw), scale.at(draw), scale.at(draw), 0, 0, 0);
    }
}
